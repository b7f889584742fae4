"""The human monitor over a socket: plain lines, one suspended monitor at a time."""

import pytest

from qmp_client import CommandError, command, eventually

MIB = 1 << 20
CONTROL_C = "\x03"
BALLOON = "balloon: actual=1024"


def is_pending(control):
    return lambda: "pending" in [c["state"] for c in control.execute("x-query-inflight")]


def test_a_session(start):
    daemon = start("--machine", "name=vm1,memory=256M", "--guest", "rate=10000000")
    control, human = daemon.qmp(), daemon.hmp()
    assert len(human.banner.splitlines()) == 1
    assert human.run("info status") == "VM status: running\n"
    assert human.run("") == ""
    assert human.run("stop") == ""
    assert control.event("STOP")
    assert human.run("info status") == "VM status: paused\n"
    assert human.run("cont") == ""
    assert control.event("RESUME")
    assert human.run("balloon 128") == ""
    while control.event("BALLOON_CHANGE")["data"]["actual"] != 128 * MIB:
        pass
    assert human.run("info balloon").startswith("balloon: actual=128")
    assert human.run("system_reset") == ""
    assert control.event("RESET")["data"]["reason"] == "host-qmp-system-reset"


def test_help_and_what_it_does_not_know(start):
    human = start().hmp()
    listed = human.run("help")
    for name in ("help", "info", "balloon", "stop", "cont", "system_reset", "system_powerdown",
                 "quit", "cancel"):
        assert name in listed
    assert "balloon" in human.run("help balloon")
    items = human.run("info").splitlines()
    assert all(item.startswith("info ") for item in items)
    assert {"status", "balloon", "inflight"} <= {item.split()[1] for item in items}
    assert human.run("bogus") == "unknown command: 'bogus'\n"
    assert human.run("info bogus") == "unknown command: 'info bogus'\n"
    assert 'usage: balloon target' in human.run("balloon")


def test_info_balloon_suspends_only_its_own_monitor(start):
    daemon = start("--guest", "latency=500ms")
    control, human, other = daemon.qmp(), daemon.hmp(), daemon.hmp()
    human.send("info balloon\n")
    eventually(is_pending(control), "info balloon is pending")
    assert other.run("info status") == "VM status: running\n"
    assert control.execute("query-status")["running"]
    assert human.is_quiet()
    assert human.read_to_prompt().startswith(BALLOON)


def test_typed_ahead_lines_wait(start):
    human = start("--guest", "latency=100ms").hmp()
    human.send("info balloon\ninfo status\ninfo balloon\nbogus\n")
    outputs = [human.read_to_prompt() for _ in range(4)]
    assert outputs[0].startswith(BALLOON) and outputs[2].startswith(BALLOON)
    assert outputs[1] == "VM status: running\n" and outputs[3] == "unknown command: 'bogus'\n"


def test_lines_may_come_in_pieces(start):
    human = start().hmp()
    for character in "info status\r\n":
        human.send(character)
    assert human.read_to_prompt() == "VM status: running\n"


@pytest.mark.parametrize("ahead", ["", "info status\n"], ids=["alone", "after typed-ahead lines"])
def test_control_c_cancels(start, ahead):
    daemon = start("--guest", "stuck=on", hmp="deadline=0")
    control, human = daemon.qmp(), daemon.hmp()
    human.send("info balloon\n" + ahead)
    eventually(is_pending(control), "info balloon is pending")
    human.send(CONTROL_C)
    human.read_to_prompt()
    assert control.execute("x-query-inflight") == []
    human.send("info status\n")
    assert "VM status: running" in human.read_to_prompt()


def test_control_c_right_behind_its_command_cancels(start):
    human = start("--guest", "stuck=on", hmp="deadline=0").hmp()
    human.send("info balloon\n" + CONTROL_C)
    human.read_to_prompt()
    assert human.run("info status") == "VM status: running\n"


def test_the_prompt_returns_at_the_deadline(start):
    human = start("--guest", "stuck=on", hmp="deadline=200ms").hmp()
    output = human.run("info balloon")
    assert "timed out after 200ms" in output and "balloon" in output
    assert human.run("info status") == "VM status: running\n"


def test_cancel_of_another_monitors_command(start):
    daemon = start("--guest", "stuck=on", qmp="deadline=0")
    control, human = daemon.qmp(), daemon.hmp()
    control.send(command("query-balloon", id="q"))
    listed = ""
    while "query-balloon" not in listed:
        listed = human.run("info inflight")
    control.send(command("x-query-inflight", id="l"))
    number = control.reply()["return"][0]["number"]
    assert str(number) in listed
    assert human.run(f"cancel {number}") == ""
    reply = control.reply()
    assert reply["id"] == "q" and "error" in reply
    assert human.run(f"cancel {number}").startswith("Error: ")


def test_quit(start):
    daemon = start()
    control, human = daemon.qmp(), daemon.hmp()
    human.send("quit\n")
    shutdown, = control.rest()
    assert shutdown["event"] == "SHUTDOWN"
    assert shutdown["data"] == {"guest": False, "reason": "host-qmp-quit"}
    assert not human.fill()
    assert daemon.wait() == 0


def test_one_line_through_qmp(start):
    daemon = start("--guest", "latency=200ms")
    control = daemon.qmp()

    def line(text, id):
        return command("human-monitor-command", {"command-line": text}, id)

    control.send(line("info balloon", 1), line("info status", 2), line("bogus", 3), line("stop", 4))
    messages = [control.receive() for _ in range(4)]
    assert messages[0] == {"return": "VM status: running\r\n", "id": 2}
    assert messages[1] == {"return": "unknown command: 'bogus'\r\n", "id": 3}
    assert messages[2]["event"] == "STOP" and messages[3] == {"return": "", "id": 4}
    control.execute("cont")
    first = control.reply()
    assert first["id"] == 1 and first["return"].startswith(BALLOON)
    assert first["return"].endswith("\r\n")
    with pytest.raises(CommandError, match="Parameter 'command-line' is missing"):
        control.execute("human-monitor-command")
    control.send(line("quit", 5))
    shutdown, done = control.rest()
    assert shutdown["event"] == "SHUTDOWN" and done == {"return": "", "id": 5}
    assert daemon.wait() == 0
