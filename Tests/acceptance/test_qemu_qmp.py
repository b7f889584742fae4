"""The client library of the QEMU project, `qemu.qmp`, drives the daemon."""

import asyncio
import json
import random
import time
from contextlib import asynccontextmanager

import pytest
from qemu.qmp import ExecuteError, QMPClient

from qmp_client import TIMEOUT, command

GIB = 1 << 30


@asynccontextmanager
async def connected(daemon, negotiate=True):
    client = QMPClient("acceptance")
    client.negotiate = negotiate
    await client.connect(str(daemon.qmp_path))
    try:
        yield client
    finally:
        await client.disconnect()


def run(coroutine):
    return asyncio.run(asyncio.wait_for(coroutine, 2 * TIMEOUT))


def test_negotiates(start):
    daemon = start("--machine", "name=vm1,memory=1G")

    async def scenario():
        async with connected(daemon) as client:
            version = client.greeting.QMP.version
            assert (version["qemu"]["major"], version["qemu"]["minor"]) == (7, 2)
            assert "qmond" in version["package"]
            assert "oob" in client.greeting.QMP.capabilities
            assert await client.execute("query-name") == {"name": "vm1"}
            names = {c["name"] for c in await client.execute("query-commands")}
            assert {"qmp_capabilities", "query-balloon", "quit", "x-wait"} <= names

    run(scenario())


def test_100_balloon_queries_share_one_round_trip_and_a_later_query_overtakes_them(start):
    daemon = start("--guest", "latency=300ms")

    async def scenario():
        finished = []

        async def execute(client, name):
            value = await client.execute(name)
            finished.append(name)
            return value

        async with connected(daemon) as client:
            before = (await client.execute("x-query-guest"))["balloon-round-trips"]
            began = time.monotonic()
            balloons = [asyncio.create_task(execute(client, "query-balloon")) for _ in range(100)]
            status = asyncio.create_task(execute(client, "query-status"))
            answers = await asyncio.gather(*balloons)
            elapsed = time.monotonic() - began
            assert (await status)["running"] is True
            after = (await client.execute("x-query-guest"))["balloon-round-trips"]

        assert 0.29 < elapsed < 0.6
        assert after - before == 1
        assert finished[0] == "query-status"
        assert answers[0]["actual"] == answers[0]["total_mem"] == GIB
        assert all(answer == answers[0] for answer in answers)

    run(scenario())


def test_50_waits_complete_in_order_of_duration(start):
    daemon = start()
    durations = random.Random(1).sample(range(30, 1530, 30), 50)

    async def scenario():
        finished = []

        async def wait(client, milliseconds):
            await client.execute("x-wait", {"duration": f"{milliseconds}ms"})
            finished.append(milliseconds)

        async with connected(daemon) as client:
            await asyncio.gather(*(wait(client, duration) for duration in durations))
        assert finished == sorted(durations)

    run(scenario())


def test_50_waits_with_ids_of_any_type_complete_in_order(start):
    """The library sets ids itself, so this one sends its own. Equal ids run one after another."""
    ids = [*range(15), *(f"wait {n}" for n in range(15)), *({"n": n} for n in range(8))]
    ids += [[1, "two"], 2.5, True, False, "", -1]
    ids += ["same", "same", "same", None, None, None]
    generator = random.Random(2)
    generator.shuffle(ids)
    waits = list(zip(ids, generator.sample(range(10, 510, 10), 50)))

    client = start().qmp()
    began = client.execute("x-wait", {"duration": "1us"})["now"]
    client.send(*(command("x-wait", {"duration": f"{ms}ms"}, id) for id, ms in waits))
    replies = client.replies(50)

    durations, ends = {}, {}  # by the JSON text of the id: Python's == takes 1 and True for one value
    for id, ms in waits:
        durations.setdefault(json.dumps(id), []).append(ms)
    for reply in replies:
        ends.setdefault(json.dumps(reply["id"]), []).append(reply["return"]["now"])
    assert {id: len(of) for id, of in ends.items()} == {id: len(of) for id, of in durations.items()}
    assert list(ends) == sorted(durations, key=lambda id: durations[id][0])
    for id, lane in durations.items():
        previous = began
        for ms, end in zip(lane, ends[id]):
            assert end >= previous + ms * 1_000_000
            previous = end


def test_events_reach_a_listener(start):
    daemon = start("--guest", "rate=10000000")

    async def scenario():
        async with connected(daemon) as client, connected(daemon) as other:
            with client.listener(["STOP", "RESUME"]) as runs, other.listener("RESUME") as resumes:
                await client.execute("stop")
                await client.execute("stop")  # redundant: no event
                await client.execute("cont")
                assert [(await runs.get())["event"] for _ in range(2)] == ["STOP", "RESUME"]
                event = await resumes.get()
                assert abs(event["timestamp"]["seconds"] - time.time()) < 60
                assert runs.empty() and resumes.empty()

            with client.listener("BALLOON_CHANGE") as changes:
                await client.execute("balloon", {"value": GIB // 2})
                while (await changes.get())["data"]["actual"] != GIB // 2:
                    pass
            assert (await client.execute("query-balloon"))["actual"] == GIB // 2

    run(scenario())


def test_errors_before_and_after_negotiation(start):
    daemon = start()

    async def scenario():
        async with connected(daemon, negotiate=False) as client:
            async def fails(name, arguments=None):
                with pytest.raises(ExecuteError) as raised:
                    await client.execute(name, arguments)
                return raised.value.error_class, str(raised.value)

            expecting = "Expecting capabilities negotiation with 'qmp_capabilities'"
            assert await fails("query-status") == ("CommandNotFound", expecting)
            assert await fails("nope") == ("CommandNotFound", expecting)
            bogus = "Parameter 'null' does not accept value 'bogus'"
            assert await fails("qmp_capabilities", {"enable": ["bogus"]}) == ("GenericError", bogus)
            assert await client.execute("qmp_capabilities") == {}
            done = "Capabilities negotiation is already complete, command ignored"
            assert await fails("qmp_capabilities") == ("CommandNotFound", done)
            unknown = "The command nope has not been found"
            assert await fails("nope") == ("CommandNotFound", unknown)
            assert (await client.execute("query-status"))["status"] == "running"

    run(scenario())
