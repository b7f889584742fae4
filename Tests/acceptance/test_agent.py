"""The guest agent behind a serial port of the emulator's, beside the real agent where it is installed."""

import json
import os
import shutil
import socket
import subprocess
import time

import pytest

from conftest import program
from qmp_client import QMP, TIMEOUT

OURS = program("EMULATOR", ".build/release/qemu-system-x86_64")


class Agent:
    """The host's end of the port."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(TIMEOUT)
        end = time.monotonic() + TIMEOUT
        while True:
            try:
                return self.socket.connect(str(path))
            except OSError:
                assert time.monotonic() < end
                time.sleep(0.02)

    def ask(self, *pieces):
        """Sends bytes, and a request that tells where their answers end; the bytes that come before its answer."""
        for piece in pieces:
            self.socket.sendall(piece)
        self.socket.sendall(b'{"execute":"guest-sync","arguments":{"id":4711}}\n')
        answer = b""
        while not answer.endswith(b'{"return": 4711}\n'):
            answer += self.socket.recv(65536)
        return answer[:-len(b'{"return": 4711}\n')]

    def call(self, name, **arguments):
        answer = json.loads(self.ask(json.dumps({"execute": name, "arguments": arguments}).encode()))
        return answer["return"] if "return" in answer else answer["error"]["desc"]


@pytest.fixture
def machine(directory):
    """An emulator with an agent: its QMP client and the agent."""
    process = subprocess.Popen(
        [OURS, "-machine", "pc", "-nodefaults", "-display", "none", "-name", "web1", "-smp", "2",
         "-qmp", f"unix:{directory}/q,server=on,wait=off",
         "-chardev", f"socket,id=charchannel0,path={directory}/ga,server=on,wait=off",
         "-device", "virtio-serial-pci,id=virtio-serial0",
         "-device", "virtserialport,bus=virtio-serial0.0,nr=1,chardev=charchannel0,id=channel0,"
         "name=org.qemu.guest_agent.0"], stdin=subprocess.DEVNULL)
    agent = Agent(directory / "ga")
    client = QMP(directory / "q").greet().negotiate()
    yield client, agent, process
    if process.poll() is None:
        process.terminate()
    process.wait(TIMEOUT)


def test_a_host_finds_the_guest_and_shuts_it_down(machine):
    client, agent, process = machine
    assert agent.ask(b'\xff') != b""  # gets rid of half a request
    assert agent.call("guest-ping") == {}
    assert agent.call("guest-get-host-name") == {"host-name": "web1"}
    assert len(agent.call("guest-get-vcpus")) == 2
    assert agent.call("guest-exec", path="/bin/sh") == "Command guest-exec has been disabled"
    assert agent.call("guest-fsfreeze-freeze") == 1
    client.execute("system_reset")
    while client.event("VSERPORT_CHANGE")["data"] != {"open": True, "id": "channel0"}:
        pass
    assert agent.call("guest-fsfreeze-status") == "thawed"
    agent.socket.sendall(b'{"execute": "guest-shutdown"}\n')
    assert client.event("SHUTDOWN")["data"] == {"guest": True, "reason": "guest-shutdown"}
    assert process.wait(TIMEOUT) == 0


# The real one runs without any right to change this system, and is asked nothing that would.
@pytest.mark.skipif(not shutil.which("qemu-ga") or not shutil.which("setpriv") or os.geteuid() != 0,
                    reason="needs qemu-ga, and root to give rights up")
def test_it_answers_as_the_real_agent(directory, machine):
    state = directory / "state"
    state.mkdir()
    os.chmod(directory, 0o777)
    os.chmod(state, 0o777)
    real = subprocess.Popen(
        ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--bounding-set=-all", "--inh-caps=-all",
         "--no-new-privs", "qemu-ga", "-m", "unix-listen", "-p", state / "s", "-t", state, "-f", state / "pid",
         "-l", state / "log", "-b", "guest-exec,guest-exec-status"])
    try:
        agents = [Agent(state / "s"), machine[1]]
        for pieces in (
                [b'{"execute":"guest-pi', b'ng","id":{"a":[1.5,null]}}'], [b'{"execute":"nope","id":1}'], [b"{x}\n"],
                [b'{"execute":"guest-exec","arguments":{"path":"/bin/true"}}'], [b'{"a', b'\xff'], [b"[1]"],
                [b'{"execute":"guest-sync-delimited","arguments":{"id":-1}}'], [b'{"execute":"guest-fsfreeze-status"}'],
                [b'{"execute":"guest-shutdown","arguments":{"mode":"x"}}'], [b'{"execute":"guest-get-users"}']):
            theirs, ours = (agent.ask(*pieces) for agent in agents)
            assert ours == theirs
    finally:
        real.terminate()
        real.wait(TIMEOUT)
