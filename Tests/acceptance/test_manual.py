"""The manual pages: well-formed, and as complete as the help that they share a table with."""

import re
import subprocess
from pathlib import Path

import pytest

from conftest import program

QMOND = program("QMOND", ".build/release/qmond")
QMP_SHELL = program("QMP_SHELL", ".build/release/qmp-shell")
MAN_PAGES = Path(QMOND).with_name("man-pages")


def output(*command, text=None):
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def page(name):
    described = output(QMP_SHELL, "--experimental-dump-help") if name == "qmp-shell" else None
    return output(MAN_PAGES, name, text=described)


@pytest.mark.parametrize("name", ["qmond", "qmond.conf", "qmp-shell"])
def test_a_page_is_well_formed(name):
    done = subprocess.run(
        ["groff", "-man", "-Tascii", "-ww", "-z"], input=page(name), capture_output=True, text=True, check=True)
    assert done.stderr == ""


@pytest.mark.parametrize("name, program", [("qmond", QMOND), ("qmp-shell", QMP_SHELL)])
def test_every_option_of_the_help_is_in_the_page(name, program):
    text = page(name).replace("\\-", "-")
    options = set(re.findall(r"--[a-z][a-z-]+", output(program, "--help")))
    assert len(options) > 10
    assert {option for option in options if option not in text} == set()


def test_every_key_is_in_the_configuration_files_page():
    text = page("qmond.conf").replace("\\-", "-")
    printed = output(QMOND, "--print-config", "--qmp", "unix:x", "--pid-file", "p", "--ready-fd", "1")
    keys = {line.split(" =")[0] for line in printed.splitlines() if " = " in line}
    assert len(keys) > 15
    assert {key for key in keys if f"{key}=" not in text} == set()


def test_an_unknown_page_is_refused():
    done = subprocess.run([MAN_PAGES, "qemu"], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert done.returncode == 2 and "usage" in done.stdout
