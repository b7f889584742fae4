"""The emulator's command line against QEMU's: what both say of the same words, and how both end.

Needs the drop-in `qemu-system-x86_64` (QEMU_EMULATOR names another one) and Debian's; skipped without either.
"""

import json
import os
import shutil
import subprocess

import pytest

from conftest import ROOT

FIXTURES = ROOT / "Tests/QEMUOptionsTests/Fixtures"
OURS = ROOT / os.environ.get("QEMU_EMULATOR", ".build/release/qemu-system-x86_64")
REAL = shutil.which("qemu-system-x86_64", path="/usr/bin")

#: An emulator that accepts its command line runs; after this many seconds it is ended.
ACCEPTED_AFTER = 1.5

pytestmark = pytest.mark.skipif(not (OURS.exists() and REAL), reason="needs the drop-in and QEMU")


def recorded_lines():
    """The recorded command lines that are refused: what an accepted one does is another test's."""
    lines = [json.loads(line) for line in (FIXTURES / "command-lines.jsonl").read_text().splitlines()]
    return [line["words"] for line in lines if line["status"] == 1]


def outcome(program, words, directory):
    """The exit status, None while it runs, and what went to standard error."""
    process = subprocess.Popen(
        ["qemu-system-x86_64", *words], executable=program, cwd=directory, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        return process.wait(ACCEPTED_AFTER), process.stderr.read().decode(errors="replace")
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return None, ""
    finally:
        process.stderr.close()


@pytest.mark.parametrize("words", recorded_lines(), ids=" ".join)
def test_a_refused_line_is_refused_with_the_same_words(words, tmp_path):
    assert outcome(OURS, words, tmp_path) == outcome(REAL, words, tmp_path)


def test_every_line_of_libvirt_is_accepted(tmp_path):
    """Without what only libvirt's own host has, a passed socket or a file, the words themselves are taken."""
    for line in (FIXTURES / "libvirt.jsonl").read_text().splitlines():
        status, text = outcome(OURS, [*json.loads(line), "-version"], tmp_path)
        assert (status, text) == (0, "")
