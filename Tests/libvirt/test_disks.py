"""A domain's disks and media come, go, change, and are limited; what is on them is copied while it runs."""

import subprocess
import time

import pytest

from domain import Domain, begins_with, make_image, qemu_io


@pytest.fixture
def domain(host, machine, tmp_path):
    image = make_image(tmp_path / "disk.qcow2")
    qemu_io(image, "write -P 1 0 20M")
    return Domain(host, machine, image).define().start()


def test_one_comes_and_goes(domain, tmp_path):
    make_image(tmp_path / "other.raw", "8M", "raw")
    domain.run("attach-disk", f"{tmp_path}/other.raw vdb --targetbus virtio --driver qemu --subdriver raw --live")
    assert domain.source("vdb") == f"{tmp_path}/other.raw" and "8388608" in domain.run("domblkinfo", "vdb")
    assert "duplicated" in domain.ask("attach-disk", f"{tmp_path}/disk.qcow2 vdb --live")
    domain.run("detach-disk", "vdb --live")
    domain.wait("domblklist", "", lambda text: "other.raw" not in text)
    assert "No disk found" in domain.ask("detach-disk", "vdb --live")


def test_one_comes_to_a_controller(domain, tmp_path):
    make_image(tmp_path / "other.qcow2", "8M")
    domain.run("attach-disk", f"{tmp_path}/other.qcow2 sdb --targetbus scsi --driver qemu --subdriver qcow2 --live")
    assert 'scsi-id = 0' in domain.hmp("info qtree")
    domain.run("detach-disk", "sdb --live")
    domain.wait("domblklist", "", lambda text: "other.qcow2" not in text)


def test_one_that_the_guest_keeps_stays_until_it_lets_go(domain, tmp_path):
    make_image(tmp_path / "other.raw", "8M", "raw")
    domain.run("attach-disk", f"{tmp_path}/other.raw vdb --driver qemu --subdriver raw --live")
    domain.run("suspend")
    began = time.monotonic()
    domain.run("detach-disk", "vdb --live")
    assert time.monotonic() - began > 4 and domain.source("vdb") == f"{tmp_path}/other.raw"
    domain.run("resume")
    domain.wait("domblklist", "", lambda text: "other.raw" not in text)


def test_a_medium_comes_and_goes(domain, tmp_path):
    make_image(tmp_path / "cd.iso", "4M", "raw")
    domain.run("change-media", f"{domain.cdrom} {tmp_path}/cd.iso --insert --live")
    assert domain.source(domain.cdrom) == f"{tmp_path}/cd.iso"
    assert "already has media" in domain.ask("change-media", f"{domain.cdrom} {tmp_path}/cd.iso --insert --live")
    make_image(tmp_path / "other.iso", "4M", "raw")
    domain.run("change-media", f"{domain.cdrom} {tmp_path}/other.iso --update --live")
    assert "other.iso" in domain.hmp("info block")
    domain.run("change-media", f"{domain.cdrom} --eject --live")
    assert domain.source(domain.cdrom) == "-"


def test_it_grows_and_is_limited_and_counted(domain):
    domain.run("blockresize", "vda 96M")
    assert "100663296" in domain.run("domblkinfo", "vda")
    assert "disk 'vdz' was not found in the domain config" in domain.ask("blockresize", "vdz 1M")
    domain.run("blkdeviotune", "vda --total-bytes-sec 1048576 --total-bytes-sec-max 2097152 --live")
    limits = domain.run("blkdeviotune", "vda --live")
    assert "total_bytes_sec: 1048576" in limits and "total_bytes_sec_max: 2097152" in limits
    domain.run("blkdeviotune", "vda --total-bytes-sec 0 --total-bytes-sec-max 0 --live")
    assert "total_bytes_sec: 0" in domain.run("blkdeviotune", "vda --live")
    domain.guest("load", writes=1000, size=4096)
    domain.wait("domblkstat", "vda", lambda text: int(text.split("wr_req ")[1].split()[0]) > 100)


def test_a_threshold_is_told_of(host, domain):
    watch = host.begin(f"event --domain {domain.name} --event block-threshold --timeout 30")
    # It says nothing when it has begun to listen.
    time.sleep(0.5)
    domain.run("domblkthreshold", "vda 65536")
    domain.write(3, "30M", "4M")
    assert f"for domain '{domain.name}': dev: vda" in watch.communicate(timeout=40)[0] and watch.returncode == 0


@pytest.fixture
def chain(domain, tmp_path):
    """A domain whose disk has two overlays: disk, s1, s2."""
    for name, pattern in ("s1", 5), ("s2", 6):
        file = tmp_path / f"{name}.qcow2"
        domain.run("snapshot-create-as", f"{name} --disk-only --diskspec vda,file={file} --no-metadata")
        domain.write(pattern, f"{pattern}M")
    assert domain.source() == str(tmp_path / "s2.qcow2")
    return domain


def holds_all(image):
    return begins_with(image, 1) and begins_with(image, 5, "5M") and begins_with(image, 6, "6M")


def test_it_is_committed(chain, tmp_path):
    chain.run("blockcommit", f"vda --top {tmp_path}/s1.qcow2 --base {tmp_path}/disk.qcow2 --wait --verbose")
    assert "s1.qcow2" not in chain.run("dumpxml") and begins_with(tmp_path / "disk.qcow2", 5, "5M")
    chain.run("blockcommit", "vda --active --wait --verbose")
    assert "Active Block Commit: [100 %]" in chain.run("blockjob", "vda --info")
    chain.run("blockjob", "vda --pivot")
    assert chain.source() == str(tmp_path / "disk.qcow2") and holds_all(chain.source())
    chain.run("snapshot-create-as", f"s3 --disk-only --diskspec vda,file={tmp_path}/s3.qcow2 --no-metadata")
    chain.run("blockcommit", "vda --active --wait --pivot --delete")
    assert chain.source() == str(tmp_path / "disk.qcow2") and not (tmp_path / "s3.qcow2").exists()


def test_what_is_below_it_is_pulled(chain, tmp_path):
    chain.run("blockpull", f"vda --base {tmp_path}/disk.qcow2 --wait")
    assert "s1.qcow2" not in chain.run("dumpxml")
    chain.run("blockpull", "vda --wait --verbose")
    assert chain.run("blockjob", "vda") == ""
    chain.run("destroy")
    assert "backing file:" not in subprocess.run(["qemu-img", "info", tmp_path / "s2.qcow2"], capture_output=True, text=True).stdout
    assert holds_all(tmp_path / "s2.qcow2")


def test_it_is_copied(chain, tmp_path):
    words = "--wait --transient-job --format qcow2"
    chain.run("blockcopy", f"vda {tmp_path}/copy.qcow2 {words}")
    assert "Block Copy: [100 %]" in chain.run("blockjob", "vda")
    chain.write(8, "8M")
    chain.run("blockjob", "vda --pivot")
    assert chain.source() == f"{tmp_path}/copy.qcow2" and holds_all(chain.source())
    assert begins_with(chain.source(), 8, "8M")
    chain.run("blockcopy", f"vda {tmp_path}/second.qcow2 {words} --shallow --pivot")
    assert chain.source() == f"{tmp_path}/second.qcow2"
    chain.run("blockcopy", f"vda {tmp_path}/third.qcow2 {words}")
    chain.run("blockjob", "vda --abort")
    assert chain.source() == f"{tmp_path}/second.qcow2" and holds_all(chain.source())


def test_a_copy_is_slowed_down_watched_and_given_up(chain, tmp_path):
    chain.run("blockcopy", f"vda {tmp_path}/copy.qcow2 --transient-job --format qcow2 --bandwidth 1")
    text = chain.wait("blockjob", "vda --raw", lambda text: "cur=" in text)
    numbers = dict(line.strip().split("=") for line in text.splitlines() if "=" in line)
    assert int(numbers["bandwidth"]) == 1 and int(numbers["cur"]) < int(numbers["end"])
    chain.run("blockjob", "vda --bandwidth 2")
    assert "bandwidth=2" in chain.run("blockjob", "vda --raw").split()
    assert "already" in chain.ask("blockcopy", f"vda {tmp_path}/other.qcow2 --transient-job")
    chain.run("blockjob", "vda --abort")
    assert chain.source() == f"{tmp_path}/s2.qcow2"
