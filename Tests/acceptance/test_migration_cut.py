"""Two processes and a machine that migrates from one to the other, through a relay that breaks. Whatever breaks, and
when, one process has the machine afterwards, or the only one that could have it is gone; what was asked has one reply;
the image is whole.
"""

import random
import select
import signal
import socket
import subprocess
import threading
import time

import pytest

from conftest import program
from qmp_client import QMP, CommandError, command, eventually

EMULATOR = program("EMULATOR", ".build/release/qemu-system-x86_64")
OVER = ("completed", "failed", "cancelled")


class Relay(threading.Thread):
    """Connects what comes to a path with another one, and breaks each connection after so many bytes from one end."""

    def __init__(self, path, target):
        super().__init__(daemon=True)
        self.target, self.limits, self.links = target, [None, None], []
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(str(path))
        self.listener.listen()
        self.stopped, self.stop_reading = socket.socketpair()
        self.start()

    def run(self):
        while True:
            ends = {link[side]: (link, side) for link in list(self.links) for side in (0, 1)}
            ready = select.select([self.listener, self.stop_reading, *ends], [], [])[0]
            if self.stop_reading in ready and self.stop_reading.recv(1) == b"x":
                return
            for end in ready:
                if end is self.listener:
                    self.accept()
                elif end in ends and ends[end][0] in self.links:
                    self.move(*ends[end])

    def accept(self):
        source, destination = self.listener.accept()[0], socket.socket(socket.AF_UNIX)
        try:
            destination.connect(str(self.target))
        except OSError:
            source.close()
        else:
            self.links.append((source, destination))

    def move(self, link, side):
        try:
            data = link[side].recv(4096)
            limit = self.limits[side]
            if limit is not None:
                self.limits[side] = None if len(data) >= limit else limit - len(data)
            link[1 - side].sendall(data[:limit])
            if not data or limit is not None and len(data) >= limit:
                self.close(link)
        except OSError:
            self.close(link)

    def close(self, link):
        self.links.remove(link)
        for end in link:
            end.close()

    def cut(self):
        """Breaks what is connected: the thread sees both ends of that end."""
        for link in list(self.links):
            for end in link:
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass  # It has just ended by itself.

    def end(self):
        self.stopped.send(b"x")
        self.join()
        for link in list(self.links):
            self.close(link)
        for end in (self.listener, self.stopped, self.stop_reading):
            end.close()


class Process:
    """An emulator with one disk, and a client of it."""

    def __init__(self, folder, name, *options):
        path = folder / name
        self.process = subprocess.Popen(
            [EMULATOR, "-nodefaults", "-display", "none", "-m", "64", "-qmp", f"unix:{path},server=on,wait=off",
             "-qmp", f"unix:{path}-waits,server=on,wait=off",
             "-blockdev", f"driver=qcow2,node-name=disk,file.driver=file,file.filename={folder}/image",
             "-device", "virtio-blk-pci,drive=disk,id=blk", "-device", "virtio-balloon-pci", *options],
            cwd=folder, stderr=subprocess.DEVNULL)
        # A monitor waits for each of its commands, so one that takes long has another.
        eventually((folder / f"{name}-waits").exists, f"{name} listens")
        self.client, self.waiter = (QMP(folder / (name + end)).greet().negotiate() for end in ("", "-waits"))
        switches = [{"capability": name, "state": True} for name in ("events", "postcopy-ram")]
        self.client.execute("migrate-set-capabilities", {"capabilities": switches})
        self.is_killed = False

    def do(self, name, **arguments):
        """The value of a command; None if it fails or the process has ended."""
        try:
            return self.client.execute(name, arguments or None)
        except (CommandError, EOFError, OSError):
            return None

    def status(self):
        """Its run state, None when it has ended."""
        return (self.do("query-status") or {}).get("status")

    def migration(self):
        return (self.do("query-migrate") or {}).get("status")

    def kill(self):
        self.is_killed = True
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self):
        if self.process.poll() is None:
            self.do("quit")
            self.process.wait(10)
        # What waited has its one reply.
        if not self.is_killed:
            assert [message["id"] for message in self.waiter.rest() if "event" not in message] == ["wait"]
        for client in (self.client, self.waiter):
            client.close()


class Pair:
    """A source, its destination, and the relay between them."""

    def __init__(self, folder):
        self.folder = folder
        subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", folder / "image", "16M"], check=True)
        self.source = Process(folder, "source")
        self.destination = Process(folder, "destination", "-incoming", f"unix:{folder}/d")
        self.relay = Relay(folder / "m", folder / "d")

    def migrate(self, seconds, **more):
        """Begins a migration that takes about so long."""
        self.source.do("migrate-set-parameters", **{"max-bandwidth": int(150_000 / seconds), **more})
        for process in (self.source, self.destination):
            process.waiter.send(command("x-wait", {"status": "shutdown", "timeout": "60s"}, "wait"))
        assert self.source.do("migrate", uri=f"unix:{self.folder}/m") == {}

    def is_settled(self):
        """Whether the migration is over on both sides."""
        source, destination = self.source.migration(), self.destination.migration()
        if source not in (None, *OVER):
            return False
        # A destination that nobody has connected to waits on.
        return destination in (None, *OVER) or destination == "postcopy-paused" and source != "completed"

    def check(self):
        """The machine is on one side."""
        eventually(self.is_settled, "the migration is over")
        here, there = self.source.status(), self.destination.status()
        has_gone = there not in (None, "inmigrate")
        if has_gone:
            assert there == "running" and here in ("postmigrate", None)
        elif here == "postmigrate":
            # It was the destination's when that ended, or nearly.
            assert there is None and self.source.do("cont") == {}
            assert self.source.status() == "running"
        else:
            assert here == "running" or self.source.is_killed

    def finish(self):
        for process in (self.source, self.destination):
            process.end()
        self.relay.end()
        check = subprocess.run(["qemu-img", "check", self.folder / "image"], capture_output=True, text=True)
        assert check.returncode == 0, check.stdout + check.stderr


@pytest.fixture
def pair(directory):
    pair = Pair(directory)
    yield pair
    for process in (pair.source, pair.destination):
        if process.process.poll() is None:
            process.kill()


@pytest.mark.parametrize("seed", range(24))
def test_a_connection_that_breaks_leaves_the_machine_on_one_side(seed, pair):
    chance = random.Random(seed)
    side = chance.choice([0, 0, 1])
    pair.relay.limits[side] = chance.randrange(2500 if side == 0 else 120)
    pair.migrate(0.1)
    pair.check()
    pair.finish()


FATES = ["cut", "cut", "kill the source", "kill the destination", "cancel", "cancel", "yank the source",
         "yank the destination"]


@pytest.mark.parametrize("seed", range(3 * len(FATES)))
def test_what_happens_at_any_moment_leaves_the_machine_on_one_side(seed, pair):
    chance = random.Random(seed)
    fate = FATES[seed % len(FATES)]
    pair.migrate(0.1)
    # Most happens when the last is sent.
    time.sleep(chance.choice([chance.uniform(0, 0.25), chance.uniform(0.09, 0.13)]))
    if fate == "cut":
        pair.relay.cut()
    elif fate.startswith("kill"):
        (pair.source if fate.endswith("source") else pair.destination).kill()
    elif fate == "cancel":
        assert pair.source.do("migrate_cancel") == {}
    else:
        process = pair.source if fate.endswith("source") else pair.destination
        process.do("yank", instances=[{"type": "migration"}])
    pair.check()
    pair.finish()


@pytest.mark.parametrize("seed", range(8))
def test_memory_that_follows_goes_on_to_follow_after_each_break(seed, pair):
    chance = random.Random(seed)
    pair.migrate(5, **{"max-postcopy-bandwidth": 100_000})
    time.sleep(chance.uniform(0, 0.1))
    assert pair.source.do("migrate-start-postcopy") == {}
    eventually(lambda: pair.destination.status() == "running", "the guest runs there")
    for number in range(2):
        time.sleep(chance.uniform(0, 0.1))
        if pair.source.migration() == "completed":
            break
        if chance.random() < 0.5:
            pair.relay.cut()
        else:
            pair.source.do("migrate-pause")
        for process in (pair.source, pair.destination):
            eventually(lambda: process.migration() == "postcopy-paused", "it is paused")
        assert (pair.source.status(), pair.destination.status()) == ("finish-migrate", "running")
        pair.relay.target = pair.folder / f"d{number}"
        assert pair.destination.do("migrate-recover", uri=f"unix:{pair.relay.target}") == {}
        assert pair.source.do("migrate", uri=f"unix:{pair.folder}/m", resume=True) == {}
        eventually(lambda: pair.source.migration() in ("postcopy-active", "completed"), "it goes on")
    pair.source.do("migrate-set-parameters", **{"max-postcopy-bandwidth": 0})
    eventually(lambda: pair.source.migration() == pair.destination.migration() == "completed", "it ends")
    assert (pair.source.status(), pair.destination.status()) == ("postmigrate", "running")
    pair.finish()
