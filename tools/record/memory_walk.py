"""Reads what the human monitor of a real QEMU prints of memory: trees of regions, blocks, firmware."""

import re

REGION = re.compile(
    r"( *)([0-9a-f]{16})-([0-9a-f]{16}) \(prio (-?\d+), ([^)]*)\): (alias )?(.*?)"
    r"(?: @(.+) ([0-9a-f]{16})-[0-9a-f]{16})?( \[disabled\])?(?: (owner|parent):\{(\w+) (id|path)=([^}]*)\})?")


class Region:
    """A region, with what is in it. `owner` is what follows it in the output: d, o or p, and a path or an id."""

    def __init__(self, match, path_of):
        self.depth = len(match[1]) // 2
        self.first, self.last, self.priority, self.kind = int(match[2], 16), int(match[3], 16), int(match[4]), match[5]
        self.name, self.target, self.offset = match[7], match[8] or "", int(match[9] or "0", 16)
        self.is_disabled = bool(match[10])
        self.owner = ("p" if match[11] == "parent" else match[12][0]) + path_of(match[14])
        self.children = []

    def line(self):
        """What is its own: everything but what is in it."""
        return (self.first, self.last, self.priority, self.kind, self.is_disabled, self.owner, self.name, self.target,
                self.offset)


def human(emulator, line):
    return emulator.ask("human-monitor-command", command_line=line).replace("\r", "")


def roots(emulator, path_of=lambda name: name):
    """The regions that are in no other, by the names of their address spaces or by their own."""
    found = {}
    for block in human(emulator, "info mtree -o -D").split("\n\n"):
        starts = ("address-space: ", "memory-region: ")
        heads = [line.partition(": ")[2] for line in block.split("\n") if line.startswith(starts)]
        open_, top = [], None
        for match in filter(None, map(REGION.fullmatch, block.split("\n"))):
            region = Region(match, path_of)
            del open_[region.depth - 1:]
            if open_:
                open_[-1].children.append(region)
            else:
                top = region
            open_.append(region)
        for head in heads:
            found.setdefault(head, []).append(top)
    return found


def seen(emulator):
    """The names of the regions that an address of some address space leads to."""
    return set(re.findall(r"\): (.*?)(?: @[0-9a-f]{16})?$", human(emulator, "info mtree -f"), re.M))


def spaces(emulator):
    """(name, name of its region) of each address space."""
    return re.findall(r'^ AS "(.*)", root: (.*)$', human(emulator, "info mtree -f"), re.M)


def blocks(emulator):
    """(name, used, total) of each block of memory by their offsets, the order in which they were made."""
    lines = human(emulator, "info ramblock").split("\n")[1:]
    rows = [re.fullmatch(r" *(\S*) +\d+ KiB +0x(\w+) 0x(\w+) 0x(\w+)", line) for line in lines]
    rows = sorted((int(r[2], 16), r[1], int(r[3], 16), int(r[4], 16)) for r in rows if r)
    return [row[1:] for row in rows]


def firmware(emulator):
    """The lines of `info roms`."""
    return [line for line in human(emulator, "info roms").split("\n") if line]
