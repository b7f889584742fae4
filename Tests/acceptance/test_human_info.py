"""Every item of the human monitor's `info`, compared with what a QEMU prints on the same machine."""

import re

import pytest

from test_emulator import emulate  # noqa: F401: a fixture
from test_qemu_command_line import REAL
from test_types import connect

PC = ["-machine", "pc", "-accel", "tcg", "-m", "128", "-nodefaults", "-display", "none", "-S"]
NONE = ["-machine", "none", "-nodefaults", "-display", "none", "-S"]

# A process's own numbers and places; the product's own version; where the compiler's buffer ends, and what a guest's
# start left in its counters.
MASKS = [
    (r"thread_id=\d+", "thread_id=N"), (r"unix:[^,]*", "unix:PATH"), (r"^7\.2\.22.*", "VERSION"),
    (r"^FlatView #\d+", "FlatView"),
    (r"(gen code size +0)/\d+", r"\1/N"), (r"(elided flushes +)\d+", r"\1N"), (r"#block\d+", "#block")]

# What differs, and why.
DIFFERING = {
    "none": {},
    "pc": {},
}

# Behind the items that take arguments; `stats vcpu` isn't there because QEMU 7.2 doesn't survive it without a CPU.
WITH_ARGUMENTS = [
    "block -n", "block -n -v", "block -v -n", "block n0", "block -v d0", "block nope", "block -x", "block a b",
    "mtree -f", "mtree -f -o", "mtree -o", "mtree -d", "mtree -D", "mtree -D -o", "mtree -x",
    "qom-tree /objects", "qom-tree m1", "qom-tree /objects/m1", "qom-tree /nope", "qom-tree type", 'qom-tree ""',
    "iothreads", "memdev", "stats vm", "stats bogus", "stats vm *", "stats vm a,b kvm", "stats vm * bogus",
    "sync-profile -m", "sync-profile -n", "sync-profile -m -n 5", "sync-profile abc", "sync-profile -n -m",
    "rocker foo", "rocker-ports foo", "rocker-of-dpa-flows foo", "rocker-of-dpa-flows foo 3",
    "rocker-of-dpa-groups foo 1", "trace-events handle_qmp*", "virtio-status foo", "virtio-queue-status foo",
    "virtio-queue-status foo 0", "virtio-vhost-queue-status foo 0", "virtio-queue-element foo 0 1", "bogus", "name x"]


def masked(item, text):
    for pattern, replacement in MASKS:
        text = re.sub(pattern, replacement, text, flags=re.MULTILINE)
    # The address spaces come in the order of a table that differs from process to process.
    return sorted(text.split("\r\n\r\n")) if item.startswith("mtree") else text


def ask(client, item):
    return masked(item, client.execute("human-monitor-command", {"command-line": f"info {item}"}))


@pytest.fixture
def both(emulate):  # noqa: F811
    """Starts our emulator and QEMU with the same options."""
    def start(machine):
        emulators = emulate(machine=machine), emulate(machine=machine, program=REAL)
        return tuple(connect(emulator).greet().negotiate() for emulator in emulators)
    return start


@pytest.mark.skipif(not REAL, reason="needs QEMU")
@pytest.mark.parametrize("name, machine", [("none", NONE), ("pc", PC)])
def test_every_item(both, name, machine):
    ours, real = both(machine)
    lines = real.execute("human-monitor-command", {"command-line": "info"}).splitlines()
    items = [line.split(" ")[1] for line in lines]
    assert len(items) == 67
    differing = {i for i in items if ask(ours, i) != ask(real, i)}
    assert differing == set(DIFFERING[name])


@pytest.mark.skipif(not REAL, reason="needs QEMU")
def test_every_item_is_listed(both):
    ours, real = (
        [line.split(" ")[:2] for line in c.execute("human-monitor-command", {"command-line": "info"}).splitlines()]
        for c in both(NONE))
    missing = {item for _, item in real} - {item for _, item in ours}
    assert all(word == "info" for word, _ in ours) and missing == set(DIFFERING["none"])


@pytest.mark.skipif(not REAL, reason="needs QEMU")
def test_items_with_arguments(both, directory):
    rules = str(directory / "rules")
    (directory / "rules").write_text('[inject-error]\nevent = "read_aio"\n')
    ours, real = both(NONE)
    for client in ours, real:
        for node in (
            {"driver": "null-co", "node-name": "n0"},
            {"driver": "null-aio", "node-name": "n1", "size": 1000000, "read-only": True},
            {"driver": "blkdebug", "node-name": "d0", "image": "n0"},
            {"driver": "blkdebug", "node-name": "d1", "image": {"driver": "null-co"}},
            {"driver": "null-co", "node-name": "big", "size": 10 << 30},
            {"driver": "blkdebug", "node-name": "d2", "image": "big"},
            {"driver": "blkdebug", "node-name": "d3", "image": "d2", "config": rules},
        ):
            client.execute("blockdev-add", node)
        for id in "zz", "aa", "thread-number-1", "mm":
            client.execute("object-add", {"qom-type": "iothread", "id": id})
        for id in "m9", "x", "m1", "another":
            client.execute("object-add", {"qom-type": "memory-backend-ram", "id": id, "size": 1 << 20})
    found = {i: (ask(ours, i), ask(real, i)) for i in WITH_ARGUMENTS}
    assert {i: f for i, f in found.items() if f[0] != f[1]} == {}
