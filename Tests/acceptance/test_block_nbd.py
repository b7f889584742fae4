"""Nodes on NBD servers: qemu-nbd, QEMU itself, and servers that answer what they like."""

import contextlib
import json
import random
import shutil
import signal
import socket
import struct
import subprocess
import threading
import time

import pytest

from recorded_session import Player
from test_block import EMULATOR, chain, emulator, finish, image  # noqa: F401: fixtures

REAL = "/usr/bin/qemu-system-x86_64"


@contextlib.contextmanager
def served(path, name="s.sock", *options, kind="raw"):
    """An image that qemu-nbd serves on a socket beside it."""
    address = path.parent / name
    server = subprocess.Popen(["qemu-nbd", "-t", "-e", "8", "-f", kind, "-k", str(address), *options, str(path)],
                              stderr=subprocess.PIPE, text=True)
    try:
        wait(address.exists)
        yield server
    finally:
        server.terminate()
        server.communicate(timeout=10)
        address.unlink(missing_ok=True)


def wait(condition, seconds=10):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it doesn't come"
        time.sleep(0.02)


def nbd(path, **options):
    return {"driver": "nbd", "server": {"type": "unix", "path": str(path)}, **options}


def write(kind, file, *commands, cwd):
    subprocess.run(["qemu-io", "-f", kind, *[word for command in commands for word in ("-c", command)], file],
                   cwd=cwd, check=True, capture_output=True)


def refused(emulator, command, **arguments):
    return next(message["error"]["desc"] for message in emulator.answer({"execute": command, "arguments": arguments}, 0)
                if "event" not in message)


def ended(emulator, job):
    """The error with which a job has ended."""
    def state():
        return next(entry for entry in emulator.ask("query-jobs") if entry["id"] == job)
    wait(lambda: state()["status"] == "concluded", 30)
    error = state().get("error")
    emulator.ask("job-dismiss", id=job)
    return error


def test_what_is_written_to_a_node_is_on_the_server(emulator, tmp_path):
    commands = ["write -P 17 0 1M", "write -P 18 1000 5000", "write -z 64k 128k", "write -P 19 2047k 1k"]
    for name in ("theirs.raw", "ours.raw"):
        image("create", "-q", "-f", "raw", name, "2M", cwd=tmp_path)
    write("raw", "theirs.raw", *commands, cwd=tmp_path)
    with served(tmp_path / "ours.raw"):
        emulator.ask("blockdev-add", **{"node-name": "n", **nbd(tmp_path / "s.sock")})
        for command in [*commands, "flush", "read 0 2M"]:
            emulator.ask("human-monitor-command", **{"command-line": f'qemu-io n "{command}"'})
        emulator.ask("blockdev-del", **{"node-name": "n"})
    assert "identical" in image("compare", "-f", "raw", "-F", "raw", "theirs.raw", "ours.raw", cwd=tmp_path)


@pytest.mark.parametrize("command, arguments, completes", [
    ("blockdev-mirror", {"target": "remote", "sync": "full"}, True),
    ("blockdev-backup", {"target": "remote", "sync": "full"}, False),
    ("drive-mirror", {"target": "nbd+unix:///?socket=SOCKET", "sync": "full", "mode": "existing", "format": "raw"}, True),
    ("drive-mirror", {"target": "nbd:unix:SOCKET", "sync": "full", "format": "raw"}, True),
    ("drive-backup", {"target": "nbd:unix:SOCKET", "sync": "full", "format": "raw"}, False),
])
def test_a_chain_is_copied_to_a_server(command, arguments, completes, chain, tmp_path):
    image("create", "-q", "-f", "raw", "copy.raw", "8M", cwd=tmp_path)
    write("raw", "copy.raw", "write -P 99 0 8M", cwd=tmp_path)  # what was there before is gone
    with served(tmp_path / "copy.raw"):
        arguments = {**arguments, "target": arguments["target"].replace("SOCKET", str(tmp_path / "s.sock"))}
        if arguments["target"] == "remote":
            chain.ask("blockdev-add", **{"driver": "raw", "node-name": "remote", "file": nbd(tmp_path / "s.sock")})
        chain.ask(command, **{"device": "top", "job-id": "j", "auto-dismiss": False, **arguments})
        finish(chain, "j", completes)
        chain.end()
    assert "identical" in image("compare", "-f", "raw", "-F", "raw", "shown.raw", "copy.raw", cwd=tmp_path)


def test_a_chain_whose_images_are_on_servers_is_read_and_written(chain, tmp_path):
    folder = tmp_path / "remote"
    folder.mkdir()
    chain.end()
    shutil.copy(tmp_path / "base.raw", folder)
    base = f"nbd+unix:///?socket={folder}/base.sock"
    image("create", "-q", "-f", "qcow2", "-u", "-b", base, "-F", "raw", "top.qcow2", "8M", cwd=folder)
    with open(folder / "top.qcow2", "r+b") as file:
        file.truncate(16 << 20)  # a server's image doesn't grow
    player = Player(EMULATOR, ["-nodefaults"], tmp_path)
    with served(folder / "base.raw", "base.sock", "-r"), served(folder / "top.qcow2", "top.sock"):
        player.ask("blockdev-add", **{"driver": "qcow2", "node-name": "t", "file": nbd(folder / "top.sock")})
        nodes = player.ask("query-named-block-nodes")
        assert sorted(node["drv"] for node in nodes) == ["nbd", "nbd", "qcow2", "raw"]
        for command in ("write -P 34 1M 256k", "write -z 2M 512k", "write -P 51 3M 130k", "write -P 52 7000k 3k"):
            player.ask("human-monitor-command", **{"command-line": f'qemu-io t "{command}"'})
        player.ask("drive-backup", **{"device": "t", "target": str(tmp_path / "all.raw"), "format": "raw", "sync": "full",
                                      "job-id": "b", "auto-dismiss": False})
        finish(player, "b")
        player.ask("blockdev-del", **{"node-name": "t"})
        player.end()
        assert "identical" in image("compare", "-f", "raw", "-F", "raw", "shown.raw", "all.raw", cwd=tmp_path)
        assert "identical" in image("compare", "-U", "-f", "raw", "-F", "qcow2", "shown.raw", "remote/top.qcow2", cwd=tmp_path)
        image("check", "-q", "-U", "-f", "qcow2", "top.qcow2", cwd=folder)


def test_a_local_image_stands_on_one_that_is_on_a_server(emulator, tmp_path):
    image("create", "-q", "-f", "raw", "a.raw", "1M", cwd=tmp_path)
    backing = f"nbd+unix:///?socket={tmp_path}/s.sock"
    image("create", "-q", "-f", "qcow2", "-u", "-b", backing, "-F", "raw", "top.qcow2", "1M", cwd=tmp_path)
    node = {"driver": "qcow2", "node-name": "t", "file": {"driver": "file", "filename": str(tmp_path / "top.qcow2")}}
    missing = f"Could not open backing file: Failed to connect to '{tmp_path}/s.sock': No such file or directory"
    assert refused(emulator, "blockdev-add", **node) == missing
    with served(tmp_path / "a.raw"):
        emulator.ask("blockdev-add", **node)
        top = next(node for node in emulator.ask("query-named-block-nodes") if node["node-name"] == "t")
        assert (top["file"], top["backing_file"]) == (str(tmp_path / "top.qcow2"), backing.replace(":///", "://"))
        assert top["image"]["backing-filename"] == top["image"]["full-backing-filename"] == backing


def test_a_server_that_is_killed_fails_what_is_asked_of_it_until_it_is_back(emulator, tmp_path):
    image("create", "-q", "-f", "raw", "a.raw", "64M", cwd=tmp_path)
    image("create", "-q", "-f", "raw", "copy.raw", "64M", cwd=tmp_path)
    write("raw", "a.raw", "write -P 5 0 64M", cwd=tmp_path)
    emulator.ask("blockdev-add", **{"driver": "file", "node-name": "f", "filename": str(tmp_path / "copy.raw")})
    backup = {"device": "n", "target": "f", "sync": "full", "job-id": "j", "auto-dismiss": False}
    with served(tmp_path / "a.raw") as server:
        emulator.ask("blockdev-add", **{"node-name": "n", **nbd(tmp_path / "s.sock")})
        emulator.ask("blockdev-backup", **backup, speed=1 << 20)
        wait(lambda: emulator.ask("query-block-jobs")[0]["offset"] > 0)
        server.send_signal(signal.SIGKILL)
        server.wait()
    assert ended(emulator, "j") == "Input/output error"
    emulator.ask("blockdev-backup", **backup)
    assert ended(emulator, "j") == "Input/output error"
    with served(tmp_path / "a.raw"):
        time.sleep(1)  # it is looked for once a second
        emulator.ask("blockdev-backup", **backup)
        ended(emulator, "j")
        emulator.ask("blockdev-backup", **backup)
        assert ended(emulator, "j") is None
    assert "identical" in image("compare", "-U", "-f", "raw", "-F", "raw", "a.raw", "copy.raw", cwd=tmp_path)


def test_a_request_waits_for_a_server_that_comes_back_in_time(emulator, tmp_path):
    image("create", "-q", "-f", "raw", "a.raw", "1M", cwd=tmp_path)
    emulator.ask("blockdev-add", **{"driver": "null-co", "node-name": "z", "size": 1 << 20})
    backup = {"device": "n", "target": "z", "sync": "full", "job-id": "j", "auto-dismiss": False}
    with served(tmp_path / "a.raw") as server:
        emulator.ask("blockdev-add", **{"node-name": "n", **nbd(tmp_path / "s.sock", **{"reconnect-delay": 10})})
        server.send_signal(signal.SIGKILL)
        server.wait()
    emulator.ask("blockdev-backup", **backup)
    with served(tmp_path / "a.raw"):
        assert ended(emulator, "j") is None


def test_an_export_that_is_only_read(emulator, tmp_path):
    image("create", "-q", "-f", "raw", "a.raw", "1M", cwd=tmp_path)
    with served(tmp_path / "a.raw", "s.sock", "-r"):
        node = nbd(tmp_path / "s.sock")
        assert refused(emulator, "blockdev-add", **{"node-name": "n", **node}) == "Could not open image: Permission denied"
        emulator.ask("blockdev-add", **{"node-name": "n", "auto-read-only": True, **node})
        assert emulator.ask("query-named-block-nodes")[0]["ro"]
        again = {"node-name": "n", "auto-read-only": True, **node}
        assert refused(emulator, "blockdev-reopen", options=[again]) == "Can't reopen read-only NBD mount as read/write"
        assert refused(emulator, "blockdev-add", **{"node-name": "m", **nbd(tmp_path / "gone.sock")}).startswith(
            "Failed to connect to '")
        wrong = refused(emulator, "blockdev-add", **{"node-name": "m", **nbd(tmp_path / "s.sock", export="x")})
        assert wrong == "Requested export not available"


def test_a_mirror_goes_to_qemu_itself(chain, tmp_path):
    image("create", "-q", "-f", "qcow2", "theirs.qcow2", "8M", cwd=tmp_path)
    theirs = Player(REAL, ["-nodefaults", "-drive", "if=none,id=d,file=theirs.qcow2,format=qcow2"], tmp_path)
    try:
        theirs.ask("nbd-server-start", addr={"type": "unix", "data": {"path": "q.sock"}})
        theirs.ask("nbd-server-add", device="d", writable=True)
        chain.ask("blockdev-add", **{"node-name": "far", **nbd(tmp_path / "q.sock", export="d")})
        chain.ask("blockdev-mirror", **{"device": "top", "target": "far", "sync": "full", "job-id": "j", "auto-dismiss": False})
        finish(chain, "j", True)
        chain.end()
        theirs.answer({"execute": "quit"}, 0)
        theirs.process.wait(10)
    finally:
        theirs.end()
    assert "identical" in image("compare", "shown.raw", "theirs.qcow2", cwd=tmp_path)


class Mangled:
    """A server that breaks each connection in its own way, as its seed has it."""

    HELLO = b"NBDMAGICIHAVEOPT\0\3"
    GO = struct.pack(">QIIIHQH", 0x3E889045565A9, 7, 3, 12, 0, 1 << 20, 0x45) + struct.pack(">QIII", 0x3E889045565A9, 7, 1, 0)

    def __init__(self, path, seed):
        self.random, self.open = random.Random(seed), set()
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(str(path))
        self.listener.listen(8)
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            with contextlib.suppress(OSError):
                connection, _ = self.listener.accept()
                self.open.add(connection)
                threading.Thread(target=self.serve, args=(connection, self.random.random()), daemon=True).start()

    def hang_up(self):
        while self.open:
            with contextlib.suppress(OSError):
                self.open.pop().shutdown(socket.SHUT_RDWR)

    def serve(self, connection, seed):
        dice = random.Random(seed)
        with contextlib.suppress(OSError), connection:
            connection.settimeout(30)
            good = dice.random() < 0.7
            self.say(connection, self.HELLO, dice, good)
            connection.recv(4)
            connection.recv(4096)
            self.say(connection, self.GO, dice, good)
            while request := connection.recv(28):
                handle = request[8:16].ljust(8, b"\0")
                length = struct.unpack(">I", request[24:28].ljust(4, b"\0"))[0] if request[7:8] == b"\0" else 0
                self.say(connection, struct.pack(">II", 0x67446698, dice.choice([0, 0, 0, 5, 28])) + handle
                         + bytes(length), dice, dice.random() < 0.7)

    @staticmethod
    def say(connection, data, dice, good):
        data = bytearray(data)
        if not good:
            for _ in range(dice.randint(1, 4)):
                data[dice.randrange(len(data))] = dice.randrange(256)
            data = data[:dice.randrange(len(data) + 1)] if dice.random() < 0.3 else data
        cut = dice.randrange(len(data) + 1)
        connection.sendall(data[:cut])
        time.sleep(dice.choice([0, 0, 0, 0.05, 0.3]))
        connection.sendall(data[cut:])


@pytest.mark.parametrize("seed", range(3))
def test_a_server_that_answers_anything_neither_stops_nor_ends_the_emulator(seed, tmp_path):
    server, dice = Mangled(tmp_path / "m.sock", seed), random.Random(seed)
    player = Player(EMULATOR, ["-nodefaults", "-qmp", "unix:second.sock,server=on,wait=off"], tmp_path)
    second = socket.socket(socket.AF_UNIX)
    second.connect(str(tmp_path / "second.sock"))
    second.settimeout(10)
    lines = second.makefile("rwb", buffering=0)
    lines.readline()
    slowest, stopped = [0.0], threading.Event()

    def watch():
        lines.write(b'{"execute": "qmp_capabilities"}\n')
        lines.readline()
        while not stopped.wait(0.05):
            begun = time.monotonic()
            lines.write(b'{"execute": "query-status", "id": 1}\n')
            while b'"id"' not in lines.readline():
                pass
            slowest[0] = max(slowest[0], time.monotonic() - begun)

    def attempt(command, **arguments):
        """Has a command done; a server that says nothing hangs up after a while."""
        player.process.stdin.write(json.dumps({"execute": command, "arguments": arguments}).encode() + b"\n")
        player.process.stdin.flush()
        end = time.monotonic() + 20
        while time.monotonic() < end:
            if player.read(0.5) and any("event" not in message for message in player.messages()):
                return
            server.hang_up()
        raise AssertionError(f"no reply to {command}")

    watching = threading.Thread(target=watch)
    watching.start()
    try:
        end = time.monotonic() + 8
        while time.monotonic() < end:
            attempt("blockdev-add", driver=dice.choice(["raw", "qcow2"]), **{"node-name": "r", "file": nbd(tmp_path / "m.sock")})
            for command in ("read 0 64k", "write 1k 64k", "write -z 0 1M", "flush"):
                attempt("human-monitor-command", **{"command-line": f'qemu-io r "{command}"'})
            attempt("blockdev-del", **{"node-name": "r"})
        assert player.process.poll() is None
    finally:
        stopped.set()
        watching.join(15)
        player.end()
    assert not watching.is_alive() and slowest[0] < 3

