"""The `qmp-shell` of the package `qemu.qmp`, driven through a pseudo-terminal."""

import os
import pty
import select
import subprocess
import sys
import time

import pytest

from qmp_client import TIMEOUT

PROMPT = "(QEMU) "
CONTROL_D = "\x04"


class Shell:
    """A qmp-shell on a terminal of its own."""

    def __init__(self, daemon, *options):
        self.terminal, theirs = pty.openpty()
        environment = {**os.environ, "HOME": str(daemon.directory), "TERM": "dumb"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "qemu.qmp.qmp_shell", *options, str(daemon.qmp_path)],
            stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True,
        )
        os.close(theirs)
        self.buffer = ""

    def read_to_prompt(self):
        limit = time.monotonic() + TIMEOUT
        while PROMPT not in self.buffer:
            ready = select.select([self.terminal], [], [], max(0, limit - time.monotonic()))[0]
            assert ready, f"no prompt after {self.buffer!r}"
            try:
                self.buffer += os.read(self.terminal, 65536).decode()
            except OSError as error:  # a terminal's end of file
                raise AssertionError(f"qmp-shell ended: {self.buffer}") from error
        before, self.buffer = self.buffer.split(PROMPT, 1)
        return before

    def run(self, line):
        os.write(self.terminal, line.encode() + b"\n")
        return self.read_to_prompt()

    def leave(self):
        """Ctrl-D; the exit status."""
        os.write(self.terminal, CONTROL_D.encode())
        return self.process.wait(TIMEOUT)

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.terminal)


@pytest.fixture
def open_shell():
    shells = []

    def open_shell(daemon, *options):
        shells.append(Shell(daemon, *options))
        return shells[-1]

    yield open_shell
    for shell in shells:
        shell.end()


def test_qmp_session(start, open_shell):
    daemon = start("--guest", "rate=10000000")
    shell = open_shell(daemon)
    banner = shell.read_to_prompt()
    assert "Welcome to the QMP low-level shell!" in banner and "Connected to QEMU 7.2." in banner
    assert '"status": "running"' in shell.run("query-status")
    assert '{"return": {}}' in shell.run("balloon value=536870912")
    assert '"actual": ' in shell.run("query-balloon")
    assert "The command nope has not been found" in shell.run("nope")
    assert '{"return": {}}' in shell.run("stop")
    assert "'event': 'STOP'" in shell.run("")
    assert '"status": "paused"' in shell.run("query-status")
    assert shell.leave() == 0
    assert daemon.qmp().execute("query-status")["status"] == "paused"


def test_hmp_session(start, open_shell):
    """It completes names from `help` and `info`, so those must list in QEMU's format."""
    shell = open_shell(start("--machine", "memory=512M"), "-H")
    assert "Welcome to the HMP shell!" in shell.read_to_prompt()
    assert "VM status: running" in shell.run("info status")
    assert "balloon: actual=512" in shell.run("info balloon")
    shell.run("stop")
    assert "VM status: paused" in shell.run("info status")
    assert "unknown command: 'nope'" in shell.run("nope")
    assert shell.leave() == 0
