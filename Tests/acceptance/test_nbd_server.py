"""What the emulator exports by NBD: QEMU's tools, QEMU itself, other emulators and rude clients have it served."""

import contextlib
import random
import socket
import struct
import subprocess
import threading
import time

import pytest

from recorded_session import Player
from test_block import EMULATOR, chain, emulator, finish, image  # noqa: F401: fixtures
from test_block_nbd import REAL, nbd, refused, wait, write

MiB = 1 << 20
HELLO = b"NBDMAGICIHAVEOPT\0\3"


def serve(emulator, folder, node, **options):
    """Has a node served; the export's address for QEMU's tools."""
    emulator.ask("nbd-server-start", addr={"type": "unix", "data": {"path": str(folder / "n.sock")}})
    emulator.ask("block-export-add", **{"type": "nbd", "id": "e", "name": "disk", "node-name": node, "writable": True,
                                        **options})
    return f"nbd+unix:///disk?socket={folder}/n.sock"


@pytest.fixture
def served(emulator, tmp_path):
    """A qcow2 image that is served."""
    image("create", "-q", "-f", "qcow2", "d.qcow2", "16M", cwd=tmp_path)
    emulator.ask("blockdev-add", **{"driver": "qcow2", "node-name": "d", "discard": "unmap",
                                    "file": {"driver": "file", "filename": str(tmp_path / "d.qcow2")}})
    return serve(emulator, tmp_path, "d")


def io(address, *commands):
    """What qemu-io prints; each command's status is in it."""
    done = subprocess.run(["qemu-io", "-f", "raw", *[word for command in commands for word in ("-c", command)], address],
                          capture_output=True, text=True, timeout=60)
    return done.stdout + done.stderr


class Client:
    """A connection that says what it likes."""

    def __init__(self, folder, name="disk"):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(20)
        self.socket.connect(str(folder / "n.sock"))
        assert self.receive(18) == HELLO
        self.socket.sendall(struct.pack(">I", 3))
        if name:
            self.socket.sendall(b"IHAVEOPT" + struct.pack(">II", 1, len(name)) + name.encode())
            self.size, self.flags = struct.unpack(">QH", self.receive(10))

    def receive(self, count):
        data = b""
        while len(data) < count:
            data += (more := self.socket.recv(count - len(data)))
            assert more, "the connection has ended"
        return data

    def ask(self, command, handle, offset, length, data=b"", flags=0):
        self.socket.sendall(struct.pack(">IHHQQI", 0x25609513, flags, command, handle, offset, length) + data)

    def reply(self):
        """The error and the handle."""
        magic, error, handle = struct.unpack(">IIQ", self.receive(16))
        assert magic == 0x67446698
        return error, handle

    def ended(self):
        try:
            return self.socket.recv(1) == b""
        except ConnectionResetError:
            return True


def test_patterns_are_read_as_they_were_written(served, emulator, tmp_path):
    commands = ["write -P 17 0 1M", "write -P 18 1000 5000", "write -z 64k 128k", "write -f -P 19 2047k 1k", "flush",
                "write -P 20 3M 4M", "discard 3M 64k", "write -z -u 8M 4M"]
    said = io(served, *commands, "read -P 17 0 1000", "read -P 0 64k 128k", "read -P 19 2047k 1k", "read -P 20 4M 2M")
    assert "failed" not in said and "error" not in said, said
    emulator.ask("block-export-del", id="e")
    emulator.ask("blockdev-del", **{"node-name": "d"})
    assert "No errors" in image("check", "d.qcow2", cwd=tmp_path)
    image("create", "-q", "-f", "qcow2", "same.qcow2", "16M", cwd=tmp_path)
    write("qcow2", "same.qcow2", *commands, cwd=tmp_path)
    assert "identical" in image("compare", "d.qcow2", "same.qcow2", cwd=tmp_path)


def test_images_are_converted_from_it_and_to_it(served, tmp_path):
    with open(tmp_path / "raw", "wb") as file:
        dice = random.Random(1)
        file.write(dice.randbytes(3 * MiB) + bytes(5 * MiB) + dice.randbytes(2 * MiB) + bytes(6 * MiB))
    image("convert", "-n", "-f", "raw", "-O", "raw", "raw", served, cwd=tmp_path)
    assert "identical" in image("compare", "-f", "raw", "-F", "raw", "raw", served, cwd=tmp_path)
    image("convert", "-f", "raw", "-O", "qcow2", served, "copy.qcow2", cwd=tmp_path)
    assert "identical" in image("compare", "-f", "raw", "-F", "qcow2", "raw", "copy.qcow2", cwd=tmp_path)
    # Holes are told of.
    assert '"zero": true' in image("map", "--output=json", "-f", "raw", served, cwd=tmp_path)


def test_exports_are_listed_with_what_is_said_of_them(emulator, tmp_path):
    emulator.ask("blockdev-add", **{"driver": "null-co", "node-name": "z", "size": MiB, "read-zeroes": True})
    emulator.ask("block-dirty-bitmap-add", node="z", name="b", disabled=True)
    serve(emulator, tmp_path, "z", writable=False, description="nothing but zeros", bitmaps=["b"])
    emulator.ask("nbd-server-add", device="z", name="other")
    said = subprocess.run(["qemu-nbd", "--list", "-k", str(tmp_path / "n.sock")], capture_output=True, text=True, timeout=20)
    assert said.returncode == 0, said
    for word in ("exports available: 2", "export: 'disk'", "nothing but zeros", "export: 'other'", "size:  1048576",
                 "readonly", "multi", "base:allocation", "qemu:dirty-bitmap:b"):
        assert word in said.stdout, (word, said.stdout)


def test_a_tcp_port_is_served(emulator, tmp_path):
    emulator.ask("blockdev-add", **{"driver": "null-co", "node-name": "z", "size": MiB, "read-zeroes": True})
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = str(taken.getsockname()[1])
    emulator.ask("nbd-server-start", addr={"type": "inet", "data": {"host": "127.0.0.1", "port": port}})
    emulator.ask("nbd-server-add", device="z")
    assert "failed" not in io(f"nbd://127.0.0.1:{port}/z", "read -P 0 0 1M")
    emulator.ask("nbd-server-stop")
    assert "Connection refused" in io(f"nbd://127.0.0.1:{port}/z", "read 0 1")


@pytest.mark.parametrize("source", [EMULATOR, REAL])
def test_a_disk_is_mirrored_to_another_emulator_and_changes_follow(source, served, tmp_path):
    image("create", "-q", "-f", "qcow2", "from.qcow2", "16M", cwd=tmp_path)
    write("qcow2", "from.qcow2", "write -P 5 1M 3M", "write -P 6 9M 123k", cwd=tmp_path)
    other = Player(source, ["-nodefaults"], tmp_path)
    try:
        other.ask("blockdev-add", **{"driver": "qcow2", "node-name": "s", "file": {"driver": "file", "filename": "from.qcow2"}})
        other.ask("blockdev-add", **{"node-name": "t", **nbd(tmp_path / "n.sock", export="disk")})
        other.ask("blockdev-mirror", **{"device": "s", "target": "t", "sync": "full", "job-id": "j", "auto-dismiss": False})
        wait(lambda: other.ask("query-jobs")[0]["status"] == "ready")
        other.ask("human-monitor-command", **{"command-line": 'qemu-io s "write -P 7 5000 70000"'})
        finish(other, "j", True)
        other.ask("blockdev-del", **{"node-name": "t"})
        other.answer({"execute": "quit"}, 0)
        other.process.wait(10)
    finally:
        other.end()
    assert "identical" in image("compare", "-f", "qcow2", "-F", "raw", "from.qcow2", served, cwd=tmp_path)


def test_bitmaps_note_what_clients_write(served, emulator):
    emulator.ask("block-dirty-bitmap-add", node="d", name="b", granularity=65536)
    io(served, "write 1M 1k", "write -z 5M 64k", "read 9M 1M")
    (node,) = [node for node in emulator.ask("query-named-block-nodes") if node["node-name"] == "d"]
    assert node["dirty-bitmaps"][0]["count"] == 2 * 65536


def test_a_client_pulls_what_has_changed(emulator, tmp_path):
    """As a backup program does: a fleecing export with a bitmap."""
    image("create", "-q", "-f", "qcow2", "d.qcow2", "16M", cwd=tmp_path)
    emulator.ask("blockdev-add", **{"driver": "qcow2", "node-name": "d", "file": {"driver": "file", "filename": "d.qcow2"}})
    emulator.ask("block-dirty-bitmap-add", node="d", name="b", granularity=65536)
    emulator.ask("human-monitor-command", **{"command-line": 'qemu-io d "write -P 3 2M 128k"'})
    emulator.ask("block-dirty-bitmap-disable", node="d", name="b")
    address = serve(emulator, tmp_path, "d", writable=False, bitmaps=["b"])
    options = {"driver": "nbd", "export": "disk", "server.type": "unix", "server.path": str(tmp_path / "n.sock"),
               "x-dirty-bitmap": "qemu:dirty-bitmap:b"}
    dirty = image("map", "--output=json", "--image-opts", ",".join(f"{key}={value}" for key, value in options.items()),
                  cwd=tmp_path)
    # qemu-img shows what is dirty as what is no data.
    assert '"start": 2097152, "length": 131072' in dirty and '"data": false' in dirty, dirty
    assert "failed" not in io(address, "read -P 3 2M 128k")


def test_an_export_in_use_ends_only_by_force(served, emulator, tmp_path):
    client = Client(tmp_path)
    assert client.size == 16 * MiB
    assert refused(emulator, "block-export-del", id="e") == "export 'e' still in use"
    assert refused(emulator, "nbd-server-remove", name="e") == "export 'e' still in use"
    got = emulator.answer({"execute": "block-export-del", "arguments": {"id": "e", "mode": "hard"}}, 0.2)
    assert [message["event"] for message in got if "event" in message] == ["BLOCK_EXPORT_DELETED"]
    assert client.ended() and emulator.ask("query-block-exports") == []
    waiting = Client(tmp_path, name=None)
    emulator.ask("nbd-server-stop")
    assert waiting.ended() and not (tmp_path / "n.sock").exists()


def test_an_export_of_a_drive_ends_with_its_medium(tmp_path):
    image("create", "-q", "-f", "raw", "cd.raw", "1M", cwd=tmp_path)
    player = Player(EMULATOR, ["-nodefaults", "-drive", "if=none,id=cd,media=cdrom,file=cd.raw,format=raw",
                               "-device", "ide-cd,drive=cd,id=dev"], tmp_path)
    try:
        player.ask("nbd-server-start", addr={"type": "unix", "data": {"path": "n.sock"}})
        player.ask("nbd-server-add", device="cd", name="disk")
        client = Client(tmp_path)
        got = player.answer({"execute": "eject", "arguments": {"id": "dev", "force": True}}, 0.2)
        assert [message["event"] for message in got if "event" in message] == ["DEVICE_TRAY_MOVED", "BLOCK_EXPORT_DELETED"]
        assert client.ended() and player.ask("query-block-exports") == []
    finally:
        player.end()


def test_requests_that_take_time_are_done_before_their_export_is_gone(emulator, tmp_path):
    emulator.ask("blockdev-add", **{"driver": "null-co", "node-name": "z", "size": MiB, "latency-ns": 500_000_000})
    serve(emulator, tmp_path, "z")
    client = Client(tmp_path)
    client.ask(0, 1, 0, 512)
    time.sleep(0.1)
    emulator.ask("block-export-del", id="e", mode="hard")
    assert emulator.ask("query-block-exports")[0]["shutting-down"]
    assert client.ended()
    wait(lambda: emulator.ask("query-block-exports") == [])


def test_others_wait_where_as_many_are_served_as_may_be(emulator, tmp_path):
    emulator.ask("blockdev-add", **{"driver": "null-co", "node-name": "z", "size": MiB})
    emulator.ask("nbd-server-start", addr={"type": "unix", "data": {"path": "n.sock"}}, **{"max-connections": 1})
    first = Client(tmp_path, name=None)
    second = socket.socket(socket.AF_UNIX)
    second.settimeout(0.3)
    second.connect(str(tmp_path / "n.sock"))
    with pytest.raises(TimeoutError):
        second.recv(18)
    first.socket.close()
    second.settimeout(10)
    assert second.recv(18) == HELLO


def test_a_client_that_reads_nothing_keeps_nobody_waiting(served, emulator, tmp_path):
    deaf = Client(tmp_path)
    threading.Thread(target=flood, args=[deaf], daemon=True).start()
    time.sleep(0.5)
    begun = time.monotonic()
    emulator.ask("query-status")
    assert "failed" not in io(served, "write -P 1 0 1M", "read -P 1 0 1M")
    assert time.monotonic() - begun < 5
    with open(f"/proc/{emulator.process.pid}/statm") as file:
        assert int(file.read().split()[1]) * 4096 < 400 * MiB
    emulator.ask("block-export-del", id="e", mode="hard")


def flood(client):
    with contextlib.suppress(OSError):
        for number in range(1000):
            client.ask(0, number, 0, 16 * MiB)


def test_clients_that_die_in_the_middle_leave_the_image_in_order(served, emulator, tmp_path):
    for seed in range(6):
        process = subprocess.Popen(["qemu-io", "-f", "raw", "-c", f"write -P {seed + 1} 0 16M", "-c", "write -z 0 16M",
                                    "-c", "write -P 99 0 16M", served], stdout=subprocess.DEVNULL)
        time.sleep(0.02 + 0.03 * seed)
        process.kill()
        process.wait()
    cut = Client(tmp_path)
    cut.ask(1, 7, 0, 4 * MiB, b"half of it" * 1000)
    cut.socket.close()
    assert "failed" not in io(served, "write -P 8 0 16M", "read -P 8 0 16M")
    wait(lambda: not emulator.answer({"execute": "block-export-del", "arguments": {"id": "e"}}, 0)[-1].get("error"))
    emulator.ask("blockdev-del", **{"node-name": "d"})
    assert "No errors" in image("check", "d.qcow2", cwd=tmp_path)


@pytest.mark.parametrize("seed", range(3))
def test_a_client_that_says_anything_neither_stops_nor_ends_the_emulator(seed, served, emulator, tmp_path):
    dice, end = random.Random(seed), time.monotonic() + 4
    while time.monotonic() < end:
        with contextlib.suppress(OSError, AssertionError):
            client = Client(tmp_path, name=dice.choice(["disk", None]))
            client.socket.settimeout(0.05)
            for _ in range(dice.randrange(1, 8)):
                data = bytearray(struct.pack(">IHHQQI", 0x25609513, 0, dice.randrange(9), 1, dice.randrange(17 * MiB), 4096)
                                 if client and dice.random() < 0.5 else
                                 b"IHAVEOPT" + struct.pack(">II", dice.randrange(12), 10) + dice.randbytes(10))
                for _ in range(dice.choice([0, 0, 1, 3])):
                    data[dice.randrange(len(data))] = dice.randrange(256)
                client.socket.sendall(data + dice.randbytes(dice.choice([0, 0, 4096])))
                client.socket.recv(1 << 20)
        client.socket.close()
    assert emulator.process.poll() is None
    assert "failed" not in io(served, "write -P 1 0 1M", "read -P 1 0 1M")
