"""What is recorded of QEMU against the installed one: the scripts in `tools/record` would write the same again."""

import shutil
import subprocess

import pytest

from conftest import ROOT

REAL = shutil.which("qemu-system-x86_64", path="/usr/bin")


def differences(script, *options):
    """What a script finds to be different; empty for nothing."""
    done = subprocess.run(
        [ROOT / "tools/record" / script, "--check", *options], capture_output=True, text=True, timeout=120)
    return "" if done.returncode == 0 else done.stdout + done.stderr or "it failed"


def test_the_tables_are_made_of_the_recorded_introspection():
    assert differences("schema", "--offline") == ""


@pytest.mark.skipif(not REAL, reason="needs QEMU")
@pytest.mark.parametrize("script", ["schema", "types"])
def test_the_records_are_what_the_installed_emulator_says(script):
    assert differences(script) == ""
