"""How soon an event is on the terminal, above the line that is being typed."""

import os
import pty
import select
import statistics
import subprocess
import time

from conftest import program
from fake_server import FakeServer
from qmp_client import TIMEOUT

EVENTS = 200
TYPED = "query-sta"


def read_until(terminal, text, since=b""):
    """Reads until the text has arrived behind `since`; when that was."""
    seen = b""
    limit = time.monotonic() + TIMEOUT
    while (found := seen.find(since)) < 0 or text not in seen[found + len(since):]:
        ready = select.select([terminal], [], [], max(0, limit - time.monotonic()))[0]
        assert ready, f"no {text!r} in {seen!r}"
        seen += os.read(terminal, 65536)
    return time.monotonic()


def test_an_event_is_soon_redrawn(directory):
    server = FakeServer(directory / "fake.sock")
    terminal, theirs = pty.openpty()
    shell = subprocess.Popen(
        [program("QMP_SHELL", ".build/release/qmp-shell"), "--history", "", "fake.sock"], cwd=directory,
        stdin=theirs, stdout=theirs, stderr=theirs, env={**os.environ, "TERM": "xterm"}, start_new_session=True)
    os.close(theirs)
    try:
        server.negotiate()
        read_until(terminal, b"qmp> ")
        os.write(terminal, TYPED.encode())
        read_until(terminal, TYPED[-1].encode())
        times = []
        for number in range(EVENTS):
            name = f"EVENT-{number}-"
            before = time.monotonic()
            server.send({"event": name, "timestamp": {"seconds": 0, "microseconds": 0}})
            redrawn = read_until(terminal, TYPED.encode(), since=name.encode())
            times.append((redrawn - before) * 1000)
        median = statistics.median(times)
        print(f"event to redraw, {EVENTS} events: median {median:.3f} ms, max {max(times):.3f} ms")
        assert median < 100, "milliseconds; a person sees it"
    finally:
        shell.terminate()
        shell.wait(TIMEOUT)
        os.close(terminal)
        server.close()
