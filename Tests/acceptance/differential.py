"""Commands at random, asked of two emulators, and where their answers differ.

A session is made of its number alone: `python3 Tests/acceptance/differential.py MACHINE NUMBER...` plays some again and
prints what differs. Answers are compared by shape, the keys and types of values, and by an error's class and sentence.
"""

import json
import os
import random
import select
import subprocess
import sys
from collections import namedtuple

TIMEOUT = 20
OPTIONS = ["-S", "-nodefaults", "-display", "none", "-qmp", "stdio"]
LOOKS = ("query-", "x-debug-query-", "qom-list", "qom-get", "device-list-")
Difference = namedtuple("Difference", "command arguments real ours")


class Ended(Exception):
    """An emulator has ended instead of answering."""


class Emulator:
    """An emulator with a monitor on its standard streams, and the events that came and weren't taken yet."""

    def __init__(self, program, machine, arguments=(), folder=None):
        self.process = subprocess.Popen(
            [program, "-machine", machine, *OPTIONS, *(["-m", "128"] if machine != "none" else []), *arguments], cwd=folder,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.buffer, self.events = b"", []
        self.line()
        self.ask("qmp_capabilities", {})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()

    def line(self):
        output = self.process.stdout.fileno()
        while b"\n" not in self.buffer:
            if not select.select([output], [], [], TIMEOUT)[0]:
                raise Ended("no answer")
            more = os.read(output, 1 << 16)
            if not more:
                raise Ended("it has closed its output")
            self.buffer += more
        line, self.buffer = self.buffer.split(b"\n", 1)
        # Some devices of QEMU's write what they notice to standard output.
        return json.loads(line) if line.startswith(b"{") else self.line()

    def ask(self, command, arguments):
        """The answer to a command: `return` or `error`."""
        try:
            request = json.dumps({"execute": command, "arguments": arguments}) + "\n"
            os.write(self.process.stdin.fileno(), request.encode())
            while "event" in (answer := self.line()):
                self.events.append(answer)
        except BrokenPipeError:
            raise Ended("it has closed its input") from None
        return answer


def name_of(value):
    keys = ("name", "id", "label", "qom-path", "typename", "type", "option", "capability", "device")
    found = [value[key] for key in keys if isinstance(value, dict) and isinstance(value.get(key), str)]
    return json.dumps(found[0] if found else value if isinstance(value, str) else None)


def shape(value, key=None):
    """A value without what may differ between two processes."""
    if isinstance(value, dict):
        return {key: shape(value[key], key) for key in sorted(value)}
    if isinstance(value, list):
        return [[name_of(item), shape(item)] for item in sorted(value, key=name_of)]
    # The name and type of a property are what it is.
    return value if key == "type" else type(value).__name__


class Session:
    """What is known while commands are made up: what there is, and what it could have."""

    NONSENSE = 0.15  # how many values don't fit
    NAMES = ["a", "b", "c", "d"]
    WORDS = ["", "0", "1", "-1", "on", "off", "true", "nope", "0x10", "4k", "65536", "a", "b", "auto", "/machine", "1.2"]

    def __init__(self, number, machine, real):
        self.random = random.Random(f"{machine} {number}")
        self.machine, self.real = machine, real
        self.devices, self.paths = {}, ["/machine", "/objects", "/chardevs", "/machine/peripheral", "/machine/unattached"]

    #: Starts an emulator.
    emulator = Emulator

    def differ(self, real, ours):
        if "error" in real or "error" in ours:
            return real.get("error") != ours.get("error")
        return self.compared(real["return"]) != self.compared(ours["return"])

    def compared(self, value):
        """What is compared of an answer."""
        return shape(value)

    def after(self, command, arguments, answer, real, ours):
        """What is to be done after a command that QEMU gave the answer to, and the difference that is seen then."""
        if command == "chardev-change" and "Failed to add" in answer.get("error", {}).get("desc", ""):
            # QEMU 7.2 loses a device that nobody uses, which isn't done here.
            ask(ours, "chardev-remove", {"id": arguments["id"]})

    def pick(self, things):
        return self.random.choice(list(things))

    def name(self):
        return self.pick(self.NAMES * 6 + ["", "0", "x y", "nope"])

    def some(self, properties, many=1.2):
        """A few of some properties, with values that fit or don't."""
        names = [name for name in properties if self.random.random() < many / max(1, len(properties))]
        return {name: self.value(properties[name]) for name in names}

    def value(self, kind):
        if self.random.random() < self.NONSENSE:
            return self.pick([None, True, -1, 3, "x", "on", [], {}])
        if isinstance(kind, list):
            return self.pick(kind)
        if kind == "bool":
            return self.pick([True, False, True, False, "on", "off", 1])
        if "int" in kind or kind == "size":
            return self.pick([0, 1, 2, 3, 7, 8, 64, 255, 256, 512, 4096, 65535, 65536, 1 << 31, 1 << 33, -1, "1", "x", "4k"])
        if kind.startswith("OnOffAuto"):
            return self.pick(["on", "off", "auto", "maybe"])
        return self.pick(self.WORDS)

    # Character devices.
    BACKENDS = {
        "null": {"logfile": ["/dev/null"], "logappend": "bool"}, "memory": {"size": [64, 1024, 100, -1]},
        "ringbuf": {"size": [64, 4096, 100, 0, -1]}, "file": {"out": ["/dev/null", "/nope/nope"], "append": "bool"},
        "udp": {"remote": [{"type": "unix", "data": {"path": "/nope"}}]}, "mux": {"chardev": NAMES},
        "socket": {"addr": [{"type": "unix", "data": {"path": "/nope/nope"}}], "server": "bool", "wait": [False]},
        "serial": {"device": ["/nope"]}, "pipe": {"device": ["/nope"]}, "msmouse": {}, "nope": {}, "testdev": {}, "wctablet": {},
    }

    def backend(self):
        kind = self.pick(self.BACKENDS)
        data = {name: self.value(values) for name, values in self.BACKENDS[kind].items() if self.random.random() < 0.7}
        return {"type": kind, "data": data}

    def chardev(self):
        return self.pick([
            ("chardev-add", {"id": self.name(), "backend": self.backend()}),
            ("chardev-add", {"id": self.name(), "backend": {"type": "ringbuf", "data": {"size": 64}}}),
            ("chardev-change", {"id": self.name(), "backend": self.backend()}),
            ("chardev-remove", {"id": self.name()}), ("chardev-send-break", {"id": self.name()}), ("query-chardev", {}),
            ("ringbuf-write", {"device": self.name(), "data": self.pick(["x", "eA==", "é"]), **self.some({"format": ["utf8", "base64", "x"]})}),
            ("ringbuf-read", {"device": self.name(), "size": self.pick([0, 1, 64, -1])}),
        ])

    # Objects.
    OBJECTS = {
        "secret": {"data": ["a", "YQ=="], "format": ["raw", "base64", "x"], "file": ["/nope"]}, "rng-builtin": {},
        "rng-random": {"filename": ["/dev/urandom", "/nope", ""]}, "iothread": {"poll-max-ns": "int", "aio-max-batch": "int"},
        "throttle-group": {"x-bps-total": "int", "x-iops-total-max": "int", "limits": [{"bps-total": 5}, {"iops-size": -1}, 3]},
        "memory-backend-ram": {"size": [4096, 65536, 0, -1, 5000], "share": "bool", "merge": "bool", "dump": "bool", "prealloc": "bool"},
        "authz-simple": {"identity": ["x"]}, "authz-list": {"policy": ["allow", "deny", "x"], "rules": [[], {}]},
        "cryptodev-backend-builtin": {"queues": [1, 2, 0]}, "can-bus": {}, "nope": {"x": "int"}, "tls-creds-anon": {"endpoint": ["x"]},
        "filter-buffer": {"netdev": NAMES, "interval": [0, 5, -1]}, "filter-dump": {"netdev": NAMES, "file": ["/dev/null"]},
        "memory-backend-file": {"size": [4096, 65536], "mem-path": ["/nope/nope"]}, "rng-egd": {"chardev": NAMES},
    }

    def object(self):
        kind = self.pick(self.OBJECTS)
        given = {key: self.value(of) for key, of in self.OBJECTS[kind].items() if self.random.random() < 0.75}
        return self.pick([
            ("object-add", {"qom-type": kind, "id": self.name(), **given, **self.some({"nope": "int"})}),
            ("object-add", {"qom-type": kind, "id": self.name(), **given}), ("object-del", {"id": self.name()}),
            ("query-memdev", {}), ("query-iothreads", {}),
        ])

    # Network backends.
    def network(self):
        return self.pick([
            ("netdev_add", {"type": self.pick(["user", "user", "hubport", "nic", "nope"]), "id": self.name(),
                            **self.some({"hubid": [1, 2], "restrict": "bool", "hostname": ["h"], "net": ["10.1.0.0/24", "x"]})}),
            ("netdev_del", {"id": self.name()}),
        ])

    # Objects' paths and properties.
    def path(self):
        return self.pick(self.paths + ["/", "nope", "/nope"] + self.NAMES)

    def tree(self):
        """A look at a path that is there more often than not, and at its properties."""
        path = self.path()
        answer = self.real.ask("qom-list", {"path": path})
        found = answer.get("return", [])
        for entry in found:
            child = path.rstrip("/") + "/" + entry["name"]
            if entry["type"].startswith("child<") and child not in self.paths and len(self.paths) < 400:
                self.paths.append(child)
        one = self.pick(found or [{"name": "nope", "type": "string"}])
        return self.pick([
            ("qom-list", {"path": path}), ("qom-get", {"path": path, "property": one["name"]}),
            ("qom-get", {"path": path, "property": self.pick(["type", "nope", "realized", "hotplugged", one["name"]])}),
            ("qom-set", {"path": path, "property": one["name"], "value": self.value(one["type"])}),
        ])

    def types(self):
        kind = self.pick(list(self.hot(self)) + list(self.OBJECTS) + ["device", "pc-i440fx-7.2-machine", "container", "qemu64-x86_64-cpu"])
        return self.pick([
            ("device-list-properties", {"typename": kind}), ("qom-list-properties", {"typename": kind}),
            ("qom-list-types", self.some({"implements": ["device", "object", "bus", "nope"], "abstract": "bool"})),
        ])

    # Devices.
    #: They end QEMU 7.2, or change with the host.
    CRASH = ("vhost-", "vfio-", "x-pci-proxy", "xen-", "nvme", "ipmi", "intel-iommu", "amd-iommu")
    known = []

    @staticmethod
    def hot(session):
        """The types of devices."""
        if not Session.known:
            answer = session.real.ask("qom-list-types", {"implements": "device", "abstract": False})
            names = sorted(entry["name"] for entry in answer["return"])
            Session.known = [name for name in names if not name.startswith(Session.CRASH)]
        return Session.known

    def device(self):
        kind = self.pick(self.hot(self) + ["nope", "device", "virtio-net", "usb-hub"])
        if self.random.random() < 0.6:
            kind = self.pick(["e1000", "virtio-rng-pci", "virtio-serial-pci", "virtserialport", "qemu-xhci", "usb-kbd", "VGA", "pci-bridge",
                              "virtio-net-pci", "virtio-balloon-pci", "isa-serial", "pc-dimm", "virtio-scsi-pci", "edu", "usb-tablet",
                              "virtconsole", "nec-usb-xhci", "rtl8139", "pcie-root-port", "virtio-keyboard-pci", "usb-serial",
                              "qemu64-x86_64-cpu", "virtio-crypto-pci", "pci-testdev", "ich9-ahci", "usb-ccid", "sdhci-pci"])
        answer = self.real.ask("device-list-properties", {"typename": kind})
        properties = {entry["name"]: entry["type"] for entry in answer.get("return", [])}
        properties.pop("realized", None)
        # QEMU tells of one of several mistakes, and which one depends on its own order.
        given = dict(list(self.some(properties).items())[:1])
        for name in () if given else ("chardev", "netdev", "memdev", "rng"):
            if name in properties and self.random.random() < 0.7:
                given[name] = self.pick(self.NAMES)
        more = {"id": ([self.name()] if self.random.random() < 0.9 else None),
                "addr": ([self.pick(["3", "0x4", "4.1", "1.0", "20", "x", 5])] if self.random.random() < 0.3 and "addr" in properties and not given else None),
                "bus": ([self.pick(["pci.0", "isa.0", "nope", "main-system-bus", "a.0", "b.0", "c.0", "/machine/i440fx/pci.0"])]
                        if self.random.random() < 0.3 else None)}
        given.update({name: value[0] for name, value in more.items() if value})
        return self.pick([("device_add", {"driver": kind, **given})] * 4 + [("device_del", {"id": self.pick([self.name(), self.path()])})])

    # The run state, and what is seen of it all.
    def state(self):
        actions = {"reboot": ["reset", "shutdown", "x"], "shutdown": ["poweroff", "pause"], "panic": ["pause", "none", "exit-failure"],
                   "watchdog": ["reset", "pause", "none", "inject-nmi"]}
        return self.pick([
            ("stop", {}), ("query-status", {}), ("system_reset", {}), ("set-action", self.some(actions)), ("system_powerdown", {}),
            ("system_wakeup", {}), ("inject-nmi", {}), ("watchdog-set-action", {"action": self.pick(actions["watchdog"])}),
            ("balloon", {"value": self.pick([0, -1, 1 << 20, 64 << 20, 1 << 40])}), ("query-balloon", {}),
            ("set_password", {"protocol": "vnc", "password": "x"}), ("expire_password", {"protocol": "vnc", "time": "now"}),
            ("add_client", {"protocol": "nope", "fdname": "x"}), ("getfd", {"fdname": "x"}), ("closefd", {"fdname": "x"}),
            ("send-key", {"keys": [{"type": "qcode", "data": self.pick(["a", "ret", "nope"])}]}),
        ])

    QUERIES = """query-version query-kvm query-name query-uuid query-commands query-events query-chardev query-chardev-backends
        query-memdev query-iothreads query-pci query-block query-blockstats query-named-block-nodes query-jobs query-block-jobs query-mice
        query-cpus-fast query-hotpluggable-cpus query-memory-devices query-memory-size-summary query-machines query-target query-vnc
        query-vnc-servers query-spice query-display-options query-acpi-ospm-status query-rx-filter query-migrate query-dump
        query-migrate-parameters query-migrate-capabilities query-tpm query-tpm-types query-tpm-models query-fdsets query-balloon
        query-current-machine query-vm-generation-id query-pr-managers query-replay query-colo-status query-command-line-options
        query-dump-guest-memory-capability query-gic-capabilities query-sgx query-sev query-cpu-definitions query-stats-schemas
        query-xen-replication-status query-yank query-audiodevs x-query-virtio query-status query-dirty-rate""".split()

    def query(self):
        return self.pick(self.QUERIES), {}

    def next(self):
        """The next command with its arguments."""
        kinds = [self.chardev, self.object, self.network, self.tree, self.tree, self.device, self.device, self.types, self.state, self.query]
        return self.pick(kinds)()


def ask(emulator, command, arguments):
    """The answer of an emulator that should not end."""
    try:
        return emulator.ask(command, arguments)
    except Ended as end:
        return {"error": {"class": "ended", "desc": str(end)}}


def leaves_same(difference):
    """Whether both emulators are as they were: nothing was changed, or neither did what it was asked for."""
    return difference.command.startswith(LOOKS) or "error" in difference.real and "error" in difference.ours


def play(machine, number, real, ours, stands=lambda difference: None, length=60, kind=Session):
    """Plays a session to its end or its first difference, which is returned with how many commands were asked. What
    leaves both the same may differ where `stands` has a reason."""
    with kind.emulator(real, machine) as theirs, kind.emulator(ours, machine) as mine:
        session = kind(number, machine, theirs)
        for count in range(length):
            try:
                command, arguments = session.next()
                first = theirs.ask(command, arguments)
                second = ask(mine, command, arguments)
                seen = session.after(command, arguments, first, theirs, mine)
            except Ended:
                return count, None  # QEMU 7.2 has crashed.
            difference = Difference(command, arguments, first, second) if session.differ(first, second) else seen
            if difference and not (leaves_same(difference) and stands(difference)):
                return count, difference
        return length, None


def only(some, others):
    """The names of a list's things that another one doesn't have."""
    if not all(isinstance(things.get("return"), list) for things in (some, others)):
        return []
    names = [name_of(item).strip('"') for item in others["return"]]
    return sorted(name for name in (name_of(item).strip('"') for item in some["return"]) if name not in names)


def places(real, ours, path=""):
    """Where two values differ, and how."""
    if isinstance(real, dict) and isinstance(ours, dict):
        return [place for key in {**real, **ours} for place in places(real.get(key), ours.get(key), f"{path}.{key}")]
    if isinstance(real, list) and isinstance(ours, list) and len(real) == len(ours):
        return [place for index, pair in enumerate(zip(real, ours)) for place in places(*pair, f"{path}[{index}]")]
    if isinstance(real, list) and isinstance(ours, list):
        real, ours = [item for item in real if item not in ours] or real, [item for item in ours if item not in real] or ours
    return [] if real == ours else [f"{path}: {json.dumps(real)} | {json.dumps(ours)}"]


def show(difference, width=600):
    real, ours = difference.real, difference.ours
    return "\n".join([
        *places(real, ours)[:8], f"only real: {only(real, ours)}, only ours: {only(ours, real)}",
        f"{difference.command} {json.dumps(difference.arguments)}", f"    real: {json.dumps(difference.real)[:width]}",
        f"    ours: {json.dumps(difference.ours)[:width]}"])


def main(kind, stands):
    machine, *numbers = sys.argv[1:]
    ours = os.environ.get("QEMU_EMULATOR", ".build/release/qemu-system-x86_64")
    for number in numbers:
        count, difference = play(machine, int(number), "/usr/bin/qemu-system-x86_64", os.path.abspath(ours), stands, kind=kind)
        said = show(difference) if difference else "no difference"
        print(number, count, said, stands(difference) or "" if difference else "", flush=True)


if __name__ == "__main__":
    from test_differential import stands

    main(Session, stands)
