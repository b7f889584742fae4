"""Block jobs at random and what is asked of them, transactions, exports, media, devices and throttling."""

from differential_nodes import FILES, KIB, MIB

NEW = ["new0", "new1", "new2"]


class Jobs:
    """The part of a session that is about jobs and who else uses nodes."""

    IDS = ["j0", "j1", "j2", "j3"]

    def new(self, word):
        """An image that is made under that word, or is there. What is made in the place of one that is in use changes it
        under others' hands."""
        exists = self.random.random() < 0.3
        mode = {"mode": "existing"} if exists else self.some({"mode": ["absolute-paths"]})
        return {word: self.pick(NEW * 2 + FILES if exists else NEW), **mode, **self.some({"format": ["raw", "qcow2", "qcow2"]}, 0.7)}

    def job(self, **words):
        """What all jobs are told; a slow one does its first step and then sleeps on, so that its state is known."""
        free = [name for name in self.IDS if name not in self.jobs] or self.IDS
        speed = {"speed": self.pick([1, 1, 1, 1, 100, -1])} if self.random.random() < 0.5 else {}
        ended = {"auto-finalize": [True, False], "auto-dismiss": [True, False]}
        return {"job-id": self.pick([self.pick(free)] * 12 + ["1j", self.pick(self.IDS)]), **speed, **self.some(ended), **self.some(words, 1)}

    #: Errors that last would come without end where they are ignored, so that nothing says "ignore".
    ERRORS = ["report", "stop", "enospc", "auto"]

    def copied(self):
        """What a backup is told."""
        return {
            "device": self.known(), "sync": self.pick(["full", "full", "top", "none", "incremental", "bitmap"]),
            **self.job(**{"bitmap": self.BITMAPS, "bitmap-mode": ["on-success", "never", "always"], "compress": [True],
                          "on-source-error": self.ERRORS, "on-target-error": self.ERRORS, "filter-node-name": self.NODES})}

    def mirrored(self):
        """What a mirror is told."""
        return {
            "device": self.known(), "sync": self.pick(["full", "full", "top", "none"]),
            **self.job(**{"granularity": [512, 65536, MIB, 1000], "buf-size": [0, 65536, MIB], "replaces": self.NODES,
                          "copy-mode": ["background", "write-blocking"], "on-source-error": self.ERRORS, "on-target-error": self.ERRORS})}

    BACKUPS = {
        "blockdev-backup": lambda self: {**self.copied(), "target": self.known()},
        "drive-backup": lambda self: {**self.copied(), **self.new("target")},
    }

    def created(self):
        driver = self.pick(["file", "file", "qcow2", "qcow2", "raw"])
        size = self.pick([0, 1000, 64 * KIB, MIB])
        file = {"filename": self.pick(NEW)} if driver == "file" else {"file": self.known(), **self.some({
            "cluster-size": [512, 4096, 65536, 1000], "version": ["v2", "v3"], "preallocation": ["off", "metadata", "full"],
            "lazy-refcounts": [True], "backing-file": FILES, "backing-fmt": ["raw", "qcow2"]})} if driver == "qcow2" else {}
        return "blockdev-create", {"job-id": self.pick(self.IDS), "options": {"driver": driver, "size": size, **file}}

    def work(self):
        """A new job."""
        return self.pick([
            lambda: self.action(self.BACKUPS), lambda: ("blockdev-backup", self.BACKUPS["blockdev-backup"](self)), self.created,
            lambda: ("blockdev-mirror", {**self.mirrored(), "target": self.known(), **self.some({"filter-node-name": self.NODES}, 0.3)}),
            lambda: ("drive-mirror", {**self.mirrored(), **self.new("target"), **self.some({"node-name": self.NODES, "unmap": [True, False]}, 0.5)}),
            lambda: ("block-stream", {"device": self.known(), **self.job(**{
                "base-node": [self.known()], "bottom": [self.known()], "base": FILES, "backing-file": FILES, "on-error": self.ERRORS,
                "filter-node-name": self.NODES})}),
            lambda: ("block-commit", {"device": self.known(), **self.job(**{
                "base-node": [self.known()], "top-node": [self.known()], "base": FILES, "top": FILES, "backing-file": FILES,
                "on-error": self.ERRORS, "filter-node-name": self.NODES})}),
        ])()

    def verb(self):
        """A word to a job, whatever its state."""
        name = self.pick((self.jobs * 8 if self.jobs else self.IDS) + ["nope"])
        verb = self.pick(["pause", "resume", "complete", "cancel", "finalize", "dismiss", "set-speed"])
        more = {"set-speed": {"speed": self.pick([0, 1, 100, -1])}, "cancel": self.some({"force": [True, False]}, 0.5)}
        if verb == "set-speed" or self.random.random() < 0.5:
            return f"block-job-{verb}", {"device": name, **more.get(verb, {})}
        return f"job-{verb}", {"id": name}

    def transaction(self):
        """Several actions, of which any may fail."""
        grouped = self.random.random() < 0.25
        kinds = {**self.BACKUPS, "abort": lambda self: {}, **({} if grouped else {**self.OVERLAYS, **self.MARKS, **self.MARKS})}
        if grouped:
            kinds = {**kinds, "block-dirty-bitmap-add": self.MARKS["block-dirty-bitmap-add"]}
        actions = [self.action(kinds) for _ in range(self.pick([1, 2, 2, 3, 4]))]
        # To enable a bitmap that isn't there ends QEMU 7.2.
        actions = [{"type": kind, "data": data} for kind, data in actions if kind != "block-dirty-bitmap-enable"]
        return "transaction", {"actions": actions, **({"properties": {"completion-mode": "grouped"}} if grouped else {})}

    def export(self):
        start = ("nbd-server-start", {"addr": {"type": "unix", "data": {"path": "nbd.sock"}}})
        names = ["e0", "e1", self.known()]
        return self.pick([
            lambda: start, lambda: ("nbd-server-stop", {}), lambda: ("query-block-exports", {}),
            lambda: ("nbd-server-add", {"device": self.known(), **self.some({"name": names, "writable": [True], "bitmap": self.BITMAPS})}),
            lambda: ("nbd-server-remove", {"name": self.pick(names), **self.some({"mode": ["safe", "hard"]})}),
            lambda: ("block-export-add", {"type": "nbd", "id": self.pick(names), "node-name": self.known(), **self.some({
                "writable": [True, False], "name": names, "bitmaps": [[name] for name in self.BITMAPS]})}),
            lambda: ("block-export-del", {"id": self.pick(names), **self.some({"mode": ["safe", "hard"]}, 0.5)}),
        ])()

    def media(self):
        device = self.pick([{"id": self.pick(self.DEVICES)}] * 4 + [{"device": self.pick(self.drives or self.NODES)}])
        slot = {"id": self.pick(self.DEVICES)}
        return self.pick([
            lambda: ("eject", {**device, **self.some({"force": [True, False]}, 0.5)}),
            lambda: ("blockdev-open-tray", {**device, **self.some({"force": [True, False]}, 0.3)}), lambda: ("blockdev-close-tray", device),
            lambda: ("blockdev-remove-medium", slot), lambda: ("blockdev-insert-medium", {**slot, "node-name": self.known()}),
            lambda: ("blockdev-change-medium", {**device, "filename": self.pick(FILES), **self.some({
                "format": ["raw", "qcow2"], "read-only-mode": ["retain", "read-only", "read-write"]}, 0.7)}),
        ])()

    def device(self):
        driver = self.pick(["scsi-hd", "scsi-hd", "scsi-cd", "virtio-blk-pci"])
        more = {"share-rw": [True], "werror": ["stop", "report", "x"], "logical_block_size": [512, 4096, 100], "write-cache": ["on", "off"]}
        return self.pick([
            ("device_add", {"driver": driver, "id": self.pick(["x0", "x1"]), "drive": self.known(), **self.some(more, 0.4)}),
            ("device_del", {"id": self.pick(["x0", "x1"])}),
        ])

    LIMITS = {
        "bps": [0, 0, 0, MIB], "bps_rd": [0, 0, 0, 100], "bps_wr": [0, 0, 0, 100], "iops": [0, 0, 7, -1], "iops_rd": [0], "iops_wr": [0],
    }
    GROUP_LIMITS = {"bps-total": [0, 1000, MIB], "iops-total": [7, 0], "iops-read": [3], "bps-total-max": [5, 5000], "iops-size": [512],
                    "bps-total-max-length": [0, 1, 5]}

    def throttled(self):
        group = self.pick(self.GROUPS)
        by = self.pick([{"device": self.pick(self.drives + ["nope"])}, {"id": self.pick(self.DEVICES)}])
        limits = {name: self.pick(values) for name, values in self.LIMITS.items()}
        more = {"group": self.GROUPS, "bps_max": [MIB, 5], "iops_max": [10], "iops_size": [512], "bps_max_length": [1, 5]}
        return self.pick([
            ("block_set_io_throttle", {**by, **limits, **self.some(more, 0.7)}),
            ("object-add", {"qom-type": "throttle-group", "id": group, "limits": self.some(self.GROUP_LIMITS)}),
            ("object-del", {"id": group}), ("qom-get", {"path": f"/objects/{group}", "property": "limits"}),
            ("qom-set", {"path": f"/objects/{group}", "property": "limits", "value": self.some(self.GROUP_LIMITS)}),
        ])
