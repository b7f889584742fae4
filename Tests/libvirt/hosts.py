"""Hosts with a libvirtd of their own, all of them this one.

A host is a mount namespace, in which libvirt's folders are below the host's own one, and a name. Its network and its
processes are this host's. Nothing of the real libvirt is used or changed.
"""

import os
import shlex
import signal
import subprocess
import sys
import time
import uuid
from pathlib import Path

from virsh import TIMEOUT, Virsh

LIBVIRTD = "/usr/sbin/libvirtd"
#: QEMU's driver, and that of storage, without which virt-install finds no disk: others look after this host's networks and devices.
DRIVERS = [Path(f"/usr/lib/x86_64-linux-gnu/libvirt/connection-driver/libvirt_driver_{name}.so") for name in ("qemu", "storage")]
#: What libvirt takes for its own, and a host has for itself.
FOLDERS = ["/etc/libvirt", "/run", "/var/lib/libvirt", "/var/log/libvirt"]
#: What it knows of an emulator, for all hosts together: they ask it once.
CACHE = "/var/cache/libvirt"
#: The hosts, and where they are found: a migration goes to a name, which isn't `localhost`.
ADDRESSES = {"alpha": "127.0.0.2", "beta": "127.0.0.3"}
#: Screens have ports that neither another host nor another test takes meanwhile.
QEMU = """
user = "root"
group = "root"
security_driver = "none"
namespaces = []
cgroup_controllers = []
stdio_handler = "file"
remember_owner = 0
dynamic_ownership = 0
seccomp_sandbox = 0
migration_address = "{address}"
remote_display_port_min = {first}
remote_display_port_max = {last}
"""
DAEMON = """
host_uuid = "{uuid}"
auth_unix_ro = "none"
auth_unix_rw = "none"
log_outputs = "4:file:{folder}/libvirtd.log"
"""


def can_be_made():
    """Whether this user may make a host."""
    if not all(Path(path).exists() for path in [LIBVIRTD, *DRIVERS, CACHE, *FOLDERS]):
        return False
    return not subprocess.run(["unshare", "-m", "-u", "true"], capture_output=True).returncode


class Host:
    """A host with a libvirtd."""

    def __init__(self, folder, name):
        self.folder = folder / name
        for place in [*FOLDERS, "/run/lock", "/drivers", "/var/lib/libvirt/images", "/../cache"]:
            (self.folder / place[1:]).mkdir(parents=True, exist_ok=True)
        for driver in DRIVERS:
            (self.folder / "drivers" / driver.name).symlink_to(driver)
        port = 6100 + 100 * list(ADDRESSES).index(name)
        self.write("etc/libvirt/qemu.conf", QEMU.format(address=ADDRESSES[name], first=port, last=port + 99))
        self.write("etc/libvirt/libvirtd.conf", DAEMON.format(uuid=uuid.uuid4(), folder=self.folder))
        self.write("etc/hosts", "".join(f"{address} {name}\n" for name, address in ADDRESSES.items()))
        lines = [f"mount --bind {self.folder}{place} {place}" for place in [*FOLDERS, "/etc/hosts"]]
        lines += [f"mount --bind {folder}/cache {CACHE}", f"hostname {name}"]
        lines.append(f"exec {sys.executable} {Path(__file__).parent}/first_process.py")
        # The namespaces are there as long as it is, and it is until its input ends.
        self.first = subprocess.Popen(
            ["unshare", "-m", "-u", "--propagation", "private", "sh", "-ec", "\n".join(lines)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.first.stdout.readline(), "a host's folders can't be mounted"
        self.uri = f"qemu+unix:///system?socket={self.folder}/run/libvirt/libvirt-sock"
        self.start()

    def write(self, path, text):
        (self.folder / path).write_text(text)
        return self.folder / path

    def inside(self):
        """The words that begin a command on it."""
        return ["nsenter", "-t", str(self.first.pid), "-m", "-u"]

    def start(self):
        """Starts its libvirtd, and waits until it answers."""
        print(f"env LIBVIRT_DRIVER_DIR={self.folder}/drivers {LIBVIRTD} -f /etc/libvirt/libvirtd.conf "
              f">> {self.folder}/output 2>&1", file=self.first.stdin, flush=True)
        self.libvirtd = int(self.first.stdout.readline())
        patience = time.monotonic() + TIMEOUT
        while self.begin("uri").wait():
            assert time.monotonic() < patience, self.log()
            time.sleep(0.05)
        self.virsh = Virsh(self.uri)

    def stop(self, number=signal.SIGTERM):
        """Ends its libvirtd, not its domains."""
        self.virsh.end()
        os.kill(self.libvirtd, number)
        patience = time.monotonic() + TIMEOUT
        while Path(f"/proc/{self.libvirtd}").exists():
            assert time.monotonic() < patience, self.log()
            time.sleep(0.01)

    def begin(self, line):
        """A command that runs beside others."""
        return subprocess.Popen(["virsh", "-q", "-c", self.uri, *shlex.split(line)], stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def ask(self, line):
        """What a command prints, whether it succeeds or not."""
        if not self.virsh.answers:
            self.virsh = Virsh(self.uri)
        return self.virsh.ask(line)

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

    def log(self):
        """The end of what its emulators and libvirtd wrote."""
        paths = [*self.folder.glob("var/log/libvirt/qemu/*.log"), self.folder / "libvirtd.log", self.folder / "output"]
        return "".join(path.read_text(errors="replace")[-1000:] for path in paths if path.exists())

    def emulators(self):
        """The processes on this host but libvirtd."""
        def place(number):
            try:
                return os.readlink(f"/proc/{number}/ns/mnt")
            except OSError:
                return None

        numbers = [int(path.name) for path in Path("/proc").glob("[0-9]*")]
        here = place(self.first.pid)
        return [number for number in numbers
                if here and place(number) == here and number not in (self.first.pid, self.libvirtd)]

    def clear(self):
        """Ends and forgets what domains there are, and ends the processes that are left, which it returns."""
        for name in self.ask("list --all --name").split():
            self.ask(f"destroy {name}")
            self.ask(f"undefine {name} --managed-save --snapshots-metadata --checkpoints-metadata --nvram")
        left = self.emulators()
        for number in left:
            os.kill(number, signal.SIGKILL)
        return left

    def end(self):
        """Ends everything; what processes were left."""
        left = self.clear()
        self.stop()
        self.first.communicate()
        return left
