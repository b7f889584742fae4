"""What a process of the emulator costs: memory, threads, and no processor's time while nothing happens.

`tools/libvirt-scale` tells what many cost; when the memory is too much, `tools/order-functions` may put things right.
"""

import json
import subprocess
import time
from pathlib import Path

import pytest

from test_emulator import emulate  # noqa: F401: a fixture

#: In KiB; a single process shares nothing, but what it has of the file many share.
MOST_RESIDENT, MOST_OWN = 8 << 10, 4 << 10
#: libvirt's words for a domain, but for what only its host has.
DOMAIN = [
    "-name", "guest=d1,debug-threads=on", "-machine", "pc-i440fx-7.2,usb=off,dump-guest-core=off", "-accel", "tcg",
    "-cpu", "qemu64", "-m", "128", "-overcommit", "mem-lock=off", "-smp", "2,maxcpus=4,sockets=4,cores=1,threads=1",
    "-no-user-config", "-nodefaults", "-rtc", "base=utc", "-no-shutdown", "-boot", "strict=on",
    "-device", json.dumps({"driver": "piix3-usb-uhci", "id": "usb", "bus": "pci.0", "addr": "0x1.0x2"}),
    "-device", json.dumps({"driver": "virtio-serial-pci", "id": "virtio-serial0", "bus": "pci.0", "addr": "0x4"}),
    "-blockdev", json.dumps({"driver": "file", "filename": "disk", "node-name": "storage", "auto-read-only": True}),
    "-blockdev", json.dumps({"node-name": "format", "driver": "qcow2", "file": "storage", "backing": None}),
    "-device", json.dumps({"driver": "virtio-blk-pci", "bus": "pci.0", "addr": "0x5", "drive": "format", "id": "disk0"}),
    "-netdev", json.dumps({"type": "user", "id": "hostnet0"}),
    "-device", json.dumps({"driver": "virtio-net-pci", "netdev": "hostnet0", "id": "net0", "bus": "pci.0", "addr": "0x3"}),
    "-chardev", "pty,id=charserial0", "-device", json.dumps({"driver": "isa-serial", "chardev": "charserial0"}),
    "-chardev", "socket,id=charchannel0,path=agent.sock,server=on,wait=off",
    "-device", json.dumps({"driver": "virtserialport", "bus": "virtio-serial0.0", "nr": 1, "chardev": "charchannel0",
                           "id": "channel0", "name": "org.qemu.guest_agent.0"}),
    "-vnc", "unix:vnc.sock", "-device", json.dumps({"driver": "VGA", "id": "video0", "bus": "pci.0", "addr": "0x2"}),
    "-device", json.dumps({"driver": "virtio-balloon-pci", "id": "balloon0", "bus": "pci.0", "addr": "0x6"})]
QUERIES = [
    "query-name", "query-cpus-fast", "query-hotpluggable-cpus", "query-chardev", "query-block", "query-blockstats",
    "query-named-block-nodes", "query-balloon", "query-iothreads", "query-vnc", "query-status"]


class Place:
    """What the system tells of a process."""

    def __init__(self, number):
        self.path = Path(f"/proc/{number}")

    def status(self, name, task=None):
        path = self.path / "task" / str(task) if task else self.path
        return next(line.split(None, 1)[1] for line in (path / "status").read_text().splitlines() if line.startswith(name))

    def kilobytes(self, file, name):
        return sum(int(line.split()[1]) for line in (self.path / file).read_text().splitlines() if line.startswith(name))

    def threads(self):
        """Their names, by number."""
        return {int(path.name): (path / "comm").read_text().strip() for path in (self.path / "task").iterdir()}

    def wakes(self):
        """How often its threads have begun to run."""
        return sum(int(self.status(kind, task)) for task in self.threads() for kind in ["voluntary_ctxt", "nonvoluntary_ctxt"])

    def is_asleep_for(self, seconds):
        before = self.wakes()
        time.sleep(seconds)
        return self.wakes() == before


@pytest.fixture
def domain(emulate, directory):  # noqa: F811
    """A running domain's monitor, and what the system tells of it."""
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", directory / "disk", "64M"], check=True)
    emulator = emulate(machine=DOMAIN)
    monitor = emulator.qmp()
    for query in QUERIES:
        monitor.execute(query)
    return monitor, Place(emulator.process.pid)


def test_its_memory_is_small(domain):
    _, place = domain
    assert place.kilobytes("status", "VmRSS:") < MOST_RESIDENT
    assert place.kilobytes("status", "RssAnon:") < MOST_OWN


def test_it_sleeps_while_nothing_happens(domain):
    monitor, place = domain
    monitor.execute("cont")
    end = time.monotonic() + 20
    while not place.is_asleep_for(2):
        assert time.monotonic() < end, "it never sleeps"
    assert place.is_asleep_for(3)


def test_polling_that_was_asked_for_stops_when_it_is_no_longer(domain):
    monitor, place = domain

    def poll(seconds):
        monitor.execute("qom-set", {"path": "/machine/peripheral/balloon0", "property": "guest-stats-polling-interval",
                                    "value": seconds})

    poll(1)
    time.sleep(1)
    assert not place.is_asleep_for(3)
    poll(0)
    time.sleep(1)
    assert place.is_asleep_for(3)


def cpus(monitor):
    return {cpu["thread-id"]: f"CPU {cpu['cpu-index']}/TCG" for cpu in monitor.execute("query-cpus-fast")}


def test_each_cpu_has_a_thread_which_sleeps_and_takes_no_signal(domain):
    monitor, place = domain
    number = int(place.path.name)
    assert len(cpus(monitor)) == 2
    assert place.threads() == {**cpus(monitor), number: "qemu-system-x86"}
    for thread in cpus(monitor):
        assert place.status("State", thread).startswith("S") and int(place.status("SigBlk", thread), 16) & 0x4003 == 0x4003
    monitor.execute("object-add", {"qom-type": "iothread", "id": "io1"})
    io = monitor.execute("query-iothreads")[0]["thread-id"]
    assert place.threads() == {**cpus(monitor), io: "IO io1", number: "qemu-system-x86"}
    monitor.execute("object-del", {"id": "io1"})
    assert io not in place.threads()


def test_a_thread_comes_and_goes_with_its_cpu(domain):
    monitor, place = domain
    monitor.execute("cont")
    monitor.execute("device_add", {"driver": "qemu64-x86_64-cpu", "id": "c", "socket-id": 2, "core-id": 0, "thread-id": 0})
    assert len(cpus(monitor)) == 3 and cpus(monitor).items() <= place.threads().items()
    monitor.execute("device_del", {"id": "c"})
    monitor.event("DEVICE_DELETED")
    assert len(cpus(monitor)) == 2 and len(place.threads()) == 3


@pytest.mark.parametrize("words, name", [((), "qemu-system-x86"), (("-name", "debug-threads=on"), "CPU 254/TCG")])
def test_there_can_be_255_cpus(emulate, words, name):  # noqa: F811
    emulator = emulate("-smp", "255", *words, machine=["-machine", "q35", "-nodefaults", "-display", "none"])
    threads = emulator.qmp().execute("query-cpus-fast")
    place = Place(emulator.process.pid)
    assert len({cpu["thread-id"] for cpu in threads} & set(place.threads())) == 255
    assert place.threads()[threads[-1]["thread-id"]] == name
    assert place.kilobytes("status", "RssAnon:") < MOST_OWN
