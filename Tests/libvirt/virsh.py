"""virsh at its prompt, which answers a line without being started for it."""

import os
import select
import subprocess
import time

TIMEOUT = 60


class Virsh:
    """virsh at its prompt, connected to a URI."""

    def __init__(self, uri, words=("-q",), **streams):
        self.count = 0
        streams = streams or {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        self.process = subprocess.Popen(
            ["virsh", *words, "-c", uri], env={**os.environ, "TERM": "dumb", "COLUMNS": "2000"}, **streams)

    def ask(self, line):
        """What a command prints, whether it succeeds or not."""
        self.count += 1
        request = f"echo =={self.count}=="
        self.process.stdin.write(f"{line}\n{request}\n".encode())
        self.process.stdin.flush()
        printed, patience = b"", time.monotonic() + TIMEOUT
        while request[5:].encode() not in printed.replace(request.encode(), b""):
            left = patience - time.monotonic()
            more = left > 0 and select.select([self.process.stdout], [], [], left)[0] and os.read(
                self.process.stdout.fileno(), 1 << 16)
            if not more:
                # Nobody can ask it anything any more.
                self.process.kill()
                raise AssertionError(f"{line}: no answer but {printed}")
            printed += more
        # It prints its prompts, and what it reads, also where nobody types.
        lines = printed.decode().replace("virsh # ", "\n").splitlines()
        return "\n".join(text for text in lines if text.strip() and text not in (line, request, request[5:])).strip()

    @property
    def answers(self):
        """Whether it can be asked."""
        return self.process.poll() is None

    def end(self):
        self.process.stdin.close()
        try:
            self.process.wait(TIMEOUT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()


class Terminal:
    """virsh at a terminal, which `console` wants."""

    def __init__(self, uri):
        self.side, other = os.openpty()
        self.virsh = Virsh(uri, words=(), stdin=other, stdout=other, stderr=other, start_new_session=True)
        os.close(other)

    def type(self, text, until):
        """Types a text and reads what is printed until there is another one."""
        os.write(self.side, text.encode())
        printed, patience = "", time.monotonic() + TIMEOUT
        while until not in printed:
            left = patience - time.monotonic()
            assert left > 0 and select.select([self.side], [], [], left)[0], (text, printed)
            printed += os.read(self.side, 1 << 16).decode()
        assert "error:" not in printed, printed
        return printed

    def end(self):
        os.write(self.side, b"quit\n")
        try:
            self.virsh.process.wait(TIMEOUT)
        finally:
            os.close(self.side)
