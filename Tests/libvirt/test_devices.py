"""Devices come, change and go while a domain runs."""

import os

import pytest

from domain import FIRST, NIC, SECOND


def test_a_card_comes_and_goes(host, domain):
    nic = host.write("nic.xml", NIC.format(model="e1000e" if domain.machine == "q35" else "e1000", address=SECOND))
    domain.run("attach-device", f"{nic} --live")
    assert SECOND in domain.run("domiflist") and SECOND in domain.hmp("info network")
    domain.run("detach-device", f"{nic} --live")
    domain.wait("domiflist", "", lambda text: SECOND not in text)
    assert SECOND not in domain.hmp("info network")


def test_its_link_goes_down_and_up(domain):
    domain.run("domif-setlink", f"{FIRST} down")
    assert domain.run("domif-getlink", FIRST).split() == [FIRST, "down"]
    domain.run("domif-setlink", f"{FIRST} up")
    assert domain.run("domif-getlink", FIRST).split() == [FIRST, "up"]


DEVICES = {
    "rng": "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>",
    "controller": "<controller type='scsi' index='5' model='virtio-scsi'/>",
    "input": "<input type='tablet' bus='usb'/>",
    "watchdog": "<watchdog model='i6300esb' action='reset'/>",
    "channel": "<channel type='unix'><target type='virtio' name='org.example.0'/></channel>",
}
#: Q35's ports take only what speaks PCIe.
ONLY_ON_PC = {"watchdog"}


@pytest.mark.parametrize("name", DEVICES)
def test_it_comes_and_goes(host, domain, name):
    if domain.machine == "q35" and name in ONLY_ON_PC:
        pytest.skip("needs a slot of conventional PCI")
    file = host.write("device.xml", DEVICES[name])
    before = {child["name"] for child in domain.qmp("qom-list", path="/machine/peripheral")}
    domain.run("attach-device", f"{file} --live")
    more = {child["name"] for child in domain.qmp("qom-list", path="/machine/peripheral")} - before
    assert len(more) == 1
    domain.run("detach-device-alias", f"{more.pop()} --live")
    domain.until(lambda: before == {child["name"] for child in domain.qmp("qom-list", path="/machine/peripheral")})


def test_memory_is_plugged_in(host, defined):
    xml = defined.xml().replace("<memory", "<maxMemory slots='4' unit='MiB'>1024</maxMemory><memory", 1).replace(
        "<features>", "<cpu><numa><cell id='0' cpus='0-1' memory='128' unit='MiB'/></numa></cpu><features>")
    defined.define(xml).start()
    module = "<memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target></memory>"
    file = host.write("module.xml", module)
    defined.run("attach-device", f"{file} --live")
    assert "Max memory:     262144 KiB" in defined.run("dominfo")
    assert [device["data"]["size"] for device in defined.qmp("query-memory-devices")] == [128 << 20]
    defined.run("detach-device", f"{host.write('module.xml', module)} --live")
    defined.until(lambda: defined.qmp("query-memory-devices") == [])
    assert "Max memory:     131072 KiB" in defined.run("dominfo")


def test_the_interface_of_its_card_goes_with_it(host, defined):
    name = f"qm{os.getpid() % 100000}t"
    card = f"<interface type='ethernet'><target dev='{name}'/><mac address='{SECOND}'/><model type='virtio'/></interface>"
    if not os.access("/dev/net/tun", os.W_OK):
        pytest.skip("needs tap interfaces")
    defined.define(defined.xml().replace("<serial", card + "<serial", 1)).start()
    assert os.path.exists(f"/sys/class/net/{name}")
    file = host.write("card.xml", card)
    defined.run("detach-device", f"{file} --live")
    defined.wait("domiflist", "", lambda text: SECOND not in text)
    assert not os.path.exists(f"/sys/class/net/{name}")
    defined.run("attach-device", f"{file} --live")
    assert os.path.exists(f"/sys/class/net/{name}")
