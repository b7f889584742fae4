"""Elements of a domain that stand on more than a device: each has it start, and what it says is there then."""

import socket
from pathlib import Path

import pytest

from domain import FIRST, NIC, SECOND

CELLS = """
<maxMemory slots='4' unit='MiB'>1024</maxMemory>{memory}<cpu><numa>
  <cell id='0' cpus='0-1' memory='64' unit='MiB'/><cell id='1' memory='64' unit='MiB'/>
</numa></cpu>
"""
HMAT = """
<cpu><numa>
  <cell id='0' cpus='0-1' memory='64' unit='MiB'>
    <cache level='1' associativity='direct' policy='writeback'>
      <size value='10' unit='KiB'/><line value='8' unit='B'/>
    </cache>
  </cell>
  <cell id='1' memory='64' unit='MiB'/>
  <interconnects>
    <latency initiator='0' target='0' type='access' value='5'/>
    <bandwidth initiator='0' target='0' type='access' value='204800' unit='KiB'/>
  </interconnects>
</numa></cpu>
"""
SHARED = "<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>"


def with_devices(domain, devices, before=""):
    """Defines it with more devices, and with what comes before its features."""
    xml = domain.xml().replace("</devices>", devices + "</devices>")
    return domain.define(xml.replace("<features>", before + "<features>"))


def test_its_memory_has_attributes(defined):
    domain = with_devices(defined, "", HMAT).start()
    assert domain.qmp("qom-get", path="/machine", property="hmat")
    assert "2 nodes" in domain.hmp("info numa")


def test_a_module_keeps_what_is_in_it(host, defined, tmp_path):
    module = f"""
      <memory model='nvdimm'><source><path>{tmp_path / "module"}</path></source><target>
        <size unit='MiB'>128</size><node>0</node><label><size unit='KiB'>128</size></label>
      </target></memory>
    """
    memory = "<memory unit='MiB'>256</memory>"
    xml = defined.xml().replace("<memory unit='MiB'>128</memory>", CELLS.format(memory=memory))
    domain = defined.define(xml.replace("</devices>", module + "</devices>")).start()
    assert [(device["type"], device["data"]["size"]) for device in domain.qmp("query-memory-devices")] == [
        ("nvdimm", 126 << 20)]
    assert (tmp_path / "module").stat().st_size == 128 << 20
    assert "nvdimm device hot unplug is not supported yet" in domain.ask(
        "detach-device", f"{host.write('module.xml', module)} --live")


def test_it_sees_a_folder(defined, tmp_path):
    folder = "<filesystem type='mount' accessmode='{}'><source dir='{}'/><target dir='tag'/></filesystem>"
    domain = with_devices(defined, folder.format("mapped", tmp_path)).start()
    assert "virtio-9p-pci" in domain.hmp("info qtree")


def test_it_sees_a_folder_that_a_process_serves(defined, tmp_path):
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "folder"))
        listener.listen()
        folder = f"""
          <filesystem type='mount'><driver type='virtiofs' queue='1024'/>
            <source socket='{tmp_path / "folder"}'/><target dir='tag'/>
          </filesystem>
        """
        domain = with_devices(defined, folder, SHARED).start()
        assert "vhost-user-fs-pci" in domain.hmp("info qtree")
        domain.run("destroy")


def test_a_bus_expands(defined):
    model = {"pc": "pci-expander-bus", "q35": "pcie-expander-bus"}[defined.machine]
    port = "" if defined.machine == "pc" else "<controller type='pci' index='31' model='pcie-root-port'>{}</controller>"
    place = "<address type='pci' bus='{}' slot='0x01'/>"
    expander = f"<controller type='pci' index='30' model='{model}'><target busNr='180'/></controller>"
    bus = 30 if defined.machine == "pc" else 31
    slot = {"pc": 1, "q35": 0}[defined.machine]
    card = f"""
      <controller type='scsi' index='7' model='virtio-scsi'>
        <address type='pci' bus='{bus}' slot='{slot}'/>
      </controller>
    """
    domain = with_devices(defined, expander + port.format(place.format(30)) + card).start()
    assert "Bus 180, device" in domain.hmp("info pci")


def test_a_bus_keeps_what_it_has(host, defined):
    root = {"pc": "pci-root", "q35": "pcie-root"}[defined.machine]
    port = "<controller type='pci' index='9' model='pcie-root-port'><target hotplug='off'/></controller>"
    off = f"<controller type='pci' index='0' model='{root}'><target hotplug='off'/></controller>"
    domain = with_devices(defined, off if defined.machine == "pc" else port).start()
    nic = NIC.format(model="virtio", address=SECOND)
    bus = 0 if defined.machine == "pc" else 9
    file = host.write("nic.xml", nic.replace("</interface>", f"<address type='pci' bus='{bus}' slot='0'/></interface>"))
    assert "hotplug" in domain.ask("attach-device", f"{file} --live")
    assert SECOND not in domain.run("domiflist")


def test_it_shares_memory(defined):
    shared = "<shmem name='qmond-{}'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>"
    path = Path(f"/dev/shm/qmond-{defined.machine}")
    try:
        with_devices(defined, shared.format(defined.machine)).start()
        assert path.stat().st_size == 4 << 20
    finally:
        path.unlink(missing_ok=True)


def test_its_card_needs_no_rom(defined):
    xml = defined.xml().replace(FIRST + "'/>", FIRST + "'/><rom bar='off' file='/none'/>")
    assert "rombar = 0" in defined.define(xml).start().hmp("info qtree")


@pytest.mark.parametrize("layout", ["de", "xx-yy"])
def test_its_screen_has_a_keyboard(defined, layout):
    xml = defined.xml().replace("<graphics type='vnc'", f"<graphics type='vnc' keymap='{layout}'")
    text = defined.define(xml).ask("start")
    assert ("could not read keymap file: 'xx-yy'" in text) == (layout == "xx-yy")
