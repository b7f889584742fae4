"""`--clock`: simulated time that runs faster, or only when it is told."""

import time

import pytest

from qmp_client import CommandError, command

SECOND = 1_000_000_000  # ns


@pytest.mark.parametrize("clock, message", [
    ("step", "clock='step' is not one of real, scaled:FACTOR, stepped, did you mean 'stepped'?"),
    ("scaled:0", "clock='scaled:0' lacks a factor: scaled:N, N a number from 0.001 to 1000"),
])
def test_a_clock_that_makes_no_sense_is_refused(qmond_fails, clock, message):
    status, errors = qmond_fails("--clock", clock, "--check")
    assert status == 2 and message in errors


@pytest.mark.parametrize("options", [[], ["--clock", "scaled:60"]], ids=str)
def test_a_clock_that_moves_by_itself_isnt_stepped(start, options):
    with pytest.raises(CommandError) as raised:
        start(*options).qmp().execute("x-clock-step", {"ns": 1})
    assert "moves by itself" in raised.value.desc


def ten_minutes(daemon):
    """What a client hears of a guest during ten minutes of its time; the daemon ends."""
    client = daemon.qmp()
    client.send(
        command("query-balloon", id="guest"), command("balloon", {"value": 512 << 20}, id="balloon"),
        command("x-wait", {"duration": "9m"}, id="wait"), command("x-wait", {"duration": "1m"}, id="wait"),
        command("x-clock-step", {"duration": "10m"}, id="step"))
    messages = []
    while not messages or messages[-1].get("id") != "step":
        messages.append(client.receive())
    daemon.terminate()
    assert daemon.wait() == 0
    return messages


def test_ten_minutes_pass_at_once_and_twice_the_same(start):
    options = ("--clock", "stepped", "--guest", "latency=30s,rate=1000")
    began = time.monotonic()
    first = ten_minutes(start(*options))
    assert time.monotonic() - began < 5
    # All that is due on the way is heard at its time, before the step's end.
    ids = [message["id"] for message in first if "id" in message]
    assert ids == ["balloon", "guest", "wait", "wait", "step"]
    assert [m["return"]["now"] for m in first if m.get("id") in ("wait", "step")] == [
        (1_000_000_000 + seconds) * SECOND for seconds in (540, 600, 600)]
    events = [message for message in first if message.get("event") == "BALLOON_CHANGE"]
    assert 100 < len(events) < 140
    assert events[0]["timestamp"] == {"seconds": 1_000_000_000, "microseconds": 100_000}
    assert ten_minutes(start(*options)) == first
    # It starts where it is told.
    other = start("--clock", "stepped", "--clock-start", "5").qmp()
    assert other.execute("x-clock-step", {"ns": 7}) == {"now": 5 * SECOND + 7}
    assert other.execute("human-monitor-command", {"command-line": "clock_step 10m"}) == "now: 605.000000007\r\n"


def test_a_step_over_years_blocks_nobody_and_can_be_cancelled(start):
    # A balloon that moves a page a second has something to do all the time.
    daemon = start("--clock", "stepped", "--guest", "rate=1")
    client, other = daemon.qmp(), daemon.qmp()
    client.execute("balloon", {"value": 1 << 20})
    client.send(command("x-clock-step", {"duration": "100000000m"}, id="step"))
    # Input that has arrived goes before the step, so that one who asks at once may find it not begun.
    full = other.execute("query-balloon")
    while other.execute("query-balloon") == full:
        pass
    client.send(command("x-cancel", {"id": "step"}, id="cancel"))
    replies = client.replies(2)
    assert [reply["id"] for reply in replies] == ["step", "cancel"]
    assert "was cancelled" in replies[0]["error"]["desc"]
    now = client.execute("x-clock-step", {"ns": 0})["now"]
    assert now == client.execute("x-clock-step", {"ns": 0})["now"] > 1_000_000_000 * SECOND


def test_scaled_time_passes_faster(start):
    client = start("--clock", "scaled:1000", "--guest", "latency=60s", qmp="deadline=10m").qmp()
    began = time.monotonic()
    assert "free_mem" in client.execute("query-balloon")
    client.execute("x-wait", {"duration": "5m"})
    assert 0.3 < time.monotonic() - began < 5
