"""libvirt runs domains on the emulator: what its users do to one, with the real libvirt.

The driver is embedded in virsh, so nothing of the host's own libvirt is used: its files are below a folder of
the test's, and its domains end with it.
"""

import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from test_qemu_command_line import OURS

pytestmark = pytest.mark.skipif(
    not shutil.which("virsh") or not Path("/usr/lib/x86_64-linux-gnu/libvirt/connection-driver/libvirt_driver_qemu.so")
    .exists(), reason="needs libvirt and its driver for QEMU")

TIMEOUT = 60
SETTINGS = """
user = "root"
group = "root"
security_driver = "none"
namespaces = []
cgroup_controllers = []
stdio_handler = "file"
remember_owner = 0
dynamic_ownership = 0
seccomp_sandbox = 0
"""
NIC = "<interface type='user'><model type='{model}'/><mac address='{address}'/></interface>"
FIRST, SECOND = "52:54:00:11:22:33", "52:54:00:aa:bb:cc"
DOMAIN = f"""
<domain type='qemu'>
  <name>NAME</name>
  <memory unit='MiB'>128</memory>
  <vcpu current='1'>2</vcpu>
  <os><type arch='x86_64' machine='NAME'>hvm</type></os>
  <features><acpi/></features>
  <on_poweroff>destroy</on_poweroff><on_reboot>restart</on_reboot><on_crash>preserve</on_crash>
  <devices>
    <emulator>{OURS}</emulator>
    {NIC.format(model="virtio", address=FIRST)}
    <serial type='pty'><target port='0'/></serial>
    <console type='pty'><target type='serial' port='0'/></console>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
    <graphics type='vnc' autoport='yes' listen='127.0.0.1'/>
    <video><model type='vga'/></video>
    <memballoon model='virtio'><stats period='5'/></memballoon>
  </devices>
</domain>
"""


class Virsh:
    """virsh at its prompt, with libvirt's driver in it."""

    def __init__(self, folder, words=("-q",), **streams):
        self.folder, self.count = folder, 0
        (folder / "root/etc").mkdir(parents=True)
        (folder / "root/etc/qemu.conf").write_text(SETTINGS)
        streams = streams or {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        self.process = subprocess.Popen(
            ["virsh", *words, "-c", f"qemu:///embed?root={folder}/root"], cwd=folder, **streams,
            env={**os.environ, "TERM": "dumb", "COLUMNS": "2000", "LIBVIRT_LOG_OUTPUTS": f"3:file:{folder}/libvirt.log"})

    def ask(self, line):
        """What a command prints, whether it succeeds or not."""
        self.count += 1
        request = f"echo =={self.count}=="
        self.process.stdin.write(f"{line}\n{request}\n".encode())
        self.process.stdin.flush()
        printed, patience = b"", time.monotonic() + TIMEOUT
        while request[5:].encode() not in printed.replace(request.encode(), b""):
            left = patience - time.monotonic()
            assert left > 0 and select.select([self.process.stdout], [], [], left)[0], (line, printed)
            more = os.read(self.process.stdout.fileno(), 1 << 16)
            assert more, (line, printed)
            printed += more
        lines = printed.decode().replace(request[5:], "").splitlines()
        # The terminal's echo isn't always behind its prompt.
        return "\n".join(text for text in lines if text.strip() and "virsh #" not in text and text != line).strip()

    def run(self, line):
        """What a command that succeeds prints."""
        printed = self.ask(line)
        assert "error:" not in printed, f"{line}: {printed}\n{self.log()}"
        return printed

    def wait(self, line, condition):
        """What a command prints when that meets the condition."""
        patience = time.monotonic() + TIMEOUT
        while not condition(printed := self.ask(line)):
            assert time.monotonic() < patience, f"{line}: {printed}\n{self.log()}"
            time.sleep(0.05)
        return printed

    def file(self, name, text):
        (self.folder / name).write_text(text)
        return self.folder / name

    def log(self):
        """The end of what the emulators wrote."""
        return "".join(path.read_text()[-2000:] for path in self.folder.glob("root/log/qemu/*.log"))

    def emulators(self):
        """The processes of this folder's domains that still run."""
        numbers = []
        for path in Path("/proc").glob("[0-9]*/cmdline"):
            try:
                words = path.read_bytes().split(b"\0")
            except OSError:
                continue
            if words[0] == os.fsencode(OURS) and any(os.fsencode(self.folder) in word for word in words):
                numbers.append(int(path.parent.name))
        return numbers

    def end(self):
        self.process.stdin.close()
        try:
            self.process.wait(TIMEOUT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        left = self.emulators()
        for number in left:
            os.kill(number, signal.SIGKILL)
        self.process.stdout.close()
        assert not left, left


@pytest.fixture(scope="module")
def virsh():
    # libvirt asks an emulator for its capabilities once for all tests here.
    with tempfile.TemporaryDirectory(prefix="qmond-") as path:
        virsh = Virsh(Path(path))
        yield virsh
        virsh.end()


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


DISKS = """
<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='FILE'/><target dev='vda' bus='virtio'/></disk>
<disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>
"""


@pytest.fixture
def disks(virsh):
    """A running domain with a disk and an empty drive, and the folder of their images."""
    folder = virsh.folder / "images"
    folder.mkdir(exist_ok=True)
    for words in (["qcow2", "disk.qcow2", "64M"], ["raw", "other.raw", "8M"], ["raw", "cd.iso", "4M"]):
        subprocess.run(["qemu-img", "create", "-q", "-f", *words], cwd=folder, check=True)
    subprocess.run(["qemu-io", "-f", "qcow2", "-c", "write -P 1 0 20M", "disk.qcow2"], cwd=folder, check=True,
                   capture_output=True)
    words = DISKS.replace("FILE", str(folder / "disk.qcow2"))
    xml = DOMAIN.replace("<name>NAME", "<name>disks").replace("NAME", "q35").replace("<serial", words + "<serial", 1)
    virsh.run(f"define {virsh.file('disks.xml', xml)}")
    virsh.run("start disks")
    yield folder
    virsh.run("destroy disks")
    virsh.run("undefine disks")


def test_its_disks_and_media_come_and_go(virsh, disks):
    virsh.run(f"attach-disk disks {disks}/other.raw vdb --targetbus virtio --driver qemu --subdriver raw --live")
    assert f"{disks}/other.raw" in virsh.run("domblklist disks")
    virsh.run("detach-disk disks vdb --live")
    virsh.wait("domblklist disks", lambda text: "other.raw" not in text)
    virsh.run(f"change-media disks sda {disks}/cd.iso --insert --live")
    assert f"{disks}/cd.iso" in virsh.run("domblklist disks")
    virsh.run("change-media disks sda --eject --live")
    assert "cd.iso" not in virsh.run("domblklist disks")
    virsh.run("blockresize disks vda 96M")
    assert "100663296" in virsh.run("domblkinfo disks vda")
    virsh.run("blkdeviotune disks vda --total-bytes-sec 1048576 --live")
    assert "total_bytes_sec: 1048576" in virsh.run("blkdeviotune disks vda --live")
    assert "rd_req" in virsh.run("domblkstat disks vda")


def test_its_disk_is_snapshot_committed_pulled_and_copied(virsh, disks):
    def source():
        return next(line.split()[1] for line in virsh.run("domblklist disks").splitlines() if line.split()[0] == "vda")

    def snapshot(name):
        file = disks / f"{name}.qcow2"
        virsh.run(f"snapshot-create-as disks {name} --disk-only --diskspec vda,file={file} --no-metadata")
        assert source() == str(file)

    snapshot("s1")
    snapshot("s2")
    virsh.run(f"blockcommit disks vda --top {disks}/s1.qcow2 --base {disks}/disk.qcow2 --wait")
    virsh.run("blockcommit disks vda --active --wait --pivot")
    assert source() == str(disks / "disk.qcow2")
    snapshot("s3")
    virsh.run("blockpull disks vda --wait")
    assert "disk.qcow2" not in virsh.run("dumpxml disks")
    virsh.run(f"blockcopy disks vda {disks}/copy.qcow2 --wait --transient-job --pivot --format qcow2")
    assert source() == str(disks / "copy.qcow2")
    virsh.run(f"blockcopy disks vda {disks}/copy2.qcow2 --wait --transient-job --format qcow2")
    virsh.run("blockjob disks vda --abort")
    assert source() == str(disks / "copy.qcow2")
    compare = ["qemu-img", "compare", "-U", "disk.qcow2", "copy.qcow2"]
    assert "identical" in subprocess.run(compare, cwd=disks, capture_output=True, text=True).stdout
