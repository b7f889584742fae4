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
        self.process.stdout.readline()
        self.ask("qmp_capabilities")
        if self.first:
            self.ask(self.first)

    def ask(self, command, **arguments):
        """The return value of one command; Refused, or Crashed."""
        request = {"execute": command, "arguments": {k.replace("_", "-"): v for k, v in arguments.items()}}
        try:
            os.write(self.process.stdin.fileno(), json.dumps(request).encode())
        except BrokenPipeError:
            raise Crashed(command) from None
        while line := self.process.stdout.readline():
            reply = json.loads(line)
            if "error" in reply:
                raise Refused(reply["error"])
            if "return" in reply:
                return reply["return"]
        raise Crashed(command)

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

    def end(self):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


def help_text(program, option, name):
    """The lines of `-OPTION NAME,help`."""
    return subprocess.run(
        [program, option, f"{name},help"], capture_output=True, text=True, check=False).stdout.splitlines()
