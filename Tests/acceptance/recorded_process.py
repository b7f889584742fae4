"""A process of a recorded session: what it has written so far, by kind, and how it ended.

It runs under `timeout` in a group of its own, so that neither it nor what it starts outlives a player that was ended.
"""

import json
import os
import select
import signal
import subprocess
import tempfile
import time

LIFE = 120  # seconds after which a process is ended whatever its player does
START, ANSWER = 10, 6  # seconds in which a greeting and a reply come


class Process:
    """An emulator whose monitor is on its standard streams."""

    def __init__(self, program, arguments, folder):
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            ["timeout", "-s", "KILL", str(LIFE), program, "-display", "none", "-qmp", "stdio", *arguments], cwd=folder,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, start_new_session=True, bufsize=0)
        self.bytes, self.ended, self.greeting = b"", False, None
        self.replies, self.events, self.lines = [], [], []
        if self.until(lambda: self.greeting, START):
            self.ask({"execute": "qmp_capabilities"})

    def read(self, seconds):
        """Takes what comes within this time; it may be nothing."""
        if self.ended or not select.select([self.process.stdout], [], [], max(0, seconds))[0]:
            return
        got = os.read(self.process.stdout.fileno(), 1 << 20)
        self.ended = not got
        *lines, self.bytes = (self.bytes + got).split(b"\n")
        for line in lines:
            self.take(line.rstrip(b"\r"))

    def take(self, line):
        try:
            message = json.loads(line)
        except ValueError:
            self.lines.append(line.decode(errors="replace"))
            return
        if "event" in message:
            self.events.append(message)
        elif "QMP" in message:
            self.greeting = message
        else:
            self.replies.append(message)

    def until(self, condition, seconds):
        """Whether something comes true in time; it can't any more once the process has ended."""
        end = time.monotonic() + seconds
        while not (true := condition()) and not self.ended and (rest := end - time.monotonic()) > 0:
            self.read(rest)
        return bool(true)

    def drain(self, seconds):
        self.until(lambda: False, seconds)

    def ask(self, call):
        """The reply; None of a process that has ended or doesn't answer."""
        self.replies.clear()
        try:
            self.process.stdin.write(json.dumps(call).encode() + b"\n")
        except OSError:
            self.until(lambda: self.ended, ANSWER)
        self.until(lambda: self.replies, ANSWER)
        return self.replies[0] if self.replies else None

    def exit(self):
        """The exit status once it has closed its output, as sessions have it."""
        try:
            return [{"exit": self.process.wait(ANSWER)}] if self.ended else []
        except subprocess.TimeoutExpired:
            return []

    def stderr(self):
        return os.pread(self.errors.fileno(), 1 << 20, 0).decode(errors="replace")  # where the process writes on doesn't move

    def end(self):
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass  # nothing of it is left
        self.drain(ANSWER)  # what it has open is closed with its output
        self.process.wait()
        for file in (self.process.stdin, self.process.stdout, self.errors):
            file.close()
