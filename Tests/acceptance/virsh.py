"""virsh with libvirt's driver in it, for the tests of what libvirt's users do to domains on the emulator.

Nothing of the host's own libvirt is used: the files are below a folder of the test's, and the domains end with it.
"""

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

needs_libvirt = pytest.mark.skipif(
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


class Asked:
    """What is asked by virsh's commands: it has `ask`, and `log` for what the emulators wrote."""

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


class Virsh(Asked):
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
