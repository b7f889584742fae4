"""What stands on libvirt: virt-install, and programs that wait for its events."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from domain import EMULATOR, make_image

#: Debian's, for which its bindings are; the tests may run with another one.
PYTHON = "/usr/bin/python3"
needs_bindings = pytest.mark.skipif(
    subprocess.run([PYTHON, "-c", "import libvirt"], capture_output=True).returncode != 0, reason="needs python3-libvirt")


@pytest.mark.skipif(not shutil.which("virt-install"), reason="needs virtinst")
def test_virt_install_imports_a_disk(host, machine, tmp_path):
    image = make_image(tmp_path / "disk.qcow2")
    # On the host itself: elsewhere it wants a pool of storage.
    done = subprocess.run(
        [*host.inside(), "virt-install", "--connect", "qemu:///system", "--name", "web1", "--memory", "256", "--vcpus", "2", "--machine", machine,
         "--virt-type", "qemu", "--boot", f"emulator={EMULATOR}", "--disk", f"{image},bus=virtio", "--import",
         "--channel", "unix,target.type=virtio,target.name=org.qemu.guest_agent.0", "--network", "user,model=virtio", "--graphics", "vnc", "--osinfo", "detect=off,require=off",
         "--noautoconsole"], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr + host.log()
    assert host.run("domstate web1 --reason") == "running (booted)"
    assert str(EMULATOR) in host.run("dumpxml web1") and len(host.run("vcpuinfo web1").split("VCPU:")) == 3
    host.wait("domhostname web1", lambda text: text == "web1")


class Events:
    """A program that waits for a host's events, beside the test."""

    def __init__(self, host):
        self.process = subprocess.Popen(
            [PYTHON, Path(__file__).parent / "print_events.py", host.uri], stdout=subprocess.PIPE, text=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1"})
        assert self.process.stdout.readline() == "ready\n"

    def until(self, last):
        """The events up to one."""
        lines = []
        while not lines or lines[-1] != last:
            line = self.process.stdout.readline()
            assert line, lines
            lines.append(line.strip())
        return lines

    def end(self):
        self.process.terminate()
        self.process.communicate(timeout=20)


@pytest.fixture
def events(host):
    events = Events(host)
    yield events
    events.end()


@needs_bindings
def test_a_program_hears_of_a_domains_life(host, events, defined):
    name = defined.name
    assert events.until(f"{name} lifecycle defined added")
    defined.start()
    assert f"{name} lifecycle resumed unpaused" in events.until(f"{name} lifecycle started booted")
    assert events.until(f"{name} agent connected")
    defined.run("suspend")
    assert events.until(f"{name} lifecycle suspended paused")
    defined.run("resume")
    assert events.until(f"{name} lifecycle resumed unpaused")
    defined.run("setmem", "64M --live")
    assert f"{name} balloon 65536" in events.until(f"{name} balloon 65536")
    defined.run("reset")
    assert events.until(f"{name} reboot") and events.until(f"{name} agent connected")
    defined.run("shutdown", "--mode agent")
    assert events.until(f"{name} lifecycle stopped shutdown")[-2:] == [
        f"{name} lifecycle shutdown guest", f"{name} lifecycle stopped shutdown"]


@needs_bindings
def test_a_program_hears_of_what_goes_wrong(host, events, defined):
    name = defined.name
    defined.define(defined.xml().replace("type='qcow2'/>", "type='qcow2' error_policy='stop'/>")).start()
    defined.guest("io-error")
    events.until(f"{name} io-error virtio-disk0 pause")
    defined.run("resume")
    defined.guest("panic")
    events.until(f"{name} lifecycle crashed panicked")
    defined.run("destroy")
    events.until(f"{name} lifecycle stopped destroyed")


@needs_bindings
def test_a_program_hears_of_devices_and_jobs(host, events, domain, tmp_path):
    make_image(tmp_path / "other.qcow2")
    domain.run("attach-disk", f"{tmp_path}/other.qcow2 vdb --driver qemu --subdriver qcow2 --live")
    events.until(f"{domain.name} device-added virtio-disk1")
    domain.run("detach-disk", "vdb --live")
    events.until(f"{domain.name} device-removed virtio-disk1")
    domain.run("blockcopy", f"vda {tmp_path}/copy.qcow2 --transient-job --format qcow2")
    events.until(f"{domain.name} block-job vda copy ready")
    domain.run("blockjob", "vda --pivot")
    events.until(f"{domain.name} block-job vda copy completed")
    domain.run("change-media", f"{domain.cdrom} {make_image(tmp_path / 'cd.iso', '4M', 'raw')} --insert --live")
    domain.run("change-media", f"{domain.cdrom} --eject --live --force")
