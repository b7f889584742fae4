"""A domain's console, screen and keyboard."""

import os
import re

import pytest

from virsh import Terminal


def test_its_console_is_connected_and_left(host, defined):
    terminal = Terminal(host.uri)
    try:
        terminal.type("", "virsh #")
        printed = terminal.type(f"start --console {defined.name}\n", "Escape character is ^]")
        assert f"Connected to domain '{defined.name}'" in printed
        terminal.type("\x1d", "virsh #")
        terminal.type(f"domstate {defined.name}\n", "running")
    finally:
        terminal.end()


def test_its_console_is_a_terminal_of_its_host(domain):
    path = domain.run("ttyconsole")
    descriptor = os.open(path, os.O_RDWR | os.O_NOCTTY)
    assert os.isatty(descriptor) and os.write(descriptor, b"hello\n") == 6
    os.close(descriptor)


def test_its_screen_is_found_and_photographed(domain, tmp_path):
    assert re.fullmatch(r"127\.0\.0\.1:\d+", domain.run("vncdisplay"))
    assert domain.run("domdisplay").startswith("vnc://127.0.0.1:")
    domain.run("screenshot", tmp_path / "screen")
    assert (tmp_path / "screen").read_bytes()[:4] in (b"\x89PNG", b"P6\n7", b"P6\n6")


def test_keys_are_pressed(domain):
    domain.run("send-key", "KEY_LEFTCTRL KEY_LEFTALT KEY_DELETE")
    domain.run("send-key", "--codeset win32 --holdtime 100 65 66")
    assert "invalid keycode" in domain.ask("send-key", "KEY_NONE_OF_THESE")


def test_an_interrupt_is_injected(domain):
    domain.run("inject-nmi")
    assert domain.state().startswith("running")


def test_the_screens_password_is_changed(defined):
    xml = "<graphics type='vnc' port='{}' autoport='yes' listen='127.0.0.1' passwd='{}'/>"
    defined.define(re.sub("<graphics.*/>", xml.format(-1, "first"), defined.xml())).start()
    port = 5900 + int(defined.run("vncdisplay").split(":")[1])
    defined.run("update-device", f"{defined.host.write('vnc.xml', xml.format(port, 'second'))} --live")
    assert "passwd='second'" in defined.run("dumpxml", "--security-info")
