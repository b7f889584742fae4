"""Clients that wait, leave, half-close or never read: each gets its own replies and no other's."""

import select
import shutil
import subprocess
import threading
import time

import pytest

from qmp_client import command, eventually

DEADLINE_DESC = "Command 'query-balloon' timed out after "


def test_a_stuck_guest_fails_the_query_at_its_deadline_while_others_are_answered(start):
    daemon = start("--guest", "stuck=on")  # the default deadline is 5 s
    client, other, human = daemon.qmp(), daemon.qmp(), daemon.hmp()
    began = time.monotonic()
    client.send(command("query-balloon", id=1), command("query-status", id=2))
    assert client.reply()["id"] == 2
    assert other.execute("query-status")["running"]
    assert "VM status: running" in human.run("info status")
    assert client.is_quiet()

    reply = client.reply()
    assert 4.9 < time.monotonic() - began < 8
    assert reply["id"] == 1 and reply["error"]["class"] == "GenericError"
    assert DEADLINE_DESC + "5s" in reply["error"]["desc"]
    assert client.execute("x-query-inflight") == []


def test_an_answer_later_than_the_deadline_is_discarded(start):
    client = start("--guest", "latency=300ms", qmp="deadline=100ms").qmp()
    client.send(command("query-balloon", id=1), command("x-wait", {"duration": "500ms"}, id=2))
    first, second = client.replies(2)
    assert first["id"] == 1 and DEADLINE_DESC + "100ms" in first["error"]["desc"]
    assert second["id"] == 2 and "now" in second["return"]


@pytest.mark.parametrize("guest, endpoint", [
    ("latency=300ms", ""), ("latency=300ms", "clients=1"),
    ("stuck=on", "deadline=0"),  # nothing is ever written to it: only the hang-up tells
])
def test_the_replies_of_a_client_that_is_gone_reach_nobody(start, guest, endpoint):
    daemon = start("--guest", guest, qmp=endpoint)
    gone = daemon.qmp()
    for id in (1, 2, None):
        gone.send(command("query-balloon", id=id), command("x-wait", {"duration": "1m"}, id))
    gone.send(command("query-balloon"))
    gone.close()

    client = daemon.connect().greet().negotiate()
    eventually(lambda: client.execute("x-query-inflight") == [], "the lost commands are freed")
    client.send(command("x-wait", {"duration": "500ms"}, id=1))
    assert "now" in client.reply()["return"]
    assert client.is_quiet()


def test_a_client_that_closed_its_sending_side_gets_every_reply_first(start):
    client = start("--guest", "stuck=on", qmp="deadline=200ms").qmp()
    client.send(
        command("query-balloon", id=1), command("query-status", id=1),
        command("x-wait", {"duration": "400ms"}, id=2), command("query-name", id=3),
    )
    client.half_close()
    assert [reply["id"] for reply in client.rest()] == [3, 1, 1, 2]


@pytest.mark.skipif(not shutil.which("socat"), reason="needs socat")
def test_printf_into_socat_gets_every_reply(start):
    daemon = start()
    requests = "".join('{"execute": "%s"}' % name for name in (
        "qmp_capabilities", "query-balloon", "query-status", "nope", "query-balloon"))
    done = subprocess.run(
        f"printf '%s' '{requests}' | socat - UNIX-CONNECT:{daemon.qmp_path}",
        shell=True, capture_output=True, text=True, timeout=10,
    )
    lines = done.stdout.splitlines()
    assert len(lines) == 6 and '"QMP"' in lines[0], done
    assert lines[1] == '{"return": {}}'
    assert '"actual"' in lines[2] and '"running"' in lines[3] and '"actual"' in lines[5]
    assert "The command nope has not been found" in lines[4]


def test_an_endpoint_with_clients_1_greets_the_next_when_the_first_leaves(start):
    daemon = start(qmp="clients=1")
    first = daemon.qmp()
    first.execute("stop")
    second = daemon.connect()
    second.send(command("qmp_capabilities", id="second"))
    assert first.execute("query-status")["status"] == "paused"
    assert second.is_quiet()
    first.close()
    second.greet()
    assert second.receive() == {"return": {}, "id": "second"}
    assert second.execute("query-status")["status"] == "paused"


def test_events_go_to_every_negotiated_client_and_to_no_other(start):
    daemon = start()
    client, other, silent = daemon.qmp(), daemon.qmp(), daemon.connect().greet()
    client.send(command("stop", id=1), command("stop", id=1), command("cont", id=1))
    messages = [client.receive() for _ in range(5)]
    assert [m.get("event", "return") for m in messages] == [
        "STOP", "return", "return", "RESUME", "return"]
    assert other.receive()["event"] == "STOP" and other.receive()["event"] == "RESUME"
    assert silent.is_quiet()


def test_input_byte_by_byte_gives_what_one_write_gives(start):
    daemon = start()
    requests = (
        b'{"execute": "query-status", "id": 1}{"id": 1, "execute": "nope"}[] {"execute": 1}'
        b"{'execute': 'query-name', 'id': [\"\xc3\xa9\", {}, null]}\r\n"
        b'{"execute" nope}{"execute": "query-uuid"}{"execute": "query-kvm", "arguments": {"a": 1}}'
    )
    answers = []
    for pieces in ([requests], [requests[i:i + 1] for i in range(len(requests))]):
        client = daemon.qmp()
        for piece in pieces:
            client.send(piece)
        client.half_close()
        answers.append(client.rest())
    by_id = [sorted(messages, key=lambda m: str(m.get("id"))) for messages in answers]
    assert len(answers[0]) == 8 and by_id[0] == by_id[1]


def test_a_client_that_never_reads_is_no_longer_read_and_delays_nobody(start):
    daemon = start()
    client, other = daemon.qmp(), daemon.qmp()
    request = b'{"execute":"query-status"}'
    chunk, sent = request * 1000, 0
    client.socket.setblocking(False)
    while select.select([], [client.socket], [], 0.5)[1]:
        sent += client.socket.send(chunk[sent % len(request):])
        assert sent < 64 << 20, "the daemon reads without end"
    assert other.execute("query-status")["running"]

    client.socket.settimeout(10)
    tail = request[sent % len(request):] if sent % len(request) else b""
    rest = threading.Thread(target=lambda: (client.send(tail), client.half_close()))
    rest.start()
    assert len(client.rest()) == (sent + len(tail)) // len(request)
    rest.join()


def test_connections_are_listed_and_can_be_closed(start):
    daemon = start(qmp="order=issue")
    client, other, human = daemon.qmp(), daemon.qmp(), daemon.hmp()
    eventually(lambda: len(client.execute("x-query-monitors")) == 3, "three connections")
    listed = client.execute("x-query-monitors")
    assert sorted(c["monitor"] for c in listed) == ["hmp0", "qmp0", "qmp0"]
    assert {c["mode"] for c in listed if c["monitor"] == "hmp0"} == {"readline"}
    assert {(c["mode"], c["order"]) for c in listed if c["monitor"] == "qmp0"} == {("control", "issue")}
    number = next(c["connection"] for c in listed if c["monitor"] == "hmp0")
    client.execute("x-disconnect", {"connection": number})
    assert not human.fill()
    other.send(command("x-disconnect", id=1))
    assert other.rest() == [{"return": {}, "id": 1}]
    assert len(client.execute("x-query-monitors")) == 1
