"""The order of commands, the list of those in flight, and cancelling."""

import time

import pytest

from qmp_client import CommandError, command, eventually

WAIT = {"duration": "150ms"}


def test_equal_ids_run_one_after_another_and_different_ids_overtake(start):
    client = start().qmp()
    client.send(
        command("x-wait", WAIT, id=1), command("query-status", id=1), command("stop", id=2),
        command("x-wait", WAIT), command("query-name"),
    )
    replies = client.replies(5)
    assert [reply.get("id") for reply in replies if "id" in reply] == [2, 1, 1]
    assert replies[0]["id"] == 2
    waited, status = [reply["return"] for reply in replies if reply.get("id") == 1]
    assert "now" in waited and status["status"] == "paused"  # it ran after `stop`
    waited, name = [reply["return"] for reply in replies if "id" not in reply]
    assert "now" in waited and "now" not in name


def test_errors_without_an_id_keep_their_place_among_replies_without_id(start):
    client = start().qmp()
    client.send(command("x-wait", WAIT), "{nope}", command("query-status"), command("nope"))
    kinds = ["error" if "error" in r else next(iter(r["return"])) for r in client.replies(4)]
    assert kinds[0] == "now" and kinds[1] == "error" and kinds[3] == "error"
    assert kinds[2] in ("running", "status", "singlestep")


def test_order_issue_runs_one_command_of_a_monitor_at_a_time(start):
    daemon = start("--guest", "latency=100ms", qmp="order=issue")
    client, other = daemon.qmp(), daemon.qmp()
    before = client.execute("x-query-guest")["balloon-round-trips"]
    began = time.monotonic()
    client.send(*(command("query-balloon", id=n) for n in range(3)), command("query-status", id=3))
    assert other.execute("query-status")["running"]
    assert client.is_quiet()
    assert [reply["id"] for reply in client.replies(4)] == [0, 1, 2, 3]
    assert time.monotonic() - began >= 0.29
    assert client.execute("x-query-guest")["balloon-round-trips"] - before == 3


def test_commands_in_flight_are_listed(start):
    daemon = start("--guest", "stuck=on", qmp="deadline=0")
    client, other = daemon.qmp(), daemon.qmp()
    client.send(command("query-balloon", id={"a": 1}), command("query-status", id={"a": 1}),
                command("x-query-inflight", id=None))
    mine = client.reply()
    assert mine["id"] is None
    assert [(c["command"], c["state"], c["id"]) for c in mine["return"]] == [
        ("query-balloon", "pending", {"a": 1}), ("query-status", "held", {"a": 1})]
    assert all(c["monitor"] == "qmp0" and c["age"] >= 0 for c in mine["return"])
    assert len({c["number"] for c in mine["return"]}) == 2
    theirs = other.execute("x-query-inflight")
    assert [c["number"] for c in theirs] == [c["number"] for c in mine["return"]]
    assert theirs[0]["connection"] == mine["return"][0]["connection"]


def test_cancel_by_number_from_another_connection(start):
    daemon = start("--guest", "stuck=on", qmp="deadline=0")
    client, other = daemon.qmp(), daemon.qmp()
    client.send(command("query-balloon", id="q"))
    eventually(lambda: other.execute("x-query-inflight"), "the query is pending")
    number = other.execute("x-query-inflight")[0]["number"]
    assert other.execute("x-cancel", {"number": number}) == {}
    reply = client.reply()
    assert reply["id"] == "q" and reply["error"]["class"] == "GenericError"
    for arguments in ({"number": number}, {"number": 1 << 40}, {"id": "q"}, {}):
        with pytest.raises(CommandError):
            other.execute("x-cancel", arguments)
    assert client.execute("x-query-inflight") == []


def test_cancel_by_id_reaches_only_the_own_connection(start):
    daemon = start("--guest", "stuck=on", qmp="deadline=0")
    client, other = daemon.qmp(), daemon.qmp()
    client.send(command("query-balloon", id=None), command("query-balloon", id=1))
    eventually(lambda: len(other.execute("x-query-inflight")) == 2, "both are pending")
    with pytest.raises(CommandError):
        other.execute("x-cancel", {"id": 1})
    client.send(command("x-cancel", {"id": None}, id="c"))
    error, done = client.replies(2)
    assert "error" in error and error["id"] is None
    assert done == {"return": {}, "id": "c"}
    assert [c["id"] for c in other.execute("x-query-inflight")] == [1]


@pytest.mark.parametrize("order", ["order=completion", "order=issue"])
def test_listing_and_cancelling_overtake_without_an_id_and_in_either_order(start, order):
    client = start("--guest", "stuck=on", qmp=f"deadline=0,{order}").qmp()
    client.send(command("query-balloon"), command("query-status"), command("x-query-inflight"))
    listed = client.reply()["return"]
    assert [c["command"] for c in listed] == ["query-balloon", "query-status"]
    client.send(command("x-cancel", {"number": listed[0]["number"]}))
    cancelled, *others = client.replies(3)
    assert "error" in cancelled
    assert sorted(len(reply["return"]) for reply in others) == [0, 3]  # x-cancel, query-status


def test_a_cancelled_waiter_leaves_the_others_their_round_trip(start):
    client = start("--guest", "latency=300ms").qmp()
    before = client.execute("x-query-guest")["balloon-round-trips"]
    client.send(command("query-balloon", id=1), command("query-balloon", id=2),
                command("x-cancel", {"id": 1}, id="c"))
    first, second, third = client.replies(3)
    assert first["id"] == 1 and "error" in first and second == {"return": {}, "id": "c"}
    assert third["id"] == 2 and third["return"]["actual"] == 1 << 30
    assert client.execute("x-query-guest")["balloon-round-trips"] - before == 1
