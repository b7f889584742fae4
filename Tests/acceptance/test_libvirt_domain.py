"""What libvirt's users do to a domain on the emulator, with the real libvirt."""

import json
import os
import select
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from virsh import DOMAIN, FIRST, SECOND, TIMEOUT, NIC, Virsh, needs_libvirt, virsh  # noqa: F401: a fixture

pytestmark = needs_libvirt


@pytest.fixture(params=["pc", "q35"])
def domain(virsh, request):
    """The name of a running domain."""
    name = request.param
    virsh.run(f"define {virsh.file(name + '.xml', DOMAIN.replace('NAME', name))}")
    virsh.run(f"start {name}")
    yield name
    if "running" in virsh.ask(f"domstate {name}") or "paused" in virsh.ask(f"domstate {name}"):
        virsh.run(f"destroy {name}")
    virsh.run(f"undefine {name}")


def test_it_is_suspended_and_resumed(virsh, domain):
    assert virsh.run(f"domstate {domain} --reason") == "running (booted)"
    virsh.run(f"suspend {domain}")
    assert virsh.run(f"domstate {domain} --reason") == "paused (user)"
    assert '"status":"paused"' in virsh.run(f"""qemu-monitor-command {domain} '{{"execute":"query-status"}}'""")
    virsh.run(f"resume {domain}")
    assert virsh.run(f"domstate {domain} --reason") == "running (unpaused)"
    assert virsh.run(f"qemu-monitor-command {domain} --hmp info status") == "VM status: running"


def test_its_memory_is_set_and_seen(virsh, domain):
    virsh.run(f"setmem {domain} 64M --live")
    virsh.wait(f"dommemstat {domain}", lambda text: "actual 65536" in text and "unused" in text)
    # The balloon tells of its way there, once a second.
    virsh.wait(f"dominfo {domain}", lambda text: "Used memory:    65536 KiB" in text)


def test_a_card_comes_and_goes(virsh, domain):
    nic = virsh.file("nic.xml", NIC.format(model="e1000e" if domain == "q35" else "e1000", address=SECOND))
    virsh.run(f"attach-device {domain} {nic} --live")
    assert SECOND in virsh.run(f"domiflist {domain}")
    assert SECOND in virsh.run(f"qemu-monitor-command {domain} --hmp info network")
    virsh.run(f"domif-setlink {domain} {FIRST} down")
    virsh.run(f"detach-device {domain} {nic} --live")
    assert SECOND not in virsh.run(f"domiflist {domain}")
    assert SECOND not in virsh.run(f"qemu-monitor-command {domain} --hmp info network")


@pytest.fixture
def bridge():
    """The name of a bridge of this host, on which cards may be put."""
    name = f"qm{os.getpid() % 100000}"
    made = subprocess.run(["ip", "link", "add", name, "type", "bridge"], capture_output=True, text=True)
    if made.returncode:
        pytest.skip(f"needs a bridge: {made.stderr}")
    yield name
    subprocess.run(["ip", "link", "delete", name], check=True)


def test_an_interface_is_attached_and_detached(virsh, domain, bridge):
    model = "e1000e" if domain == "q35" else "virtio"
    virsh.run(f"attach-interface {domain} bridge {bridge} --mac {SECOND} --model {model} --live")
    listed = next(line for line in virsh.run(f"domiflist {domain}").splitlines() if SECOND in line)
    assert bridge in listed and model in listed
    assert "tap,fd=" in virsh.run(f"qemu-monitor-command {domain} --hmp info network")
    virsh.run(f"domif-setlink {domain} {SECOND} down")
    virsh.run(f"detach-interface {domain} bridge --mac {SECOND} --live")
    virsh.wait(f"domiflist {domain}", lambda text: SECOND not in text)
    assert "tap" not in virsh.run(f"qemu-monitor-command {domain} --hmp info network")


def test_a_processor_comes_and_goes(virsh, domain):
    virsh.run(f"setvcpus {domain} 2 --live")
    assert virsh.run(f"vcpucount {domain} --live --current") == "2"
    virsh.run(f"setvcpus {domain} 1 --live")
    assert virsh.run(f"vcpucount {domain} --live --current") == "1"


class Terminal:
    """virsh at a terminal, which `console` wants."""

    def __init__(self, folder):
        self.side, other = os.openpty()
        self.virsh = Virsh(folder, words=(), stdin=other, stdout=other, stderr=other, start_new_session=True)
        os.close(other)

    def type(self, text, until):
        """Types a text and reads what is printed until there is another one."""
        os.write(self.side, text.encode())
        printed, patience = "", time.monotonic() + TIMEOUT
        while until not in printed:
            left = patience - time.monotonic()
            assert left > 0 and select.select([self.side], [], [], left)[0], (text, printed)
            printed += os.read(self.side, 1 << 16).decode()
        return printed

    def end(self):
        os.write(self.side, b"quit\n")
        try:
            self.virsh.process.wait(TIMEOUT)
        finally:
            os.close(self.side)
            for number in self.virsh.emulators():
                os.kill(number, signal.SIGKILL)


@pytest.mark.parametrize("machine", ["pc", "q35"])
def test_its_console_is_connected_and_left(machine):
    with tempfile.TemporaryDirectory(prefix="qmond-") as path:
        terminal = Terminal(Path(path))
        try:
            terminal.virsh.file("domain.xml", DOMAIN.replace("NAME", machine))
            terminal.type(f"define {path}/domain.xml\n", "defined from")
            printed = terminal.type(f"start --console {machine}\n", "Escape character is ^]")
            assert f"Connected to domain '{machine}'" in printed
            terminal.type("\x1d", "virsh #")
            terminal.type(f"domstate {machine}\n", "running")
            terminal.type(f"destroy {machine}\n", "destroyed")
        finally:
            terminal.end()


def test_its_screen_port_and_keyboard(virsh, domain):
    console = virsh.run(f"ttyconsole {domain}")
    descriptor = os.open(console, os.O_RDWR | os.O_NOCTTY)
    os.write(descriptor, b"hello\n")
    os.close(descriptor)
    virsh.run(f"screenshot {domain} {virsh.folder}/screen")
    assert (virsh.folder / "screen").read_bytes()[:4] in (b"\x89PNG", b"P6\n7", b"P6\n6")
    virsh.run(f"send-key {domain} KEY_LEFTCTRL KEY_LEFTALT KEY_DELETE")
    virsh.run(f"inject-nmi {domain}")


def test_its_memory_is_dumped(virsh, domain):
    dump = virsh.folder / "dump"
    virsh.run(f"dump {domain} {dump} --memory-only")
    assert dump.read_bytes()[:4] == b"\x7fELF"
    assert dump.stat().st_size >= 128 << 20
    virsh.run(f"dump {domain} {dump} --memory-only --format kdump-zlib")
    assert dump.read_bytes()[:8] == b"makedump"
    dump.unlink()
    assert virsh.run(f"domstate {domain}") == "running"


def test_its_agent_answers(virsh, domain):
    ping = f"""qemu-agent-command {domain} '{{"execute":"guest-ping"}}'"""
    assert json.loads(virsh.wait(ping, lambda text: "not connected" not in text)) == {"return": {}}
    assert virsh.run(f"domhostname {domain}") == domain
    assert FIRST in virsh.run(f"domifaddr {domain} --source agent")


@pytest.mark.parametrize("way", ["acpi", "agent"])
def test_it_shuts_down(virsh, domain, way):
    if way == "agent":
        virsh.wait(f"domhostname {domain}", lambda text: text == domain)
    virsh.run(f"reset {domain}")
    if way == "agent":
        virsh.wait(f"domhostname {domain}", lambda text: text == domain)
    # A reset cuts the agent off for a moment, which may be now: before the request, or between it and its answer.
    virsh.wait(f"shutdown {domain} --mode {way}", lambda text: "error:" not in text or "domain is not running" in text)
    virsh.wait(f"domstate {domain} --reason", lambda text: text == "shut off (shutdown)")
    assert not virsh.emulators()


def test_it_is_destroyed(virsh, domain):
    virsh.run(f"reboot {domain} --mode acpi")
    virsh.run(f"destroy {domain} --graceful")
    assert virsh.run(f"domstate {domain} --reason") == "shut off (destroyed)"
    assert not virsh.emulators()
    virsh.run(f"start {domain}")
    virsh.run(f"destroy {domain}")
    assert not virsh.emulators()
