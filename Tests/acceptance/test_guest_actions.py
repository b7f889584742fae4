"""What the emulator does when its guest acts: events, states, the status with which it ends; the record of that."""

import subprocess

import pytest

from conftest import ROOT
from qmp_client import CommandError
from test_emulator import Emulator
from test_qemu_command_line import OURS, REAL

PC = ["-machine", "pc", "-nodefaults", "-display", "none"]


@pytest.fixture
def emulate(directory):
    """`emulate(*options)`: a running PC and a client of it."""
    running = []

    def emulate(*options):
        running.append(Emulator(OURS, directory, *options, machine=PC))
        return running[-1], running[-1].qmp()

    yield emulate
    for emulator in running:
        emulator.end()


@pytest.mark.parametrize("options, status", [
    ([], 0), (["-action", "panic=exit-failure"], 1), (["-no-reboot", "-action", "panic=exit-failure"], 1),
])
def test_a_panic_may_end_the_process_with_a_status(emulate, options, status):
    emulator, client = emulate(*options)
    client.execute("x-guest", {"action": "panic"})
    assert client.event("GUEST_PANICKED")["data"] == {"action": "poweroff"}
    assert client.event("SHUTDOWN")["data"] == {"guest": True, "reason": "guest-panic"}
    assert emulator.process.wait(10) == status


def test_a_machine_that_pauses_at_a_shutdown_is_reset_and_runs_again(emulate):
    emulator, client = emulate("-no-shutdown")
    client.execute("system_powerdown")
    client.event("STOP")
    assert client.execute("query-status")["status"] == "shutdown"
    with pytest.raises(CommandError, match="Resetting the Virtual Machine is required"):
        client.execute("cont")
    client.execute("system_reset")
    assert client.execute("query-status")["status"] == "prelaunch"
    client.execute("cont")
    client.execute("x-guest", {"action": "shutdown", "after": "10ms"})
    client.event("STOP")
    emulator.process.terminate()
    reasons = [client.event("SHUTDOWN")["data"]["reason"] for _ in range(3)]
    assert reasons == ["guest-shutdown", "guest-shutdown", "host-signal"]
    assert emulator.process.wait(10) == 0


def test_the_daemon_takes_actions_too(start):
    daemon = start("--machine", "panic=exit-failure,shutdown=pause")
    client = daemon.qmp()
    client.execute("x-guest", {"action": "panic"})
    client.event("STOP")
    assert client.execute("query-status")["status"] == "shutdown"


def test_guest_actions_are_refused_where_they_are_impossible(emulate):
    _, client = emulate()
    with pytest.raises(CommandError, match="The guest has no disk"):
        client.execute("x-guest", {"action": "write", "sectors": 8})


@pytest.mark.skipif(not REAL, reason="needs QEMU")
@pytest.mark.parametrize("part", ["panic\t-action panic=exit-failure", "suspended\tsystem_"])
def test_the_record_is_what_the_installed_emulator_does(part):
    done = subprocess.run(
        [ROOT / "tools/record/guest", "--check", "--only", part], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
