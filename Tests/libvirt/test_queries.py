"""What is asked about a domain."""

import os
import re

import pytest

from domain import EMULATOR, FIRST


def numbers(text):
    """What lines of `name=number` or `name number` say."""
    return {name: int(number) for name, number in re.findall(r"^\s*([\w.-]+)[ =](\d+)$", text, re.MULTILINE)}


def test_it_is_described(domain):
    info = dict(line.split(":", 1) for line in domain.run("dominfo").splitlines())
    assert (info["State"].strip(), info["CPU(s)"].strip()) == ("running", "1")
    assert info["Max memory"].strip() == info["Used memory"].strip() == "131072 KiB"
    xml = domain.run("dumpxml")
    assert "<source path='/dev/pts/" in xml and "<alias name='balloon0'/>" in xml and f"<emulator>{EMULATOR}" in xml
    assert "<channel type='unix'>" in xml and "state='connected'" in domain.wait_for_agent().run("dumpxml")
    assert int(domain.run("domid")) > 0 and len(domain.run("domuuid")) == 36
    assert "None" in domain.run("domjobinfo") and domain.run("domcontrol") == "ok"


def test_its_disks_are(domain):
    assert [line.split() for line in domain.run("domblklist", "--details").splitlines()] == [
        ["file", "disk", "vda", str(domain.image)], ["file", "cdrom", domain.cdrom, "-"]]
    info = dict(line.split() for line in domain.run("domblkinfo", "vda").splitlines())
    assert int(info["Capacity:"]) == 64 << 20 and int(info["Physical:"]) == domain.image.stat().st_size
    for name in "rd_req", "wr_bytes", "flush_operations", "rd_total_times":
        assert f"vda {name} " in domain.run("domblkstat", "vda")


def test_its_card_is(domain):
    assert [line.split() for line in domain.run("domiflist").splitlines()] == [["-", "user", "-", "virtio", FIRST]]
    assert domain.run("domif-getlink", FIRST).split() == [FIRST, "up"]


@pytest.fixture
def bridge():
    """The name of a bridge of this host, on which cards may be put."""
    name = f"qm{os.getpid() % 100000}"
    if os.system(f"ip link add {name} type bridge 2>/dev/null"):
        pytest.skip("needs a bridge")
    yield name
    os.system(f"ip link delete {name}")


def test_its_card_on_a_bridge_is_counted_limited_and_taken_away(domain, bridge):
    second = "52:54:00:aa:bb:cc"
    domain.run("attach-interface", f"bridge {bridge} --mac {second} --model virtio --live")
    name, kind, source, model, _ = next(
        line.split() for line in domain.run("domiflist").splitlines() if second in line)
    assert (kind, source, model) == ("bridge", bridge, "virtio") and os.path.exists(f"/sys/class/net/{name}")
    assert "tap,fd=" in domain.hmp("info network")
    assert f"{name} rx_bytes" in domain.run("domifstat", name)
    domain.run("domif-setlink", f"{second} down")
    domain.run("detach-interface", f"bridge --mac {second} --live")
    domain.wait("domiflist", "", lambda text: second not in text)
    assert "tap" not in domain.hmp("info network") and not os.path.exists(f"/sys/class/net/{name}")


def test_its_memory_is_set_and_counted(domain):
    domain.run("dommemstat", "--period 1 --live")
    first = numbers(domain.wait("dommemstat", "", lambda text: "unused" in text))
    assert first["actual"] == 131072 and first["available"] >= first["usable"] and first["rss"] > 0
    domain.run("setmem", "64M --live")
    domain.wait("dommemstat", "", lambda text: "actual 65536" in text)
    # The balloon tells of its way there, once a second.
    domain.wait("dominfo", "", lambda text: "Used memory:    65536 KiB" in text)
    domain.wait("dommemstat", "", lambda text: numbers(text).get("last_update", 0) > first["last_update"])
    assert "cannot set memory higher than max memory" in domain.ask("setmem", "1G --live")


def test_all_of_it_is_counted(host, domain):
    stats = domain.run("domstats")
    known = numbers(stats)
    assert (known["state.state"], known["vcpu.current"], known["vcpu.maximum"]) == (1, 1, 2)
    assert known["block.0.capacity"] == 64 << 20 and known["balloon.current"] == 131072 and known["net.count"] == 1
    for group in "state", "cpu-total", "balloon", "vcpu", "interface", "block", "perf", "iothread", "memory", "dirtyrate":
        assert domain.name in domain.run("domstats", f"--{group}")
    assert domain.name in host.run("domstats --list-running --nowait")


def test_its_processors_are_counted_and_pinned(domain):
    info = domain.run("vcpuinfo")
    assert "VCPU:           0" in info and "State:          running" in info and "CPU Affinity:" in info
    threads = {cpu["thread-id"] for cpu in domain.qmp("query-cpus-fast")}
    assert threads <= {int(name) for name in os.listdir(f"/proc/{domain.process()}/task")} - {domain.process()}
    domain.run("vcpupin", "0 0 --live")
    assert domain.run("vcpupin", "0").split() == ["0", "0"]
    assert all(os.sched_getaffinity(thread) == {0} for thread in threads)
    domain.run("emulatorpin", "0 --live")
    assert domain.run("emulatorpin").split()[-1] == "0"


def test_processors_come_and_go(domain):
    domain.run("setvcpus", "2 --live")
    assert domain.run("vcpucount", "--live --active") == "2" and "VCPU:           1" in domain.run("vcpuinfo")
    assert "greater than max allowable vcpus" in domain.ask("setvcpus", "3 --live")
    domain.run("setvcpus", "1 --live")
    assert domain.run("vcpucount", "--live --active") == "1"
    domain.run("setvcpu", "1 --enable --live")
    assert domain.run("vcpucount", "--live --active") == "2"


def test_its_monitor_is_asked(domain):
    assert '"running":true' in domain.run("qemu-monitor-command", """'{"execute":"query-status"}'""")
    assert domain.run("qemu-monitor-command", "--hmp info status") == "VM status: running"
    assert '"enabled": false' in domain.run("qemu-monitor-command", "query-kvm --pretty")
    assert "has not been found" in domain.run("qemu-monitor-command", """'{"execute":"bogus"}'""")
