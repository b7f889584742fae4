"""Plays a session that was recorded from QEMU 7.2, and counts the steps in which the emulator answers the same.

A recording begins with the emulator's arguments and the shell commands that make its files; then each line has what was
sent and every message that came: the reply, and the events before and after it.
"""

import json
import os
import re
import select
import subprocess
import time

TIMEOUT = 10
VOLATILE = {"actual-size", "date-sec", "date-nsec"}
SETTLE = 0.1  # seconds in which events come that follow a reply


def normal(value):
    """A message without what differs from run to run: times, sizes on disk, digits of names that are drawn."""
    if isinstance(value, dict):
        known = {"timestamp": 0} if "timestamp" in value else {}
        return {key: normal(item) for key, item in {**value, **known}.items() if key not in VOLATILE}
    if isinstance(value, list):
        return [normal(item) for item in value]
    if isinstance(value, str):
        value = re.sub(r"/var/tmp/vl\.\w{6}", "/var/tmp/vl.XXXXXX", value)
        return re.sub(r"device\[\d+\]", "device[N]", re.sub(r"(#block\d+?)(?:\d\d|RR)(?!\d)", r"\1RR", value))
    return value


class Recording:
    """What was recorded in one file."""

    def __init__(self, path):
        head, *steps = [json.loads(line) for line in path.read_text().splitlines()]
        self.arguments, self.setup = head["args"], head.get("setup", [])
        self.steps = [step for step in steps if "send" in step]

    @staticmethod
    def expected(step):
        """The messages of a step, without what QEMU wrote between them."""
        return [normal(message) for message in step["got"] if not {"stdout", "stderr", "exit", "EOF"} & set(message)]


class Player:
    """An emulator that is sent one command after another."""

    def __init__(self, program, arguments, folder):
        self.process = subprocess.Popen(
            [program, "-S", "-display", "none", "-qmp", "stdio", *arguments],
            cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.bytes = b""
        self.read(TIMEOUT)
        self.messages()
        self.answer({"execute": "qmp_capabilities"}, settle=0)

    def read(self, timeout):
        if not select.select([self.process.stdout], [], [], timeout)[0]:
            return False
        got = os.read(self.process.stdout.fileno(), 1 << 20)
        self.bytes += got
        return bool(got)

    def messages(self):
        *lines, self.bytes = self.bytes.split(b"\n")
        return [json.loads(line) for line in lines if line.startswith(b"{")]

    def answer(self, call, settle):
        """The messages up to the reply, and those that come shortly after it."""
        self.process.stdin.write(json.dumps(call).encode() + b"\n")
        self.process.stdin.flush()
        got, end = [], time.monotonic() + TIMEOUT
        while not any("return" in message or "error" in message for message in got):
            assert self.read(end - time.monotonic()), f"no reply to {call}"
            got += self.messages()
        end = time.monotonic() + settle
        while (rest := end - time.monotonic()) > 0 and self.read(rest):
            got += self.messages()
        return got

    def ask(self, command, **arguments):
        """What a command returns."""
        got = self.answer({"execute": command, "arguments": arguments}, 0)
        reply = next(message for message in got if "event" not in message)
        assert "return" in reply, reply
        return reply["return"]

    def end(self):
        self.process.kill()
        self.process.wait()


def without_numbers(value):
    """Messages in which drawn names aren't told apart."""
    return json.loads(re.sub(r"#block\d+RR", "#blockNNN", json.dumps(value)))


def play(program, path, folder, base=(), draws=True):
    """The steps in which the answers differ: what was sent, what was recorded, what came. Where it doesn't matter how many
    names were `draws`n, they are all the same."""
    recording = Recording(path)
    for command in recording.setup:
        subprocess.run(command, shell=True, cwd=folder, check=False, capture_output=True)
    player = Player(program, [*base, *recording.arguments], folder)
    differences = []
    try:
        for step in recording.steps:
            expected = recording.expected(step)
            # Where something was told, something may be under way that the next step shows.
            settle = SETTLE if expected and "event" in expected[-1] else SETTLE / 2 if len(expected) > 1 else 0
            got = [normal(message) for message in player.answer(step["send"], settle)]
            if not draws:
                expected, got = without_numbers(expected), without_numbers(got)
            if got != expected:
                differences.append((step["send"], expected, got))
    finally:
        player.end()
    return len(recording.steps), differences
