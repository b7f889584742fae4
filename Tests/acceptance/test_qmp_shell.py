"""The bundled qmp-shell: one command from the command line, and a session through a pipe."""

import json
import socket

from qmp_client import eventually

MIB = 1 << 20


def test_one_shot_prints_the_return_value(start, qmp_shell):
    daemon = start("--machine", "memory=1G", "--guest", "rate=10000000")
    done = qmp_shell(f"unix:{daemon.qmp_path}", "query-balloon")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["actual"] == 1024 * MIB

    done = qmp_shell(daemon.qmp_path, "balloon", "value=512M")  # a plain path will do
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {}
    client = daemon.qmp()
    eventually(lambda: client.execute("query-balloon")["actual"] == 512 * MIB, "512 MiB")

    done = qmp_shell(daemon.qmp_path, "x-wait", '{"duration": "10ms"}')  # arguments as JSON
    assert done.returncode == 0 and "now" in json.loads(done.stdout)


def test_one_shot_prints_an_error_on_stderr(start, qmp_shell):
    daemon = start()
    done = qmp_shell(daemon.qmp_path, "no-such-command")
    assert (done.returncode, done.stdout) == (1, "")
    assert "The command no-such-command has not been found" in done.stderr
    done = qmp_shell(daemon.qmp_path, "balloon")
    assert (done.returncode, done.stdout) == (1, "")
    assert "Parameter 'value' is missing" in done.stderr


def test_without_a_server_it_says_why(directory, qmp_shell):
    path = directory / "none.sock"
    done = qmp_shell(path, "query-status")
    assert (done.returncode, done.stdout) == (2, "")
    assert str(path) in done.stderr and "No such file or directory" in done.stderr

    with socket.socket(socket.AF_UNIX) as stale:
        stale.bind(str(path))
    done = qmp_shell(path, "query-status")
    assert (done.returncode, done.stdout) == (2, "")
    assert "Connection refused" in done.stderr


def test_a_session_does_not_block(start, qmp_shell):
    daemon = start()
    done = qmp_shell(daemon.qmp_path, input="x-wait duration=300ms\nquery-status\n")
    assert done.returncode == 0, done
    assert done.stdout.index('"running": true') < done.stdout.index('"now"')
    labels = [line for line in done.stdout.splitlines() if '"now"' in line or '"running"' in line]
    assert "query-status" in labels[0] and "x-wait" in labels[1], done.stdout


def test_a_session_shows_events_and_errors_and_goes_on(start, qmp_shell):
    daemon = start()
    done = qmp_shell(daemon.qmp_path, input=(
        "no-such-command\n"
        "\n"
        "stop\n"
        '{"execute": "query-name", "id": "mine"}\n'
        "query-uuid\n"))
    output = done.stdout + done.stderr
    assert "The command no-such-command has not been found" in output
    assert "STOP" in done.stdout and '"UUID"' in done.stdout
    assert daemon.qmp().execute("query-status")["status"] == "paused"


def test_a_session_ends_with_the_server(start, qmp_shell):
    daemon = start()
    done = qmp_shell(daemon.qmp_path, input="query-status\nquit\n")
    assert '"running": true' in done.stdout and "SHUTDOWN" in done.stdout
    assert daemon.wait() == 0


def test_a_session_ends_with_its_input_and_leaves_nothing_pending(start, qmp_shell):
    daemon = start("--guest", "stuck=on", qmp="deadline=200ms")
    done = qmp_shell(daemon.qmp_path, input="query-balloon\n")
    assert "Command 'query-balloon' timed out after 200ms" in done.stdout + done.stderr
    assert daemon.qmp().execute("x-query-inflight") == []


def test_a_silent_monitor_is_explained(start, qmp_shell):
    daemon = start(qmp="clients=1")
    holder = daemon.qmp()
    done = qmp_shell(daemon.qmp_path, "query-status")
    assert holder.execute("query-status")["running"]
    assert done.returncode == 2 and "no greeting" in done.stderr


def test_a_server_that_goes_away_is_explained(start, qmp_shell):
    daemon = start()
    done = qmp_shell(daemon.qmp_path, input="query-status\nquit\n" + "query-status\n" * 20000)
    assert done.returncode == 2 and "closed the connection" in done.stderr
