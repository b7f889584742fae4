"""The drop-in emulator as those who start QEMU use it: over its sockets, as a QMP client of theirs, in the background."""

import array
import json
import os
import signal
import socket
import subprocess
import time

import pytest

from conftest import ROOT, read_line
from qmp_client import QMP, TIMEOUT, CommandError, command
from real_servers import SETTLING
from test_qemu_command_line import OURS, REAL

NONE = ["-machine", "none", "-nodefaults", "-display", "none"]
FIXTURES = ROOT / "CShims/CSchema"


class Emulator:
    """A running emulator with a QMP monitor on a socket."""

    def __init__(self, program, directory, *options, machine=NONE, **more):
        self.path = directory / f"{len(list(directory.iterdir()))}.sock"
        self.process = subprocess.Popen(
            [str(program), *machine, "-qmp", f"unix:{self.path},server=on,wait=off", *map(str, options)],
            **{"stdin": subprocess.DEVNULL, "stderr": subprocess.PIPE, "cwd": directory, **more})
        end = time.monotonic() + TIMEOUT
        while not self.path.exists() and self.process.poll() is None and time.monotonic() < end:
            time.sleep(0.01)
        if str(program) == str(REAL):
            time.sleep(SETTLING)

    def qmp(self, **capabilities):
        return QMP(self.path).greet().negotiate(**capabilities)

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
        try:
            return self.process.wait(TIMEOUT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        finally:
            self.process.stderr.close()


@pytest.fixture
def emulate(directory):
    """`emulate(*options, program=OURS)`: a running emulator, which must end with status 0."""
    running = []

    def emulate(*options, program=OURS, **more):
        running.append(Emulator(program, directory, *options, **more))
        return running[-1]

    yield emulate
    for emulator in running:
        status = emulator.end()
        assert status == 0 or emulator.process.args[0] == str(REAL)


def pass_descriptors(client, request, *descriptors):
    """Sends a request with descriptors and gives its reply."""
    rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", descriptors))
    client.socket.sendmsg([json.dumps(request).encode()], [rights])
    return client.receive()


def commands():
    return [e["name"] for e in json.loads((FIXTURES / "schema.json").read_text()) if e["meta-type"] == "command"]


# Its end.

def test_sigterm_ends_it_in_order(emulate):
    emulator = emulate()
    client = emulator.qmp()
    emulator.process.send_signal(signal.SIGTERM)
    event = client.receive()
    assert event["event"] == "SHUTDOWN" and event["data"] == {"guest": False, "reason": "host-signal"}
    assert emulator.process.wait(TIMEOUT) == 0
    assert not emulator.path.exists()


def test_a_live_socket_is_replaced_and_one_client_is_served_at_a_time(emulate, directory):
    first = emulate()
    first.path.rename(directory / "kept")
    second = emulate("-name", "second", "-qmp", f"unix:{directory / 'kept'},server=on,wait=off")
    one = QMP(directory / "kept").greet().negotiate()
    assert one.execute("query-name") == {"name": "second"}
    other = QMP(directory / "kept")
    assert other.is_quiet()
    one.close()
    other.greet().negotiate()
    assert second.process.poll() is None


# -daemonize.

def test_it_goes_on_in_the_background(directory):
    pid_file, path = directory / "pid", directory / "qmp"
    done = subprocess.run(
        [OURS, *NONE, "-qmp", f"unix:{path},server=on,wait=off", "-pidfile", pid_file, "-daemonize"],
        cwd=directory, stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    process = int(pid_file.read_text())
    try:
        assert QMP(path).greet().negotiate().execute("query-status")["running"]
        assert {os.readlink(f"/proc/{process}/fd/{n}") for n in (0, 1, 2)} == {"/dev/null"}
        assert os.readlink(f"/proc/{process}/cwd") == "/"
    finally:
        os.kill(process, signal.SIGTERM)
    end = time.monotonic() + TIMEOUT
    while pid_file.exists() and time.monotonic() < end:
        time.sleep(0.01)
    assert not pid_file.exists() and not path.exists()


def test_what_goes_wrong_in_the_background_is_said_and_told(directory):
    done = subprocess.run(
        [OURS, *NONE, "-qmp", f"unix:{directory}/nowhere/qmp,server=on,wait=off", "-daemonize"],
        cwd=directory, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=TIMEOUT)
    assert done.returncode == 1 and "Failed to bind socket to" in done.stderr


# Preconfig.

@pytest.mark.skipif(not REAL, reason="needs QEMU")
@pytest.mark.parametrize("machine", ["none", "pc"])
def test_every_command_answers_before_initialization_as_qemu_s_does(emulate, machine):
    def answers(program):
        options = ["-machine", machine, "-nodefaults", "-display", "none", "-S", "--preconfig"]
        if machine == "pc":
            options += ["-accel", "tcg"]
        client = emulate(program=program, machine=options).qmp()
        names = [n for n in commands() if n not in ("quit", "x-exit-preconfig")]
        found = {name: client.request(command(name)) for name in names + ["x-exit-preconfig"]}
        found["again"] = client.request(command("x-exit-preconfig"))
        return found

    ours, real = answers(OURS), answers(REAL)
    for name in ("query-version", "query-chardev", "qom-list-types", "query-command-line-options"):
        # The product's own, the socket's path, and what other packages add to QEMU.
        assert ("return" in ours.pop(name)) == ("return" in real.pop(name))
    assert len(ours) > 200
    assert {n: (ours[n], real[n]) for n in real if ours[n] != real[n]} == {}


# Out-of-band.

def test_out_of_band_overtakes_a_command_that_waits_for_a_pipe(emulate, directory):
    pipe = directory / "rules"
    os.mkfifo(pipe)
    client = emulate().qmp(enable=["oob"])
    client.send(command("blockdev-add", {
        "driver": "blkdebug", "node-name": "n", "image": {"driver": "null-co"}, "config": str(pipe)}, id="blocked"))
    client.send(command("query-name", id="behind"))
    client.send({"exec-oob": "migrate-pause", "id": "overtaking"})
    reply = client.receive()
    assert reply["id"] == "overtaking"
    assert reply["error"]["desc"] == "migrate-pause is currently only supported during postcopy-active state"
    assert client.is_quiet()
    os.close(os.open(pipe, os.O_WRONLY))
    assert [client.receive()["id"] for _ in range(2)] == ["blocked", "behind"]
    assert "n" in [node["node-name"] for node in client.execute("query-named-block-nodes")]


# Descriptors.

def test_descriptors_are_passed_named_and_closed(emulate):
    client = emulate().qmp()
    null = os.open("/dev/null", os.O_RDWR)
    with pytest.raises(CommandError, match="No file descriptor supplied via SCM_RIGHTS"):
        client.execute("getfd", {"fdname": "x"})
    assert "error" in pass_descriptors(client, command("getfd", {"fdname": "1x"}), null)
    assert pass_descriptors(client, command("getfd", {"fdname": "x"}), null) == {"return": {}}
    client.execute("closefd", {"fdname": "x"})
    with pytest.raises(CommandError, match="File descriptor named 'x' not found"):
        client.execute("closefd", {"fdname": "x"})
    added = pass_descriptors(client, command("add-fd", {"opaque": "o"}), null)["return"]
    assert client.execute("query-fdsets") == [
        {"fdset-id": 0, "fds": [{"fd": added["fd"], "opaque": "o"}]}]
    client.execute("remove-fd", {"fdset-id": 0})
    assert client.execute("query-fdsets") == []
    os.close(null)


def test_a_listening_socket_is_passed_on_the_command_line(emulate, directory):
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(directory / "passed"))
        listener.listen(1)
        number = listener.fileno()
        emulate("-chardev", f"socket,id=c,fd={number},server=on,wait=off", "-mon", "chardev=c,mode=control",
                pass_fds=[number])
        assert QMP(directory / "passed").greet().negotiate().execute("query-status")["running"]


def test_standard_input_may_be_a_file(directory):
    requests = directory / "requests"
    requests.write_text('{"execute": "qmp_capabilities"}{"execute": "query-name", "id": 1}{"execute": "quit"}')
    done = subprocess.run(
        [OURS, *NONE, "-name", "n", "-qmp", "stdio"], stdin=open(requests), cwd=directory, capture_output=True,
        text=True, timeout=TIMEOUT)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0 and lines[2] == {"return": {"name": "n"}, "id": 1}
    assert lines[3]["event"] == "SHUTDOWN" and lines[4] == {"return": {}}


# As a client of a test's, with the qtest protocol.

def test_it_connects_to_a_test_as_qemu_s_test_programs_start_it(directory):
    listeners = {}
    for name in ("qtest", "qmp"):
        listeners[name] = socket.socket(socket.AF_UNIX)
        listeners[name].bind(str(directory / name))
        listeners[name].listen(1)
        listeners[name].settimeout(TIMEOUT)
    process = subprocess.Popen(
        [OURS, "-qtest", f"unix:{directory / 'qtest'}", "-qtest-log", "/dev/null",
         "-chardev", f"socket,path={directory / 'qmp'},id=char0", "-mon", "chardev=char0,mode=control",
         "-display", "none", "-machine", "none", "-accel", "qtest"], cwd=directory, stdin=subprocess.DEVNULL)
    try:
        qtest, client = listeners["qtest"].accept()[0].makefile("rwb"), QMP.accepted(listeners["qmp"])

        def ask(line):
            qtest.write(line.encode() + b"\n")
            qtest.flush()
            return qtest.readline().decode().rstrip()

        client.greet().negotiate()
        assert ask("endianness") == "OK little"
        client.send(command("x-wait", {"duration": "10m"}, id="w"))
        assert ask("clock_step 599999999999") == "OK 599999999999"
        assert client.is_quiet()
        assert ask("clock_step") == "OK 600000000000"
        assert client.receive()["id"] == "w"
    finally:
        process.terminate()
        assert process.wait(TIMEOUT) == 0
        for listener in listeners.values():
            listener.close()
