"""The human monitor at a terminal as a person uses it: what is seen is compared whole.

The same is done, and the same is seen, on the daemon's own terminal, over socat, and over telnet.
"""

import os
import re
import subprocess

import pytest

from conftest import program
from qmp_client import eventually

PROMPT = "(qmond)"
SOCAT = "socat -,rawer unix:hmp.sock"
GUEST = ("--guest", "latency=3s,driver=on", "--machine", "name=vm1")


@pytest.fixture(params=["own", "socat", "telnet"])
def person(request, start, terminal):
    """A person at an empty screen's prompt."""
    if request.param == "own":
        qmond = program("QMOND", ".build/release/qmond")
        terminal.enter(f"clear; {qmond} --hmp stdio --qmp unix:qmp.sock {' '.join(GUEST)}")
    else:
        daemon = start(*GUEST, "--monitor", "telnet:127.0.0.1:0,mode=readline,name=telnet", hmp="deadline=0")
        host, port = daemon.address("telnet")
        terminal.enter("clear; " + (SOCAT if request.param == "socat" else f"telnet {host} {port}"))
    terminal.wait_for("for more information " + PROMPT)
    terminal.clear()
    terminal.wait_for(PROMPT)
    return terminal


def test_a_line_is_edited_and_completed(person):
    person.type("info vers")
    person.send("Tab")
    person.check("hmp-completed")
    person.send("C-u")
    person.type("info mi")
    person.send("Tab", "Tab", "Tab")
    person.check("hmp-choices")
    person.send("C-g", "C-u")
    person.type("system_nothing because this line is too long for it")
    person.send("C-a")
    person.type("no")
    person.check("hmp-edited")
    person.send("C-k", "BSpace", "BSpace")
    person.enter("info name")
    person.check("hmp-answered")


def test_earlier_lines_come_back(person):
    for line in ("info name", "info status", "stop"):
        person.enter(line)
    person.wait_for("VM status: running (qmond) stop (qmond)")
    person.send("Up", "Up")
    person.check("hmp-history")
    person.send("C-c", "C-r")
    person.type("na")
    person.check("hmp-search")


def test_a_command_suspends_the_monitor_and_what_is_typed_waits(person):
    person.enter("info balloon")
    person.wait_for("info balloon")
    person.type("info nam")
    person.wait_for("waiting (Ctrl-C cancels)")
    person.check("hmp-suspended")
    person.wait_for("actual=1024")
    person.wait_for("(qmond) info nam")
    person.enter("e")
    person.check("hmp-resumed")


def test_control_c_cancels_and_discards_what_is_typed_ahead(person):
    person.enter("wait 300s")
    person.wait_for("1 %")
    person.enter("stop")
    person.send("C-c")
    person.wait_for("was cancelled")
    person.type("half a line")
    person.send("C-c")
    person.enter("info status")
    person.check("hmp-cancelled")


def test_a_mistake_is_followed_by_the_usage(person):
    for line in ("balloon", "balloon 1 2", "nope", "info nope"):
        person.enter(line)
    person.check("hmp-mistakes")


def test_it_is_left_by_control_d_and_the_terminal_is_as_before(person):
    person.type("x")
    person.send("C-d", "C-u", "C-d")
    person.wait_for("$ ")
    person.send("C-l")
    eventually(lambda: person.text().startswith("$"), "the shell's prompt")
    person.enter("stty -a | grep -ow -- '-*icanon' | cat - /dev/null")
    person.check("hmp-left")


def test_a_resized_window_shows_the_line_well(start, terminal):
    """A resize is known at once on the daemon's own terminal."""
    qmond = program("QMOND", ".build/release/qmond")
    terminal.enter(f"clear; {qmond} --hmp stdio --qmp unix:qmp.sock")
    terminal.wait_for("for more information " + PROMPT)
    terminal.clear()
    terminal.type("a line of some length that fills more than one row")
    terminal.resize(30)
    terminal.type("!")
    terminal.check("hmp-resized")


def test_stopped_and_continued_it_shows_its_line_again(terminal):
    qmond = program("QMOND", ".build/release/qmond")
    terminal.enter(f"clear; {qmond} --hmp stdio --qmp unix:qmp.sock")
    terminal.wait_for("for more information " + PROMPT)
    terminal.type("info na")
    terminal.wait_for("info na")
    terminal.send("C-z")
    terminal.wait_for("Stopped")
    terminal.send("C-l")
    eventually(lambda: terminal.text().startswith("$"), "the shell's prompt")
    terminal.enter("stty -a | grep -ow -- '-*icanon' | cat - /dev/null; clear; fg")
    terminal.wait_for("info na")
    terminal.clear()
    terminal.enter("me")
    terminal.check("hmp-continued")
    terminal.enter("quit")
    terminal.wait_for("$ ")


@pytest.mark.parametrize("signal", ["SEGV", "ABRT", "QUIT", "USR1", "ALRM", "TERM"])
def test_the_terminal_is_restored_however_the_process_ends(terminal, directory, signal):
    qmond = program("QMOND", ".build/release/qmond")
    terminal.enter(f"clear; ulimit -c 0; {qmond} --hmp stdio --pid-file pid 2>/dev/null; clear; "
                   "stty -a | grep -ow -- '-*icanon' | cat - /dev/null")
    eventually(lambda: (directory / "pid").exists() and PROMPT in terminal.text(), "the prompt")
    process = int((directory / "pid").read_text())
    subprocess.run(["kill", f"-{signal}", str(process)], check=True)
    eventually(lambda: re.search(r"^icanon$", terminal.text(), re.M), "the settings from before")


def test_a_program_behind_a_pipe_gets_plain_lines(start, directory):
    start(*GUEST)
    done = subprocess.run(
        ["socat", "-", "unix:hmp.sock"], cwd=directory, input="info name\ninfo status", capture_output=True, text=True,
        timeout=20)
    assert done.stdout.splitlines()[1:] == ["(qmond) vm1", "(qmond) VM status: running", "(qmond) "]


def test_a_pty_has_the_editor_too(start, terminal):
    daemon = start("--monitor", "pty,mode=readline,name=pty", *GUEST)
    path = next(m["address"] for m in daemon.ready["monitors"] if m["name"] == "pty").removeprefix("pty:")
    terminal.enter(f"clear; socat -,rawer,escape=0x1d {path},rawer")
    terminal.wait_for("for more information " + PROMPT)
    terminal.clear()
    terminal.type("info vers")
    terminal.send("Tab")
    terminal.check("hmp-completed")


def test_a_pipe_carries_lines(start, directory):
    for name in ("p.in", "p.out"):
        os.mkfifo(directory / name)
    reader = os.open(directory / "p.out", os.O_RDWR | os.O_NONBLOCK)
    start("--monitor", "pipe:p,mode=readline", *GUEST)
    (directory / "p.in").write_text("info name\n")
    seen = bytearray()

    def answered():
        try:
            seen.extend(os.read(reader, 4096))
        except BlockingIOError:
            pass
        return seen.endswith(b"(qmond) vm1\r\n(qmond) ")

    eventually(answered, "the name")
    os.close(reader)


def test_a_monitor_and_a_serial_port_share_a_terminal(terminal):
    emulator = program("QEMU_EMULATOR", ".build/release/qemu-system-x86_64")
    terminal.enter(f"clear; {emulator} -machine pc -S -display none -nodefaults -name vm1 -serial mon:stdio")
    eventually(lambda: "$" not in terminal.text() and not terminal.is_echoing(), "an emulator that owns the terminal")
    terminal.type("the serial port's")
    terminal.send("C-a", "c")
    terminal.wait_for("for more information (qemu)")
    terminal.type("info na")
    terminal.wait_for("info na")
    terminal.send("C-a", "c")
    terminal.type("the serial port's again")
    terminal.send("C-a", "c")
    terminal.wait_for("(qemu) info na (qemu) info na")
    terminal.enter("me")
    terminal.send("C-a", "h")
    terminal.check("hmp-mux")
    terminal.send("C-a", "x")
    terminal.wait_for("$ ")
