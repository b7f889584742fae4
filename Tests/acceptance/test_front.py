"""How the daemon is started and watched: ready line, default monitors, pid file, parent, trace, schema."""

import fcntl
import json
import os
import pty
import select
import signal
import stat
import subprocess
import sys

import pytest

from conftest import program, read_line, run_qmond
from qmp_client import QMP, TIMEOUT, command, eventually

LOCAL = ("--qmp", "unix:qmp.sock,name=qmp")


def trace_lines(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


# The ready line.

def test_the_ready_line_says_where_the_monitors_are_and_whom_they_are_like(start):
    daemon = start(
        "--qmp", "tcp:127.0.0.1:0,name=one", "--hmp", "tcp:127.0.0.1:0,name=two,like=qemu",
        "--qmp", "unix:mixed.sock,clients=2", bare=True)
    assert daemon.ready["pid"] == daemon.process.pid
    one, two, mixed = daemon.ready["monitors"]
    ports = [daemon.address(name)[1] for name in ("one", "two")]
    assert all(ports) and len(set(ports)) == 2
    assert one == {
        "name": "one", "mode": "control", "address": f"tcp:127.0.0.1:{ports[0]}", "order": "completion",
        "clients": 0, "deadline": 5_000_000_000, "like": "async"}
    assert two == {
        "name": "two", "mode": "readline", "address": f"tcp:127.0.0.1:{ports[1]}", "order": "issue",
        "clients": 1, "deadline": 0, "like": "qemu"}
    assert mixed["clients"] == 2 and "like" not in mixed
    assert daemon.qmp(daemon.address("one")).execute("query-status")["running"]


def test_the_ready_line_goes_to_a_descriptor_too_which_is_closed_then(start):
    reading, writing = os.pipe()
    daemon = start("--ready-fd", str(writing), *LOCAL, bare=True, pass_fds=[writing])
    os.close(writing)
    with open(reading) as file:
        assert [json.loads(line) for line in file] == [daemon.ready]


def test_a_descriptor_that_is_not_open_is_refused(qmond_fails, directory):
    assert qmond_fails("--ready-fd", "99", *LOCAL) == (1, "qmond: --ready-fd: 99 is not an open descriptor\n")
    assert os.listdir(directory) == []


def test_a_monitor_on_standard_output_has_it_for_itself(directory):
    reading, writing = os.pipe()
    done = subprocess.run(
        [program("QMOND", ".build/release/qmond"), "--qmp", "stdio", "--ready-fd", str(writing)],
        input='{"execute": "qmp_capabilities"}{"execute": "quit"}', cwd=directory, pass_fds=[writing],
        capture_output=True, text=True, timeout=TIMEOUT)
    os.close(writing)
    assert done.returncode == 0 and '"ready"' not in done.stdout and '"QMP"' in done.stdout
    with open(reading) as file:
        assert json.loads(file.read())["monitors"][0]["address"] == "stdio"


# Without options.

def test_without_options_qmp_is_in_the_users_directory(start, directory):
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(directory)}
    first = start(bare=True, env=environment)
    assert first.ready["monitors"] == [{
        "name": "qmp", "mode": "control", "address": f"unix:{directory}/qmond/qmp.sock", "order": "completion",
        "clients": 0, "deadline": 5_000_000_000, "like": "async"}]
    folder = directory / "qmond"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    second = start(bare=True, env=environment)
    assert second.address("qmp") == folder / f"qmp-{second.process.pid}.sock"
    for daemon in (first, second):
        assert daemon.qmp(daemon.address("qmp")).execute("query-status")["running"]
        daemon.terminate()
        assert daemon.wait() == 0
    assert os.listdir(folder) == []


def test_without_options_the_human_monitor_is_on_the_terminal(directory):
    controller, terminal = pty.openpty()
    process = subprocess.Popen(
        [program("QMOND", ".build/release/qmond")], stdin=terminal, stdout=terminal, stderr=subprocess.PIPE,
        cwd=directory, env={**os.environ, "XDG_RUNTIME_DIR": str(directory)})
    os.close(terminal)
    try:
        text = b""
        while b"(qmond) " not in text:
            assert select.select([controller], [], [], TIMEOUT)[0], text
            text += os.read(controller, 4096)
        assert b"ready" not in text and (directory / "qmond" / "qmp.sock").is_socket()
        os.write(controller, b"quit\n")
        assert process.wait(TIMEOUT) == 0
    finally:
        process.kill()
        process.wait()
        process.stderr.close()
        os.close(controller)


@pytest.mark.parametrize("options, environment", [
    (["--qmp", "unix:a", "--qmp", "unix:" + "x" * 108], {}),
    ([], {"XDG_RUNTIME_DIR": "x" * 108}),
])
def test_a_path_that_no_socket_can_have_is_refused_before_anything_is_bound(
        qmond_fails, directory, options, environment):
    for folder in environment.values():
        (directory / folder).mkdir()
    inherited = {**os.environ, **{name: str(directory / folder) for name, folder in environment.items()}}
    status, error = qmond_fails(*options, env=inherited)
    assert status == 2 and "bytes, a socket's may have 107" in error
    assert not any(files for _, _, files in os.walk(directory))


def test_a_longer_path_beside_a_busy_socket_is_named(start, qmond_fails, directory):
    folder = directory / ("x" * (107 - len(f"{directory}//qmond/qmp.sock")))
    folder.mkdir()
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(folder)}
    start(bare=True, env=environment)
    status, error = qmond_fails(env=environment)
    assert status == 1 and "another process listens there" in error and "a socket's may have 107" in error


# The process.

def test_the_pid_file_is_held_while_the_daemon_runs(start, qmond_fails, directory):
    path = directory / "pid"
    path.write_text("a dead process left this")
    daemon = start("--pid-file", "pid")
    assert path.read_text() == f"{daemon.process.pid}\n"
    for _ in range(2):
        status, error = qmond_fails("--pid-file", "pid", "--qmp", "unix:other")
        assert (status, error) == (1, "qmond: the pid file 'pid' belongs to a running process\n")
        assert path.read_text() == f"{daemon.process.pid}\n" and not (directory / "other").exists()
    daemon.terminate()
    assert daemon.wait() == 0 and not path.exists()


@pytest.mark.parametrize("end", ["quit", "SIGINT", "SIGHUP"])
def test_the_pid_file_is_removed_at_the_end(start, directory, end):
    daemon = start("--pid-file", "pid")
    assert (directory / "pid").exists()
    if end == "quit":
        daemon.qmp().send(command("quit"))
    else:
        daemon.process.send_signal(getattr(signal, end))
    assert daemon.wait() == 0 and not (directory / "pid").exists()


def test_the_pid_file_is_removed_when_a_second_signal_ends_it_at_once(start, directory):
    daemon = start("--pid-file", "pid")
    deaf, client = daemon.qmp(), daemon.qmp()
    deaf.socket.setblocking(False)
    while select.select([], [deaf.socket], [], 0.2)[1]:
        deaf.socket.send(b'{"execute":"query-status"}' * 1000)
    daemon.terminate()
    assert client.event("SHUTDOWN")
    daemon.terminate()
    daemon.expected_status = 1
    assert daemon.wait() == 1
    assert not (directory / "pid").exists() and not daemon.qmp_path.exists()


@pytest.mark.parametrize("is_watching", [True, False])
def test_the_end_of_the_parent_ends_it_if_that_is_wanted(directory, is_watching):
    option = "--exit-with-parent" + ("" if is_watching else "=off")
    starter = ("import subprocess, sys; p = subprocess.Popen(sys.argv[1:]); "
               "print(p.pid, file=sys.stderr, flush=True); sys.stdin.read()")
    parent = subprocess.Popen(
        [sys.executable, "-c", starter, program("QMOND", ".build/release/qmond"), option, *LOCAL, "--pid-file", "pid"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=directory)
    pid = int(read_line(parent.stderr))
    watch = os.pidfd_open(pid)
    try:
        assert json.loads(read_line(parent.stdout))["pid"] == pid
        parent.kill()
        parent.wait()
        has_ended = bool(select.select([watch], [], [], TIMEOUT if is_watching else 0.3)[0])
        assert has_ended == is_watching
        assert os.listdir(directory) == [] if is_watching else (directory / "pid").exists()
    finally:
        if not is_watching:
            signal.pidfd_send_signal(watch, signal.SIGTERM)
            assert select.select([watch], [], [], TIMEOUT)[0]
        os.close(watch)
        for pipe in (parent.stdin, parent.stdout, parent.stderr):
            pipe.close()


def test_other_hosts_reach_it_only_if_that_is_allowed_and_with_a_warning(start, qmond_fails, directory):
    status, error = qmond_fails("--qmp", "tcp:0.0.0.0:0,name=wide")
    assert status == 2 and "tcp:0.0.0.0:0" in error and "allow-remote=on" in error
    daemon = start("--allow-remote", "--qmp", "tcp:0.0.0.0:0,name=wide", *LOCAL, bare=True)
    warnings = [line for line in daemon.stderr().splitlines() if "other hosts can reach this monitor" in line]
    assert len(warnings) == 1 and "wide" in warnings[0] and "warning" in warnings[0]
    port = daemon.address("wide")[1]
    assert daemon.qmp(("127.0.0.1", port)).execute("query-status")["running"]


# The trace.

def test_every_message_is_traced_both_ways(start, directory):
    daemon = start("--trace-wire", "trace", qmp="pretty=on")
    client, human = daemon.connect(), daemon.hmp()
    client.send(command("qmp_capabilities"), "{nope}", command("query-status", id=1))
    client.half_close()
    while client.fill():
        pass
    human.run("info status")
    lines = trace_lines(directory / "trace")
    assert all(set(line) in ({"t", "dir", "monitor", "connection", key} for key in ("msg", "raw")) for line in lines)
    assert [line["t"] for line in lines] == sorted(line["t"] for line in lines)
    qmp = [line for line in lines if line["monitor"] == "qmp0"]
    assert [line["msg"] for line in qmp if line["dir"] == "in" and "msg" in line] == [
        command("qmp_capabilities"), command("query-status", id=1)]
    assert [line["raw"].strip() for line in qmp if "raw" in line] == ["{nope}"]
    sent = [line["msg"] for line in qmp if line["dir"] == "out"]
    assert [next(iter(message)) for message in sent] == ["QMP", "return", "error", "return"]
    # What was recorded is what came.
    decoder, rest, came = json.JSONDecoder(), client.buffer.decode(), []
    while rest.strip():
        value, end = decoder.raw_decode(rest)
        came.append(value)
        rest = rest[end:].lstrip()
    assert came == sent
    hmp = [line["msg"] for line in lines if line["monitor"] == "hmp0"]
    assert "info status" in hmp and any("VM status: running" in text for text in hmp)
    assert stat.S_IMODE((directory / "trace").stat().st_mode) == 0o600


def test_a_trace_on_standard_output_follows_the_ready_line(start):
    daemon = start("--trace-wire", "-")
    daemon.qmp()
    lines = [json.loads(read_line(daemon.process.stdout)) for _ in range(3)]
    assert [line["dir"] for line in lines] == ["out", "in", "out"] and "QMP" in lines[0]["msg"]


def test_a_trace_that_cannot_be_opened_ends_the_start(qmond_fails, directory):
    status, error = qmond_fails("--trace-wire", "none/trace", *LOCAL, "--pid-file", "pid")
    assert (status, error) == (1, "qmond: Could not open 'none/trace': No such file or directory\n")
    assert os.listdir(directory) == []


def test_a_monitor_is_traced_while_it_runs(start, directory):
    daemon = start()
    client, human = daemon.qmp(), daemon.hmp()
    client.execute("x-trace", {"monitor": "hmp0", "file": "trace"})
    human.run("info name")
    client.execute("x-trace", {"monitor": "hmp0"})
    human.run("info status")
    lines = trace_lines(directory / "trace")
    assert [line["msg"] for line in lines if line["dir"] == "in"] == ["info name"]
    assert {line["monitor"] for line in lines} == {"hmp0"}


# The schema.

def test_the_schema_is_closed_and_complete(start):
    client = start().qmp()
    schema = client.execute("query-qmp-schema")
    kinds = {entry["name"]: entry["meta-type"] for entry in schema}
    assert len(kinds) == len(schema)
    for entry in schema:
        for part in [entry, *entry.get("members", []), *entry.get("variants", [])]:
            for key in ("arg-type", "ret-type", "element-type", "type"):
                assert key not in part or kinds[part[key]] in ("object", "enum", "array", "alternate", "builtin"), entry
    commands = {entry["name"] for entry in schema if entry["meta-type"] == "command"}
    assert commands == {entry["name"] for entry in client.execute("query-commands")}
    assert {"STOP", "RESUME", "SHUTDOWN"} <= {n for n, kind in kinds.items() if kind == "event"}


# Standard input as the only monitor.

def test_a_machine_that_only_standard_input_controls_ends_with_it(directory):
    requests = '{"execute": "qmp_capabilities"}{"execute": "query-status", "id": 1}{"execute": "x-wait", ' \
        '"arguments": {"duration": "50ms"}, "id": 2}'
    done = subprocess.run(
        [program("QMOND", ".build/release/qmond"), "--qmp", "stdio"], input=requests, cwd=directory,
        capture_output=True, text=True, timeout=TIMEOUT)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0 and done.stderr == ""
    assert "QMP" in lines[0] and [line.get("id") for line in lines[1:]] == [None, 1, 2]


def test_a_machine_with_another_monitor_outlives_standard_input(directory):
    path = directory / "qmp"
    process = subprocess.Popen(
        [program("QMOND", ".build/release/qmond"), "--log-level", "info", "--hmp", "stdio,name=terminal", "--qmp", f"unix:{path}"],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        while "disconnected" not in process.stderr.readline():
            assert process.poll() is None
        client = QMP(path)
        client.greet()
        client.negotiate()
        assert client.execute("query-status")["running"]
        client.close()
    finally:
        process.terminate()
        assert process.wait(TIMEOUT) == 0
        process.stderr.close()
