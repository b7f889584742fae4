"""A domain's snapshots: inside its image and beside it, with its memory and without."""

import subprocess

import pytest

from domain import Domain, begins_with, make_image, qemu_io
from guest import Guest, make_disk


@pytest.fixture
def domain(host, machine, tmp_path):
    image = make_image(tmp_path / "disk.qcow2")
    qemu_io(image, "write -P 1 0 4M")
    return Domain(host, machine, image).define().start()


def check(image):
    subprocess.run(["qemu-img", "check", "-U", "-q", image], check=True)


def test_they_are_in_its_image_and_reverted_to(domain):
    domain.run("snapshot-create-as", "s1")
    domain.write(9)
    assert begins_with(domain.image, 9)
    domain.run("suspend")
    domain.run("snapshot-create-as", "s2")
    assert domain.run("snapshot-list", "--name").split() == ["s1", "s2"]
    assert "<name>s2</name>" in domain.run("snapshot-current")
    assert "<parent>\n    <name>s1</name>" in domain.run("snapshot-dumpxml", "s2")
    assert "<state>running</state>" in domain.run("snapshot-dumpxml", "s1")
    printed = subprocess.run(["qemu-img", "snapshot", "-U", "-l", domain.image], capture_output=True, text=True).stdout
    assert "s1" in printed and "s2" in printed
    domain.run("snapshot-revert", "s1")
    assert domain.state() == "running (from snapshot)" and begins_with(domain.image, 1)
    domain.run("snapshot-revert", "s2")
    assert domain.state() == "paused (from snapshot)" and begins_with(domain.image, 9)
    domain.run("snapshot-revert", "s1 --paused")
    assert domain.state().startswith("paused")
    domain.run("destroy")
    domain.run("snapshot-revert", "s2 --running")
    assert domain.state() == "running (from snapshot)" and begins_with(domain.image, 9)
    domain.run("snapshot-delete", "s1 --children")
    assert domain.run("snapshot-list", "--name") == ""
    domain.run("destroy")
    check(domain.image)


def test_one_of_a_domain_that_is_off_is_made_and_reverted_to(domain):
    domain.run("destroy")
    domain.run("snapshot-create-as", "off")
    domain.run("start")
    domain.write(9)
    domain.run("snapshot-revert", "off")
    assert domain.state() == "shut off (from snapshot)" and begins_with(domain.image, 1)


def test_its_disk_goes_on_in_an_overlay(domain, tmp_path):
    domain.wait_for_agent()
    domain.run("snapshot-create-as", f"e1 --disk-only --quiesce --diskspec vda,file={tmp_path}/e1.qcow2")
    assert domain.source() == f"{tmp_path}/e1.qcow2" and "thawed" in domain.agent("guest-fsfreeze-status")
    domain.write(9)
    assert begins_with(domain.image, 1) and begins_with(tmp_path / "e1.qcow2", 9)
    assert "disk-snapshot" in domain.run("snapshot-list", "--disk-only")
    domain.run("snapshot-delete", "e1 --metadata")


def test_two_disks_have_theirs_together_or_not_at_all(domain, tmp_path):
    make_image(tmp_path / "second.qcow2")
    domain.run("attach-disk", f"{tmp_path}/second.qcow2 vdb --driver qemu --subdriver qcow2 --live")
    words = "--disk-only --atomic --no-metadata --diskspec vda,file={}/{}a --diskspec vdb,file={}/{}b"
    (tmp_path / "here-b").write_text("not an image")
    printed = domain.ask("snapshot-create-as", "here --reuse-external " + words.format(tmp_path, "here-", tmp_path, "here-"))
    assert "error:" in printed and domain.source() == str(domain.image)
    domain.run("snapshot-create-as", "two " + words.format(tmp_path, "new-", tmp_path, "new-"))
    assert (domain.source(), domain.source("vdb")) == (f"{tmp_path}/new-a", f"{tmp_path}/new-b")


def test_its_memory_is_in_one(host, machine, tmp_path):
    guest = Guest(host, machine, make_disk(tmp_path / "disk.qcow2")).define().start().mark()
    guest.run("snapshot-create-as",
              f"one --live --memspec file={tmp_path}/memory --diskspec vda,file={tmp_path}/overlay")
    assert guest.runs_on() and guest.source() == f"{tmp_path}/overlay"
    guest.run("snapshot-delete", "one --metadata")
    guest.run("destroy")
    # What was written before is below the overlay, so there the memory goes on.
    host.run(f"restore {tmp_path}/memory")
    assert guest.runs_on() and guest.source() == str(guest.image)
