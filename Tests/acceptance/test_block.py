"""The block graph as QEMU 7.2 has it: recorded sessions, and images that qemu-img makes and looks at."""

import json
import subprocess
from pathlib import Path

import pytest

from conftest import program
from recorded_session import Player, play

RECORDED = Path(__file__).parent / "recorded/block/graph"
EMULATOR = program("EMULATOR", ".build/release/qemu-system-x86_64")

# How many steps of a session differ still: jobs, histograms, stored bitmaps, reopening. Lower these when you write one.
DIFFERENT = {
    "add1": 0, "add2": 0, "backing": 0, "media": 0, "nbdsrv": 0, "qdef": 0, "qdef35": 0, "add3": 1, "lock": 1, "prec": 2,
    "filt1": 2, "order2": 2, "throttle": 3, "devs": 4, "child": 7, "del": 10, "hmpblk": 12, "bitmap": 10, "perm3": 13,
    "sb": 13, "qdrive": 14, "order": 14, "bitmap2": 23,
}


@pytest.fixture
def emulator(tmp_path):
    player = Player(EMULATOR, ["-nodefaults"], tmp_path)
    yield player
    player.end()


@pytest.mark.parametrize("name", DIFFERENT)
def test_a_recorded_session_goes_as_it_went(name, tmp_path):
    steps, differences = play(EMULATOR, RECORDED / f"{name}.jsonl", tmp_path)
    shown = "\n".join(f"{json.dumps(sent)}\n  was {json.dumps(was)}\n  is  {json.dumps(got)}" for sent, was, got in differences)
    assert len(differences) <= DIFFERENT[name], f"{len(differences)} of {steps} differ:\n{shown}"


def test_an_image_in_use_is_locked_for_others_and_free_afterwards(emulator, tmp_path):
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", "a.qcow2", "1M"], cwd=tmp_path, check=True)
    node = {"driver": "qcow2", "node-name": "q", "file": {"driver": "file", "filename": str(tmp_path / "a.qcow2")}}
    emulator.ask("blockdev-add", **node)
    info = ["qemu-img", "info", "a.qcow2"]
    refused = subprocess.run(info, cwd=tmp_path, capture_output=True, text=True)
    assert refused.returncode == 1 and 'Failed to get shared "write" lock' in refused.stderr
    emulator.ask("blockdev-del", **{"node-name": "q"})
    assert subprocess.run(info, cwd=tmp_path, capture_output=True).returncode == 0


@pytest.mark.parametrize("options, keys", [
    ("compat=0.10", {"compat": "0.10"}), ("cluster_size=4k", {"compat": "1.1"}),
    ("lazy_refcounts=on", {"lazy-refcounts": True}), ("refcount_bits=64", {"refcount-bits": 64}),
    ("extended_l2=on", {"extended-l2": True}), ("compression_type=zstd", {"compression-type": "zstd"}),
])
def test_an_image_of_qemu_img_is_told_of_as_qemu_img_tells(options, keys, emulator, tmp_path):
    subprocess.run(["qemu-img", "create", "-q", "-f", "raw", "base.raw", "3M"], cwd=tmp_path, check=True)
    subprocess.run(
        ["qemu-img", "create", "-q", "-f", "qcow2", "-o", options, "-b", "base.raw", "-F", "raw", "a.qcow2"],
        cwd=tmp_path, check=True)
    told = json.loads(subprocess.run(
        ["qemu-img", "info", "--output=json", "a.qcow2"], cwd=tmp_path, check=True, capture_output=True).stdout)
    path = str(tmp_path / "a.qcow2")
    emulator.ask("blockdev-add", **{"driver": "qcow2", "node-name": "q", "file": {"driver": "file", "filename": path}})
    image = next(node["image"] for node in emulator.ask("query-named-block-nodes") if node["node-name"] == "q")
    assert keys.items() <= image["format-specific"]["data"].items()
    for key in ("virtual-size", "cluster-size", "format", "actual-size", "backing-filename", "format-specific"):
        assert image[key] == told[key], key
    assert image["full-backing-filename"] == str(tmp_path / "base.raw")
    assert image["backing-image"]["virtual-size"] == 3 << 20
