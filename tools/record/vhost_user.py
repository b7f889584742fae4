"""A process that serves a vhost-user device, as far as QEMU asks for that before a guest runs."""

import os
import socket
import struct
import tempfile
import threading

HEADER = struct.Struct("<III")
VERSION, REPLY, NEEDS_REPLY = 1, 4, 8
GET_FEATURES, GET_PROTOCOL_FEATURES, GET_QUEUES = 1, 15, 17
# VIRTIO_F_VERSION_1 and that there are protocol features; several queues and acknowledgements.
ANSWERS = {GET_FEATURES: 1 << 32 | 1 << 30, GET_PROTOCOL_FEATURES: 1 << 0 | 1 << 3, GET_QUEUES: 8}


class Server:
    """Listens at `path`, and serves whoever comes."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = os.path.join(self.folder.name, "vhost-user")
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(self.path)
        self.listener.listen()
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            connection, _ = self.listener.accept()
            threading.Thread(target=serve, args=(connection,), daemon=True).start()


def serve(connection):
    with connection, connection.makefile("rb") as stream:
        while len(header := stream.read(HEADER.size)) == HEADER.size:
            request, flags, size = HEADER.unpack(header)
            stream.read(size)
            if request in ANSWERS or flags & NEEDS_REPLY:
                answer = struct.pack("<Q", ANSWERS.get(request, 0))
                connection.sendall(HEADER.pack(request, VERSION | REPLY, len(answer)) + answer)
