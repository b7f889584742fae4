"""What libvirt's users do with the state of a domain on the emulator, with the real libvirt: they save it and restore
it, and move the domain between two hosts while it runs.
"""

import os
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from libvirt_guest import SECTOR, Guest
from libvirt_hosts import ADDRESSES, Host, can_be_made
from virsh import TIMEOUT, needs_libvirt

pytestmark = [needs_libvirt, pytest.mark.skipif(not can_be_made(), reason="needs libvirtd and namespaces")]


@pytest.fixture(scope="module")
def hosts():
    with tempfile.TemporaryDirectory(prefix="qmond-") as path:
        hosts = []
        try:
            hosts += [Host(Path(path), name) for name in ADDRESSES]
            for host in hosts:
                host.wait("uri", lambda text: "error:" not in text)
            yield hosts
        finally:
            left = [host.end() for host in hosts]
        assert left == [[], []]


def make(image, *commands):
    """An image with these written to it."""
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", image, "64M"], check=True)
    sector = image.with_suffix(".sector")
    sector.write_bytes(SECTOR)
    for command in [f"write -s {sector} 0 512", *commands]:
        subprocess.run(["qemu-io", "-f", "qcow2", "-c", command, image], check=True, capture_output=True)


@pytest.fixture
def start(hosts, tmp_path):
    """`start(image)`: a marked guest on the first host, on a disk that is on all hosts unless one is given."""
    def start(image=None):
        if not image:
            make(image := tmp_path / "disk.qcow2")
        return Guest(hosts[0], image).mark()

    yield start
    for host in hosts:
        host.ask("destroy guest")
        host.ask("undefine guest --managed-save --snapshots-metadata")


@pytest.mark.parametrize("way", ["", "--bypass-cache"])
def test_it_is_saved_and_restored(start, tmp_path, way):
    guest, file = start(), tmp_path / "saved"
    guest.host.run(f"save guest {file} {way}")
    assert guest.state() == "shut off (saved)" and not guest.host.processes()
    assert "<name>guest</name>" in guest.host.run(f"save-image-dumpxml {file}")
    guest.host.run(f"restore {file} {way}")
    assert guest.state() == "running (restored)" and guest.runs_on()


def test_it_is_saved_by_its_host_and_started_again(start):
    guest = start()
    guest.run("suspend")
    guest.run("managedsave")
    assert guest.host.run("list --all --with-managed-save --name") == "guest"
    guest.run("start")
    assert guest.state().startswith("paused")
    guest.run("resume")
    assert guest.runs_on()


def test_it_runs_on_where_it_cannot_be_saved(start):
    guest = start()
    assert "No space left on device" in guest.host.ask("save guest /dev/full")
    assert guest.state() == "running (save canceled)" and guest.runs_on()


def test_its_memory_is_in_a_snapshot(start, tmp_path):
    guest = start()
    guest.run("snapshot-create-as", f"one --memspec file={tmp_path}/memory --diskspec vda,file={tmp_path}/overlay")
    assert guest.runs_on() and f"{tmp_path}/overlay" in guest.run("domblklist")
    guest.run("snapshot-delete", "one --metadata")
    guest.run("destroy")
    # What was written before is below the overlay, so there the memory goes on.
    guest.host.run(f"restore {tmp_path}/memory")
    assert guest.runs_on() and f"{tmp_path}/disk.qcow2" in guest.run("domblklist")


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
    make(hosts[0].folder / path, "write -P 7 1M 4M")
    make(hosts[1].folder / path)
    guest = start(f"/{path}")
    guest.move(hosts[1], "--copy-storage-all")
    assert guest.runs_on()
    read = ["qemu-io", "-U", "-r", "-f", "qcow2", "-c", "read -P 7 1M 4M", hosts[1].folder / path]
    assert "failed" not in subprocess.run(read, capture_output=True, text=True, check=True).stdout


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
    assert not hosts[1].processes()
    # What was set for it is as it had been, and another one succeeds.
    parameters = guest.qmp("query-migrate-parameters")
    assert (parameters["max-bandwidth"], parameters["downtime-limit"]) == (128 << 20, 300)
    guest.move(hosts[1], "--unsafe --timeout 5 --timeout-suspend")
    assert guest.runs_on()


def test_it_runs_on_where_the_other_side_dies(hosts, start):
    guest = start()
    process = guest.begin_to_move(hosts[1], "--unsafe --bandwidth 2")
    guest.is_moving(process)
    for number in hosts[1].processes():
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
