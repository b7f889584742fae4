"""A terminal of a given size with a shell in it, driven by keys and read as a screen, through tmux.

The expected screens are `screens/NAME-COLUMNS.txt`; WRITE_SCREENS=1 in the environment rewrites them with what is seen.
"""

import difflib
import os
import re
import subprocess
import termios
import time
from pathlib import Path

from qmp_client import TIMEOUT, eventually

SCREENS = Path(__file__).parent / "screens"
ROWS = 24
QUIET = 0.3  # seconds without a change until a screen that is to be written counts as finished


class Terminal:
    """A tmux server of its own with one pane, in it bash in `directory`, and `qmp-shell` in its PATH."""

    def __init__(self, directory, qmp_shell, columns):
        self.columns = columns
        programs = directory / "bin"
        programs.mkdir(exist_ok=True)
        if not (programs / "qmp-shell").exists():
            (programs / "qmp-shell").symlink_to(qmp_shell)
        self.environment = {
            "PATH": f"{programs}:{os.environ['PATH']}", "HOME": str(directory), "TMUX_TMPDIR": str(directory),
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "HISTFILE": "/dev/null",
        }
        self.tmux("new-session", "-d", "-x", str(columns), "-y", str(ROWS), "-c", str(directory),
                  "exec env TERM=tmux-256color PS1='$ ' bash --norc --noprofile")
        self.tmux("set-option", "-g", "status", "off")
        self.process = int(self.tmux("display-message", "-p", "#{pane_pid}"))

    def tmux(self, *arguments):
        command = ["tmux", "-L", f"qmond-{os.getpid()}", "-f", "/dev/null", *arguments]
        return subprocess.run(
            command, env=self.environment, check=True, capture_output=True, text=True, timeout=TIMEOUT).stdout

    def type(self, text):
        """Types the text as it is."""
        self.tmux("send-keys", "-l", "--", text)

    def send(self, *keys):
        """Presses keys by tmux's names: Tab, C-c, Left."""
        self.tmux("send-keys", *keys)

    def enter(self, line):
        self.type(line)
        self.send("Enter")

    def paste(self, text):
        """Pastes as a terminal does: between brackets where the program asked for them."""
        self.tmux("set-buffer", "--", text)
        self.tmux("paste-buffer", "-p")

    def resize(self, columns, rows=ROWS):
        self.columns = columns
        self.tmux("resize-window", "-x", str(columns), "-y", str(rows))
        tty = os.open(self.tmux("display-message", "-p", "#{pane_tty}").strip(), os.O_RDONLY | os.O_NOCTTY)
        # tmux tells the program a quarter of a second later if it has resized shortly before.
        eventually(lambda: os.get_terminal_size(tty) == (columns, rows), "a resized terminal")
        os.close(tty)

    def open_shell(self, *arguments, prompt="qmp>"):
        """Starts qmp-shell and waits for its prompt."""
        self.clear()  # or an earlier prompt would be taken for it
        self.enter(" ".join(("clear; qmp-shell", *arguments)))
        self.wait_for(prompt)

    def open_ready_shell(self, *arguments):
        """Starts qmp-shell, waits until it knows the server's commands, and clears the screen."""
        self.open_shell(*arguments)
        while "returns:" not in self.text():
            self.clear()
            self.enter("help quit")
            eventually(lambda: self.cursor()[1] > 1, "an answer to help")
        self.clear()

    def clear(self):
        """Clears the screen, and what scrolled off it."""
        self.send("C-l")
        eventually(lambda: self.cursor()[1] == 0, "an empty screen")
        self.tmux("clear-history")

    def text(self, *options):
        """What is seen; `-e` keeps the colours."""
        return self.tmux("capture-pane", "-p", *options).rstrip("\n") + "\n"

    def is_echoing(self):
        """Whether the terminal itself shows what is typed."""
        tty = os.open(self.tmux("display-message", "-p", "#{pane_tty}").strip(), os.O_RDONLY | os.O_NOCTTY)
        try:
            return bool(termios.tcgetattr(tty)[3] & termios.ECHO)
        finally:
            os.close(tty)

    def cursor(self):
        """Its column and line, from 0."""
        return tuple(map(int, self.tmux("display-message", "-p", "#{cursor_x} #{cursor_y}").split()))

    def wait_for(self, text):
        """Waits until the text is seen, wherever its lines are broken."""
        sought = "".join(text.split())
        try:
            eventually(lambda: sought in "".join(self.text().split()), f"{text!r}")
        except AssertionError as failure:
            raise AssertionError(f"{failure}; seen:\n{self.text()}") from None

    def screen(self):
        """What is seen and where the cursor is; digits of versions are #."""
        text = re.sub(r"(QEMU|qmond) \d[\d.]*\d", lambda match: re.sub(r"\d", "#", match[0]), self.text())
        column, line = self.cursor()
        return f"{text}--- cursor: line {line + 1}, column {column + 1}\n"

    def check(self, name):
        """Waits until the screen is the expected one; says what differs if it never is."""
        path = SCREENS / f"{name}-{self.columns}.txt"
        if os.environ.get("WRITE_SCREENS"):
            path.write_text(self.settled())
            return
        expected = path.read_text()
        limit = time.monotonic() + TIMEOUT
        while (seen := self.screen()) != expected:
            if time.monotonic() > limit:
                lines = difflib.unified_diff(expected.splitlines(), seen.splitlines(), path.name, "seen", lineterm="")
                raise AssertionError("\n".join(("another screen than expected:", *lines)))
            time.sleep(0.01)

    def settled(self):
        """The screen once it doesn't change any more."""
        screen, since = self.screen(), time.monotonic()
        while time.monotonic() - since < QUIET:
            if (seen := self.screen()) != screen:
                screen, since = seen, time.monotonic()
        return screen

    def end(self):
        """Hangs up; the shells end by that."""
        children = Path(f"/proc/{self.process}/task/{self.process}/children").read_text().split()
        self.tmux("kill-server")
        for process in (str(self.process), *children):
            eventually(lambda: not Path("/proc", process, "exe").exists(), "the end of a shell that is hung up")
