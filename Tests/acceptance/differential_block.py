"""Commands of the block layer at random, asked of two emulators with the same images, and where their answers differ.

`python3 Tests/acceptance/differential_block.py MACHINE NUMBER...` plays sessions again. All values of answers are
compared but for those that are drawn, and after each command what the jobs come to, what was told of them, and the graph.
"""

import json
import shutil
import subprocess
import tempfile
import time
from collections import Counter
from functools import cache
from pathlib import Path

from differential import Difference, Emulator, Session, ask, main
from differential_jobs import Jobs
from differential_nodes import IMAGES, RAW, Nodes
from recorded_session import normal, without_numbers

SETTLES = 2  # seconds after which the emulators should have come to the same
STILL = 0.02  # seconds in which a job moves that isn't asleep

DRIVES = {
    "d0": "driver=null-co,size=64M", "d1": "file=b.raw,format=raw", "d2": "file=top.qcow2,format=qcow2", "d3": "",
}
DEVICES = {"cd0": "ide-cd", "fl0": "floppy", "scsi0": "virtio-scsi-pci", "sc0": "scsi-cd,drive=d3", "vb0": "virtio-blk-pci,drive=d1"}


@cache
def images():
    """A folder with the images that a session begins with."""
    folder = tempfile.TemporaryDirectory()
    for command in IMAGES.strip().splitlines():
        subprocess.run(command, shell=True, cwd=folder.name, check=True, stdout=subprocess.DEVNULL)
    return folder


def without_layout(value):
    """An answer without where in its file an image has its clusters, which is its format's own affair."""
    if isinstance(value, list):
        return [without_layout(item) for item in value]
    if not isinstance(value, dict):
        return value
    value = {key: without_layout(item) for key, item in value.items()}
    if value.get("format") == "file" and value["filename"] not in RAW:
        value.pop("virtual-size")
    if "driver-specific" in value:
        value["stats"].pop("wr_highest_offset")
    return value


def edges(graph):
    """A graph's edges, with the names of what they join, and then its nodes."""
    names = {node["id"]: node["name"] or node["type"] for node in graph["nodes"]}
    words = lambda flags: " ".join(flags)
    return [f"{names.get(edge['parent'])} {edge['name']} {names.get(edge['child'])}: {words(edge['perm'])} / {words(edge['shared-perm'])}"
            for edge in graph["edges"]] + list(names.values())


class BlockEmulator(Emulator):
    """An emulator in a folder of its own, with drives and, on a board, devices."""

    def __init__(self, program, machine):
        self.folder = tempfile.TemporaryDirectory()
        shutil.copytree(images().name, self.folder.name, dirs_exist_ok=True)
        drives = [word for name, text in DRIVES.items() for word in ("-drive", f"if=none,id={name},{text}".rstrip(","))]
        devices = [word for name, text in DEVICES.items() for word in ("-device", f"{text},id={name}")]
        super().__init__(program, machine, drives + (devices if machine != "none" else []), self.folder.name)

    def __exit__(self, *error):
        super().__exit__(*error)
        self.folder.cleanup()


class BlockSession(Jobs, Nodes, Session):
    """A session about the block layer."""

    emulator = BlockEmulator
    NONSENSE = 0.04
    DEVICES = [*DEVICES, "x0", "x1", "/machine/peripheral/vb0/virtio-backend"]

    def __init__(self, number, machine, real):
        super().__init__(number, machine, real)
        self.nodes, self.jobs, self.drives, self.added = [], [], list(DRIVES), {}
        self.streamed = False

    def differ(self, real, ours):
        return self.compared(real) != self.compared(ours)

    def compared(self, value):
        return without_layout(without_numbers(normal(value)))

    def shown(self, answer):
        return self.compared(answer)

    def after(self, command, arguments, answer, real, ours):
        if command == "blockdev-add" and "return" in answer:
            self.added[arguments["node-name"]] = arguments
        found = self.settled(real, ours)
        for emulator in (real, ours):
            emulator.events.clear()
        return found and Difference(found[0], {"after": command, **arguments}, *found[1:])

    def settled(self, real, ours):
        """What differs once all is still: the jobs, the events, or the graph."""
        end, before = time.monotonic() + SETTLES, None
        while True:
            jobs = real.ask("query-jobs", {}), ask(ours, "query-jobs", {})
            moving = any(job["status"] in ("created", "running", "ready", "aborting") for job in jobs[0]["return"])
            told = [self.told(emulator) for emulator in (real, ours)]
            same = not self.differ(*jobs) and told[0] == told[1]
            if same and (not moving or (jobs, told) == before):
                break
            if time.monotonic() > end:
                if self.differ(*jobs):
                    return "query-jobs", *jobs
                return "query-events", *({"return": list((told[side] - told[1 - side]).elements())} for side in (0, 1))
            before = jobs, told
            time.sleep(STILL)
        self.jobs = [job["id"] for job in jobs[0]["return"]]
        self.streamed = any(job["type"] == "stream" and job["status"] == "concluded" for job in jobs[0]["return"])
        graphs = real.ask("x-debug-query-block-graph", {}), ask(ours, "x-debug-query-block-graph", {})
        nodes = [node["name"] for node in graphs[0]["return"]["nodes"] if node["type"] == "block-driver"]
        self.nodes = [name for name in nodes if not name.startswith("#")]
        graphs = [{"return": edges(graph["return"])} if "return" in graph else graph for graph in graphs]
        return ("x-debug-query-block-graph", *graphs) if self.differ(*graphs) else None

    def told(self, emulator):
        return Counter(json.dumps([event["event"], self.compared(event.get("data"))]) for event in emulator.events)

    LOOKS = ["query-block", "query-blockstats", "query-block-jobs", "query-block-exports", "query-named-block-nodes"]

    def look(self):
        command = self.pick(self.LOOKS)
        if self.streamed and command != "query-block-jobs":
            # QEMU 7.2 ends if it is asked for nodes when a filter of a job that has ended has no child.
            return "query-jobs", {}
        more = {"query-named-block-nodes": {"flat": [True, False]}, "query-blockstats": {"query-nodes": [True, False]}}
        return command, self.some(more.get(command, {}), 0.5)

    def written(self):
        """Data that is written as a guest would."""
        words = self.pick(["write -P 1 0 64k", "write -P 2 100k 28k", "write -z 0 128k", "write -P 3 192k 512", "read 0 64k", "flush"])
        name = self.pick(self.nodes or self.NODES)
        return "human-monitor-command", {"command-line": self.pick([f'qemu-io {name} "{words}"'] * 4 + [
            f"commit {self.known()}", f"drive_del {self.known()}", "drive_add 0 if=none,id=d4,driver=null-co,size=1M", "info block",
            "info block-jobs"])}

    def next(self):
        if len(self.nodes) < 4 and self.random.random() < 0.6:
            return self.add()
        board = [self.media, self.media, self.device] if self.machine != "none" else [self.media]
        kinds = ([self.add] * 3 + [self.graph] * 4 + [self.work] * 6 + [self.verb] * (8 if self.jobs else 1) + [self.marks] * 3 + [self.transaction] * 2
                 + [self.throttled, self.throttled, self.export, self.written, self.written, self.snapshots] + board + [self.look] * 4)
        return self.pick(kinds)()


if __name__ == "__main__":
    from test_differential import stands

    main(BlockSession, stands)
