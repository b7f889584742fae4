"""What AppArmor is told of an emulator that isn't where it expects one."""

import shutil
import subprocess
from pathlib import Path

import pytest

from domain import ROOT

PROFILES = {"usr.sbin.libvirtd": "/etc/apparmor.d/usr.sbin.libvirtd",
            "libvirt-qemu": "/etc/apparmor.d/abstractions/libvirt-qemu"}


@pytest.mark.skipif(not shutil.which("apparmor_parser"), reason="needs apparmor")
@pytest.mark.parametrize("name", PROFILES)
def test_its_lines_are_taken(tmp_path, name):
    if not Path(PROFILES[name]).exists():
        pytest.skip("needs libvirt's profiles")
    line = (ROOT / "tools/apparmor" / name).read_text().replace("@PROGRAM@", "/home/me/.local/bin/qmond-qemu")
    assert f"<local/{PROFILES[name].removeprefix('/etc/apparmor.d/')}>" in Path(PROFILES[name]).read_text(), "where the line goes is included"
    profile = tmp_path / "profile"
    profile.write_text(f"#include <tunables/global>\nprofile test /usr/bin/test {{\n{line}\n}}\n")
    done = subprocess.run(["apparmor_parser", "--skip-kernel-load", "--skip-cache", profile], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
