"""Plays sessions of one or more machines that were recorded from QEMU 7.2, and tells the steps in which they go otherwise.

Each line is a step: a machine is started or killed, is sent a command, or the shell does something with the files. What is told
in a step is compared whatever its order is: work that QEMU does before it answers may be done afterwards here. Times and the sizes
of states aren't compared, nor what a guest's firmware does by itself.
"""

import json
import re
import subprocess
import time

from recorded_session import Player, normal, without_numbers

PATIENCE = 0.12  # seconds in which what follows a reply comes
HIDDEN = [
    (r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "DATE"), (r"YYYY-MM-DD HH:MM:SS", "DATE"), (r"vm-(\d{14}|YYYYMMDDHHMMSS)", "vm-DATE"),
    (r" +[\d.]+ (B|KiB|MiB) +(DATE|20[-\d :]*)", " SIZE DATE"), (r"\d\d:\d\d:\d\d\.\d{3}", "CLOCK"), (r'"vm-clock-n?sec": \d+', '"vm-clock": 0'),
    (r'"vm-state-size": [1-9]\d*', '"vm-state-size": 1'), (r'"format": "file", "virtual-size": \d+', '"format": "file"'),
    (r'"virtual-size": \d+, "filename": "[^"]*", "format": "file"', '"format": "file"'),
]


def plain(value):
    """A message without what differs from run to run."""
    text = json.dumps(without_numbers(normal(value)), sort_keys=True)
    for pattern, shown in HIDDEN:
        text = re.sub(pattern, shown, text)
    return text


def told(messages):
    """The messages of a step, in no order, without what isn't a monitor's and what firmware does."""
    mine = [m for m in messages if not {"stdout", "stderr", "exit", "EOF"} & set(m) and m.get("data") != {"guest": True, "reason": "guest-reset"}]
    return sorted(map(plain, mine))


class Machines:
    """The machines of a session, by name."""

    def __init__(self, program, folder):
        self.program, self.folder, self.running, self.differences, self.steps = program, folder, {}, [], 0

    def start(self, name, arguments):
        machine = Player.__new__(Player)
        machine.process = subprocess.Popen(
            [self.program, "-display", "none", "-qmp", "stdio", *arguments], cwd=self.folder, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        machine.bytes = b""
        self.running[name] = machine
        if machine.read(10):
            machine.messages()
            machine.answer({"execute": "qmp_capabilities"}, 0)

    def compare(self, step, expected, got):
        self.steps += 1
        if expected != got:
            self.differences.append((step, expected, got))

    def begin(self, step):
        """A machine is started; one that ends at once says why."""
        self.start(step["start"], step["args"])
        words = "".join(message.get("stderr", "") for message in step["got"])
        if any("exit" in message for message in step["got"]):
            process = self.running.pop(step["start"]).process
            self.compare(step["args"], (words, 1), (process.communicate(timeout=10)[1].decode(), process.returncode))

    def shell(self, step):
        done = subprocess.run(step["shell"], shell=True, cwd=self.folder, capture_output=True, text=True)
        expected = "".join(message.get("stdout", "") for message in step["got"])
        self.compare(step["shell"], plain(expected), plain(done.stdout))

    def send(self, step):
        machine = self.running.get(step.get("to"))
        if machine is None:
            return
        expected, got = told(step["got"]), told(machine.answer(step["send"], PATIENCE))
        self.compare(step["send"], expected, got)
        if any("exit" in message for message in step["got"]):
            machine.process.wait(10)

    def play(self, steps):
        for step in steps:
            if "start" in step:
                self.begin(step)
            elif "kill" in step and step["kill"] in self.running:
                self.running.pop(step["kill"]).end()
            elif "shell" in step:
                self.shell(step)
            elif "send" in step:
                self.send(step)
            elif "sleep" in step:
                time.sleep(min(step["sleep"], 0.3))

    def end(self):
        for machine in self.running.values():
            machine.end()


def play(program, path, folder):
    """How many steps a session has, and those that go otherwise: what was done, what was recorded, what came."""
    head, *steps = [json.loads(line) for line in path.read_text().splitlines()]
    for command in head.get("setup", []):
        subprocess.run(command, shell=True, cwd=folder, check=False, capture_output=True)
    machines = Machines(program, folder)
    try:
        if "args" in head:
            machines.start(None, ["-S", *head["args"]])
        machines.play(steps)
    finally:
        machines.end()
    return machines.steps, machines.differences
