"""Snapshots of a machine as QEMU 7.2 has them: recorded sessions, and images that qemu-img looks at."""

import json
import random
import subprocess
import time
from pathlib import Path

import pytest

from conftest import program
from recorded_machines import play, shown
from recorded_session import Player

RECORDED = Path(__file__).parent / "recorded/migration/snap"
EMULATOR = program("EMULATOR", ".build/release/qemu-system-x86_64")

# Formats that aren't simulated, and how many steps of the other sessions differ: a job's target is a target no longer when the
# job's events have come, flash has no device, help in words of its own; and images that keep what they have where the machine's
# state can't be loaded.
NOT_SIMULATED = {"formats", "formats2"}
DIFFERENT = {"blockjob": 1, "pflash_qvars": 1, "none": 4, "disks_reverted": 2, "serial_balloon": 1}


@pytest.mark.parametrize("path", sorted(set(RECORDED.glob("*.jsonl"))), ids=lambda path: path.stem)
def test_a_recorded_session_goes_as_it_went(path, tmp_path):
    if path.stem in NOT_SIMULATED:
        pytest.skip("a format that isn't simulated")
    steps, differences = play(EMULATOR, path, tmp_path)
    assert len(differences) <= DIFFERENT.get(path.stem, 0), f"{len(differences)} of {steps} differ:\n{shown(differences)}"


def qemu_img(*words, folder):
    return subprocess.run(["qemu-img", *words], cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize("seed", range(12))
def test_an_image_whose_program_is_killed_has_the_old_snapshots_or_the_new_ones(seed, tmp_path):
    chance = random.Random(seed)
    size = chance.choice([512, 4096, 65536])
    qemu_img("create", "-q", "-f", "qcow2", "-o", f"cluster_size={size},extended_l2={'on' if size > 16000 and seed % 2 else 'off'}", "a.qcow2", "16M",
             folder=tmp_path)
    subprocess.run(["qemu-io", "-c", "write -P 1 0 8M", "a.qcow2"], cwd=tmp_path, check=True, capture_output=True)
    machine = Player(EMULATOR, ["-nodefaults", "-drive", "if=none,id=d,file=a.qcow2,format=qcow2"], tmp_path)
    try:
        expected = {()}
        names = ()
        for line in ["savevm one", "savevm two", "loadvm one", "savevm one", "delvm two"] * 4:
            word, _, name = line.partition(" ")
            if word == "savevm":
                names = (*(n for n in names if n != name), name)
            elif word == "delvm":
                names = tuple(n for n in names if n != name)
            expected.add(names)
            machine.process.stdin.write(json.dumps({"execute": "human-monitor-command", "arguments": {"command-line": line}}).encode() + b"\n")
        machine.process.stdin.flush()
        time.sleep(chance.random() * 0.1)
    finally:
        machine.end()
    qemu_img("check", "-q", "a.qcow2", folder=tmp_path)
    snapshots = json.loads(qemu_img("info", "--output=json", "a.qcow2", folder=tmp_path)).get("snapshots", [])
    assert tuple(snapshot["name"] for snapshot in snapshots) in expected


def test_another_process_goes_on_from_a_snapshot(tmp_path):
    qemu_img("create", "-q", "-f", "qcow2", "a.qcow2", "16M", folder=tmp_path)
    arguments = ["-m", "64", "-nodefaults", "-device", "virtio-balloon", "-drive", "if=none,id=d,file=a.qcow2,format=qcow2"]

    def run(more, *lines):
        machine = Player(EMULATOR, [*arguments, *more], tmp_path)
        try:
            return [machine.ask("human-monitor-command", **{"command-line": line}) for line in lines], machine.ask("query-status")
        finally:
            machine.end()

    assert run([], 'qemu-io d "write -P 7 0 64k"', "savevm s", 'qemu-io d "write -P 8 0 64k"')[0] == ["", "", ""]
    assert qemu_img("snapshot", "-l", "a.qcow2", folder=tmp_path).splitlines()[2].split()[1] == "s"
    texts, status = run(["-loadvm", "s"], "info snapshots", "delvm s", "info snapshots")
    assert texts[0].splitlines()[2].split()[1] == "s" and texts[2] == "There is no snapshot available.\r\n"
    assert status["status"] == "prelaunch"
    qemu_img("check", "-q", "a.qcow2", folder=tmp_path)
    subprocess.run(["qemu-io", "-r", "-c", "read -P 7 0 64k", "a.qcow2"], cwd=tmp_path, check=True, capture_output=True)
