"""What machines have before anything is added: their objects, with the devices' looks."""

from emulator import Emulator
from object_walk import device_lines, facts, look, pci_devices, walk

# The types whose boards differ; `none` has the least.
MACHINES = ["none", "isapc", "microvm", "pc", "q35"]


def record(program):
    """Machine -> its object `/machine`. A device's node has its look too."""
    return {machine: board(program, machine) for machine in MACHINES}


def board(program, machine):
    with Emulator(program, "-machine", machine, *([] if machine == "none" else ["-m", "128"])) as emulator:
        node = walk(emulator, "/machine", own=None)
        pci = {(d["slot"], d["function"]): d for d in pci_devices(emulator)}
        node["looks"] = {}
        for path, (type_, _, _, lines) in zip(in_tree_order(node), device_lines(emulator), strict=True):
            object_ = descend(node, path)
            assert object_["type"] == type_, (path, type_)
            address = dict((v[0], v[2]) for v in object_["values"]).get("addr")
            place = (int(address) >> 3, int(address) & 7) if address and lines and "class" in "".join(lines) else None
            node["looks"][path] = look(lines, facts(pci[place]) if place else None)
        return node


def descend(node, path):
    """The object at a path from /machine; it is told its type."""
    for name in path.split("/")[2:]:
        node = next(dict(c[2], type=c[1]) for c in node["children"] if c[0] == name)
    return node


def in_tree_order(root):
    """The paths of the devices as `info qtree` goes through them: each bus, its newest device first, and that one's
    buses."""
    def devices_on(bus):
        links = [(int(n[6:-1]), v) for n, _, v in bus["values"] if n.startswith("child[")]
        for _, value in sorted(links, reverse=True):
            path = value.strip('"')
            yield path
            yield from below(descend(root, path))

    def below(device):
        for bus in reversed(device_buses(device)):
            yield from devices_on(bus)

    def device_buses(device):
        return [c[2] for c in device["children"] if any(n == "hotplug-handler" for n, _, _ in c[2]["values"])
                and any(n == "realized" for n, _, _ in c[2]["values"]) and not any(
                    n == "hotplugged" for n, _, _ in c[2]["values"])]

    yield from devices_on(descend(root, "/machine/unattached/sysbus"))
