"""The simulated guest: its balloon driver, its time, its shutting down."""

import pytest

from qmp_client import CommandError, command

MIB = 1 << 20


def test_ballooning_moves_the_guests_memory(start):
    client = start("--machine", "memory=256M", "--guest", "latency=1ms,rate=10000000").qmp()
    before = client.execute("query-balloon")
    assert before["actual"] == before["total_mem"] == 256 * MIB
    assert 0 < before["free_mem"] <= 256 * MIB
    counters = ("mem_swapped_in", "mem_swapped_out", "major_page_faults", "minor_page_faults")
    assert all(before[name] >= 0 for name in counters)

    client.execute("balloon", {"value": 192 * MIB})
    while client.event("BALLOON_CHANGE")["data"]["actual"] != 192 * MIB:
        pass
    after = client.execute("query-balloon")
    assert after["actual"] == 192 * MIB and after["free_mem"] < before["free_mem"]


def test_a_bad_target_is_refused(start):
    client = start().qmp()
    for value in (0, -1):
        with pytest.raises(CommandError, match="Parameter 'target' expects a size"):
            client.execute("balloon", {"value": value})
    with pytest.raises(CommandError, match="Parameter 'value' is missing"):
        client.execute("balloon")
    with pytest.raises(CommandError, match="Invalid parameter type for 'value', expected: integer"):
        client.execute("balloon", {"value": "1G"})


@pytest.mark.parametrize("options", [
    ("--device", "virtio-balloon,id=balloon0,query=host", "--guest", "stuck=on"),
    ("--guest", "driver=off,latency=1m"),
], ids=["query=host", "driver=off"])
def test_without_a_guest_to_ask_the_size_is_answered_at_once(start, options):
    client = start(*options, qmp="deadline=0").qmp()
    client.execute("stop")
    assert client.execute("query-balloon") == {"actual": 1024 * MIB}
    client.execute("balloon", {"value": 512 * MIB})
    assert client.execute("query-balloon") == {"actual": 1024 * MIB}


def test_the_guests_time_stands_still_while_it_is_stopped(start):
    client = start("--guest", "latency=50ms", qmp="deadline=1s").qmp()
    client.execute("stop")
    client.send(command("query-balloon", id=1), command("x-wait", {"duration": "150ms"}, id=2))
    assert client.reply()["id"] == 2
    client.send(command("cont", id=3))
    assert [reply["id"] for reply in client.replies(2)] == [3, 1]

    client.execute("stop")
    with pytest.raises(CommandError, match="timed out after 1s"):
        client.execute("query-balloon")


def test_powerdown_lets_the_guest_shut_down(start):
    daemon = start()
    client = daemon.qmp()
    client.send(command("system_powerdown", id=1))
    powerdown, done, shutdown = client.rest()
    assert powerdown["event"] == "POWERDOWN" and done == {"return": {}, "id": 1}
    assert shutdown["event"] == "SHUTDOWN"
    assert shutdown["data"] == {"guest": True, "reason": "guest-shutdown"}
    assert daemon.wait() == 0


def test_reset_is_announced_before_its_return(start):
    client = start().qmp()
    client.send(command("system_reset", id=1))
    reset = client.receive()
    assert reset["event"] == "RESET"
    assert reset["data"] == {"guest": False, "reason": "host-qmp-system-reset"}
    assert client.receive() == {"return": {}, "id": 1}
