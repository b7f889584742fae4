"""Block nodes at random, and what is asked of them: added, reopened, changed, thrown away; their bitmaps and snapshots."""

KIB, MIB = 1 << 10, 1 << 20
RAW = ["a.raw", "b.raw", "base.raw"]
QCOW2 = ["q.qcow2", "top.qcow2", "mid.qcow2", "marked.qcow2"]
FILES = RAW + QCOW2

#: The shell commands that make those files, with data and a stored bitmap in some.
IMAGES = """
qemu-img create -q -f raw a.raw 256k
qemu-img create -q -f raw b.raw 320k
qemu-img create -q -f raw base.raw 512k
qemu-img create -q -f qcow2 q.qcow2 512k
qemu-img create -q -f qcow2 marked.qcow2 256k
qemu-img create -q -f qcow2 -b base.raw -F raw mid.qcow2
qemu-img create -q -f qcow2 -b mid.qcow2 -F qcow2 top.qcow2
qemu-img bitmap --add marked.qcow2 s0
qemu-io -f raw -c 'write -P 1 0 200k' a.raw
qemu-io -f raw -c 'write -P 2 64k 256k' base.raw
qemu-io -f qcow2 -c 'write -P 3 0 64k' mid.qcow2
qemu-io -f qcow2 -c 'write -P 4 256k 64k' top.qcow2
qemu-io -f qcow2 -c 'write -P 5 0 128k' marked.qcow2
"""


class Nodes:
    """The part of a session that is about nodes."""

    NODES = [f"n{number}" for number in range(10)]
    BITMAPS = ["b0", "b1", "b2"]
    GROUPS = ["g0", "g1"]
    GENERAL = {
        "read-only": [True, False], "discard": ["ignore", "unmap"], "detect-zeroes": ["off", "on", "unmap"], "auto-read-only": [True, False],
        "cache": [{"no-flush": True}, {"direct": False}], "force-share": [True, False],
    }

    def known(self):
        """A node's or a drive's name that is there more often than not."""
        return self.pick([self.pick(self.nodes or self.NODES)] * 20 + [self.pick(self.drives or self.NODES)] * 3 + ["nope"])

    def fresh(self):
        """A name that no node has, more often than not."""
        free = [name for name in self.NODES if name not in self.nodes] or self.NODES
        return self.pick([self.pick(free)] * 30 + [self.pick(self.NODES), "", "1x"])

    def protocol(self):
        return self.pick([
            {"driver": "null-co", "size": self.pick([MIB, MIB, 64 * MIB, 1000, 0]), **self.some({"read-zeroes": [True]}, 0.5)},
            {"driver": self.pick(["null-co", "null-aio"]), "size": self.pick([MIB, 256 * KIB, 64 * MIB])},
            {"driver": "file", "filename": self.pick(FILES + ["nope"])}, {"driver": "file", "filename": self.pick(RAW)},
        ])

    def image(self):
        name = self.pick(QCOW2 * 5 + ["a.raw"])
        backing = {"backing": [None, self.known(), self.known()]} if self.random.random() < 0.3 else {}
        return {"driver": "qcow2", "file": {"driver": "file", "filename": name}, **self.some(backing)}

    def child(self, depth):
        """A node by name or written out."""
        if depth > 2 or self.random.random() < 0.6:
            return self.known()
        named = {"node-name": self.fresh()} if self.random.random() < 0.4 else {}
        return {**self.node(depth + 1), **named}

    def node(self, depth=0):
        """The options of a node, without its name."""
        options = self.pick([self.protocol, self.protocol, self.image, lambda: self.above(depth)])()
        return {**options, **(self.some(self.GENERAL, 0.3))}

    def above(self, depth):
        """A node that is one on others."""
        child = lambda: self.child(depth)
        return self.pick([
            lambda: {"driver": "raw", "file": child(), **self.some({"offset": [0, 512, 65536, 100], "size": [65536, MIB, 1000]}, 0.5)},
            lambda: {"driver": "raw", "file": child()},
            lambda: {"driver": "throttle", "throttle-group": self.pick(self.GROUPS), "file": child()},
            lambda: {"driver": "blkdebug", "image": child(), **self.some({"align": [512, 4096, 100]}, 0.5)},
            # QEMU 7.2 hangs with a `bottom` that isn't below.
            lambda: {"driver": "copy-on-read", "file": child()},
            lambda: {"driver": "quorum", "children": [child() for _ in range(self.pick([1, 2, 2, 3]))],
                     "vote-threshold": self.pick([1, 1, 2, 3]), **self.some({"read-pattern": ["quorum", "fifo"]}, 0.5)},
            lambda: {"driver": "copy-before-write", "file": child(), "target": child()},
            lambda: {"driver": "snapshot-access", "file": child()}, lambda: {"driver": "preallocate", "file": child()},
            lambda: {"driver": "blkverify", "test": child(), "raw": child()},
        ])()

    def add(self):
        return "blockdev-add", {"node-name": self.fresh(), **self.node()}

    def reopened(self):
        """A node's options as they were given, or with something else."""
        given = [options for name, options in self.added.items() if name in self.nodes]
        options = dict(self.pick(given)) if given else {"node-name": self.known(), **self.node()}
        change = self.pick([{}, self.some(self.GENERAL), self.some(self.GENERAL), {"file": self.known()}, {"backing": self.known()},
                            {"backing": None}, {"throttle-group": self.pick(self.GROUPS)}])
        fitting = [key for key in change if key in self.GENERAL or key in options or (key == "backing" and options["driver"] == "qcow2")]
        return {**options, **{key: change[key] for key in fitting}}

    def graph(self):
        node = {"node-name": self.known()}
        return self.pick([
            lambda: ("blockdev-del", node), lambda: ("blockdev-del", node),
            lambda: ("blockdev-reopen", {"options": [self.reopened() for _ in range(self.pick([1, 1, 1, 2]))]}),
            lambda: ("x-blockdev-change", {"parent": self.known(), "node": self.known()}),
            lambda: ("x-blockdev-change", {"parent": self.known(), "child": self.pick(["children.0", "children.1", "children.2", "file"])}),
            lambda: ("block_resize", {self.pick(["node-name", "node-name", "device"]): self.known(),
                                      "size": self.pick([128 * KIB, 512 * KIB, MIB, 1000, -1, 0])}),
            lambda: ("block-set-write-threshold", {**node, "write-threshold": self.pick([0, 1000, 65536, 1 << 40])}),
            lambda: ("change-backing-file", {"device": self.known(), "image-node-name": self.known(), "backing-file": self.pick(FILES)}),
            *[lambda: self.action(self.OVERLAYS)] * 3,
        ])()

    #: What makes an overlay or a snapshot: by itself or in a transaction.
    OVERLAYS = {
        "blockdev-snapshot": lambda self: {"node": self.known(), "overlay": self.known()},
        "blockdev-snapshot-sync": lambda self: {
            self.pick(["node-name", "node-name", "device"]): self.known(), "snapshot-node-name": self.fresh(), **self.new("snapshot-file")},
        "blockdev-snapshot-internal-sync": lambda self: {"device": self.known(), "name": self.pick(["s0", "s1", ""])},
    }

    def bitmap(self):
        return {"node": self.known(), "name": self.pick(self.BITMAPS)}

    #: What is done with bitmaps, by itself or in a transaction.
    MARKS = {
        "block-dirty-bitmap-add": lambda self: {**self.bitmap(), **self.some({
            "granularity": [512, 4096, 65536, 1000, 0], "persistent": [True, False], "disabled": [True, False]})},
        "block-dirty-bitmap-remove": bitmap, "block-dirty-bitmap-clear": bitmap, "block-dirty-bitmap-enable": bitmap,
        "block-dirty-bitmap-disable": bitmap,
        # An empty list of bitmaps ends QEMU 7.2.
        "block-dirty-bitmap-merge": lambda self: {
            "node": self.known(), "target": self.pick(self.BITMAPS),
            "bitmaps": [self.pick([self.pick(self.BITMAPS), self.bitmap()]) for _ in range(self.pick([1, 1, 2]))]},
    }

    def action(self, actions):
        kind = self.pick(actions)
        return kind, actions[kind](self)

    def marks(self):
        return self.pick([
            lambda: self.action(self.MARKS), lambda: self.action(self.MARKS), lambda: ("block-dirty-bitmap-add", self.bitmap()),
            lambda: ("x-debug-block-dirty-bitmap-sha256", self.bitmap())])()

    def snapshots(self):
        return "blockdev-snapshot-delete-internal-sync", {"device": self.known(), **self.some({"name": ["s0", "s1"], "id": ["1", "2"]})}
