"""Starts daemons for the acceptance tests, and ends each one by its own process id.

The programs under test are release builds; QMOND and QMP_SHELL name others (paths relative to
the project's root). Run with: `pytest Tests/acceptance`.
"""

import json
import os
import select
import signal
import subprocess
import tempfile
from pathlib import Path

import pytest

from qmp_client import QMP, TIMEOUT, Human
from terminal import Terminal

ROOT = Path(__file__).resolve().parents[2]
SANITIZER_MARKS = ("Fatal error", "ERROR: AddressSanitizer", "ERROR: LeakSanitizer")


def program(variable, default):
    path = (ROOT / os.environ.get(variable, default)).absolute()
    assert path.exists(), f"{path} does not exist: `swift build -c release`, or set {variable}"
    return str(path)


def read_line(file):
    """A pipe's next line, which must come in time; empty at its end."""
    line = b""
    while not line.endswith(b"\n"):
        assert select.select([file], [], [], TIMEOUT)[0], f"no line's end after {line!r}"
        byte = os.read(file.fileno(), 1)
        if not byte:
            return line.decode()
        line += byte
    return line.decode()


class Daemon:
    """A running qmond with a control monitor `qmp0` and a human monitor `hmp0`, unless `bare`."""

    def __init__(self, directory, options, qmp="", hmp="", bare=False, **process_options):
        self.directory = directory
        self.qmp_path, self.hmp_path = directory / "qmp.sock", directory / "hmp.sock"
        self.expected_status = 0  # None: any
        self.clients = []
        self.log = open(directory / "stderr", "w+", errors="replace")
        control = f"unix:{self.qmp_path},mode=control,name=qmp0" + (qmp and "," + qmp)
        human = f"unix:{self.hmp_path},mode=readline,name=hmp0" + (hmp and "," + hmp)
        usual = [] if bare else ["--monitor", control, "--monitor", human, "--log-level", "debug"]
        self.process = subprocess.Popen(
            [program("QMOND", ".build/release/qmond"), *usual, *options],
            **{"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": self.log,
               "cwd": directory, **process_options},
        )

    def wait_until_ready(self):
        """Waits for the ready line, which it keeps in `ready`."""
        line = read_line(self.process.stdout)
        assert line, f"qmond ended: {self.stderr()}"
        self.ready = json.loads(line)
        assert self.ready["ready"] is True

    def address(self, name):
        """The true address of a monitor, as `connect` takes it."""
        kind, rest = next(m["address"] for m in self.ready["monitors"] if m["name"] == name).split(":", 1)
        if kind == "unix":
            return self.directory / rest
        host, port = rest.rsplit(":", 1)
        return host, int(port)

    def connect(self, address=None, kind=QMP):
        """A connection, not yet greeted."""
        client = kind(address or self.qmp_path)
        self.clients.append(client)
        return client

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
        self.process.stdout.close()
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
    """`start(*options, qmp=, hmp=)`: a daemon with these options, and more for its endpoints; it is ready."""
    daemons = []

    def start(*options, **more):
        daemon = Daemon(directory, options, **more)
        daemons.append(daemon)
        daemon.wait_until_ready()
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

    def run(*options, **more):
        done = run_qmond(directory, *options, **more)
        assert done.stdout == ""
        return done.returncode, done.stderr

    return run


@pytest.fixture
def qmond(directory):
    """`qmond(*options)`: what a qmond that only prints does print."""

    def run(*options, **more):
        done = run_qmond(directory, *options, **more)
        assert (done.returncode, done.stderr) == (0, ""), done
        return done.stdout

    return run


def run_qmond(directory, *options, **more):
    """Runs qmond to its end."""
    done = subprocess.run(
        [program("QMOND", ".build/release/qmond"), *map(str, options)],
        cwd=directory, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=TIMEOUT, **more,
    )
    assert not any(mark in done.stderr for mark in SANITIZER_MARKS), done.stderr
    return done


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
    try:
        terminal.wait_for("$ ")
        yield terminal
    finally:
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
