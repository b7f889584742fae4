"""Commands at random about a machine: character devices, objects, devices, what is seen of them."""

from differential import Session, ask, main


class MachineSession(Session):
    """What a machine has, and what it could have."""

    def __init__(self, number, machine, real):
        super().__init__(number, machine, real)
        self.devices, self.paths = {}, ["/machine", "/objects", "/chardevs", "/machine/peripheral", "/machine/unattached"]

    def after(self, command, arguments, answer, real, ours):
        if command == "chardev-change" and "Failed to add" in answer.get("error", {}).get("desc", ""):
            # QEMU 7.2 loses a device that nobody uses, which isn't done here.
            ask(ours, "chardev-remove", {"id": arguments["id"]})

    # Character devices.
    BACKENDS = {
        "null": {"logfile": ["/dev/null"], "logappend": "bool"}, "memory": {"size": [64, 1024, 100, -1]},
        "ringbuf": {"size": [64, 4096, 100, 0, -1]}, "file": {"out": ["/dev/null", "/nope/nope"], "append": "bool"},
        "udp": {"remote": [{"type": "unix", "data": {"path": "/nope"}}]}, "mux": {"chardev": Session.NAMES},
        "socket": {"addr": [{"type": "unix", "data": {"path": "/nope/nope"}}], "server": "bool", "wait": [False]},
        "serial": {"device": ["/nope"]}, "pipe": {"device": ["/nope"]}, "msmouse": {}, "nope": {}, "testdev": {}, "wctablet": {},
    }

    def backend(self):
        kind = self.pick(self.BACKENDS)
        data = {name: self.value(values) for name, values in self.BACKENDS[kind].items() if self.random.random() < 0.7}
        return {"type": kind, "data": data}

    def chardev(self):
        return self.pick([
            ("chardev-add", {"id": self.name(), "backend": self.backend()}),
            ("chardev-add", {"id": self.name(), "backend": {"type": "ringbuf", "data": {"size": 64}}}),
            ("chardev-change", {"id": self.name(), "backend": self.backend()}),
            ("chardev-remove", {"id": self.name()}), ("chardev-send-break", {"id": self.name()}), ("query-chardev", {}),
            ("ringbuf-write", {"device": self.name(), "data": self.pick(["x", "eA==", "é"]), **self.some({"format": ["utf8", "base64", "x"]})}),
            ("ringbuf-read", {"device": self.name(), "size": self.pick([0, 1, 64, -1])}),
        ])

    # Objects.
    OBJECTS = {
        "secret": {"data": ["a", "YQ=="], "format": ["raw", "base64", "x"], "file": ["/nope"]}, "rng-builtin": {},
        "rng-random": {"filename": ["/dev/urandom", "/nope", ""]}, "iothread": {"poll-max-ns": "int", "aio-max-batch": "int"},
        "throttle-group": {"x-bps-total": "int", "x-iops-total-max": "int", "limits": [{"bps-total": 5}, {"iops-size": -1}, 3]},
        "memory-backend-ram": {"size": [4096, 65536, 0, -1, 5000], "share": "bool", "merge": "bool", "dump": "bool", "prealloc": "bool"},
        "authz-simple": {"identity": ["x"]}, "authz-list": {"policy": ["allow", "deny", "x"], "rules": [[], {}]},
        "cryptodev-backend-builtin": {"queues": [1, 2, 0]}, "can-bus": {}, "nope": {"x": "int"}, "tls-creds-anon": {"endpoint": ["x"]},
        "filter-buffer": {"netdev": Session.NAMES, "interval": [0, 5, -1]}, "filter-dump": {"netdev": Session.NAMES, "file": ["/dev/null"]},
        "memory-backend-file": {"size": [4096, 65536], "mem-path": ["/nope/nope"]}, "rng-egd": {"chardev": Session.NAMES},
    }

    def object(self):
        kind = self.pick(self.OBJECTS)
        given = {key: self.value(of) for key, of in self.OBJECTS[kind].items() if self.random.random() < 0.75}
        return self.pick([
            ("object-add", {"qom-type": kind, "id": self.name(), **given, **self.some({"nope": "int"})}),
            ("object-add", {"qom-type": kind, "id": self.name(), **given}), ("object-del", {"id": self.name()}),
            ("query-memdev", {}), ("query-iothreads", {}),
        ])

    # Network backends.
    def network(self):
        return self.pick([
            ("netdev_add", {"type": self.pick(["user", "user", "hubport", "nic", "nope"]), "id": self.name(),
                            **self.some({"hubid": [1, 2], "restrict": "bool", "hostname": ["h"], "net": ["10.1.0.0/24", "x"]})}),
            ("netdev_del", {"id": self.name()}),
        ])

    # Objects' paths and properties.
    def path(self):
        return self.pick(self.paths + ["/", "nope", "/nope"] + self.NAMES)

    def tree(self):
        """A look at a path that is there more often than not, and at its properties."""
        path = self.path()
        answer = self.real.ask("qom-list", {"path": path})
        found = answer.get("return", [])
        for entry in found:
            child = path.rstrip("/") + "/" + entry["name"]
            if entry["type"].startswith("child<") and child not in self.paths and len(self.paths) < 400:
                self.paths.append(child)
        one = self.pick(found or [{"name": "nope", "type": "string"}])
        return self.pick([
            ("qom-list", {"path": path}), ("qom-get", {"path": path, "property": one["name"]}),
            ("qom-get", {"path": path, "property": self.pick(["type", "nope", "realized", "hotplugged", one["name"]])}),
            ("qom-set", {"path": path, "property": one["name"], "value": self.value(one["type"])}),
        ])

    def types(self):
        kind = self.pick(list(self.hot(self)) + list(self.OBJECTS) + ["device", "pc-i440fx-7.2-machine", "container", "qemu64-x86_64-cpu"])
        return self.pick([
            ("device-list-properties", {"typename": kind}), ("qom-list-properties", {"typename": kind}),
            ("qom-list-types", self.some({"implements": ["device", "object", "bus", "nope"], "abstract": "bool"})),
        ])

    # Devices.
    #: They end QEMU 7.2, or change with the host.
    CRASH = ("vhost-", "vfio-", "x-pci-proxy", "xen-", "nvme", "ipmi", "intel-iommu", "amd-iommu")
    known = []

    @staticmethod
    def hot(session):
        """The types of devices."""
        if not MachineSession.known:
            answer = session.real.ask("qom-list-types", {"implements": "device", "abstract": False})
            names = sorted(entry["name"] for entry in answer["return"])
            MachineSession.known = [name for name in names if not name.startswith(MachineSession.CRASH)]
        return MachineSession.known

    def device(self):
        kind = self.pick(self.hot(self) + ["nope", "device", "virtio-net", "usb-hub"])
        if self.random.random() < 0.6:
            kind = self.pick(["e1000", "virtio-rng-pci", "virtio-serial-pci", "virtserialport", "qemu-xhci", "usb-kbd", "VGA", "pci-bridge",
                              "virtio-net-pci", "virtio-balloon-pci", "isa-serial", "pc-dimm", "virtio-scsi-pci", "edu", "usb-tablet",
                              "virtconsole", "nec-usb-xhci", "rtl8139", "pcie-root-port", "virtio-keyboard-pci", "usb-serial",
                              "qemu64-x86_64-cpu", "virtio-crypto-pci", "pci-testdev", "ich9-ahci", "usb-ccid", "sdhci-pci"])
        answer = self.real.ask("device-list-properties", {"typename": kind})
        properties = {entry["name"]: entry["type"] for entry in answer.get("return", [])}
        properties.pop("realized", None)
        # QEMU tells of one of several mistakes, and which one depends on its own order.
        given = dict(list(self.some(properties).items())[:1])
        for name in () if given else ("chardev", "netdev", "memdev", "rng"):
            if name in properties and self.random.random() < 0.7:
                given[name] = self.pick(self.NAMES)
        more = {"id": ([self.name()] if self.random.random() < 0.9 else None),
                "addr": ([self.pick(["3", "0x4", "4.1", "1.0", "20", "x", 5])] if self.random.random() < 0.3 and "addr" in properties and not given else None),
                "bus": ([self.pick(["pci.0", "isa.0", "nope", "main-system-bus", "a.0", "b.0", "c.0", "/machine/i440fx/pci.0"])]
                        if self.random.random() < 0.3 else None)}
        given.update({name: value[0] for name, value in more.items() if value})
        return self.pick([("device_add", {"driver": kind, **given})] * 4 + [("device_del", {"id": self.pick([self.name(), self.path()])})])

    # The run state, and what is seen of it all.
    def state(self):
        actions = {"reboot": ["reset", "shutdown", "x"], "shutdown": ["poweroff", "pause"], "panic": ["pause", "none", "exit-failure"],
                   "watchdog": ["reset", "pause", "none", "inject-nmi"]}
        return self.pick([
            ("stop", {}), ("query-status", {}), ("system_reset", {}), ("set-action", self.some(actions)), ("system_powerdown", {}),
            ("system_wakeup", {}), ("inject-nmi", {}), ("watchdog-set-action", {"action": self.pick(actions["watchdog"])}),
            ("balloon", {"value": self.pick([0, -1, 1 << 20, 64 << 20, 1 << 40])}), ("query-balloon", {}),
            ("set_password", {"protocol": "vnc", "password": "x"}), ("expire_password", {"protocol": "vnc", "time": "now"}),
            ("add_client", {"protocol": "nope", "fdname": "x"}), ("getfd", {"fdname": "x"}), ("closefd", {"fdname": "x"}),
            ("send-key", {"keys": [{"type": "qcode", "data": self.pick(["a", "ret", "nope"])}]}),
        ])

    QUERIES = """query-version query-kvm query-name query-uuid query-commands query-events query-chardev query-chardev-backends
        query-memdev query-iothreads query-pci query-block query-blockstats query-named-block-nodes query-jobs query-block-jobs query-mice
        query-cpus-fast query-hotpluggable-cpus query-memory-devices query-memory-size-summary query-machines query-target query-vnc
        query-vnc-servers query-spice query-display-options query-acpi-ospm-status query-rx-filter query-migrate query-dump
        query-migrate-parameters query-migrate-capabilities query-tpm query-tpm-types query-tpm-models query-fdsets query-balloon
        query-current-machine query-vm-generation-id query-pr-managers query-replay query-colo-status query-command-line-options
        query-dump-guest-memory-capability query-gic-capabilities query-sgx query-sev query-cpu-definitions query-stats-schemas
        query-xen-replication-status query-yank query-audiodevs x-query-virtio query-status query-dirty-rate""".split()

    def query(self):
        return self.pick(self.QUERIES), {}

    def next(self):
        """The next command with its arguments."""
        kinds = [self.chardev, self.object, self.network, self.tree, self.tree, self.device, self.device, self.types, self.state, self.query]
        return self.pick(kinds)()


if __name__ == "__main__":
    from test_differential import stands

    main(MachineSession, stands)
