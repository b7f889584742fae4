"""The bundled qmp-shell without a terminal: one command from the command line, and commands from a pipe."""

import json
import signal
import socket
import subprocess

import pytest

from conftest import program
from fake_server import FakeServer
from qmp_client import TIMEOUT, eventually

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

    done = qmp_shell("exec:exit 3", "query-status")
    assert (done.returncode, done.stdout) == (2, "")
    assert "without a greeting" in done.stderr


def test_a_silent_monitor_is_explained(start, qmp_shell):
    daemon = start(qmp="clients=1")
    holder = daemon.qmp()
    done = qmp_shell(daemon.qmp_path, "query-status")
    assert holder.execute("query-status")["running"]
    assert done.returncode == 2
    assert ("connected to" in done.stderr and
            "no greeting: another client probably holds this monitor, or the process is stopped" in done.stderr)


def test_a_command_can_be_the_connection(start, qmp_shell):
    daemon = start()
    done = qmp_shell(f"exec:socat - UNIX-CONNECT:{daemon.qmp_path}", "query-name")
    assert (done.returncode, done.stdout, done.stderr) == (0, "{}\n", "")


@pytest.mark.parametrize("path, value", [
    ("status", "running"), ("running", "true"), ("singlestep", "false"),
])
def test_a_part_of_the_value_can_be_had(start, qmp_shell, path, value):
    done = qmp_shell("-g", path, start().qmp_path, "query-status")
    assert (done.returncode, done.stdout, done.stderr) == (0, value + "\n", "")


def test_a_part_that_is_not_there_is_an_error(start, qmp_shell):
    daemon = start()
    for path, reason in {"nope": "no member 'nope'", "[0]": "[0]", "status.x": "x"}.items():
        done = qmp_shell("-g", path, daemon.qmp_path, "query-status")
        assert (done.returncode, done.stdout) == (1, ""), done
        assert reason in done.stderr
    done = qmp_shell("-g", "[1000].name", daemon.qmp_path, "query-commands")
    assert done.returncode == 1 and "[1000]" in done.stderr
    assert qmp_shell("-g", "[0].name", daemon.qmp_path, "query-commands").stdout == "device_add\n"


def test_json_is_indented_when_asked(start, qmp_shell):
    done = qmp_shell("-p", start().qmp_path, "query-status")
    assert '\n    "status": "running"' in done.stdout


def test_the_wire_is_shown_when_asked(start, qmp_shell):
    done = qmp_shell("-v", start().qmp_path, "query-status")
    shown = [line for line in (done.stdout + done.stderr).splitlines() if line[:3] in ("-> ", "<- ")]
    sent = [json.loads(line[3:]) for line in shown if line.startswith("->")]
    assert sent[-1]["execute"] == "query-status"
    assert any("singlestep" in line for line in shown if line.startswith("<-"))
    assert json.loads(done.stdout)["running"], "the wire isn't among the values"


def test_the_messages_are_recorded_when_asked(start, qmp_shell, directory):
    daemon = start("--trace-wire", "trace")
    assert qmp_shell("-l", directory / "none" / "log", daemon.qmp_path, "query-status").returncode == 1
    before = len((directory / "trace").read_text().splitlines())
    assert qmp_shell(daemon.qmp_path, "-l", directory / "log", "balloon", "value=700M").returncode == 0
    ours = [json.loads(line) for line in (directory / "log").read_text().splitlines()]
    theirs = [json.loads(line) for line in (directory / "trace").read_text().splitlines()[before:]]
    assert [(line["dir"], line["msg"]) for line in ours] == [(line["dir"], line["msg"]) for line in theirs[:len(ours)]]
    assert {line["monitor"] for line in ours} == {f"unix:{daemon.qmp_path}"} and len(ours) == 7


def test_a_timeout_ends_the_wait(start, qmp_shell):
    daemon = start()
    done = qmp_shell("--timeout", "50ms", daemon.qmp_path, "x-wait", "duration=1m")
    assert (done.returncode, done.stdout) == (1, "") and "50ms" in done.stderr


def test_repeating(start, qmp_shell):
    done = qmp_shell("-r", "3", "-i", "0.01", start().qmp_path, "query-name")
    assert (done.returncode, done.stdout, done.stderr) == (0, "{}\n" * 3, "")


def test_latency_is_measured(start, qmp_shell):
    done = qmp_shell("--latency", "-r", "20", start().qmp_path, "query-name")
    assert done.returncode == 0 and "20 round trips" in done.stdout and "median" in done.stdout


def test_values_from_files_and_as_json(start, qmp_shell, directory):
    daemon = start()
    (directory / "duration").write_text("1ms")
    for argument in f"duration=@{directory}/duration", 'duration:="1ms"', "duration='1ms'":
        done = qmp_shell(daemon.qmp_path, "x-wait", argument)
        assert (done.returncode, done.stderr) == (0, ""), argument
    done = qmp_shell(daemon.qmp_path, "x-wait", f"duration=@{directory}/none")
    assert done.returncode == 1 and "No such file" in done.stderr


def watch(*arguments):
    return subprocess.Popen(
        [program("QMP_SHELL", ".build/release/qmp-shell"), *map(str, arguments)],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)


@pytest.mark.parametrize("condition, last", [
    ("STOP", {"event": "STOP"}),
    ("BALLOON_CHANGE:actual=3", {"event": "BALLOON_CHANGE", "data": {"actual": 3}}),
])
def test_events_until_one(directory, condition, last):
    server = FakeServer(directory / "fake.sock")
    watching = watch(directory / "fake.sock", "events", "--until", condition)
    server.negotiate(introspects=False)
    events = [{"event": "BALLOON_CHANGE", "data": {"actual": actual}} for actual in (1, 2)] + [last]
    server.send_together(events + [{"event": "RESUME"}])
    output = watching.communicate(timeout=TIMEOUT)[0]
    assert watching.returncode == 0
    assert [json.loads(line) for line in output.splitlines()] == events
    server.close()


def test_an_interrupt_ends_a_one_shot(start, directory):
    daemon = start()
    waiting = watch(daemon.qmp_path, "x-wait", "duration=1m")
    client = daemon.qmp()
    eventually(lambda: client.execute("x-query-inflight"), "a pending command")
    waiting.send_signal(signal.SIGINT)
    assert waiting.communicate(timeout=TIMEOUT)[0] == "" and waiting.returncode in (130, -signal.SIGINT)
    eventually(lambda: not client.execute("x-query-inflight"), "nothing pending")


def test_commands_from_a_pipe_run_one_after_another(start, qmp_shell):
    daemon = start()
    done = qmp_shell(daemon.qmp_path, input="x-wait duration=50ms\n# a remark\n\nquery-status\n")
    assert (done.returncode, done.stderr) == (0, "")
    waited, status = map(json.loads, done.stdout.splitlines())
    assert "now" in waited and status["running"]


def test_a_failed_command_in_a_pipe_is_told_and_the_next_runs(start, qmp_shell):
    daemon = start()
    done = qmp_shell(daemon.qmp_path, input='query-name\nnope\nstop x\n{"execute": "stop", "id": "mine"}\nquery-name')
    assert (done.returncode, done.stdout) == (1, "{}\n" * 3)
    errors = done.stderr.splitlines()
    assert len(errors) == 2
    assert "line 2" in errors[0] and "The command nope has not been found" in errors[0]
    assert "line 3" in errors[1]
    assert daemon.qmp().execute("query-status")["status"] == "paused"


def test_a_pipes_events_are_shown_when_asked(start, qmp_shell):
    daemon = start()
    done = qmp_shell(daemon.qmp_path, input="stop\n")
    assert done.stdout == "{}\n"
    done = qmp_shell("--events", daemon.qmp_path, input="cont\n")
    assert "RESUME" in done.stdout


def test_a_pipe_ends_with_the_server(start, qmp_shell):
    daemon = start()
    done = qmp_shell(daemon.qmp_path, input="query-name\nquit\n")
    assert (done.returncode, done.stdout) == (0, "{}\n{}\n")
    assert daemon.wait() == 0


def test_a_server_that_goes_away_is_explained(start, qmp_shell):
    daemon = start()
    done = qmp_shell(daemon.qmp_path, input="query-status\nquit\n" + "query-status\n" * 1000)
    assert done.returncode == 2 and "closed the connection" in done.stderr


def test_a_pipes_deadline_error_leaves_nothing_pending(start, qmp_shell):
    daemon = start("--guest", "stuck=on", qmp="deadline=200ms")
    done = qmp_shell(daemon.qmp_path, input="query-balloon\n")
    assert done.returncode == 1 and "Command 'query-balloon' timed out after 200ms" in done.stderr
    assert daemon.qmp().execute("x-query-inflight") == []


def test_a_request_may_take_several_lines_of_a_pipe(start, qmp_shell):
    daemon = start()
    done = qmp_shell(daemon.qmp_path, input='{\n  "execute": "x-wait",\n  "arguments": {\n "duration": "1ms"}\n}\nquery-name\n')
    assert done.returncode == 0 and len(done.stdout.splitlines()) == 2, done
    done = qmp_shell(daemon.qmp_path, input="query-name\nx-wait {\n")
    assert done.returncode == 1 and "line 2: a bracket is not closed" in done.stderr


def test_a_transaction_that_is_not_closed_is_told(start, qmp_shell):
    done = qmp_shell(start().qmp_path, input="transaction(\nabort\n")
    assert done.returncode == 1 and ") is missing" in done.stderr


def test_a_closed_output_ends_it(start):
    """As `qmp-shell ... | head -1` does."""
    daemon = start()
    watching = watch("-r", "0", daemon.qmp_path, "query-name")
    assert watching.stdout.readline() == "{}\n"
    watching.stdout.close()
    watching.wait(TIMEOUT)  # raises if it goes on
