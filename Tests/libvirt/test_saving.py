"""A domain's state is saved to a file and restored, and its memory is dumped."""

import pytest

from domain import begins_with, make_image, qemu_io
from guest import Guest, make_disk


@pytest.fixture
def guest(host, machine, tmp_path):
    return Guest(host, machine, make_disk(tmp_path / "disk.qcow2", "write -P 1 1M 64k")).define().start().mark()


@pytest.mark.parametrize("way", ["", "--bypass-cache", "--paused"])
def test_it_is_saved_and_restored(host, guest, tmp_path, way):
    file = tmp_path / "saved"
    guest.run("save", f"{file} {way}")
    assert guest.state() == "shut off (saved)" and not host.emulators()
    assert f"<name>{guest.name}</name>" in host.run(f"save-image-dumpxml {file}")
    host.run(f"restore {file} {way if way != '--paused' else ''}")
    if way == "--paused":
        assert guest.state().startswith("paused")
        guest.run("resume")
    else:
        assert guest.state() == "running (restored)"
    assert guest.runs_on()


def test_it_is_saved_by_its_host_and_started_again(host, guest):
    guest.run("suspend")
    guest.run("managedsave")
    assert host.run("list --all --with-managed-save --name") == guest.name
    assert "saved" in host.run("list --all --managed-save")
    guest.run("start")
    assert guest.state().startswith("paused")
    guest.run("resume")
    assert guest.runs_on()
    guest.run("managedsave")
    guest.run("managedsave-remove")
    guest.run("start")
    assert guest.state() == "running (booted)"


def test_it_runs_on_where_it_cannot_be_saved(guest):
    assert "No space left on device" in guest.ask("save", "/dev/full")
    assert guest.state() == "running (save canceled)" and guest.runs_on()


def test_what_was_saved_is_restored_with_other_words(host, guest, tmp_path):
    file = tmp_path / "saved"
    guest.run("save", file)
    qemu_io(make_image(tmp_path / "other.qcow2"), "write -P 9 1M 64k")
    xml = host.run(f"save-image-dumpxml {file}").replace("/disk.qcow2", "/other.qcow2")
    host.run(f"save-image-define {file} {host.write('other.xml', xml)} --running")
    host.run(f"restore {file}")
    assert guest.runs_on() and guest.source() == str(tmp_path / "other.qcow2")
    assert begins_with(guest.source(), 9, at="1M")


@pytest.mark.parametrize("way", ["", "--live"])
def test_its_state_is_dumped(guest, tmp_path, way):
    guest.run("dump", f"{tmp_path}/dump {way}")
    assert (tmp_path / "dump").read_bytes()[:4] in (b"QMST", b"QEVM")
    assert guest.state().startswith("running") and guest.runs_on()


@pytest.mark.parametrize("format, begin", [("elf", b"\x7fELF"), ("kdump-zlib", b"makedump")])
def test_its_memory_is_dumped(guest, tmp_path, format, begin):
    dump = tmp_path / "dump"
    guest.run("dump", f"{dump} --memory-only --format {format}")
    assert dump.read_bytes()[:len(begin)] == begin
    assert format != "elf" or dump.stat().st_size >= 128 << 20
    assert guest.state().startswith("running") and guest.runs_on()


def test_a_format_it_has_no_notes_for_is_refused(guest, tmp_path):
    assert "win-dump" in guest.ask("dump", f"{tmp_path}/dump --memory-only --format win-dmp")
    assert guest.runs_on()


def test_it_ends_with_its_dump(guest, tmp_path):
    guest.run("dump", f"{tmp_path}/dump --memory-only --crash")
    assert guest.state() == "shut off (crashed)"
