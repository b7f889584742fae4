"""The types, CPU models and other constants, compared with those of the QEMU they were recorded from."""

import json

import pytest

import real_servers
from qmp_client import QMP, CommandError, eventually

# The emulator ends when it is asked for these types' properties; what is answered instead is tested in the unit tests.
DEADLY = {"microvm-machine", "x-remote-object", "qio-net-listener", "colo-compare"}


@pytest.fixture
def both(start, serve):
    """A qmond and a QEMU."""
    ours = start().qmp()
    theirs = connect(serve(real_servers.machine))
    ours.socket.settimeout(60)
    theirs.socket.settimeout(60)
    yield ours, theirs.greet().negotiate()
    theirs.close()


def connect(server, kind=QMP):
    """A connection; the socket's path is there a moment before it listens."""
    clients = []

    def connects():
        try:
            clients.append(kind(server.path))
        except ConnectionRefusedError:
            return False
        return True

    eventually(connects, "a connection")
    return clients[0]


def outcome(client, command, arguments):
    """What a command answers, errors included; members in their order."""
    try:
        return json.dumps(client.execute(command, arguments))
    except CommandError as error:
        return error.class_, error.desc


def check(both, command, arguments=None):
    ours, theirs = (outcome(client, command, arguments) for client in both)
    assert ours == theirs, (command, arguments)


def test_every_type(both):
    check(both, "qom-list-types")
    check(both, "qom-list-types", {"abstract": True})
    names = [t["name"] for t in both[0].execute("qom-list-types", {"abstract": True})]
    for name in [*names, "nope", "", "Device"]:
        check(both, "qom-list-types", {"implements": name, "abstract": True})
        check(both, "device-list-properties", {"typename": name})


def test_every_types_properties(start, directory):
    """The emulator may end of the question after some of them, so it is started again when it has."""
    ours = start().qmp()
    theirs = Restarting(directory)
    for type_ in ours.execute("qom-list-types", {"abstract": True}):
        if type_["name"] not in DEADLY:
            arguments = {"typename": type_["name"]}
            assert outcome(ours, "qom-list-properties", arguments) == theirs.outcome("qom-list-properties", arguments)
    theirs.end()


class Restarting:
    """A QEMU that is started again when it has ended."""

    def __init__(self, directory):
        self.directory, self.count = directory, 0
        self.start()

    def start(self):
        self.count += 1
        path = self.directory / str(self.count)
        path.mkdir()
        self.server = real_servers.machine(path)
        self.client = connect(self.server).greet().negotiate()
        self.client.execute("qom-list-types")  # which loads the modules that have types

    def outcome(self, command, arguments):
        try:
            return outcome(self.client, command, arguments)
        except (EOFError, BrokenPipeError):
            self.end()
            self.start()
            return outcome(self.client, command, arguments)

    def end(self):
        self.client.close()
        self.server.end()


@pytest.mark.parametrize("command", [
    "query-machines", "query-cpu-definitions", "query-command-line-options", "query-tpm", "query-tpm-models",
    "query-tpm-types", "query-sev", "query-sev-capabilities", "query-sev-launch-measure", "query-sgx",
    "query-sgx-capabilities", "query-acpi-ospm-status", "query-vm-generation-id", "query-vnc", "query-vnc-servers",
    "query-gic-capabilities", "query-cpu-model-comparison", "query-cpu-model-baseline", "query-kvm", "query-target"])
def test_constants(both, command):
    check(both, command)


def test_one_command_line_option(both):
    options = both[1].execute("query-command-line-options")
    for name in [*(o["option"] for o in options), "nope", ""]:
        check(both, "query-command-line-options", {"option": name})


VALUES = ["x", "", "on", "AuthenticABC", True, False, 0, 1, -1, 3000, 1 << 33, 1 << 63, 1.5, None, []]


def expansion(client, kind, model):
    try:
        return client.execute("query-cpu-model-expansion", {"type": kind, "model": model})
    except CommandError as error:
        return error.class_, error.desc


def test_cpu_models(both):
    names = [d["name"] for d in both[1].execute("query-cpu-definitions")]
    for kind in "full", "static":
        for name in [*names, "nope", "", "max-x86_64-cpu"]:
            ours, theirs = (expansion(client, kind, {"name": name}) for client in both)
            assert ours == theirs, (kind, name)


def test_cpu_properties(both):
    for name in ["family", "model", "stepping", "level", "xlevel", "vendor", "model-id", "tsc-frequency", "core-id",
                 "avx2", "lahf-lm", "sse4_1", "nope", "type", "hotplugged", "feature-words", "hv-version-id-sbranch",
                 "hv-version-id-minor", "ucode-rev", "hv-no-nonarch-coresharing", "vmx-ept", "memory",
                 "legacy-memory", "parent_bus", "migratable"]:
        for value in VALUES:
            for model in "qemu64", "max":
                asked = {"name": model, "props": {name: value}}
                ours, theirs = (expansion(client, "full", asked) for client in both)
                assert ours == theirs, asked


def test_cpu_levels(both):
    for props in {"min-level": 30}, {"min-level": 30, "level": 5}, {"min-xlevel": (1 << 32) - 1}, {"min-xlevel2": 5}:
        for model in "qemu64", "max":
            asked = {"name": model, "props": props}
            ours, theirs = (expansion(client, "full", asked) for client in both)
            assert ours == theirs, asked
