"""The emulator and QEMU 7.2 answer the same commands alike, made up at random; `differential_machine.py`
and `differential_block.py` play sessions again."""

import os
import re

import pytest

from differential import play, show
from differential_block import BlockSession
from differential_machine import MachineSession
from test_qemu_command_line import OURS, REAL

SESSIONS = int(os.environ.get("DIFFERENTIAL_SESSIONS", "12"))

#: What may differ: the command, a part of what it is asked for or answered with (a pattern of that as JSON), and why.
STANDING = [
    (".*", r"The command [a-z0-9-]+ is not simulated", "nobody has written that command yet"),
    ("query-chardev-backends", r"only real: (\['spiceport', 'spicevmc'\]|\['braille', 'dbus', 'spiceport', 'spicevmc'\]),"
     r" only ours: \[\]", "QEMU lists the kinds of the modules it has loaded"),
    ("query-command-line-options", r"only real: \['spice'\], only ours: \[\]", "QEMU lists the options of the modules it has loaded"),
    ("(qom|device)-list-properties", r"Class '[^']*' not found", "a module of QEMU's that this host doesn't have"),
    ("qom-set", r"can't be unrealized", "a device of the board can't be taken apart here"),
    (".*", r"does(n't| not) support the option 'cache'", "an empty object is an option of its own there"),
    ("query-blockstats", r"discard-(bytes|nb)-ok: ", "which clusters an image gives back is its format's own affair"),
    ("device_add", r"Parameter 'werror' does not accept value 'x'\" \| \"Property '[^']*' can't find value", "of two mistakes"
     " QEMU tells the one whose property comes first in a hash table"),
    ("block-commit", r"Can't find '[^']*' in the backing chain\" \| \"Top image file", "QEMU knows an image by the name that it"
     " had when it was opened, until somebody looks at it"),
]


def stands(difference):
    """Why a difference may be, nil if it mayn't."""
    text = show(difference, 1 << 20)
    return next((why for command, pattern, why in STANDING
                 if re.fullmatch(command, difference.command) and re.search(pattern, text)), None)


@pytest.mark.skipif(not REAL, reason="needs QEMU")
@pytest.mark.parametrize("machine", ["none", "pc"])
@pytest.mark.parametrize("kind", [MachineSession, BlockSession])
def test_answers_are_qemu_s(machine, kind):
    differences, asked = [], 0
    for number in range(SESSIONS):
        count, difference = play(kind, machine, number, REAL, str(OURS), stands)
        asked += count
        if difference and not stands(difference):
            differences.append(f"{machine} {number}, after {count} commands: {show(difference)}")
    assert not differences, "\n".join(differences)
    assert asked >= 5 * SESSIONS
