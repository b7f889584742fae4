"""The language of the human monitor's lines against QEMU's: what both say of the same mistakes, and what both offer.

The lines are made of QEMU's own list of commands, each in many forms, so a command is compared as soon as it exists
here. Only mistakes are compared: what a command does is for the tests of that command.
"""

import os
import shutil

import pytest

from conftest import ROOT
from qmp_client import CommandError, Connection
from real_servers import RealServer
from test_types import connect

OURS = ROOT / os.environ.get("QEMU_EMULATOR", ".build/release/qemu-system-x86_64")
REAL = shutil.which("qemu-system-x86_64", path="/usr/bin")
MACHINES = {"none": ["-machine", "none"], "pc": ["-machine", "pc,accel=tcg", "-m", "16"]}

pytestmark = pytest.mark.skipif(not (OURS.exists() and REAL), reason="needs the drop-in and QEMU")

#: What is typed behind each command's name.
FORMS = [
    "", "/", "/x", "/z 1", "/2x", " ", " x", " x y", " x y z", " a b c d e f g h i j k l", ' "', ' "a', ' ""', r' "\q"',
    ' "a"b', ' x "', ' x "a"b', " -", " - ", " --", " -z", " -z x", " x -z y", " x y -z w", " x -f", " x y -d",
    " 1", " 1 2", " 1 2 3", " 1x", " x 1x", " -1", " x -1", " 4294967296", " x 4294967296", " 99999999999999999999",
    " x 99999999999999999999", " (1", " 1+", " 1/0", " 1%0", " $nope", " 'a", " 08", " 0x", " x on", " x ONE", " x onx",
    ' x "on"', " x off y", " x .5", " x 1.5e3", " x 8E", " 1.", " 1..2", "\t;\tx",
]

#: Lines that hold no command's name, or a command's in a way of their own.
LINES = [
    "", "   ", "\t", "nope", " nope", "\tnope x", "nope/x", 'nope "x', "/", "/x", " / x", "sto", "S", "Stop", "stop;cont",
    "stop ; cont", "# x", "; ", "'stop'", '"stop"', "stop\r", "stop\n", "stop\ncont", "stop\x0b", "stop\x0c x",
    "stop\x1fx", "nope\rx", "n\u00e9pe x", "\x7f", "x" * 300, "x" * 3000, "  stop x", " \t info   status x", "infostatus",
    "info/status", "info/ status", "info/", "info nope", "info  nope x", "info statu", "info status/x", "info /",
    "info / x", 'info "status"', "info stat us", "info -x", "info ?", "info info", "info ;", "info " + "x" * 3000,
    "help nope", "help nope nope", "help st", 'help ""', 'help "', 'help stop "', 'help info "', "help stop|s",
    "help stop/s", "help /stop", "help/x", "help 'stop'", "help info nope", "help info nope x", "help info /x",
    "help info s", "? nope", "?stop", "help n\u00e9pe", "help " + "x" * 3000, "help nope" + " a" * 15,
    "help nope" + " a" * 16, "p 1 2", "p/x1", "p-1", "p(1)", 'p "1"', "p '1", "p ''", "p  /x  /d 1", "p /gz 1", "p //",
    "p 1**2", "p ()", "p (1 2)", "p 0xg", "p 1<<2", "p 18446744073709551616", "p $", "p $ pc", "p $PC", "p ($nope",
    "p " + "(" * 200, "p " + "1+" * 20000, "migrate -d", "migrate -d -b -i -r", "migrate -r -d x y", "migrate -d-b", "migrate -dx y",
    'set_password vnc "-d" y z a', "set_password vnc x -d", 'set_password vnc x -d "', 'set_password vnc x -d"',
    "expire_password vnc now -d x y", "info trace-events x 4294967296", "balloon 18446744073709551615",
]

#: Commands of which no forms are made: their arguments are other commands, which may not exist here yet, or QEMU doesn't
#: survive them, or they reach out of this test's directory.
WITHOUT_FORMS = {"help", "info", "calc_dirty_rate", "cont", "gdbserver", "quit"}

#: Commands whose arguments differ, and why.
DIFFERENT_COMMANDS = {
    "log": "its items are described in words of its own",
}

#: Lines that are answered differently, and why.
DIFFERENT_LINES = {
    "p " + "(" * 300: "parentheses nest 256 deep at most, because the stack isn't endless",
    "migrate -\u00e9 x": "an error never shows half of a character",
    "p /\u00e9": "an error never shows half of a character",
    "p \u00e9": "an error never shows half of a character",
}

#: Arguments of human-monitor-command itself.
REQUESTS = [
    {}, {"command-line": 5}, {"command-line": None}, {"command-line": ""}, {"command-line": " \r\n"},
    {"command-line": "nope\nnope"}, {"command-line": "a\0b"}, {"command-line": 'qom-get "a\\nb" "c\\"d"'},
    {"command-line": 'nope "x\\y'}, {"command-line": "p 1", "cpu-index": 0}, {"command-line": "p 1", "cpu-index": 1},
    {"command-line": "p 1", "cpu-index": -1}, {"command-line": "p 1", "cpu-index": 1 << 32},
    {"command-line": "p 1", "cpu-index": "0"}, {"command-line": "nope", "cpu-index": 7}, {"command-line": "p 1", "x": 1},
    {"command-line": "p " + "1+" * 30000 + "1"}, {"command-line": "p '\u00e9'"}, {"command-line": "info\u00a0status"},
]


class Pair:
    """QEMU and the drop-in, with the same options."""

    def __init__(self, directory, *options):
        common = ["-S", "-display", "none", "-nodefaults", "-qmp", "unix:{path},server=on,wait=off", *options]
        self.servers = [RealServer(directory, "ours", [str(OURS), *common]),
                        RealServer(directory, "real", [REAL, *common])]
        self.clients = [connect(server).greet().negotiate() for server in self.servers]

    def ask(self, line):
        """Our answer and QEMU's."""
        return [client.execute("human-monitor-command", {"command-line": line}) for client in self.clients]

    def offers(self, line):
        """What each lists, name and arguments, in order."""
        return [offers(answer) for answer in self.ask(line)]

    def end(self):
        for client in self.clients:
            client.close()
        for server in self.servers:
            server.end()


@pytest.fixture(params=MACHINES)
def pair(request, directory):
    pair = Pair(directory, *MACHINES[request.param])
    yield pair
    pair.end()


def offers(answer):
    """Names and arguments of a list. Further lines begin with a bracket if they are arguments, with a tab if not."""
    found = []
    for line in answer.split("\r\n"):
        if line.startswith("["):
            found[-1] += "\n" + line
        elif line and not line.startswith("\t"):
            found.append(line)
    return [line.split(" -- ")[0] for line in found if " -- " in line]


def is_mistake(answer):
    return 'Try "help ' in answer or answer.startswith("unknown command")


def name(offer):
    """The name that calls what a list offers."""
    words = offer.split(" ")
    return " ".join(words[:2]) if words[0] == "info" and words[1:2] != ["[subcommand]"] else words[0].split("|")[0]


def test_lists(pair):
    for line in ("help", "info", "help info", "?", " info "):
        ours, theirs = pair.offers(line)
        assert len(ours) > 10
        names = {name(offer) for offer in ours} - DIFFERENT_COMMANDS.keys()
        assert [offer for offer in ours if name(offer) in names] == [o for o in theirs if name(o) in names], line
        for offer in ours:
            assert line == "help" or line == "?" or offer.startswith("info ") and offer.count(" ") > 1


def test_help_of_one(pair):
    for offer in pair.offers("help")[0] + pair.offers("info")[0]:
        if name(offer) in DIFFERENT_COMMANDS:
            continue
        for line in {f"help {name(offer)}", f" ?  {name(offer)}  x", f'help {name(offer)} "x y"'}:
            ours, theirs = (answer.split(" -- ")[0] for answer in pair.ask(line))
            assert ours == theirs, line


def test_mistakes(pair):
    offered = [name(offer) for line in ("help", "info") for offer in pair.offers(line)[0]]
    commands = [command for command in offered if command not in WITHOUT_FORMS and command not in DIFFERENT_COMMANDS]
    lines = LINES + [command + form for command in commands for form in FORMS]
    differences = []
    for line in lines:
        ours, theirs = pair.ask(line)
        if (is_mistake(ours) or is_mistake(theirs)) and ours != theirs:
            differences.append((line, ours, theirs))
    assert differences == []
    assert len(lines) > 1000
    for line in DIFFERENT_LINES:
        ours, theirs = pair.ask(line)
        assert is_mistake(ours) and ours != theirs, line


def test_requests(pair):
    for request in REQUESTS:
        answers = []
        for client in pair.clients:
            try:
                answers.append(client.execute("human-monitor-command", request))
            except CommandError as error:
                answers.append((error.class_, error.desc))
        assert answers[0] == answers[1], request


class Terminals(Pair):
    """Both before their machines are initialized, when QMP has no human monitor yet."""

    def __init__(self, directory):
        command = ["-machine", "none", "-preconfig", "-display", "none", "-nodefaults", "-monitor",
                   "unix:{path},server=on,wait=off"]
        self.servers = [RealServer(directory, "ours", [str(OURS), *command]),
                        RealServer(directory, "real", [REAL, *command])]
        self.clients = [connect(server, Connection) for server in self.servers]
        for client in self.clients:
            self.answer(client)

    def ask(self, line):
        for client in self.clients:
            client.send_bytes(line.encode() + b"\n")
        return [self.answer(client, line) for client in self.clients]

    @staticmethod
    def answer(client, line=None):
        """What comes before the next prompt, without the echo of what was typed."""
        while not client.buffer.endswith(b"(qemu) "):
            assert client.fill()
        text, client.buffer = client.buffer.decode(), b""
        echo, _, rest = text.partition("\r\n")
        return rest if "\x1b" in echo or echo == line else text


@pytest.fixture
def terminals(directory):
    terminals = Terminals(directory)
    yield terminals
    terminals.end()


def test_preconfig(terminals):
    for line in ("help", "info"):
        ours, theirs = terminals.offers(line)
        assert len(ours) > 5
        assert ours == [offer for offer in theirs if offer in ours], line
    for line in ("stop", " stop x", "info balloon", "p $pc", "balloon", "exit_preconfig x", "info nope", "help stop",
                 "getfd a b", "info block", "help info status", "exit_preconfig", "help stop x y"):
        ours, theirs = (answer.split(" -- ")[0] for answer in terminals.ask(line))
        assert ours == theirs, line
