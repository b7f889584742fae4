"""What backup programs do: checkpoints, full and incremental backups, pushed and pulled."""

import json
import subprocess

import pytest

from domain import Domain, begins_with, make_image, qemu_io

CHECKPOINT = "<domaincheckpoint><name>{}</name></domaincheckpoint>"
PUSH = """<domainbackup mode='push'>{}<disks>
<disk name='vda' type='file'><driver type='qcow2'/><target file='{}'/></disk></disks></domainbackup>"""
PULL = """<domainbackup mode='pull'>{}<server transport='unix' socket='{}/nbd'/><disks>
<disk name='vda' type='file' exportname='vda'><scratch file='{}/scratch.qcow2'/></disk></disks></domainbackup>"""


@pytest.fixture
def domain(host, machine, tmp_path):
    image = make_image(tmp_path / "disk.qcow2")
    qemu_io(image, "write -P 1 0 4M")
    # libvirt 9.0 has a domain with a backup wait half a minute for what tells of its agent's port.
    return Domain(host, machine, image).define().start().wait_for_agent()


def begin(domain, backup, checkpoint):
    files = [domain.host.write("backup.xml", backup), domain.host.write("checkpoint.xml", CHECKPOINT.format(checkpoint))]
    domain.run("backup-begin", " ".join(map(str, files)))


def test_it_pushes_all_and_then_what_has_changed(domain, tmp_path):
    begin(domain, PUSH.format("", tmp_path / "full"), "c1")
    domain.wait("domjobinfo", "--completed --keep-completed", lambda text: "Backup" in text)
    assert begins_with(tmp_path / "full", 1)
    domain.write(7, "2M")
    assert "size='65536'" in domain.run("checkpoint-dumpxml", "c1 --size")
    domain.run("domjobinfo", "--completed")
    begin(domain, PUSH.format("<incremental>c1</incremental>", tmp_path / "more"), "c2")
    domain.wait("domjobinfo", "--completed", lambda text: "Backup" in text)
    assert domain.run("checkpoint-list", "--name").split() == ["c1", "c2"]
    assert begins_with(tmp_path / "more", 7, "2M")
    mapped = subprocess.run(["qemu-img", "map", "-U", "--output=json", tmp_path / "more"], capture_output=True, text=True).stdout
    assert [part["length"] for part in json.loads(mapped) if part["depth"] == 0] == [65536]
    domain.run("checkpoint-delete", "c1")
    domain.run("checkpoint-delete", "c2")
    assert domain.qmp("query-block")[0]["inserted"].get("dirty-bitmaps", []) == []


def test_all_and_then_what_has_changed_is_pulled(domain, tmp_path):
    url = f"nbd+unix:///vda?socket={tmp_path}/nbd"
    begin(domain, PULL.format("", tmp_path, tmp_path), "c1")
    # What the guest writes meanwhile isn't in what is pulled.
    domain.write(7, "2M")
    subprocess.run(["qemu-img", "convert", "-O", "qcow2", url, tmp_path / "full"], check=True)
    assert begins_with(tmp_path / "full", 1) and begins_with(tmp_path / "full", 1, "2M")
    assert "Backup" in domain.run("domjobinfo")
    assert "exportname='vda'" in domain.run("backup-dumpxml")
    domain.run("domjobabort")
    domain.wait("domjobinfo", "", lambda text: "None" in text)
    begin(domain, PULL.format("<incremental>c1</incremental>", tmp_path, tmp_path), "c2")
    name = "qemu:dirty-bitmap:backup-vda"
    options = f"driver=nbd,server.type=unix,server.path={tmp_path}/nbd,export=vda,x-dirty-bitmap={name}"
    printed = subprocess.run(["qemu-img", "map", "--output=json", "--image-opts", options], capture_output=True, text=True)
    # What is dirty shows as data that isn't there.
    assert '"start": 2097152, "length": 65536' in printed.stdout.replace("'", '"'), printed
    domain.run("domjobabort")
    domain.wait("domjobinfo", "", lambda text: "None" in text)
    assert not (tmp_path / "nbd").exists()


@pytest.mark.parametrize("way", ["shutdown", "destroy", "save"])
def test_a_checkpoint_is_there_after_a_restart(domain, tmp_path, way):
    domain.run("checkpoint-create-as", "c1")
    domain.run(way, {"shutdown": "--mode acpi", "destroy": "", "save": tmp_path / "saved"}[way])
    domain.until(lambda: domain.state().startswith("shut off"))
    domain.host.run(f"restore {tmp_path}/saved") if way == "save" else domain.run("start")
    domain.write(7, "2M")
    assert "size='65536'" in domain.run("checkpoint-dumpxml", "c1 --size")
