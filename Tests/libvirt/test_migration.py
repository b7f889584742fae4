"""A domain moves between two hosts while it runs."""

import os
import signal
import time

import pytest

from domain import begins_with, make_image
from guest import Guest, make_disk
from virsh import TIMEOUT


@pytest.fixture
def start(host, machine, tmp_path):
    """`start(image)`: a marked guest on the first host, on a disk that is on all hosts unless one is given."""
    return lambda image=None: Guest(host, machine, image or make_disk(tmp_path / "disk.qcow2")).define().start().mark()


def test_it_moves_between_hosts_that_share_its_disk(hosts, start):
    guest, (first, second) = start(), hosts
    guest.move(second, "--unsafe")
    assert guest.state() == "running (migrated)" and guest.runs_on()
    guest.move(first, "--unsafe --p2p --tunnelled")
    assert guest.runs_on()
    guest.move(second, "--unsafe --p2p --auto-converge --suspend")
    assert guest.state() == "paused (user)"
    guest.run("resume")
    assert guest.runs_on()


def test_it_moves_with_its_disk(hosts, start):
    # A path of its own on each host.
    path = "var/lib/libvirt/images/disk.qcow2"
    make_disk(hosts[0].folder / path, "write -P 7 1M 4M")
    make_image(hosts[1].folder / path)
    guest = start(f"/{path}")
    guest.move(hosts[1], "--copy-storage-all")
    assert guest.runs_on() and begins_with(hosts[1].folder / path, 7, at="1M")


def test_its_move_is_watched_and_given_up(hosts, start):
    guest = start()
    process = guest.begin_to_move(hosts[1], "--unsafe --bandwidth 2")
    guest.is_moving(process)
    guest.run("migrate-setmaxdowntime", "1")
    guest.run("migrate-setspeed", "1")
    assert guest.run("migrate-getspeed") == "1" and guest.run("migrate-getmaxdowntime") == "1"
    guest.run("domjobabort")
    assert "canceled by client" in process.communicate(timeout=TIMEOUT)[0]
    assert guest.state() == "running (booted)" and guest.runs_on()
    assert not hosts[1].emulators()
    # What was set for it is as it had been, and another one succeeds.
    parameters = guest.qmp("query-migrate-parameters")
    assert (parameters["max-bandwidth"], parameters["downtime-limit"]) == (128 << 20, 300)
    guest.move(hosts[1], "--unsafe --timeout 5 --timeout-suspend")
    assert guest.runs_on()


def test_it_runs_on_where_the_other_side_dies(hosts, start):
    guest = start()
    process = guest.begin_to_move(hosts[1], "--unsafe --bandwidth 2")
    guest.is_moving(process)
    for number in hosts[1].emulators():
        os.kill(number, signal.SIGKILL)
    # Both hosts have seen it; which of them is asked first is a matter of time.
    printed = process.communicate(timeout=TIMEOUT)[0]
    assert "error: operation failed: job 'migration out' failed" in printed or "closed the monitor" in printed
    assert guest.state() == "running (booted)" and guest.runs_on()


def test_it_runs_there_before_its_memory_is(hosts, start):
    guest, other = start(), hosts[1]
    process = guest.begin_to_move(other, "--unsafe --postcopy --bandwidth 2 --postcopy-bandwidth 2")
    guest.is_moving(process)
    guest.run("migrate-postcopy")
    guest.until(lambda: guest.state() == "paused (post-copy)" and guest.state(other) == "running (post-copy)")
    # The connection between them is cut and made again. What QEMU's monitor reads to go on must have come by then.
    time.sleep(1)
    guest.run("domjobabort", "--postcopy")
    assert "failed in post-copy phase" in process.communicate(timeout=TIMEOUT)[0]
    guest.until(lambda: guest.qmp("query-migrate")["status"] == "postcopy-paused")
    guest.until(lambda: guest.state(other) == "running (post-copy failed)")
    assert guest.state() == "paused (post-copy failed)"
    guest.move(other, "--unsafe --postcopy --postcopy-resume --postcopy-bandwidth 200")
    assert guest.runs_on()
