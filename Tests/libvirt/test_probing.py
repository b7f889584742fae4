"""libvirt takes the emulator for one, and remembers that."""

import re

from domain import EMULATOR
from hosts import CACHE

import pytest

BOARDS = {"pc": "pc-i440fx-7.2", "q35": "pc-q35-7.2"}


def ask(host, machine, kind="qemu"):
    return host.run(f"domcapabilities --emulatorbin {EMULATOR} --virttype {kind} --machine {machine}")


def remembered(host):
    """What is kept of emulators, and since when."""
    paths = (host.folder / "../cache/qemu/capabilities").glob("*.xml")
    return {path: path.stat().st_mtime_ns for path in paths}


def test_it_is_accepted(host, machine):
    known = ask(host, machine)
    assert f"<machine>{BOARDS[machine]}</machine>" in known
    for name in "disk", "graphics", "video", "hostdev", "rng", "tpm", "redirdev", "channel":
        assert f"<{name} supported='yes'>" in known
    assert "<backup supported='yes'/>" in known and "<genid supported='yes'/>" in known


def test_it_is_asked_once(host, machine):
    ask(host, machine)
    before = remembered(host)
    assert before
    host.stop()
    host.start()
    ask(host, machine)
    assert remembered(host) == before


@pytest.mark.parametrize("board", ["microvm", "isapc"])
def test_its_other_boards_are_known(host, board):
    assert f"<machine>{board}</machine>" in ask(host, board)


def test_its_processors_are_known(host):
    models = re.findall("<model usable='yes'.*>(.*)</model>", ask(host, "pc"))
    assert {"qemu64", "Penryn"} <= set(models)
    model = "<cpu><arch>x86_64</arch><model>Penryn</model></cpu>"
    file = host.write("cpu.xml", model)
    assert "<model" in host.run(f"hypervisor-cpu-baseline --emulator {EMULATOR} --virttype qemu {file}")
    assert "CPU" in host.run(f"hypervisor-cpu-compare --emulator {EMULATOR} --virttype qemu {file}")


def test_its_command_line_is_shown(host, defined):
    printed = host.run(f"domxml-to-native qemu-argv --domain {defined.name}")
    assert str(EMULATOR) in printed and "virtio-balloon-pci" in printed
