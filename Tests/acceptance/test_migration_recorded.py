"""Migrations as QEMU 7.2 has them: recorded sessions, most of two processes."""

from pathlib import Path

import pytest

from conftest import program
from recorded_machines import play, shown

RECORDED = Path(__file__).parent / "recorded/migration/migrate"
EMULATOR = program("EMULATOR", ".build/release/qemu-system-x86_64")

NOT_PLAYED = {
    "cap_multifd_source_only": "QEMU aborts, or even succeeds, now and then",
    "cap_x-colo_paused": "QEMU hangs, and takes checkpoints as often as it comes to",
    "cap_x-colo_running": "QEMU hangs, and takes checkpoints as often as it comes to",
    "migrate_blockjob_running": "firmware drains the job's drive as it comes to it",
    "postcopy_kill_paused": "whether all pages have come when the destination is killed is a matter of time",
}
TRIES = 3  # a busy machine needs more passes over its memory, or ends before its peer has: QEMU's own sessions differ now and then
DIFFERENT = {}  # how many steps of a session, and sequences of its machines, differ


@pytest.mark.parametrize("path", sorted(RECORDED.glob("*.jsonl")), ids=lambda path: path.stem)
def test_a_recorded_migration_goes_as_it_went(path, tmp_path):
    if path.stem in NOT_PLAYED:
        pytest.skip(NOT_PLAYED[path.stem])
    allowed = DIFFERENT.get(path.stem, 0)
    for attempt in range(TRIES):
        folder = tmp_path / str(attempt)
        folder.mkdir()
        steps, differences = play(EMULATOR, path, folder)
        if len(differences) <= allowed:
            break
    assert len(differences) <= allowed, f"{len(differences)} of {steps} differ:\n{shown(differences)}"
