"""Debian's own servers of the protocol, each with its socket in a directory, ended by its process id."""

import shutil
import subprocess
import time

from qmp_client import TIMEOUT, eventually

# QEMU listens before its monitors have their thread: who connects in between may be greeted twice, or never answered.
SETTLING = 0.2  # seconds

GUEST_AGENT = shutil.which("qemu-ga", path="/usr/sbin:/usr/bin")


class RealServer:
    """A running program that listens at `path`."""

    def __init__(self, directory, name, command):
        self.path = directory / f"{name}.sock"
        self.log = open(directory / f"{name}.log", "w+")
        self.process = subprocess.Popen(
            [argument.format(path=self.path) for argument in command],
            cwd=directory, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)
        eventually(self.listens, f"{self.path}")
        time.sleep(SETTLING)

    def listens(self):
        self.log.seek(0)
        assert self.process.poll() is None, self.log.read()
        return self.path.exists()

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(TIMEOUT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()


def machine(directory):
    """QEMU with a disk `drive0`, as its documentation of qmp-shell has one; it doesn't run a guest's code."""
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", directory / "disk.qcow2", "1M"], check=True)
    return RealServer(directory, "qemu", [
        "qemu-system-x86_64", "-machine", "pc,accel=tcg", "-m", "16", "-nodefaults", "-display", "none", "-S",
        "-drive", "if=none,id=drive0,file=disk.qcow2", "-qmp", "unix:{path},server=on,wait=off"])


def storage_daemon(directory):
    return RealServer(directory, "storage", [
        "qemu-storage-daemon", "--chardev", "socket,id=monitor,path={path},server=on,wait=off",
        "--monitor", "chardev=monitor", "--blockdev", "null-co,node-name=node0,size=1048576"])


def guest_agent(directory):
    (directory / "agent").mkdir()
    return RealServer(directory, "agent", [GUEST_AGENT, "-m", "unix-listen", "-p", "{path}", "-t", "agent"])
