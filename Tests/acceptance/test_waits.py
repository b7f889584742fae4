"""`x-wait`: by duration, time, event and run state, and with a timeout."""

import pytest

from qmp_client import CommandError, command

MS = 1_000_000  # ns


def test_duration_and_time(start):
    client = start().qmp()
    began = client.execute("x-wait", {"duration": "1us"})["now"]
    assert client.execute("x-wait", {"duration": "50ms"})["now"] >= began + 50 * MS
    at = began + 120 * MS
    assert at <= client.execute("x-wait", {"at": at})["now"] < at + 5_000 * MS
    assert client.execute("x-wait", {"at": began})["now"] >= at  # the past: at once


def test_event_and_run_state(start):
    client = start().qmp()
    client.execute("x-wait", {"status": "running"})  # it already is: at once
    client.send(
        command("x-wait", {"event": "STOP"}, id="event"),
        command("x-wait", {"status": "paused"}, id="status"),
        command("x-wait", {"event": "RESUME", "timeout": "100ms"}, id="late"),
        command("x-wait", {"duration": "50ms"}, id="tick"),
    )
    assert client.reply()["id"] == "tick"
    client.send(command("stop", id="stop"))
    replies = {reply["id"]: reply for reply in client.replies(4)}
    assert all("return" in replies[id] for id in ("event", "status", "stop"))
    assert "Timed out after 100ms" in replies["late"]["error"]["desc"]


@pytest.mark.parametrize("arguments", [
    {}, {"duration": "1ms", "at": 1}, {"duration": "1"}, {"duration": "soon"}, {"duration": "-1ms"},
    {"event": "NO_SUCH_EVENT"}, {"status": "no-such-status"}, {"duration": 5}, {"bogus": 1},
], ids=str)
def test_arguments_that_make_no_sense_are_refused(start, arguments):
    client = start().qmp()
    with pytest.raises(CommandError) as raised:
        client.execute("x-wait", arguments)
    assert raised.value.class_ == "GenericError"
