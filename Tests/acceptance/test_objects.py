"""Objects that the user creates, compared with those of a QEMU: what is refused, what there is then, what can be set."""

import json
from itertools import count

import pytest

import real_servers
from qmp_client import CommandError
from test_types import connect

MIB = 1 << 20
LIMIT = "limits"

# type, what it needs, and what is given beside or instead, one at a time
CASES = [
    ("iothread", {}, {
        "aio-max-batch": [-1, 1 << 40], "thread-pool-min": [-1, 65, 3], "thread-pool-max": [0, -5, 1 << 40, 7],
        "poll-max-ns": [-1, 1 << 62], "poll-grow": [-1, 2], "poll-shrink": [5], "bogus": [1]}),
    ("memory-backend-ram", {"size": MIB}, {
        "size": [0, 1, 4097, 1 << 62, 1 << 63], "host-nodes": [[0], [200]], "policy": ["bind", "preferred", "x"],
        "prealloc-threads": [0, 2], "prealloc-context": ["x"], "prealloc": [True], "reserve": [False],
        "x-use-canonical-path-for-ramblock-id": [True], "share": [True, "x"], "merge": [False], "dump": [False]}),
    ("memory-backend-file", {"size": MIB, "mem-path": "mem"}, {
        "mem-path": ["/nope/x", ""], "align": [3, 2 * MIB], "pmem": [True], "discard-data": [True], "size": [0]}),
    ("memory-backend-memfd", {"size": MIB}, {"seal": [False], "size": [0], "hugetlbsize": [0]}),
    ("memory-backend-ram", {}, {}),
    ("memory-backend-epc", {"size": 4096}, {}),
    ("secret", {}, {"data": ["x", ""], "file": ["/nope", "/dev/null"], "loaded": [True]}),
    ("secret", {"data": "x"}, {"file": ["/nope"], "format": ["base64", "x"], "keyid": ["k"], "iv": ["x"]}),
    ("secret", {"data": "!", "format": "base64"}, {}),
    ("secret_keyring", {"serial": 1}, {"serial": [0], "loaded": [True]}),
    ("throttle-group", {}, {
        "x-iops-total": [5, -1], "x-bps-total": [10**15 + 1], "x-bps-total-max-length": [1 << 33],
        LIMIT: [
            {"bps-total": -1}, {"bps-total": 10**15 + 1}, {"iops-total": 5, "iops-read": 3}, {"bps-total-max": 5},
            {"bps-total-max-length": 5}, {"bps-total-max-length": 0}, {"iops-size": 5, "bps-total": 100},
            {"bps-total": 5, "bps-total-max": 3}, {"bps-total": 5, "bps-total-max": 30, "bps-total-max-length": 3}]}),
    ("rng-builtin", {}, {"opened": [True]}),
    ("rng-random", {}, {"filename": ["/nope", "", "/dev/zero"], "opened": [False]}),
    ("rng-egd", {"chardev": "nope"}, {}),
    ("tls-creds-anon", {}, {
        "dir": ["/nope"], "endpoint": ["server", "x"], "verify-peer": [False], "priority": ["x"], "loaded": [True]}),
    ("tls-creds-psk", {}, {"dir": ["/nope"], "username": ["x"]}),
    ("tls-creds-x509", {}, {"dir": ["/nope"], "endpoint": ["server"]}),
    ("tls-cipher-suites", {}, {"priority": ["NORMAL", "x"], "endpoint": ["server"]}),
    ("authz-list", {}, {"rules": [[{"match": "x", "policy": "allow"}]], "policy": ["allow", "x"]}),
    ("authz-simple", {"identity": "x"}, {}),
    ("authz-pam", {"service": "x"}, {}),
    ("authz-listfile", {"filename": "x"}, {}),
    ("cryptodev-backend", {}, {"queues": [2, 0]}),
    ("cryptodev-backend-builtin", {}, {"queues": [2, 0]}),
    ("cryptodev-vhost-user", {"chardev": "nope"}, {}),
    ("filter-buffer", {"netdev": "nope", "interval": 1}, {
        "interval": [0], "status": ["x", "off"], "position": ["x"], "insert": ["before"], "queue": ["rx"]}),
    ("filter-mirror", {"netdev": "nope", "outdev": "c0"}, {}),
    ("filter-redirector", {"netdev": "nope"}, {}),
    ("filter-replay", {"netdev": "nope"}, {}),
    ("filter-rewriter", {"netdev": "nope"}, {}),
    ("input-linux", {"evdev": "/nope"}, {"evdev": ["/dev/null", ""]}),
    ("pr-manager-helper", {"path": "/nope"}, {}),
    ("dbus-vmstate", {"addr": ""}, {}),
    ("qtest", {"chardev": "nope"}, {}),
    ("thread-context", {}, {"cpu-affinity": [[0], [500], []], "node-affinity": [[0], [9]]}),
    ("sev-guest", {"reduced-phys-bits": 1}, {"policy": [3]}),
    ("can-host-socketcan", {"if": "can0", "canbus": "nope"}, {}),
    ("nope", {}, {}),
    ("container", {}, {}),
    ("pef-guest", {}, {}),
    ("s390-pv-guest", {}, {}),
]

# Numbers of threads differ, and what is set must not be made again of this value.
VARYING = {"thread-id", "cpu-affinity"}


@pytest.fixture
def both(start, serve):
    """A qmond and a QEMU, with a file that is some guest's memory."""
    ours = start("--device", "none").qmp()
    server = serve(real_servers.machine)
    (server.path.parent / "mem").write_bytes(bytes(MIB))
    theirs = connect(server)
    yield ours, theirs.greet().negotiate()
    theirs.close()


def outcome(client, command, **arguments):
    arguments = {k.replace("_", "-"): v for k, v in arguments.items()}
    try:
        return client.execute(command, arguments)
    except CommandError as error:
        return error.class_, error.desc


def same(both, what, command, **arguments):
    """Both answer the same, whatever order lists of properties have."""
    ours, theirs = (outcome(client, command, **arguments) for client in both)
    if command == "qom-list" and isinstance(ours, list) and isinstance(theirs, list):
        ours, theirs = (sorted(answer, key=json.dumps) for answer in (ours, theirs))
    assert ours == theirs, (what, command, arguments)
    return ours


def variations():
    for type_, needed, others in CASES:
        yield type_, needed
        for name, values in others.items():
            for value in values:
                yield type_, {**needed, name: value}


def test_create_and_read(both):
    for number, (type_, properties) in zip(count(), variations()):
        id = f"o{number}"
        what = type_, properties
        if same(both, what, "object-add", qom_type=type_, id=id, **properties) != {}:
            same(both, what, "qom-list", path=id)
            continue
        for property_ in same(both, what, "qom-list", path=f"/objects/{id}"):
            if property_["name"] not in VARYING:
                same(both, what, "qom-get", path=id, property=property_["name"])
        same(both, what, "object-del", id=id)
        same(both, what, "qom-list", path=id)


def test_set(both):
    for number, (type_, needed, others) in zip(count(), CASES):
        id = f"o{number}"
        if same(both, type_, "object-add", qom_type=type_, id=id, **needed) != {}:
            continue
        for property_ in outcome(both[0], "qom-list", path=id):
            name = property_["name"]
            before = outcome(both[1], "qom-get", path=id, property=name)
            values = [] if name in VARYING else [before]
            for value in [*values, 5, "x", True, *others.get(name, [])]:
                if not isinstance(value, tuple):
                    if same(both, (type_, name, value), "qom-set", path=id, property=name, value=value) != {}:
                        # QEMU may keep what it refuses.
                        outcome(both[1], "qom-set", path=id, property=name, value=before)
                        outcome(both[0], "qom-set", path=id, property=name, value=before)
                    elif name not in VARYING:
                        same(both, (type_, name, value), "qom-get", path=id, property=name)
        same(both, type_, "object-del", id=id)


def test_ids(both):
    for id in "1a", "", "a/b", "a b", "é", "a-b.c_D1", "machine":
        same(both, id, "object-add", qom_type="iothread", id=id)
    for id in "machine", "machine", "pc.ram", "/objects/x", "":
        same(both, id, "object-del", id=id)
    same(both, "twice", "object-add", qom_type="iothread", id="twice")
    same(both, "twice", "object-add", qom_type="iothread", id="twice")
    same(both, "main", "object-add", qom_type="main-loop", id="main")
    same(both, "main", "object-add", qom_type="main-loop", id="main2")
    same(both, "main", "object-del", id="main")


def test_paths(both):
    same(both, "peripheral", "object-add", qom_type="iothread", id="peripheral")
    for path in ("", "/nope", "nope", "peripheral", "objects/peripheral", "/machine/nope/x", "ects/peripheral",
                 "/machine/peripheral", "machine/peripheral-anon", "//machine//peripheral/", "/objects"):
        same(both, path, "qom-list", path=path)
    for property_ in "nope", "type", "machine":
        same(both, property_, "qom-get", path="/", property=property_)
        same(both, property_, "qom-set", path="/", property=property_, value="x")


def test_machine(both):
    for name in ("kernel", "boot", "graphics", "usb", "firmware", "smp", "memory-backend", "vmport", "hpet", "sgx-epc",
                 "x-oem-id", "max-ram-below-4g", "smm", "peripheral", "nope", "type"):
        same(both, name, "qom-get", path="/machine", property=name)
    for name, value in ("usb", 5), ("nope", 5), ("type", "x"), ("peripheral", "x"), ("kernel", "x"), ("smm", "x"):
        same(both, name, "qom-set", path="/machine", property=name, value=value)
    same(both, "kernel", "qom-get", path="/machine", property="kernel")


def test_memdev(both):
    same(both, "m", "object-add", qom_type="memory-backend-ram", id="m", size=MIB, share=True)
    ours, theirs = (sorted(c.execute("query-memdev"), key=lambda m: m["id"])[:1] for c in both)
    assert ours == theirs
