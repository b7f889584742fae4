"""The real emulator as the recorder asks it: started without a machine, spoken to over QMP."""

import json
import socket
import subprocess
import tempfile
import time
from pathlib import Path


class Emulator:
    """A running emulator; `options` come beside what every recording needs."""

    def __init__(self, program, *options):
        self.folder = tempfile.TemporaryDirectory(prefix="record")
        path = str(Path(self.folder.name, "qmp"))
        self.process = subprocess.Popen(
            [program, "-S", "-display", "none", "-nodefaults", *options, "-qmp", f"unix:{path},server=on,wait=off"],
            stdin=subprocess.DEVNULL)
        self.lines = self._connect(path).makefile("rwb")
        self.greeting = json.loads(self.lines.readline())
        self.ask("qmp_capabilities")

    @staticmethod
    def _connect(path):
        for _ in range(500):
            try:
                connection = socket.socket(socket.AF_UNIX)
                connection.connect(path)
                return connection
            except OSError:
                time.sleep(0.02)
        raise SystemExit("the emulator doesn't listen")

    def ask_raw(self, command, arguments=None):
        """The line that answers a command; events are passed over."""
        request = {"execute": command} | ({"arguments": arguments} if arguments is not None else {})
        self.lines.write(json.dumps(request).encode() + b"\n")
        self.lines.flush()
        while True:
            line = self.lines.readline()
            if not line:
                raise SystemExit(f"the emulator ended at {command} {arguments}")
            if b'"event": ' not in line[:200] or b'"return"' in line[:10]:
                return line

    def ask(self, command, arguments=None):
        """The answer as a value."""
        return json.loads(self.ask_raw(command, arguments))

    def error(self, command, arguments):
        """The description of the error that a request must cause."""
        answer = self.ask(command, arguments)
        if "error" not in answer:
            raise SystemExit(f"{command} {arguments} was not refused: {answer}")
        return answer["error"]["desc"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.folder.cleanup()
