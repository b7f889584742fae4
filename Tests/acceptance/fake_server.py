"""A QMP server whose every step the test decides: it accepts, then sends and receives when it is told to."""

import json
import socket

from qmp_client import TIMEOUT

GREETING = {"QMP": {"version": {"qemu": {"major": 7, "minor": 2, "micro": 0}, "package": "fake"}, "capabilities": []}}


class FakeServer:
    def __init__(self, path):
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(str(path))
        self.listener.listen()
        self.listener.settimeout(TIMEOUT)

    def accept(self):
        self.client = self.listener.accept()[0]
        self.client.settimeout(TIMEOUT)
        self.lines = self.client.makefile("rb")

    def negotiate(self, introspects=True):
        """Accepts a client, and offers it no command if it asks for them."""
        self.accept()
        self.send(GREETING)
        self.answer({})
        if introspects:
            self.answer([])

    def send(self, message):
        self.send_together([message])

    def send_together(self, messages):
        """Sends messages in one piece: whoever leaves after one of them doesn't do so in between."""
        self.client.sendall(b"".join(json.dumps(message).encode() + b"\r\n" for message in messages))

    def receive(self):
        return json.loads(self.lines.readline())

    def answer(self, value):
        """Answers the next request; that request."""
        request = self.receive()
        self.send({"return": value, "id": request["id"]})
        return request

    def close(self):
        self.lines.close()
        self.client.close()
        self.listener.close()
