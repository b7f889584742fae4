"""A real QEMU, asked over its standard streams."""

import json
import os
import subprocess


class Refused(Exception):
    """An error reply."""

    def __init__(self, error):
        super().__init__(error["desc"])
        self.class_, self.desc = error["class"], error["desc"]


class Crashed(Exception):
    """The process has ended instead of answering."""


class Emulator:
    """A process with a control monitor; `options` follow those that keep it from running a guest. `first`: a command
    that each process is asked before others."""

    def __init__(self, program, *options, first=None):
        self.first = first
        self.command = [program, "-S", "-nodefaults", "-display", "none", "-qmp", "stdio", *options]
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        try:
            self.process.stdout.readline()
            self.ask("qmp_capabilities")
            if self.first:
                self.ask(self.first)
        except BaseException:
            self.end()
            raise

    def line(self, command, arguments):
        """The line that answers a command; events are passed over."""
        request = json.dumps({"execute": command, "arguments": arguments}).encode()
        try:
            os.write(self.process.stdin.fileno(), request)
        except BrokenPipeError:
            raise Crashed(command) from None
        while line := self.process.stdout.readline():
            if not {"error", "return"}.isdisjoint(json.loads(line)):
                return line
        raise Crashed(command)

    def ask(self, command, **arguments):
        """The return value of one command; Refused, or Crashed."""
        reply = json.loads(self.line(command, {k.replace("_", "-"): v for k, v in arguments.items()}))
        if "error" in reply:
            raise Refused(reply["error"])
        return reply["return"]

    def error(self, command, arguments):
        """What a request is refused with, which must be refused."""
        reply = json.loads(self.line(command, arguments))
        if "error" not in reply:
            raise SystemExit(f"{command} {arguments} was not refused: {reply}")
        return reply["error"]["desc"]

    def ask_afresh(self, command, **arguments):
        """As `ask`; once more in a new process if this one has crashed, which may be of a question before."""
        try:
            return self.ask(command, **arguments)
        except Crashed:
            self.end()
            self.start()
        try:
            return self.ask(command, **arguments)
        except Crashed:
            self.end()
            self.start()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def end(self):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


def help_text(program, option, name):
    """The lines of `-OPTION NAME,help`."""
    return subprocess.run(
        [program, option, f"{name},help"], capture_output=True, text=True, check=False).stdout.splitlines()
