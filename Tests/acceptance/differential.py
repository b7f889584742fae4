"""Commands at random, asked of two emulators, and where their answers differ.

A session is made of its kind and number alone: `python3 Tests/acceptance/differential_machine.py MACHINE NUMBER...` plays
some again and prints what differs. Answers are compared by shape, the keys and types of values, and by an error's class
and sentence.
"""

import json
import os
import random
import select
import subprocess
import sys
from collections import namedtuple

TIMEOUT = 20
OPTIONS = ["-S", "-nodefaults", "-display", "none", "-qmp", "stdio"]
LOOKS = ("query-", "x-debug-query-", "qom-list", "qom-get", "device-list-")
Difference = namedtuple("Difference", "command arguments real ours")


class Ended(Exception):
    """An emulator has ended instead of answering."""


class Emulator:
    """An emulator with a monitor on its standard streams, and the events that came and weren't taken yet."""

    def __init__(self, program, machine, arguments=(), folder=None):
        self.process = subprocess.Popen(
            [program, "-machine", machine, *OPTIONS, *(["-m", "128"] if machine != "none" else []), *arguments], cwd=folder,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.buffer, self.events = b"", []
        self.line()
        self.ask("qmp_capabilities", {})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()

    def line(self):
        output = self.process.stdout.fileno()
        while b"\n" not in self.buffer:
            if not select.select([output], [], [], TIMEOUT)[0]:
                raise Ended("no answer")
            more = os.read(output, 1 << 16)
            if not more:
                raise Ended("it has closed its output")
            self.buffer += more
        line, self.buffer = self.buffer.split(b"\n", 1)
        # Some devices of QEMU's write what they notice to standard output.
        return json.loads(line) if line.startswith(b"{") else self.line()

    def ask(self, command, arguments):
        """The answer to a command: `return` or `error`."""
        try:
            request = json.dumps({"execute": command, "arguments": arguments}) + "\n"
            os.write(self.process.stdin.fileno(), request.encode())
            while "event" in (answer := self.line()):
                self.events.append(answer)
        except BrokenPipeError:
            raise Ended("it has closed its input") from None
        return answer


def name_of(value):
    keys = ("name", "id", "label", "qom-path", "typename", "type", "option", "capability", "device")
    found = [value[key] for key in keys if isinstance(value, dict) and isinstance(value.get(key), str)]
    return json.dumps(found[0] if found else value if isinstance(value, str) else None)


def shape(value, key=None):
    """A value without what may differ between two processes."""
    if isinstance(value, dict):
        return {key: shape(value[key], key) for key in sorted(value)}
    if isinstance(value, list):
        return [[name_of(item), shape(item)] for item in sorted(value, key=name_of)]
    # The name and type of a property are what it is.
    return value if key == "type" else type(value).__name__


class Session:
    """What is known while commands are made up: what there is, and what it could have."""

    NONSENSE = 0.15  # how many values don't fit
    NAMES = ["a", "b", "c", "d"]
    WORDS = ["", "0", "1", "-1", "on", "off", "true", "nope", "0x10", "4k", "65536", "a", "b", "auto", "/machine", "1.2"]

    #: Starts an emulator.
    emulator = Emulator

    def __init__(self, number, machine, real):
        self.random = random.Random(f"{machine} {number}")
        self.machine, self.real = machine, real

    def differ(self, real, ours):
        if "error" in real or "error" in ours:
            return real.get("error") != ours.get("error")
        return self.compared(real["return"]) != self.compared(ours["return"])

    def compared(self, value):
        """What is compared of an answer."""
        return shape(value)

    def shown(self, answer):
        """What a difference shows of an answer."""
        return answer

    def after(self, command, arguments, answer, real, ours):
        """What is to be done after a command that QEMU gave the answer to, and the difference that is seen then."""

    def pick(self, things):
        return self.random.choice(list(things))

    def name(self):
        return self.pick(self.NAMES * 6 + ["", "0", "x y", "nope"])

    def some(self, properties, many=1.2):
        """A few of some properties, with values that fit or don't."""
        names = [name for name in properties if self.random.random() < many / max(1, len(properties))]
        return {name: self.value(properties[name]) for name in names}

    def value(self, kind):
        if self.random.random() < self.NONSENSE:
            return self.pick([None, True, -1, 3, "x", "on", [], {}])
        if isinstance(kind, list):
            return self.pick(kind)
        if kind == "bool":
            return self.pick([True, False, True, False, "on", "off", 1])
        if "int" in kind or kind == "size":
            return self.pick([0, 1, 2, 3, 7, 8, 64, 255, 256, 512, 4096, 65535, 65536, 1 << 31, 1 << 33, -1, "1", "x", "4k"])
        if kind.startswith("OnOffAuto"):
            return self.pick(["on", "off", "auto", "maybe"])
        return self.pick(self.WORDS)


def ask(emulator, command, arguments):
    """The answer of an emulator that should not end."""
    try:
        return emulator.ask(command, arguments)
    except Ended as end:
        return {"error": {"class": "ended", "desc": str(end)}}


def leaves_same(difference):
    """Whether both emulators are as they were: nothing was changed, or neither did what it was asked for."""
    return difference.command.startswith(LOOKS) or "error" in difference.real and "error" in difference.ours


def play(kind, machine, number, real, ours, stands=lambda difference: None, length=60):
    """Plays a session to its end or its first difference, which is returned with how many commands were asked. What
    leaves both the same may differ where `stands` has a reason."""
    with kind.emulator(real, machine) as theirs, kind.emulator(ours, machine) as mine:
        session = kind(number, machine, theirs)
        for count in range(length):
            try:
                command, arguments = session.next()
                first = theirs.ask(command, arguments)
                second = ask(mine, command, arguments)
                seen = session.after(command, arguments, first, theirs, mine)
            except Ended:
                return count, None  # QEMU 7.2 has crashed.
            differs = session.differ(first, second)
            difference = Difference(command, arguments, session.shown(first), session.shown(second)) if differs else seen
            if difference and not (leaves_same(difference) and stands(difference)):
                return count, difference
        return length, None


def only(some, others):
    """The names of a list's things that another one doesn't have."""
    if not all(isinstance(things.get("return"), list) for things in (some, others)):
        return []
    names = [name_of(item).strip('"') for item in others["return"]]
    return sorted(name for name in (name_of(item).strip('"') for item in some["return"]) if name not in names)


def places(real, ours, path=""):
    """Where two values differ, and how."""
    if isinstance(real, dict) and isinstance(ours, dict):
        return [place for key in {**real, **ours} for place in places(real.get(key), ours.get(key), f"{path}.{key}")]
    if isinstance(real, list) and isinstance(ours, list) and len(real) == len(ours):
        return [place for index, pair in enumerate(zip(real, ours)) for place in places(*pair, f"{path}[{index}]")]
    if isinstance(real, list) and isinstance(ours, list):
        real, ours = [item for item in real if item not in ours] or real, [item for item in ours if item not in real] or ours
    return [] if real == ours else [f"{path}: {json.dumps(real)} | {json.dumps(ours)}"]


def show(difference, width=600):
    real, ours = difference.real, difference.ours
    return "\n".join([
        *places(real, ours)[:8], f"only real: {only(real, ours)}, only ours: {only(ours, real)}",
        f"{difference.command} {json.dumps(difference.arguments)}", f"    real: {json.dumps(difference.real)[:width]}",
        f"    ours: {json.dumps(difference.ours)[:width]}"])


def main(kind, stands):
    machine, *numbers = sys.argv[1:]
    ours = os.environ.get("QEMU_EMULATOR", ".build/release/qemu-system-x86_64")
    for number in numbers:
        count, difference = play(kind, machine, int(number), "/usr/bin/qemu-system-x86_64", os.path.abspath(ours), stands)
        said = show(difference) if difference else "no difference"
        print(number, count, said, stands(difference) or "" if difference else "", flush=True)
