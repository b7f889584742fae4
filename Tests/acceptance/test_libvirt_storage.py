"""What libvirt's users do to the disks of a domain on the emulator, and to its snapshots, with the real libvirt."""

import subprocess

import pytest

from virsh import DOMAIN, needs_libvirt, virsh  # noqa: F401: a fixture

pytestmark = needs_libvirt

DISKS = """
<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='FILE'/><target dev='vda' bus='virtio'/></disk>
<disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>
"""


@pytest.fixture
def disks(virsh):
    """A running domain with a disk and an empty drive, and the folder of their images."""
    folder = virsh.folder / "images"
    folder.mkdir(exist_ok=True)
    for words in (["qcow2", "disk.qcow2", "64M"], ["raw", "other.raw", "8M"], ["raw", "cd.iso", "4M"]):
        subprocess.run(["qemu-img", "create", "-q", "-f", *words], cwd=folder, check=True)
    subprocess.run(["qemu-io", "-f", "qcow2", "-c", "write -P 1 0 20M", "disk.qcow2"], cwd=folder, check=True,
                   capture_output=True)
    words = DISKS.replace("FILE", str(folder / "disk.qcow2"))
    xml = DOMAIN.replace("<name>NAME", "<name>disks").replace("NAME", "q35").replace("<serial", words + "<serial", 1)
    virsh.run(f"define {virsh.file('disks.xml', xml)}")
    virsh.run("start disks")
    yield folder
    virsh.run("destroy disks")
    virsh.run("undefine disks")


def test_its_disks_and_media_come_and_go(virsh, disks):
    virsh.run(f"attach-disk disks {disks}/other.raw vdb --targetbus virtio --driver qemu --subdriver raw --live")
    assert f"{disks}/other.raw" in virsh.run("domblklist disks")
    virsh.run("detach-disk disks vdb --live")
    virsh.wait("domblklist disks", lambda text: "other.raw" not in text)
    virsh.run(f"change-media disks sda {disks}/cd.iso --insert --live")
    assert f"{disks}/cd.iso" in virsh.run("domblklist disks")
    virsh.run("change-media disks sda --eject --live")
    assert "cd.iso" not in virsh.run("domblklist disks")
    virsh.run("blockresize disks vda 96M")
    assert "100663296" in virsh.run("domblkinfo disks vda")
    virsh.run("blkdeviotune disks vda --total-bytes-sec 1048576 --live")
    assert "total_bytes_sec: 1048576" in virsh.run("blkdeviotune disks vda --live")
    assert "rd_req" in virsh.run("domblkstat disks vda")


def test_its_disk_is_snapshot_committed_pulled_and_copied(virsh, disks):
    def source():
        return next(line.split()[1] for line in virsh.run("domblklist disks").splitlines() if line.split()[0] == "vda")

    def snapshot(name):
        file = disks / f"{name}.qcow2"
        virsh.run(f"snapshot-create-as disks {name} --disk-only --diskspec vda,file={file} --no-metadata")
        assert source() == str(file)

    snapshot("s1")
    snapshot("s2")
    virsh.run(f"blockcommit disks vda --top {disks}/s1.qcow2 --base {disks}/disk.qcow2 --wait")
    virsh.run("blockcommit disks vda --active --wait --pivot")
    assert source() == str(disks / "disk.qcow2")
    snapshot("s3")
    virsh.run("blockpull disks vda --wait")
    assert "disk.qcow2" not in virsh.run("dumpxml disks")
    virsh.run(f"blockcopy disks vda {disks}/copy.qcow2 --wait --transient-job --pivot --format qcow2")
    assert source() == str(disks / "copy.qcow2")
    virsh.run(f"blockcopy disks vda {disks}/copy2.qcow2 --wait --transient-job --format qcow2")
    virsh.run("blockjob disks vda --abort")
    assert source() == str(disks / "copy.qcow2")
    compare = ["qemu-img", "compare", "-U", "disk.qcow2", "copy.qcow2"]
    assert "identical" in subprocess.run(compare, cwd=disks, capture_output=True, text=True).stdout


def read(folder, image, pattern):
    """Whether an image begins with 64 KiB of a byte."""
    words = ["qemu-io", "-U", "-r", "-f", "qcow2", "-c", f"read -P {pattern} 0 64k", image]
    return "failed" not in subprocess.run(words, cwd=folder, capture_output=True, text=True).stdout


def test_its_snapshots_are_made_in_its_image_and_reverted_to(virsh, disks):
    write = """qemu-monitor-command disks --hmp 'qemu-io -d /machine/peripheral/virtio-disk0/virtio-backend "write -P {} 0 64k"'"""
    virsh.run("snapshot-create-as disks s1")
    virsh.run(write.format(9))
    assert read(disks, "disk.qcow2", 9)
    virsh.run("suspend disks")
    virsh.run("snapshot-create-as disks s2")
    assert virsh.run("snapshot-list disks --name").split() == ["s1", "s2"]
    assert "<state>running</state>" in virsh.run("snapshot-dumpxml disks s1")
    virsh.run("snapshot-revert disks s1")
    assert virsh.run("domstate disks") == "running"
    assert read(disks, "disk.qcow2", 1)
    virsh.run("snapshot-revert disks s2")
    assert virsh.run("domstate disks") == "paused"
    assert read(disks, "disk.qcow2", 9)
    virsh.run("snapshot-delete disks s1")
    virsh.run("snapshot-delete disks s2")
    assert virsh.run("snapshot-list disks --name") == ""
    subprocess.run(["qemu-img", "check", "-U", "-q", "disk.qcow2"], cwd=disks, check=True)
