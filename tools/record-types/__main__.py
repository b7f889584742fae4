"""Records what QEMU 7.2 says of its types, CPU models and itself, into CShims/CTypes.

usage: python3 tools/record-types [--check] [PROGRAM]

    --check   write nothing; fail if what is there differs from what the program says
    PROGRAM   qemu-system-x86_64, or another build of it
"""

import json
import shutil
import sys
from pathlib import Path

import cpu_tables
import type_tables
from emulator import Emulator

TARGET = Path(__file__).resolve().parents[2] / "CShims" / "CTypes"
CONSTANTS = [
    "query-machines", "query-cpu-definitions", "query-command-line-options", "query-tpm-models", "query-tpm-types"]


def record(program):
    """The files, path -> text."""
    emulator = Emulator(program, "-machine", "none")
    # Listing the types loads the modules that have some, which then have command line options too.
    loaded = Emulator(program, "-machine", "none", first="qom-list-types")
    try:
        # Without a line's end, because they are embedded and sent as they are.
        files = {f"recorded/{command}.json": json.dumps(emulator.ask(command)) for command in CONSTANTS}
        files["recorded/trace-events.txt"] = trace_events(emulator)
        files["CPUTables.c"] = cpu_tables.source(*cpu_tables.record(emulator))
        files["TypeTables.c"] = type_tables.source(*type_tables.record(program, loaded))
    finally:
        emulator.end()
        loaded.end()
    return files


def trace_events(emulator):
    """A line for each event in QEMU's order: its name after '-' if it is unavailable, 'v' if it is a virtual CPU's."""
    def kind(event):
        return "-" if event["state"] == "unavailable" else "v" if event["vcpu"] else "+"
    events = emulator.ask("trace-event-get-state", name="*")
    return "".join(f"{kind(e)}{e['name']}\n" for e in events)


def main(arguments):
    is_check = "--check" in arguments
    programs = [a for a in arguments if a != "--check"]
    if len(programs) > 1 or any(a.startswith("-") for a in programs):
        sys.exit(__doc__)
    program = shutil.which(programs[0] if programs else "qemu-system-x86_64")
    if not program:
        sys.exit("no such program: " + (programs[0] if programs else "qemu-system-x86_64"))
    differing = []
    for path, text in record(program).items():
        if not is_check:
            (TARGET / path).write_text(text)
        elif (TARGET / path).read_text() != text:
            differing.append(path)
    if differing:
        sys.exit("differs: " + ", ".join(differing))


main(sys.argv[1:])
