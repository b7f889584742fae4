"""A domain on a host: its XML, and what is asked about it."""

import json
import os
import subprocess
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: The emulator under test; QEMU_EMULATOR names another one.
EMULATOR = (ROOT / os.environ.get("QEMU_EMULATOR", ".build/release/qemu-system-x86_64")).absolute()

FIRST, SECOND = "52:54:00:11:22:33", "52:54:00:aa:bb:cc"
NIC = "<interface type='user'><model type='{model}'/><mac address='{address}'/></interface>"
#: A PC has free slots; a Q35 has ports, each for one device.
PORTS = "<controller type='pci' model='pcie-root'/>" + 8 * "<controller type='pci' model='pcie-root-port'/>"
DOMAIN = f"""
<domain type='qemu'>
  <name>{{name}}</name>
  <uuid>{{uuid}}</uuid>
  <memory unit='MiB'>128</memory>
  <vcpu current='1'>2</vcpu>
  <os><type arch='x86_64' machine='{{machine}}'>hvm</type></os>
  <features><acpi/></features>
  <on_poweroff>destroy</on_poweroff><on_reboot>restart</on_reboot><on_crash>preserve</on_crash>
  <devices>
    <emulator>{EMULATOR}</emulator>
    {{ports}}
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/><source file='{{image}}'/><target dev='vda' bus='virtio'/>
    </disk>
    <controller type='scsi' model='virtio-scsi'/>
    <disk type='file' device='cdrom'><target dev='{{cdrom}}' bus='{{cdrom_bus}}'/><readonly/></disk>
    {NIC.format(model="virtio", address=FIRST)}
    <serial type='pty'><target port='0'/></serial>
    <console type='pty'><target type='serial' port='0'/></console>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
    <graphics type='vnc' autoport='yes' listen='127.0.0.1'/>
    <video><model type='vga'/></video>
    <memballoon model='virtio'><stats period='5'/></memballoon>
    <panic model='isa'/>
  </devices>
</domain>
"""


def make_image(path, size="64M", kind="qcow2"):
    """A new image."""
    subprocess.run(["qemu-img", "create", "-q", "-f", kind, path, size], check=True)
    return path


def qemu_io(path, *commands, kind="qcow2"):
    """What qemu-io prints of commands on an image that nobody else has to have closed."""
    words = [word for command in commands for word in ("-c", command)]
    done = subprocess.run(["qemu-io", "-f", kind, *words, path], capture_output=True, text=True)
    assert done.returncode == 0 and "failed" not in done.stdout, done
    return done.stdout


def begins_with(path, pattern, at=0, kind="qcow2"):
    """Whether an image, which may be in use, has 64 KiB of a byte at a place."""
    words = ["qemu-io", "-U", "-r", "-f", kind, "-c", f"read -P {pattern} {at} 64k", path]
    return "failed" not in subprocess.run(words, capture_output=True, text=True).stdout


class Domain:
    """A domain, and the host on which it is."""

    def __init__(self, host, machine, image, name=None):
        self.host, self.name, self.machine, self.image = host, name or machine, machine, image
        self.uuid, self.cdrom = uuid.uuid4(), {"pc": "hda", "q35": "sda"}[machine]

    def xml(self):
        """The words that define it."""
        return DOMAIN.format(
            name=self.name, uuid=self.uuid, machine=self.machine, image=self.image, ports=PORTS if self.machine == "q35" else "",
            cdrom=self.cdrom, cdrom_bus={"pc": "ide", "q35": "sata"}[self.machine])

    def define(self, xml=None):
        self.host.run(f"define {self.host.write(f'{self.name}.xml', xml or self.xml())}")
        return self

    def start(self, more=""):
        self.run("start", more)
        return self

    def ask(self, command, more=""):
        """What a command on it prints, whether it succeeds or not."""
        return self.host.ask(f"{command} {self.name} {more}")

    def run(self, command, more=""):
        """What a command on it that succeeds prints."""
        return self.host.run(f"{command} {self.name} {more}")

    def wait(self, command, more, condition):
        """What a command on it prints when that meets the condition."""
        return self.host.wait(f"{command} {self.name} {more}", condition)

    def until(self, condition):
        """Waits until something is so."""
        self.host.wait(f"domstate {self.name}", lambda _: condition())

    def state(self, host=None):
        return (host or self.host).ask(f"domstate {self.name} --reason")

    def wait_for(self, state):
        """Waits until it is in a state, as `domstate --reason` has it."""
        self.wait("domstate", "--reason", lambda text: text == state)

    def qmp(self, command, **arguments):
        """What a command of QMP returns."""
        text = json.dumps({"execute": command, "arguments": arguments})
        return json.loads(self.run("qemu-monitor-command", f"'{text}'"))["return"]

    def hmp(self, line):
        """What a line in the human monitor prints."""
        return self.run("qemu-monitor-command", f"--hmp '{line}'")

    def guest(self, action, **arguments):
        """Has the guest do something."""
        return self.qmp("x-guest", action=action, **arguments)

    def write(self, pattern, place=0, size="64k"):
        """Has the guest write a byte all over a place of its disk."""
        self.hmp(f'qemu-io -d /machine/peripheral/virtio-disk0/virtio-backend "write -P {pattern} {place} {size}"')

    def agent(self, command):
        """What the guest's agent answers."""
        return self.ask("qemu-agent-command", f"""'{{"execute":"{command}"}}'""")

    def wait_for_agent(self):
        self.until(lambda: "return" in self.agent("guest-ping"))
        return self

    def process(self):
        """The number of its process."""
        return int((self.host.folder / f"run/libvirt/qemu/{self.name}.pid").read_text())

    def source(self, target="vda"):
        """The file of a disk."""
        return next(words[1] for words in map(str.split, self.run("domblklist").splitlines()) if words[0] == target)
