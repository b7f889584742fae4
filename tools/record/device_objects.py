"""What each type of device is when it has just been added: its objects, its look, and what it can't be without."""

import signal

from emulator import Crashed, Emulator, Refused
from object_walk import device_lines, facts, look, pci_devices, walk
from vhost_user import Server

ID = "zz"
# What devices may need.
BACKENDS = [
    "-blockdev", "null-co,node-name=d0,size=65536", "-chardev", "null,id=c0",
    "-object", "memory-backend-ram,id=m0,size=128M", "-object", "cryptodev-backend-builtin,id=cr0",
    "-object", "rng-random,id=r0", "-fsdev", "local,id=f0,path=/,security_model=none"]
MEMORY = ["-m", "128,slots=2,maxmem=1G"]
# A device whose bus is there for devices of a type.
CONTROLLERS = {
    "usb-device": ["qemu-xhci"], "scsi-device": ["virtio-scsi-pci"], "hda-codec": ["intel-hda"],
    "virtio-serial-port": ["virtio-serial-pci"], "nvme-ns": ["nvme,serial=s"], "sd-card": ["sdhci-pci"],
    "ipack-device": ["tpci200"], "ccid-card": ["qemu-xhci", "usb-ccid"]}
# Tried in this order until a device can be made.
NEEDS = ["", "drive=d0", "chardev=c0", "memdev=m0", "serial=s", "cryptodev=cr0", "chassis_nr=1", "bmc=b0",
         "fsdev=f0,mount_tag=t"]
# Machines that take a device which others refuse.
MACHINES = {"nvdimm": "pc,nvdimm=on", "pxb-pcie": "q35"}
# These look at the host, or never come up here.
NEVER = ("vhost", "vfio")
# These stand on another process.
SERVED = {"vhost-user-fs-device": "chardev=vu,tag=t", "vhost-user-fs-pci": "chardev=vu,tag=t"}
# These bring a bus along, on a device of its own.
EXPANDERS = {"pxb": "bus_nr=1", "pxb-pcie": "bus_nr=1"}
HOST = " host"
SECONDS = 8


def record(program):
    """Type -> {object or None, need, refusal}. `refusal` is what QEMU says without the property `need`; without an object
    it always says so. What an expander brings along is recorded as its type with HOST behind it."""
    recorded = {}
    for name, machine, controllers in types(program):
        refusal = bare_refusal(program, MACHINES.get(name, "pc"), name, controllers)
        made = make(program, machine, name, controllers) if name in SERVED or not name.startswith(NEVER) else None
        if made or refusal:
            recorded[name] = dict(made or {"object": None, "need": ""}, refusal=refusal if not made or made["need"] else "")
    for name in EXPANDERS:
        recorded[name]["need"] = ""
        host = make(program, MACHINES.get(name, "pc"), name, [], see=observe_host)
        recorded[name + HOST] = dict(host, need="", refusal="")
    return recorded


def types(program):
    """(type, machine, controllers) of each type of device: a machine that takes it, and what has a bus for it there."""
    with Emulator(program, "-machine", "none", first="qom-list-types") as emulator:
        parents = {t["name"]: t.get("parent") for t in emulator.ask("qom-list-types", abstract=True)}
        names = [t["name"] for t in emulator.ask("qom-list-types", implements="device", abstract=False)]

    def ancestors(name):
        while name:
            yield name
            name = parents.get(name)

    for name in sorted(names):
        line = list(ancestors(name))
        if "cpu" not in line:
            machine = MACHINES.get(name, "microvm" if "virtio-device" in line else "pc")
            yield name, machine, next((CONTROLLERS[a] for a in line if a in CONTROLLERS), [])


def bare_refusal(program, machine, name, controllers):
    """What adding it without a property is refused with by the device itself, "" if by its bus or its type."""
    options = [word for controller in controllers for word in ("-device", controller)]
    with Emulator(program, "-machine", machine, "-m", "128", *options, first="qom-list-types") as emulator:
        try:
            emulator.ask("device_add", driver=name, id=ID)
        except Refused as error:
            others = ("No '", "Bus '", "Device '", "Parameter 'driver'", "no slots")
            return "" if error.desc.startswith(others) else error.desc.replace(name, "%")
        except Crashed:
            pass
    return ""


class Slow(Exception):
    """It doesn't answer."""


def observe(emulator):
    """The object of the device, with its looks by path; on the paths `.` is the device."""
    path = f"/machine/peripheral/{ID}"
    node = walk(emulator, path, own=ID)
    devices = device_lines(emulator)
    # Without a bus it isn't in the tree of buses. What an expander brings along is called as it, and comes before it.
    own = next((n for n, d in reversed(list(enumerate(devices))) if d[1] == ID), None)
    pci = next((facts(d) for d in reversed(list(pci_devices(emulator))) if d["qdev_id"] == ID), None)
    node["looks"] = {} if own is None else {".": look(devices[own][3], pci)}
    # A virtio device behind a transport comes right behind it.
    if own is not None and any(c[0] == "virtio-backend" for c in node["children"]):
        node["looks"]["./virtio-backend"] = look(devices[own + 1][3])
    return node


def observe_host(emulator):
    """The device that an expander has brought along, without what sits on its bus."""
    devices = device_lines(emulator)
    lines = next(d[3] for d in devices if d[0] == "pxb-host")
    folder = "/machine/unattached"
    name = next(c["name"] for c in emulator.ask("qom-list", path=folder) if c["type"] == "child<pxb-host>")
    node = walk(emulator, f"{folder}/{name}", own=ID)
    for _, _, bus in node["children"]:
        bus["values"] = [value for value in bus["values"] if not value[0].startswith("child[")]
    node["looks"] = {".": look(lines)}
    return node


def surroundings(machine, controllers, name=""):
    """The options of a machine with what a device may need."""
    options = ["-machine", machine, *MEMORY, *BACKENDS]
    if name in SERVED:
        options += ["-chardev", f"socket,id=vu,path={Server().path}"]
    for controller in controllers:
        options += ["-device", controller]
    return options


def make(program, machine, name, controllers, see=observe):
    """The device made from the command line with the first need that does; its `object` is what `see` makes of it."""
    def give_up(*_):
        raise Slow

    signal.signal(signal.SIGALRM, give_up)
    options = surroundings(machine, controllers, name)
    only = SERVED.get(name) or EXPANDERS.get(name)
    for need in [only] if only else NEEDS:
        device = f"{name},id={ID}" + (f",{need}" if need else "")
        bmc = ["-device", "ipmi-bmc-sim,id=b0"] if "b0" in need else []
        emulator = None
        signal.alarm(SECONDS)
        try:
            emulator = Emulator(program, *options, *bmc, "-device", device)
            return {"object": see(emulator), "need": need.partition("=")[0]}
        except (Crashed, Slow, ValueError):
            pass
        finally:
            signal.alarm(0)
            if emulator:
                emulator.end()
    return None
