"""A raw QMP client and a human monitor client: they send exactly the bytes a test gives them."""

import json
import select
import socket
import time

TIMEOUT = 10  # seconds to wait for anything; generous, because a test machine may be slow
PROMPT = "(qmond) "
ABSENT = object()


class CommandError(Exception):
    """A command's error reply."""

    def __init__(self, error):
        super().__init__(f"{error['class']}: {error['desc']}")
        self.class_ = error["class"]
        self.desc = error["desc"]


def command(name, arguments=None, id=ABSENT):
    """A request; `id` may be any JSON value, None (null) included."""
    request = {"execute": name}
    if arguments is not None:
        request["arguments"] = arguments
    if id is not ABSENT:
        request["id"] = id
    return request


class Connection:
    """Bytes to and from a socket; `address` is a path or a (host, port) pair."""

    def __init__(self, address):
        family = socket.AF_INET if isinstance(address, tuple) else socket.AF_UNIX
        self.socket = socket.socket(family, socket.SOCK_STREAM)
        self.socket.settimeout(TIMEOUT)
        self.socket.connect(address if isinstance(address, tuple) else str(address))
        self.buffer = b""
        self.prepare()

    @classmethod
    def accepted(cls, listener):
        """The end of a connection that a server made to `listener`."""
        self = cls.__new__(cls)
        self.socket = listener.accept()[0]
        self.socket.settimeout(TIMEOUT)
        self.buffer = b""
        self.prepare()
        return self

    def prepare(self):
        """Sets what a subclass has of its own."""

    def send_bytes(self, data):
        self.socket.sendall(data)

    def fill(self):
        """Waits for more bytes; False at the end of the stream."""
        try:
            data = self.socket.recv(65536)
        except ConnectionResetError:
            data = b""
        self.buffer += data
        return bool(data)

    def is_quiet(self, seconds=0.05):
        """Whether nothing arrives for so long."""
        return not self.buffer and not select.select([self.socket], [], [], seconds)[0]

    def half_close(self):
        """Closes the sending side only, as `printf ... | socat` does."""
        self.socket.shutdown(socket.SHUT_WR)

    def close(self):
        self.socket.close()


class QMP(Connection):
    """One connection of a control monitor, greeted but not negotiated."""

    def prepare(self):
        self.events = []
        self.executed = 0

    def greet(self):
        """Waits for the greeting. `clients=1` gives it only when the client before has left."""
        self.greeting = self.receive()["QMP"]
        return self

    def negotiate(self, **arguments):
        self.execute("qmp_capabilities", arguments or None)
        return self

    def send(self, *requests):
        """Sends the requests with one write: objects as JSON, strings and bytes as they are."""
        parts = [json.dumps(r) if isinstance(r, dict) else r for r in requests]
        self.send_bytes(b"".join(p.encode() if isinstance(p, str) else p for p in parts))

    def receive(self):
        """The next message, reply or event; EOFError at the end of the stream."""
        while b"\n" not in self.buffer:
            if not self.fill():
                raise EOFError(f"connection closed after {self.buffer!r}")
        line, self.buffer = self.buffer.split(b"\n", 1)
        assert line.endswith(b"\r") and line.isascii(), line
        return json.loads(line)

    def reply(self):
        """The next reply; events before it are kept in `events`."""
        while "event" in (message := self.receive()):
            self.events.append(message)
        return message

    def replies(self, count):
        return [self.reply() for _ in range(count)]

    def event(self, name):
        """The first event of that name not yet taken; replies must not come before it."""
        seen = next((e for e in self.events if e["event"] == name), None)
        if seen:
            self.events.remove(seen)
            return seen
        while True:
            message = self.receive()
            assert "event" in message, f"waiting for {name}, got {message}"
            if message["event"] == name:
                return message
            self.events.append(message)

    def request(self, request):
        """Sends one request while no other is pending; its reply as it is."""
        self.send(request)
        return self.reply()

    def execute(self, name, arguments=None):
        """Runs one command while no other is pending; its return value, or CommandError."""
        self.executed += 1
        id = f"execute-{self.executed}"
        self.send(command(name, arguments, id))
        reply = self.reply()
        assert reply.get("id") == id, f"waiting for {name}, got {reply}"
        if "error" in reply:
            raise CommandError(reply["error"])
        return reply["return"]

    def rest(self):
        """Every message until the server closes the connection."""
        messages = []
        while True:
            try:
                messages.append(self.receive())
            except EOFError:
                assert not self.buffer, self.buffer
                return messages


class Human(Connection):
    """One connection of a human monitor, at its first prompt."""

    def greet(self):
        self.banner = self.read_to_prompt()
        return self

    def send(self, text):
        self.send_bytes(text.encode())

    def read_to_prompt(self):
        """What comes before the next prompt."""
        return self.read_to(PROMPT)

    def read_to(self, text):
        end = text.encode()
        limit = time.monotonic() + TIMEOUT
        while end not in self.buffer:
            assert time.monotonic() < limit and self.fill(), f"no {text!r} after {self.buffer!r}"
        before, self.buffer = self.buffer.split(end, 1)
        return before.decode().replace("\r\n", "\n")

    def run(self, line):
        """Runs a line; its output."""
        self.send(line + "\n")
        return self.read_to_prompt()


def eventually(condition, what):
    """Waits for something that nothing announces; `condition` should ask the daemon."""
    limit = time.monotonic() + TIMEOUT
    while not condition():
        assert time.monotonic() < limit, f"never happened: {what}"
        time.sleep(0.005)
