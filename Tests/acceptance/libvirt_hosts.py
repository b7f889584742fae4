"""Hosts with a libvirtd of their own, all of them this one, for the tests of what goes from a host to another.

A host is a mount namespace, in which libvirt's folders are below the host's own one, and a name. Its network and its
processes are this host's. Nothing of the real libvirt is used or changed.
"""

import os
import shlex
import signal
import subprocess
import uuid
from pathlib import Path

from virsh import SETTINGS, TIMEOUT, Asked

LIBVIRTD = "/usr/sbin/libvirtd"
DRIVER = Path("/usr/lib/x86_64-linux-gnu/libvirt/connection-driver/libvirt_driver_qemu.so")
#: What libvirt takes for its own, and a host has for itself.
FOLDERS = ["/etc/libvirt", "/run", "/var/lib/libvirt", "/var/log/libvirt"]
#: What it knows of an emulator, for all hosts together: they ask it once.
CACHE = "/var/cache/libvirt"
#: The hosts, and where they are found: a migration goes to a name, which isn't `localhost`.
ADDRESSES = {"alpha": "127.0.0.2", "beta": "127.0.0.3"}
#: Screens have ports that neither another host nor another test takes meanwhile.
QEMU = """
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
    if not all(Path(path).exists() for path in [LIBVIRTD, DRIVER, CACHE, *FOLDERS]):
        return False
    return not subprocess.run(["unshare", "-m", "-u", "true"], capture_output=True).returncode


class Host(Asked):
    """A host with a libvirtd."""

    def __init__(self, folder, name):
        self.folder = folder / name
        for place in [*FOLDERS, "/drivers", "/var/lib/libvirt/images", "/../cache"]:
            (self.folder / place[1:]).mkdir(parents=True, exist_ok=True)
        # Only QEMU's driver: the others look after this host's networks and devices.
        (self.folder / "drivers" / DRIVER.name).symlink_to(DRIVER)
        port = 6100 + 100 * list(ADDRESSES).index(name)
        self.write("etc/libvirt/qemu.conf", SETTINGS + QEMU.format(address=ADDRESSES[name], first=port, last=port + 99))
        self.write("etc/libvirt/libvirtd.conf", DAEMON.format(uuid=uuid.uuid4(), folder=self.folder))
        self.write("etc/hosts", "".join(f"{address} {name}\n" for name, address in ADDRESSES.items()))
        lines = [f"mount --bind {self.folder}{place} {place}" for place in [*FOLDERS, "/etc/hosts"]]
        lines.append(f"mount --bind {folder}/cache {CACHE}")
        with open(self.folder / "output", "w") as output:
            self.process = subprocess.Popen(
                ["unshare", "-m", "-u", "--propagation", "private", "sh", "-ec",
                 "\n".join([f"hostname {name}", *lines, f"exec {LIBVIRTD} -f /etc/libvirt/libvirtd.conf"])],
                env={**os.environ, "LIBVIRT_DRIVER_DIR": f"{self.folder}/drivers"},
                stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        self.uri = f"qemu+unix:///system?socket={self.folder}/run/libvirt/libvirt-sock"

    def write(self, path, text):
        (self.folder / path).write_text(text)

    def begin(self, line):
        """A command that runs."""
        return subprocess.Popen(["virsh", "-q", "-c", self.uri, *shlex.split(line)], stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def ask(self, line):
        """What a command prints, whether it succeeds or not."""
        process = self.begin(line)
        try:
            return process.communicate(timeout=TIMEOUT)[0].strip()
        finally:
            process.kill()
            process.wait()

    def log(self):
        """The end of what its emulators and libvirtd wrote."""
        paths = [*self.folder.glob("var/log/libvirt/qemu/*.log"), self.folder / "libvirtd.log", self.folder / "output"]
        return "".join(path.read_text(errors="replace")[-1000:] for path in paths if path.exists())

    def processes(self):
        """The processes on this host but libvirtd."""
        def place(number):
            try:
                return os.readlink(f"/proc/{number}/ns/mnt")
            except OSError:
                return None

        numbers = [int(path.name) for path in Path("/proc").glob("[0-9]*")]
        here = place(self.process.pid)
        return [number for number in numbers if here and place(number) == here and number != self.process.pid]

    def end(self):
        """Ends its libvirtd, and the processes that are left, which it returns."""
        left = self.processes() if self.process.poll() is None else []
        for number in left:
            os.kill(number, signal.SIGKILL)
        self.process.terminate()
        try:
            self.process.wait(TIMEOUT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        return left
