"""The memory of machines, its blocks and the firmware, compared with what a QEMU prints of the same machines."""

import re

import pytest

from test_emulator import emulate  # noqa: F401: a fixture
from test_qemu_command_line import REAL
from test_types import connect

LINES = [
    "info mtree", "info mtree -d", "info mtree -o -D", "info mtree -f -o", "info mtree -f -d -D", "info ramblock",
    "info roms"]

BACKEND = ["-object", "memory-backend-ram,id=m,size=128M"]
MACHINES = {
    "none": ["none"],
    "pc": ["pc", "-m", "128"],
    "pc with much memory": ["pc", "-m", "6G"],
    "pc just below the limit": ["pc", "-m", "3583"],
    "q35": ["q35", "-m", "1G"],
    "q35 with much memory": ["q35", "-m", "4G,slots=2,maxmem=8G", "-smp", "3"],
    "q35 just below the limit": ["q35", "-m", "2815"],
    "microvm": ["microvm", "-m", "128"],
    "microvm with much memory": ["microvm", "-m", "3584"],
    "isapc": ["isapc", "-m", "3584"],
    "an older pc": ["pc-i440fx-4.2", "-m", "128"],
    "cards": ["pc", "-m", "128", "-device", "VGA,id=v", "-device", "virtio-net-pci", "-device", "e1000,romfile=",
              "-device", "virtio-balloon-pci", "-device", "nec-usb-xhci", "-device", "e1000,rombar=0"],
    "cards behind a bridge": ["pc", "-m", "128", "-device", "pci-bridge,id=b,chassis_nr=1",
                              "-device", "VGA,bus=b,addr=1", "-device", "e1000,bus=b,addr=2"],
    "ports": ["q35", "-m", "128", "-device", "pcie-root-port,id=r,chassis=1", "-device", "virtio-net-pci,bus=r",
              "-device", "cirrus-vga"],
    "memory": ["pc", "-m", "128,slots=2,maxmem=1G", *BACKEND, "-device", "pc-dimm,memdev=m,id=d",
               "-object", "memory-backend-ram,id=unused,size=1M"],
    "a memory of its own": ["pc,memory-backend=m", "-m", "128", *BACKEND],
    "ISA": ["pc", "-m", "128", "-chardev", "null,id=c0", "-chardev", "null,id=c1", "-chardev", "null,id=c2",
            "-device", "isa-serial,chardev=c0", "-device", "isa-serial,chardev=c1",
            "-device", "isa-parallel,chardev=c2,iobase=0x1000", "-device", "isa-vga"],
}

# What comes and goes, step by step.
STEPS = [
    ("device_add", {"driver": "e1000", "id": "n0", "addr": "5"}),
    ("device_add", {"driver": "virtio-net-pci", "id": "n1"}),
    ("object-add", {"qom-type": "memory-backend-ram", "id": "m1", "size": 1 << 20}),
    ("object-del", {"id": "m1"}),
    ("object-add", {"qom-type": "memory-backend-ram", "id": "m2", "size": 1 << 16}),
    ("object-add", {"qom-type": "memory-backend-ram", "id": "m3", "size": 128 << 20}),
    ("device_add", {"driver": "pc-dimm", "id": "d", "memdev": "m3"}),
    ("device_add", {"driver": "virtio-balloon-pci", "id": "b"}),
    ("device_add", {"driver": "qemu64-x86_64-cpu", "id": "c", "socket-id": 0, "core-id": 1, "thread-id": 0}),
]


def shown(client):
    """Address spaces and views come in the order of a table that differs from process to process."""
    def ask(line):
        text = client.execute("human-monitor-command", {"command-line": line})
        return sorted(re.sub(r"FlatView #\d+", "FlatView", text).split("\r\n\r\n"))
    return {line: ask(line) for line in LINES}


@pytest.fixture
def both(emulate):  # noqa: F811
    """Starts our emulator and QEMU with the same machine."""
    def start(options):
        machine = ["-machine", *options, "-accel", "tcg", "-nodefaults", "-display", "none", "-S"]
        emulators = emulate(machine=machine), emulate(machine=machine, program=REAL)
        return tuple(connect(emulator).greet().negotiate() for emulator in emulators)
    return start


@pytest.mark.skipif(not REAL, reason="needs QEMU")
@pytest.mark.parametrize("name", MACHINES)
def test_machines(both, name):
    ours, real = (shown(client) for client in both(MACHINES[name]))
    assert ours == real


@pytest.mark.skipif(not REAL, reason="needs QEMU")
def test_changes(both):
    clients = both(["pc", "-m", "128,slots=2,maxmem=1G", "-smp", "1,maxcpus=2"])
    for command, arguments in STEPS:
        for client in clients:
            client.execute(command, arguments)
        ours, real = map(shown, clients)
        assert ours == real, command
