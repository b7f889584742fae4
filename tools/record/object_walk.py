"""Walks the objects of a real QEMU: properties with types and values, children, and what the human monitor's trees add."""

import json
import re

from emulator import Refused

# Values that differ from one start to the next.
FLEETING = {"guest-stats", "date", "rtc-time", "hotplugged", "phys-id", "thread-id"}


def walk(emulator, path, own):
    """The object at `path`: its properties as (name, type, JSON), "" where they can't be read, and its children. Paths
    below `path` are written as `./...`; the `own` id, where it makes a name, as `%`."""
    def shorten(value):
        if isinstance(value, str) and own and (value + "/").startswith(root + "/"):
            return "." + value[len(root):]
        return value

    def descend(path):
        node = {"values": [], "children": []}
        for listed in emulator.ask("qom-list", path=path):
            name, type_ = listed["name"], listed["type"]
            if type_.startswith("child<"):
                node["children"].append((rename(name, own), type_[6:-1], descend(f"{path}/{name}")))
                continue
            try:
                value = json.dumps(shorten(emulator.ask("qom-get", path=path, property=name)))
                node["values"].append((name, type_, "" if name in FLEETING else value))
            except Refused:
                node["values"].append((name, type_, ""))
        # The emulator lists them in no order.
        node["children"].sort(key=lambda child: numbered(child[0]))
        return node

    root = path
    return descend(path)


def rename(name, own):
    """Buses are called after the id of their device."""
    return "%" + name[len(own):] if own and (name + ".").startswith(own + ".") else name


def numbered(name):
    """Sorts `a[2]` before `a[10]`."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]


def device_lines(emulator):
    """What `info qtree` prints of each device in its order, as (type, id, bus, lines); the lines aren't indented."""
    devices, open_, buses = [], [], []
    for line in emulator.ask("human-monitor-command", command_line="info qtree").replace("\r", "").split("\n"):
        indent = len(line) - len(line.lstrip())
        while open_ and open_[-1][0] >= indent:
            open_.pop()
        while buses and buses[-1][0] >= indent:
            buses.pop()
        if match := re.fullmatch(r' *dev: (.*), id "(.*)"', line):
            devices.append((match[1], match[2], buses[-1][1], []))
            open_.append((indent, devices[-1]))
        elif match := re.fullmatch(r" *bus: (.*)", line):
            buses.append((indent, match[1]))
        elif open_ and indent == open_[-1][0] + 2:
            open_[-1][1][3].append(line.strip())
    return devices


def look(lines, facts=None):
    """How a device is shown: its GPIO lines, the names of its properties in order, and what follows them, which are a
    PCI device's `facts`."""
    gpio = [line for line in lines if line.startswith("gpio")]
    shown = [match[1] for line in lines if (match := re.match(r"(\S+) = ", line))]
    rest = [line for line in lines if not line.startswith("gpio") and not re.match(r"\S+ = ", line)]
    return "\n".join(gpio), " ".join(shown), json.dumps(facts) if facts else "\n".join(rest)


def pci_devices(emulator):
    """Every PCI device as query-pci has it."""
    def below(devices):
        for device in devices:
            yield device
            yield from below(device.get("pci_bridge", {}).get("devices", []))
    return [device for bus in emulator.ask("query-pci") for device in below(bus["devices"])]


def facts(device):
    """What of a PCI device doesn't depend on where it is."""
    kept = {k: device[k] for k in ("class_info", "id", "irq_pin")}
    if bridge := device.get("pci_bridge"):
        kept["pci_bridge"] = bridge["bus"]
    kept["regions"] = [{k: v for k, v in r.items() if k != "address"} for r in device["regions"]]
    return kept
