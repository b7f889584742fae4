"""The drop-in emulator as a process: the files that it is given, what it says, and what it leaves at its end."""

import json
import os
import re
import signal
import socket
import subprocess

import pytest

from qmp_client import QMP
from test_emulator import NONE, emulate  # noqa: F401: a fixture
from test_qemu_command_line import OURS, REAL

#: Words that need a passed file, and what is printed where it doesn't do; None where it does.
PASSED = [
    ("-chardev file,id=c,path=/dev/fdset/0,append=on", "w", None),
    ("-chardev file,id=c,path=/dev/fdset/0,append=on", "r", "Could not open '/dev/fdset/0': Permission denied"),
    ("-chardev file,id=c,path=/dev/fdset/1", "w", "Could not open '/dev/fdset/1': No such file or directory"),
    ("-chardev file,id=c,path=/dev/fdset/x", "w", "Could not open '/dev/fdset/x': Invalid argument"),
    ("-chardev null,id=c,logfile=/dev/fdset/0", "w", None),
    ("-chardev null,id=c,logfile=/dev/fdset/3", "w",
     "Could not dup FD for /dev/fdset/3 flags 241: No such file or directory"),
    ("-blockdev file,filename=/dev/fdset/0,node-name=n,read-only=on", "r", None),
    ("-drive file=/dev/fdset/0,if=none,format=raw,readonly=on", "r", None),
    ("-blockdev file,filename=/dev/fdset/0,node-name=n", "r",
     "Could not dup FD for /dev/fdset/0 flags 2: Permission denied"),
    ("-blockdev file,filename=/dev/fdset/x,node-name=n,read-only=on", "r", "Could not parse fdset /dev/fdset/x"),
]


@pytest.mark.parametrize("program", [OURS, REAL], ids=["ours", "real"])
@pytest.mark.parametrize("words, mode, complaint", PASSED)
def test_a_passed_file_is_found_by_its_path(directory, program, words, mode, complaint):
    if not os.path.exists(program):
        pytest.skip("needs QEMU")
    (directory / "file").write_bytes(bytes(1 << 20))
    with open(directory / "file", mode) as file:
        done = subprocess.run(
            [program, *NONE, "-S", "-add-fd", f"set=0,fd={file.fileno()}", *words.split(), "-qmp", "stdio"],
            input='{"execute":"qmp_capabilities"}{"execute":"quit"}', pass_fds=[file.fileno()], text=True,
            capture_output=True, timeout=60)
    assert done.returncode == (complaint is not None), done.stderr
    assert (complaint or "") in done.stderr


def test_a_log_in_a_passed_file_has_what_was_sent(emulate, directory):
    with open(directory / "log", "w") as file:
        emulate("-add-fd", f"set=7,fd={file.fileno()}", "-mon", "m,mode=control", "-chardev",
                f"socket,id=m,path={directory}/logged,server=on,wait=off,logfile=/dev/fdset/7", pass_fds=[file.fileno()])
    client = QMP(directory / "logged").greet().negotiate()
    client.execute("remove-fd", {"fdset-id": 7})
    assert client.execute("query-name") == {}
    assert '{"QMP": ' in (directory / "log").read_text() and (directory / "log").read_text().count('{"return": {}, ') == 3


@pytest.mark.parametrize("words, begin", [
    (["-msg", "timestamp=on"], r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z "), (["-msg", "guest-name=on"], "web1 "),
    (["-msg", "timestamp=on,guest-name=on"], r"\S+Z web1 "), ([], "")])
def test_its_messages_begin_as_they_are_told_to(words, begin):
    done = subprocess.run([OURS, *NONE, "-name", "web1", "-device", "bad", *words], capture_output=True, text=True, timeout=60)
    assert re.fullmatch(begin + ".*: -device bad: 'bad' is not a valid device model name\n", done.stderr), done.stderr


def test_who_has_passed_a_socket_hears_why_it_did_not_start(directory):
    """What it says is written, and its process gone, when the connection ends."""
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(directory / "monitor"))
    listener.listen()
    process = subprocess.Popen(
        [OURS, *NONE, "-chardev", f"socket,id=c,fd={listener.fileno()},server=on,wait=off", "-mon", "c,mode=control",
         "-device", "bad"], pass_fds=[listener.fileno()], stderr=open(directory / "log", "w"))
    listener.close()
    client = socket.socket(socket.AF_UNIX)
    client.connect(str(directory / "monitor"))
    with pytest.raises(ConnectionResetError):
        client.recv(1)
    assert "'bad' is not a valid device model name" in (directory / "log").read_text()
    assert process.wait(60) == 1


@pytest.mark.parametrize("way", ["quit", "SIGTERM", "a job and an export"])
def test_bitmaps_are_kept_when_it_ends(emulate, directory, way):
    for name in "image", "target":
        subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", directory / name, "64M"], check=True)
    emulator = emulate("-blockdev", f"qcow2,node-name=n,file.driver=file,file.filename={directory}/image",
                       "-device", "virtio-blk,drive=n,id=v", machine=["-display", "none", "-nodefaults"])
    client = emulator.qmp()
    client.execute("block-dirty-bitmap-add", {"node": "n", "name": "b", "persistent": True})
    client.execute("human-monitor-command", {"command-line": 'qemu-io -d v/virtio-backend "write -P 3 1M 64k"'})
    if way == "a job and an export":
        client.execute("blockdev-add", {
            "driver": "qcow2", "node-name": "t", "file": {"driver": "file", "filename": f"{directory}/target"}})
        client.execute("blockdev-mirror", {"job-id": "j", "device": "n", "target": "t", "sync": "full", "speed": 1})
        client.execute("nbd-server-start", {"addr": {"type": "unix", "data": {"path": f"{directory}/nbd"}}})
        client.execute("block-export-add", {"type": "nbd", "id": "e", "node-name": "n"})
    if way == "SIGTERM":
        emulator.process.send_signal(signal.SIGTERM)
    else:
        client.execute("quit")
    assert emulator.process.wait(60) == 0
    printed = subprocess.run(["qemu-img", "info", "--output=json", directory / "image"], capture_output=True, text=True)
    assert json.loads(printed.stdout)["format-specific"]["data"]["bitmaps"] == [
        {"flags": ["auto"], "name": "b", "granularity": 65536}]
    subprocess.run(["qemu-img", "check", "-q", directory / "image"], check=True)
