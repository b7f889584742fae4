"""Starts daemons for the acceptance tests, and ends each one by its own process id.

The programs under test are release builds; QMOND and QMP_SHELL name others (paths relative to
the project's root). Run with: `pytest Tests/acceptance`.
"""

import os
import signal
import subprocess
import tempfile
from pathlib import Path

import pytest

from qmp_client import QMP, TIMEOUT, Human, eventually
from terminal import Terminal

ROOT = Path(__file__).resolve().parents[2]
SANITIZER_MARKS = ("Fatal error", "ERROR: AddressSanitizer", "ERROR: LeakSanitizer")


def program(variable, default):
    path = (ROOT / os.environ.get(variable, default)).absolute()
    assert path.exists(), f"{path} does not exist: `swift build -c release`, or set {variable}"
    return str(path)


class Daemon:
    """A running qmond with a control monitor `qmp0` and a human monitor `hmp0`."""

    def __init__(self, directory, options, qmp="", hmp="", **process_options):
        self.directory = directory
        self.qmp_path, self.hmp_path = directory / "qmp.sock", directory / "hmp.sock"
        self.expected_status = 0  # None: any
        self.clients = []
        self.log = open(directory / "stderr", "w+", errors="replace")
        control = f"unix:{self.qmp_path},mode=control,name=qmp0" + (qmp and "," + qmp)
        human = f"unix:{self.hmp_path},mode=readline,name=hmp0" + (hmp and "," + hmp)
        arguments = ["--monitor", control, "--monitor", human, "--log-level", "debug", *options]
        self.process = subprocess.Popen(
            [program("QMOND", ".build/release/qmond"), *arguments],
            **{"stdin": subprocess.DEVNULL, "stderr": self.log, "cwd": directory, **process_options},
        )

    def connect(self, address=None, kind=QMP):
        """A connection, not yet greeted; waits for a daemon that is still starting."""
        address = address or self.qmp_path
        connections = []

        def connected():
            assert self.process.poll() is None, f"qmond ended: {self.stderr()}"
            try:
                connections.append(kind(address))
            except (FileNotFoundError, ConnectionRefusedError):
                return False
            return True

        eventually(connected, f"a connection to {address}")
        self.clients += connections
        return connections[0]

    def qmp(self, address=None):
        """A negotiated control connection."""
        return self.connect(address).greet().negotiate()

    def hmp(self):
        """A human monitor at its prompt."""
        return self.connect(self.hmp_path, Human).greet()

    def stderr(self):
        self.log.seek(0)
        return self.log.read()

    def terminate(self):
        self.process.send_signal(signal.SIGTERM)

    def wait(self, timeout=TIMEOUT):
        """The exit status, once it has ended."""
        return self.process.wait(timeout)

    def end(self):
        """Ends it if it still runs; its status and what it wrote must be clean."""
        for client in self.clients:
            client.close()
        try:
            if self.process.poll() is None:
                self.terminate()
            status = self.wait()
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.wait()
            status = "killed: it ignored SIGTERM"
        errors = self.stderr()
        self.log.close()
        print(errors)
        assert not any(mark in errors for mark in SANITIZER_MARKS), errors
        assert self.expected_status in (None, status), f"exit status {status}"


@pytest.fixture
def directory():
    """A directory with a short path: a unix socket's path has at most 107 bytes."""
    with tempfile.TemporaryDirectory(prefix="qmond-") as path:
        yield Path(path)


@pytest.fixture
def start(directory):
    """`start(*options, qmp=, hmp=)`: a daemon with these options, and more for its endpoints."""
    daemons = []

    def start(*options, **more):
        daemon = Daemon(directory, options, **more)
        daemons.append(daemon)
        daemon.connect(daemon.hmp_path, Human).close()  # the last of the two to listen
        return daemon

    yield start
    failures = []
    for daemon in daemons:
        try:
            daemon.end()
        except AssertionError as failure:
            failures.append(str(failure))
    assert not failures, failures


@pytest.fixture
def qmond_fails(directory):
    """`qmond_fails(*options)`: runs a daemon that must not start; its exit status and stderr."""

    def run(*options):
        done = subprocess.run(
            [program("QMOND", ".build/release/qmond"), *options],
            cwd=directory, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=TIMEOUT,
        )
        assert not any(mark in done.stderr for mark in SANITIZER_MARKS), done.stderr
        return done.returncode, done.stderr

    return run


@pytest.fixture
def qmp_shell():
    """`qmp_shell(*arguments, input="")`: runs the bundled qmp-shell to its end."""

    def run(*arguments, input=""):
        return subprocess.run(
            [program("QMP_SHELL", ".build/release/qmp-shell"), *map(str, arguments)],
            input=input, capture_output=True, text=True, timeout=TIMEOUT,
        )

    return run


@pytest.fixture(params=[80, 40])
def terminal(directory, request):
    """A terminal, 80 and 40 columns wide, in the daemon's directory."""
    terminal = Terminal(directory, program("QMP_SHELL", ".build/release/qmp-shell"), request.param)
    yield terminal
    terminal.end()


@pytest.fixture
def serve(directory):
    """`serve(machine)`: starts one of the real servers."""
    servers = []

    def serve(kind):
        servers.append(kind(directory))
        return servers[-1]

    yield serve
    for server in servers:
        server.end()
