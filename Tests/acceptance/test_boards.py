"""What a board comes with, and its CPUs: the emulator's trees, lists and properties are QEMU 7.2's."""

import json
import re
import subprocess

import pytest

from qmp_client import TIMEOUT
from test_qemu_command_line import OURS, REAL

HUMAN = ["info qtree", "info qom-tree", "info pci", "info network", "info usernet", "info mice", "info usb"]
QUERIES = ["query-pci", "query-chardev", "query-rx-filter", "query-mice", "query-acpi-ospm-status"]
BOARDS = [(machine, options) for machine in ["pc", "q35", "isapc", "microvm", "none"] for options in [
    "", "-nodefaults", "-net none", "-nic user", "-net nic -net user", "-serial none -parallel none",
    "-serial null -serial none -serial null", "-vga none"]]
BOARDS += [(machine, options) for machine in ["pc", "q35"] for options in [
    "-nic user,model=virtio-net-pci", "-netdev user,id=n -device virtio-net-pci,netdev=n", "-vga cirrus",
    "-device VGA", "-device isa-serial", "-device ide-cd", "-usb -device usb-kbd", "-smp 3",
    "-device qemu-xhci -device usb-tablet -device virtio-mouse-pci", "-usbdevice mouse"]]
CPUS = ["qemu64", "Haswell", "EPYC,-svm", "Skylake-Client,+avx512f,-avx2", "max,-lm", "486", "qemu64,+ssse3,family=6",
        "Denverton", "base,level=3,+xsave,+pku", "qemu64,phys-bits=39"]


def ask(program, options, requests):
    """The answers to requests; a process of its own."""
    lines = [{"execute": "qmp_capabilities"}]
    # QEMU loads its modules' types when it is asked for them.
    lines += [{"execute": "qom-list-types"}, *requests, {"execute": "quit"}]
    done = subprocess.run(
        [program, "-S", "-display", "none", "-qmp", "stdio", *options], timeout=TIMEOUT * 3, capture_output=True,
        input="\n".join(json.dumps(line) for line in lines), text=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    answers = [a for a in answers if "return" in a or "error" in a][2:-1]
    assert len(answers) == len(requests), done.stderr
    return answers


def sameness(answer):
    """An answer without what differs from one start to the next; objects' properties and devices in no order."""
    if isinstance(answer, str):
        text = re.sub(r"#net(\d)\d\d", r"#net\1", answer.replace("\r", ""))
        return re.sub(r"0x[0-9a-f]{12}", "0x", text)
    if isinstance(answer, list):
        return sorted((sameness(a) for a in answer), key=lambda a: json.dumps(a, sort_keys=True))
    return {k: sameness(v) for k, v in answer.items()} if isinstance(answer, dict) else answer


def compare(options, requests):
    ours, theirs = (ask(str(program), options, requests) for program in (OURS, REAL))
    for request, our, their in zip(requests, ours, theirs):
        assert sameness(our) == sameness(their), request


@pytest.mark.skipif(not REAL, reason="needs QEMU")
@pytest.mark.parametrize("machine, options", BOARDS)
def test_a_board_has_qemu_s_devices(machine, options):
    memory = [] if machine == "none" else ["-m", "128"]
    compare(["-machine", machine, *memory, *options.split()], [
        {"execute": "human-monitor-command", "arguments": {"command-line": line}} for line in HUMAN
    ] + [{"execute": query} for query in QUERIES])


@pytest.mark.skipif(not REAL, reason="needs QEMU")
@pytest.mark.parametrize("machine", ["pc", "q35"])
def test_slots_are_told_of_as_qemu_tells(machine):
    slots = {"execute": "query-acpi-ospm-status"}
    compare(["-machine", machine, "-nodefaults", "-m", "128,slots=2,maxmem=1G",
             "-object", "memory-backend-ram,id=m,size=128M"], [
        slots, {"execute": "device_add", "arguments": {"driver": "pc-dimm", "memdev": "m", "id": "d", "slot": 1}},
        slots, {"execute": "human-monitor-command", "arguments": {"command-line": "info numa"}}])


@pytest.mark.skipif(not REAL, reason="needs QEMU")
@pytest.mark.parametrize("line", [
    "device_add help", "device_add ?", "device_add e1000,help", "device_add nope,help", "device_add pci-device,help",
    "netdev_add help", "netdev_add user,help", "object_add iothread,help", "device_add e1000,bogus=1"])
def test_people_get_qemu_s_lists(line):
    compare(["-machine", "pc", "-nodefaults"], [
        {"execute": "human-monitor-command", "arguments": {"command-line": line}}])


@pytest.mark.skipif(not REAL, reason="needs QEMU")
@pytest.mark.parametrize("cpu", CPUS)
def test_a_cpu_has_qemu_s_properties(cpu):
    path = "/machine/unattached/device[0]"
    options = ["-machine", "pc", "-nodefaults", "-m", "16", "-cpu", cpu]
    listed = {"execute": "qom-list", "arguments": {"path": path}}
    names = [p["name"] for p in ask(REAL, options, [listed])[0]["return"]]
    compare(options, [listed] + [
        {"execute": "qom-get", "arguments": {"path": path, "property": name}} for name in names])
