"""What memory a machine has, and what each type of device adds to it, as lines of text."""

import re
from collections import Counter

import device_objects
import memory_walk
from emulator import Emulator

BOARDS = {"none": [], "isapc": [], "microvm": [], "pc": ["slots=2,maxmem=1G"], "q35": ["slots=2,maxmem=1G"]}
# No number of a board's own.
MEGABYTES = 129
SIZE = MEGABYTES << 20
OWN = f"/machine/peripheral/{device_objects.ID}"
BACKEND = "m0"
# Each device on its bus gets a space of its own by the first; the others bring more than their own along.
UNTOLD = ("virtio-iommu-pci", "pxb", "pxb-pcie")


def record(program):
    """The recorded text."""
    lines = ["# Written by tools/record/memory; don't edit."]
    for board, more in BOARDS.items():
        memory = [] if board == "none" else ["-m", str(MEGABYTES)]
        with Emulator(program, "-machine", board, *memory) as emulator:
            lines += [f"= {board}", *board_lines(emulator)]
            bare = Tree(emulator)
        for options in more:
            with Emulator(program, "-machine", board, "-m", f"{MEGABYTES},{options}") as emulator:
                lines += [f"= {board} slots", *Tree(emulator).beyond(bare)]
    bases = {}
    for name, machine, controllers in device_objects.types(program):
        if name.startswith(device_objects.NEVER) or name in UNTOLD:
            continue
        key = (machine, *controllers)
        if key not in bases:
            with Emulator(program, *device_objects.surroundings(machine, controllers)) as emulator:
                bases[key] = State(emulator)
        made = device_objects.make(program, machine, name, controllers, State)
        if not made or not (added := made["object"].beyond(bases[key])):
            continue
        lines += [f"+ {name}", *added]
        if any(line.startswith("block") for line in added):
            off = device_objects.make(program, machine, f"{name},rombar=0", controllers, State)
            rest = off["object"].beyond(bases[key]) if off else []
            lines += [line.replace("rom", "off", 1) for line in rest if line.startswith("rom") and line not in added]
    return "\n".join(lines) + "\n"


def board_lines(emulator):
    tree = Tree(emulator)
    main = next((r.name for r in tree.all if r.owner.startswith("o/objects")), None)
    yield from tree.lines(main)
    for name, used, total in memory_walk.blocks(emulator):
        if name != main:
            yield f"block\t{used:x}\t{total:x}\t{name}"
    yield from (f"rom\t{line}" for line in memory_walk.firmware(emulator))


class Tree:
    """The regions of a machine."""

    def __init__(self, emulator):
        found = memory_walk.roots(emulator, lambda name: name.replace(OWN, ".") if name != device_objects.ID else ".")
        self.seen = memory_walk.seen(emulator)
        self.roots, names = [], set()
        # What several address spaces show, or what others show a part of, is written once.
        all_ = ((top, region) for tops in found.values() for top in tops for region in descend(top))
        inner = {region.name for top, region in all_ if region is not top and not region.target}
        for name, tops in sorted(found.items()):
            for top in tops:
                is_own = name.startswith("cpu-") or top.name in ("bus master container", "memory")
                if not is_own and top.name not in names and not (top.name in inner and name == top.name):
                    names.add(top.name)
                    self.roots.append(top)
        self.all = [region for root in self.roots for region in descend(root)]

    def lines(self, main=None):
        for root in self.roots:
            yield from self.region(root, main)

    def region(self, region, main, depth=0):
        yield "\t".join([
            str(depth), self.number(region.first), self.number(region.last + 1), str(region.priority), region.kind,
            ("d" if region.is_disabled else "") + ("c" if self.is_container(region) else ""),
            region.owner.replace(f"/objects/{main}", "$"), "$" if region.name == main else region.name,
            "$" if region.target and region.target == main else region.target, self.number(region.offset)])
        for child in region.children:
            yield from self.region(child, main, depth + 1)

    def number(self, number):
        # A region without a size is shown with one address.
        return "m" if number in (SIZE, SIZE + 1) else f"{number:x}"

    def is_container(self, region):
        return region.kind == "i/o" and not region.target and region.name not in self.seen and (
            bool(region.children) or region.last - region.first > 0xFFFFFFF)

    def beyond(self, base):
        """The regions that `base` hasn't, each behind the name of the one that it is in."""
        had = Counter(where + r.line() for where, r in base.places())
        lines, new = [], []
        for where, region in self.places():
            if region.name == BACKEND:
                continue
            if had[where + region.line()]:
                had[where + region.line()] -= 1
            elif not any(region in descend(other) for other in new):
                new.append(region)
                lines += [f"in\t{where[-1] if where else ''}", *self.region(region, None)]
        return lines

    def places(self):
        """(names of the regions that it is in, region)"""
        def below(region, where):
            yield where, region
            for child in region.children:
                yield from below(child, (*where, region.name))
        for root in self.roots:
            yield from below(root, ())


def descend(region):
    yield region
    for child in region.children:
        yield from descend(child)


class State:
    """A machine's regions, blocks and firmware."""

    def __init__(self, emulator):
        self.tree = Tree(emulator)
        self.blocks = [(re.sub(r"^[0-9a-f]{4}:[^/]*/", "%/", b[0]), *b[1:]) for b in memory_walk.blocks(emulator)]
        self.firmware = memory_walk.firmware(emulator)
        # Those of processors and of PCI devices are like one another.
        self.spaces = [s for s in memory_walk.spaces(emulator) if s[1] in ("system", "io") and s[0][:4] != "cpu-"]

    def beyond(self, base):
        lines = self.tree.beyond(base.tree)
        for name, used, total in Counter(self.blocks) - Counter(base.blocks):
            # What it does to the name of the object that is its memory.
            is_named = name.endswith(BACKEND)
            lines.append(f"backend\t{name[:-len(BACKEND)]}" if is_named else f"block\t{used:x}\t{total:x}\t{name}")
        lines += [f"space\t{name}\t{root}" for name, root in self.spaces if (name, root) not in base.spaces]
        return lines + [f"rom\t{line}" for line in self.firmware if line not in base.firmware]
