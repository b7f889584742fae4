"""Dumps and pictures as outside programs read them, and beside those of the real QEMU."""

import os
import shutil
import socket
import struct
import subprocess
import zlib

import pytest

from qmp_client import CommandError, command
from test_emulator import emulate, pass_descriptors  # noqa: F401
from test_qemu_command_line import REAL

PC = ["-machine", "pc", "-nodefaults", "-display", "none", "-m", "32", "-smp", "2", "-S"]
TOTAL = (32 << 20) + (256 << 10)

needs_qemu = pytest.mark.skipif(not (REAL and os.path.exists(str(REAL))), reason="needs QEMU")
needs_readelf = pytest.mark.skipif(not shutil.which("readelf"), reason="needs readelf")


def dump(client, path, **more):
    client.execute("dump-guest-memory", {"paging": False, "protocol": f"file:{path}", **more})
    return path


def flat(path):
    """The file that the records of a flat one make up."""
    data = path.read_bytes()
    assert data[:12] == b"makedumpfile"
    place, file = 4096, {}
    while True:
        start, size = struct.unpack(">qq", data[place:place + 16])
        if start == -1:
            return file
        file[start] = data[place + 16:place + 16 + size]
        place += 16 + size


@needs_readelf
def test_readelf_accepts_a_core(emulate, tmp_path):
    core = dump(emulate(machine=PC).qmp(), tmp_path / "core")
    done = subprocess.run(["readelf", "-hlnW", core], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert "CORE (Core file)" in done.stdout
    assert done.stdout.count("NT_PRSTATUS") == 2
    assert done.stdout.count("  LOAD ") == 5
    assert os.stat(core).st_size > TOTAL
    assert os.stat(core).st_blocks * 512 < 1 << 20


@needs_qemu
def test_a_core_is_that_of_qemu_but_for_the_firmware(emulate, tmp_path):
    real = dump(emulate(machine=PC, program=REAL).qmp(), tmp_path / "real").read_bytes()
    ours = dump(emulate(machine=PC).qmp(), tmp_path / "ours").read_bytes()
    memory = 192 + 6 * 56 + 2 * 624
    assert ours[:memory] == real[:memory]
    assert len(ours) == len(real)
    assert ours[-11:] == real[-11:]


@needs_qemu
def test_kdumps_headers_are_those_of_qemu(emulate, tmp_path):
    real = flat(dump(emulate(machine=PC, program=REAL).qmp(), tmp_path / "real", format="kdump-zlib"))
    ours = flat(dump(emulate(machine=PC).qmp(), tmp_path / "ours", format="kdump-zlib"))
    for place in [0, 0x1000, 0x1068, 0x2000, 0x22000]:
        assert ours[place] == real[place], hex(place)


def test_pages_of_kdump_are_zlibs(emulate, tmp_path):
    emulator = emulate("-qtest", f"unix:{tmp_path}/qtest,server=on,wait=off", machine=PC)
    client = emulator.qmp()
    qtest = socket.socket(socket.AF_UNIX)
    qtest.connect(f"{tmp_path}/qtest")
    qtest.sendall(b"write 0x3000 0x5 0x48656c6c6f\n")
    assert qtest.recv(100).startswith(b"OK")
    client.execute("dump-guest-memory", {
        "paging": False, "protocol": f"file:{tmp_path}/dump", "format": "kdump-zlib", "detach": True})
    assert client.execute("query-dump")["status"] == "active"
    qtest.sendall(b"clock_step 1000000000\n")
    assert qtest.recv(100).startswith(b"OK")
    assert client.event("DUMP_COMPLETED")["data"]["result"]["completed"] == TOTAL
    file = flat(tmp_path / "dump")
    place, size, flags = struct.unpack("<qII", file[0x42000][3 * 24:3 * 24 + 16])
    content = next(data[place - start:place - start + size] for start, data in file.items()
                   if start <= place < start + len(data))
    assert flags == 1
    assert zlib.decompress(content) == b"Hello".ljust(4096, b"\0")
    qtest.close()


def test_a_descriptor_is_dumped_to_as_libvirt_does(emulate, tmp_path):
    client = emulate(machine=PC).qmp()
    descriptor = os.open(tmp_path / "dump", os.O_CREAT | os.O_WRONLY)
    pass_descriptors(client, command("getfd", {"fdname": "dump"}), descriptor)
    os.close(descriptor)
    client.execute("dump-guest-memory", {"paging": False, "protocol": "fd:dump", "detach": True})
    assert client.event("DUMP_COMPLETED")["data"]["result"]["status"] == "completed"
    assert (tmp_path / "dump").stat().st_size > TOTAL


def png(data):
    """The size of a PNG of eight bits a colour, and its pixels."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    place, stream, size = 8, b"", None
    while place < len(data):
        length, name = struct.unpack(">I4s", data[place:place + 8])
        content = data[place + 8:place + 8 + length]
        assert zlib.crc32(name + content) == struct.unpack(">I", data[place + 8 + length:place + 12 + length])[0]
        if name == b"IHDR":
            size = struct.unpack(">II", content[:8])
            assert content[8:] == bytes([8, 2, 0, 0, 0])
        if name == b"IDAT":
            stream += content
        place += 12 + length
    assert name == b"IEND"
    rows, width = zlib.decompress(stream), size[0] * 3 + 1
    assert all(rows[y * width] == 0 for y in range(size[1]))
    return size, b"".join(rows[y * width + 1:(y + 1) * width] for y in range(size[1]))


@pytest.mark.parametrize("paused", [True, False])
def test_both_forms_of_a_picture_are_the_same(emulate, tmp_path, paused):
    machine = ["-machine", "pc", "-display", "none", "-name", "demo", *(["-S"] if paused else [])]
    client = emulate(machine=machine).qmp()
    if not paused:
        client.execute("stop")
    for form in ["ppm", "png"]:
        client.execute("screendump", {"filename": str(tmp_path / form), "format": form})
    size, pixels = png((tmp_path / "png").read_bytes())
    assert size == ((640, 480) if paused else (720, 400))
    assert (tmp_path / "ppm").read_bytes() == b"P6\n%d %d\n255\n" % size + pixels
    assert any(pixels)
    with pytest.raises(CommandError, match="failed to open file"):
        client.execute("screendump", {"filename": "/nowhere/x"})


def test_vnc_is_there_for_who_asks(emulate):
    client = emulate("-vnc", "127.0.0.1:77,password=on").qmp()
    assert client.execute("query-vnc") == {
        "enabled": True, "auth": "vnc", "family": "ipv4", "clients": [], "service": "5977", "host": "127.0.0.1"}
    client.execute("set_password", {"protocol": "vnc", "password": "secret"})
    client.execute("expire_password", {"protocol": "vnc", "time": "+60"})
