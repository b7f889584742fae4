"""Plays sessions of one or more machines that were recorded from QEMU 7.2, and tells what goes otherwise.

Each line is a step: a machine is started or killed, is sent a command or awaited, or the shell does something with the files.
A step's reply is compared with the one recorded. Events, and what a machine writes beside and ends with, come a little earlier or
later each time: of these the whole sequence of a machine is compared. What differs in one session is shown by
`python recorded_machines.py SESSION [PROGRAM]`.
"""

import difflib
import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from recorded_likeness import complaints, ends, events, lines, plain, reply
from recorded_process import Process

PATIENCE = 2  # seconds in which an event comes that was recorded
AGAIN, POLL = 1, 0.03  # seconds in which a question is asked again, for what is under way, and between two of them
WAIT = 3  # seconds in which a migration comes to a status, or a machine ends
PAUSE = 0.08  # seconds in which what a command has begun goes on where no event tells of it
LATE = 0.06  # seconds in which a machine may tell more than it did
SHELL = 30  # seconds
MIGRATES = re.compile(r'"(execute|command-line)": "migrate[ "]')


class Machine:
    """A process, and all the ways in which its session may have gone until now."""

    KINDS = {"events": events, "stderr": complaints, "stdout": lines, "exit": ends}

    def __init__(self, process):
        self.process, self.missing, self.stays, self.vague = process, 0, False, False
        self.ways = {kind: [()] for kind in self.KINDS}

    def expect(self, step):
        """After a step that went otherwise each time, nobody knows what comes."""
        self.vague = self.vague or step.get("varies") == []
        if self.vague:
            return
        for kind, of in self.KINDS.items():
            more = dict.fromkeys(map(of, options(step)))
            self.ways[kind] = list(dict.fromkeys(way + rest for way in self.ways[kind] for rest in more))

    def settle(self):
        """Waits for the events and the end that are expected by now; for what doesn't come, once."""
        expected = min(map(len, self.ways["events"]))
        self.process.until(lambda: len(events(self.process.events)) + self.missing >= expected, PATIENCE)
        self.missing = max(0, expected - len(events(self.process.events)))
        if all(self.ways["exit"]) and not self.stays:
            self.process.drain(WAIT)
            self.stays = not self.process.ended

    def ask(self, call, known, seconds, enough=lambda told: False):
        """A reply, that of a question after some time; with `enough` it need not be a known one."""
        end = time.monotonic() + seconds
        while True:
            message = self.process.ask(call)
            got = plain(message)
            if got is None or got in known or enough(message) or time.monotonic() > end:
                return got
            time.sleep(POLL)

    def differences(self):
        """What has been told in none of the ways: its kind, what was recorded, what came."""
        told = {"events": self.process.events, "stderr": [{"stderr": self.process.stderr()}],
                "stdout": [{"stdout": line} for line in self.process.lines], "exit": self.process.exit()}
        for kind, of in self.KINDS.items():
            got, ways = of(told[kind]), self.ways[kind]
            if not any(way == (got[:len(way)] if self.vague else got) for way in ways):
                yield kind, ways[0], got


def options(step):
    """What came in a step, in one run and in another."""
    return [step["got"], *([step["varies"]] if "varies" in step else [])]


def asks(call):
    """Whether a command changes nothing, so that it may be sent again."""
    return call["execute"].startswith("query-") or str(call.get("arguments", {}).get("command-line", "")).startswith("info ")


def ends_play(step):
    """Whether QEMU hangs or crashes in a step, or goes on for seconds in another way each time."""
    broken = any("noreply" in message or message.get("exit", 0) < 0 for message in step.get("got", []))
    return broken or "sleep" in step and step.get("varies") == []


class Session:
    """The machines of a session, by name, and what differs until now."""

    def __init__(self, program, folder):
        self.program, self.folder, self.machines, self.differences, self.steps = program, folder, {}, [], 0
        self.migrates = False  # something may go on by itself

    def begin(self, name, arguments):
        self.machines[name] = Machine(Process(self.program, arguments, self.folder))

    def compare(self, step, known, got):
        self.steps += 1
        if got not in known:
            done = next(step[act] for act in ("send", "wait", "shell") if act in step)
            self.differences.append((f"line {step['line']}: {json.dumps(done)}", known[0], got))

    def compare_reply(self, machine, step, call, seconds, enough=lambda told: False):
        known = list(map(reply, options(step)))
        got = machine.ask(call, known, seconds, enough)
        if step.get("varies") != []:
            self.compare(step, known, got)
        machine.settle()

    def start(self, machine, _):
        machine.settle()

    def send(self, machine, step):
        call = step["send"]
        self.compare_reply(machine, step, call, AGAIN if asks(call) else 0)
        self.migrates = self.migrates or bool(MIGRATES.search(json.dumps(call)))
        under_way = self.migrates or events(step["got"])
        if under_way and not asks(call) and not any("error" in message for message in step["got"]):
            machine.process.drain(PAUSE)

    def wait(self, machine, step):
        if "exit" in step["wait"]:
            machine.process.drain(WAIT)
        else:
            statuses = step["wait"]["status"]
            statuses = [statuses] if isinstance(statuses, str) else statuses
            self.compare_reply(machine, step, {"execute": "query-migrate"}, WAIT, lambda told: told.get("return", {}).get("status") in statuses)

    def sleep(self, machine, step):
        machine.settle()
        machine.process.drain(min(step["sleep"], PAUSE))

    def shell(self, step):
        done = subprocess.run(step["shell"], shell=True, cwd=self.folder, capture_output=True, text=True, timeout=SHELL)
        known = ["".join(lines(step["got"])), *ends(step["got"])]
        self.compare(step, [known], [plain(done.stdout), *([done.returncode] if done.returncode else [])])

    def conclude(self, name):
        """Compares what a machine has told once its last step is done."""
        self.machines[name].process.drain(LATE)
        self.differences += [(f"{kind} of {name}", was, got) for kind, was, got in self.machines[name].differences()]

    def do(self, step):
        if "shell" in step:
            self.shell(step)
        elif "kill" in step:
            self.machines[step["kill"]].process.end()
        else:
            if "start" in step:
                self.begin(step["start"], step["args"])
            machine = self.machines[about(step)]
            machine.expect(step)
            act = next(act for act in ("start", "send", "wait", "sleep") if act in step)
            {"start": self.start, "send": self.send, "wait": self.wait, "sleep": self.sleep}[act](machine, step)

    def play(self, steps):
        last = {about(step): step for step in steps if not {"shell", "kill"} & set(step)}
        for step in steps:
            self.do(step)
            if last.get(about(step)) is step:
                self.conclude(about(step))

    def end(self):
        for machine in self.machines.values():
            machine.process.end()


def about(step):
    """The machine that a step is about; None is that of a session with one."""
    return step.get("start", step.get("to"))


def play(program, path, folder):
    """How many steps a session has, and what goes otherwise: what was done, what was recorded, what came."""
    head, *steps = [{"line": number, **json.loads(line)} for number, line in enumerate(path.read_text().splitlines(), 1)]
    steps = steps[:next((place for place, step in enumerate(steps) if ends_play(step)), None)]
    for command in head.get("setup", []):
        subprocess.run(command, shell=True, cwd=folder, check=False, capture_output=True, timeout=SHELL)
    session = Session(program, folder)
    try:
        if "args" in head:
            session.begin(None, ["-S", *head["args"]])
        for name in ("destination", "source"):
            if name in head:
                session.begin(name, head[name])
        session.play(steps)
    finally:
        session.end()
    return session.steps, session.differences


def shown(differences):
    """Differences as people read them: what was done, and with - what was recorded, with + what came instead."""
    return "\n".join(f"{done}\n{beside(was, got)}" for done, was, got in differences)


def beside(was, got):
    _, _, *marked = difflib.unified_diff(spread(was), spread(got), n=2, lineterm="")
    return "\n".join("  " + line for line in marked)


def spread(told):
    """The lines of a reply, or a sequence's items."""
    if told is None:
        return ["no reply"]
    return json.dumps(json.loads(told), indent=1).replace(r"\r\n", "\n").splitlines() if isinstance(told, str) else [*map(str, told)]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        program = Path(sys.argv[2] if len(sys.argv) > 2 else ".build/release/qemu-system-x86_64").absolute()
        steps, differences = play(str(program), Path(sys.argv[1]), folder)
    print(shown(differences))
    print(f"{len(differences)} of {steps} differ")
