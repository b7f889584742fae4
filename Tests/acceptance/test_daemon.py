"""The daemon's options, its sockets, and how it ends."""

import os
import resource
import select
import signal
import stat
import subprocess
import time

import pytest

from conftest import program
from qmp_client import command, eventually


@pytest.mark.parametrize("options, names", [
    (["--moniter", "unix:x.sock"], ["--moniter", "--monitor"]),
    (["--monitor", "unix:x.sock,ordr=issue"], ["--monitor", "ordr", "order"]),
    (["--monitor", "unix:x.sock,order=isue"], ["order", "isue", "issue", "completion"]),
    (["--monitor", "unix:x.sock,mode=controll"], ["mode", "controll", "control", "readline"]),
    (["--monitor", "unix:x.sock,deadline=5"], ["deadline", "5"]),
    (["--monitor", "unix:x.sock,clients=many"], ["clients", "many"]),
    (["--monitor", "unxi:x.sock"], ["--monitor", "unxi", "unix"]),
    (["--monitor", "tcp:127.0.0.1:lots"], ["--monitor", "lots"]),
    (["--monitor"], ["--monitor"]),
    (["--machine", "memry=1G"], ["--machine", "memry", "memory"]),
    (["--machine", "memory=lots"], ["memory", "lots"]),
    (["--machine", "uuid=123"], ["uuid", "123"]),
    (["--device", "virtio-baloon"], ["--device", "virtio-baloon", "virtio-balloon"]),
    (["--device", "virtio-balloon,query=gest"], ["query", "gest", "guest", "host"]),
    (["--guest", "latncy=3ms"], ["--guest", "latncy", "latency"]),
    (["--guest", "latency=3x"], ["latency", "3x"]),
    (["--guest", "stuck=perhaps"], ["stuck", "perhaps", "on", "off"]),
    (["--log-level", "loud"], ["--log-level", "loud", "debug"]),
], ids=lambda value: " ".join(value) if value[:1] and value[0].startswith("--") else "")
def test_a_bad_option_is_explained_and_nothing_is_created(qmond_fails, directory, options, names):
    status, message = qmond_fails("--monitor", "unix:good.sock", *options)
    assert status == 2
    assert all(name in message for name in names), message
    assert os.listdir(directory) == []


def test_the_socket_is_private_and_removed_at_exit(start):
    daemon = start(umask=0)
    for path in (daemon.qmp_path, daemon.hmp_path):
        mode = path.stat().st_mode
        assert stat.S_ISSOCK(mode) and stat.S_IMODE(mode) == 0o600
    daemon.terminate()
    assert daemon.wait() == 0
    assert not daemon.qmp_path.exists() and not daemon.hmp_path.exists()


def test_the_socket_of_a_killed_daemon_is_replaced(start):
    killed = start()
    killed.expected_status = None
    killed.process.kill()
    killed.wait()
    assert killed.qmp_path.exists()
    assert start().qmp().execute("query-status")["running"]


def test_a_live_socket_is_refused(start, qmond_fails):
    daemon = start()
    status, message = qmond_fails("--monitor", "unix:new.sock", "--monitor", "unix:qmp.sock")
    assert status != 0 and "qmp.sock" in message
    assert not (daemon.directory / "new.sock").exists()
    assert daemon.qmp().execute("query-status")["running"]


def test_a_file_that_is_no_socket_is_left_alone(directory, qmond_fails):
    path = directory / "precious"
    path.write_text("data")
    status, message = qmond_fails("--monitor", f"unix:{path}")
    assert status != 0 and "precious" in message
    assert path.read_text() == "data"


def test_quit_fails_what_is_pending_then_announces_then_returns(start):
    daemon = start("--guest", "stuck=on")
    client, other = daemon.qmp(), daemon.qmp()
    other.send(command("x-wait", {"duration": "1m"}, id="w"))
    eventually(lambda: client.execute("x-query-inflight"), "the wait is pending")
    client.send(command("query-balloon", id=1), command("query-status", id=1), command("quit", id=2))
    first, second, shutdown, done = client.rest()
    assert first["id"] == 1 and "error" in first
    assert second["id"] == 1 and "error" in second
    assert shutdown["event"] == "SHUTDOWN"
    assert shutdown["data"] == {"guest": False, "reason": "host-qmp-quit"}
    assert done == {"return": {}, "id": 2}
    error, shutdown = other.rest()
    assert error["id"] == "w" and "error" in error and shutdown["event"] == "SHUTDOWN"
    assert daemon.wait() == 0


def test_sigterm_fails_what_is_pending_then_announces(start):
    daemon = start("--guest", "stuck=on")
    client = daemon.qmp()
    client.send(command("query-balloon", id=1), command("query-status", id=2))
    assert client.reply()["id"] == 2
    daemon.terminate()
    error, shutdown = client.rest()
    assert error["id"] == 1 and "error" in error
    assert shutdown["event"] == "SHUTDOWN"
    assert shutdown["data"] == {"guest": False, "reason": "host-signal"}
    assert daemon.wait() == 0


@pytest.mark.parametrize("signals", [1, 2])
def test_a_client_that_does_not_read_holds_the_exit_up_for_a_second_at_most(start, signals):
    daemon = start()
    deaf, client = daemon.qmp(), daemon.qmp()
    deaf.socket.setblocking(False)
    while select.select([], [deaf.socket], [], 0.2)[1]:
        deaf.socket.send(b'{"execute":"query-status"}' * 1000)
    began = time.monotonic()
    daemon.terminate()
    assert client.event("SHUTDOWN")
    if signals == 2:  # the second one doesn't wait
        daemon.terminate()
        daemon.expected_status = None
    daemon.wait()
    elapsed = time.monotonic() - began
    assert elapsed < 0.9 if signals == 2 else elapsed < 4


def test_without_free_descriptors_clients_wait_to_be_accepted(start):
    daemon = start()
    client = daemon.qmp()
    pid = daemon.process.pid
    soft, hard = resource.prlimit(pid, resource.RLIMIT_NOFILE)
    used = len(os.listdir(f"/proc/{pid}/fd"))
    resource.prlimit(pid, resource.RLIMIT_NOFILE, (used + 4, hard))
    waiting = [daemon.connect() for _ in range(8)]
    assert client.execute("query-status")["running"]
    greeted = [c for c in waiting if not c.is_quiet(0.1)]
    assert 0 < len(greeted) < len(waiting)
    for connection in greeted:
        connection.close()
    for connection in waiting:
        if connection not in greeted:
            connection.greet().close()
    assert client.execute("query-status")["running"]


def test_a_monitor_on_tcp(start):
    daemon = start("--monitor", "tcp:127.0.0.1:0,name=tcp,pretty=on")
    client = daemon.connect(daemon.address("tcp"))
    client.send(command("qmp_capabilities"), command("query-status", id=1))
    client.half_close()
    text = b""
    while client.fill():
        text = client.buffer
    assert b'"running": true' in text and text.count(b"\r\n") > 10  # pretty: many lines


@pytest.mark.parametrize("kind", ["pipe", "file"])
def test_a_monitor_on_standard_input(directory, kind):
    requests = b'{"execute": "qmp_capabilities"}{"execute": "query-balloon"}{"execute": "quit"}'
    (directory / "requests").write_bytes(requests)
    arguments = [program("QMOND", ".build/release/qmond"), "--monitor", "stdio,mode=control"]
    with open(directory / "requests", "rb") as file:
        source = {"stdin": file} if kind == "file" else {"input": requests}
        done = subprocess.run(
            arguments, **source, cwd=directory, capture_output=True, timeout=10)
    lines = done.stdout.splitlines()
    assert done.returncode == 0 and len(lines) == 5, done
    assert b'"actual"' in lines[2] and b'"SHUTDOWN"' in lines[3] and lines[4] == b'{"return": {}}'


def test_interrupt_ends_it_too(start):
    daemon = start()
    client = daemon.qmp()
    daemon.process.send_signal(signal.SIGINT)
    shutdown, = client.rest()
    assert shutdown["data"] == {"guest": False, "reason": "host-signal"}
    assert daemon.wait() == 0
