"""What a machine costs in memory: a process with a thousand of them against one with one."""

import resource

import pytest

COUNT = 1000
LIMITS = {"pc": 64, "none": 16}  # KiB a machine with its monitor and all of its devices.
DEVICES = [
    ("blockdev-add", {"driver": "null-co", "node-name": "disk"}),
    ("device_add", {"driver": "virtio-blk-pci", "id": "disk0", "drive": "disk"}),
    ("netdev_add", {"type": "user", "id": "net"}),
    ("device_add", {"driver": "virtio-net-pci", "id": "net0", "netdev": "net"}),
    ("chardev-add", {"id": "port", "backend": {"type": "null", "data": {}}}),
    ("device_add", {"driver": "pci-serial", "id": "serial0", "chardev": "port"}),
]


@pytest.fixture
def many_descriptors():
    old = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (old[1], old[1]))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, old)


def kilobytes(daemon):
    """What is the process's own, which sharing of program and tables doesn't hide."""
    with open(f"/proc/{daemon.process.pid}/smaps_rollup") as lines:
        return sum(int(line.split()[1]) for line in lines if line.startswith("Private_Dirty"))


def furnish(daemon, machine_type):
    """Connects every monitor, gives every machine its devices and has it look at them."""
    for monitor in daemon.ready["monitors"]:
        client = daemon.qmp(daemon.address(monitor["name"]))
        if machine_type == "none":
            continue
        for name, arguments in DEVICES:
            client.execute(name, arguments)
        assert client.execute("query-pci")


@pytest.mark.parametrize("machine_type", LIMITS)
def test_an_idle_machine_with_its_monitor_is_small(start, directory, many_descriptors, machine_type):
    used = []
    for count in (1, COUNT + 1):
        sections = [
            f'[machine "m{n}"]\ntype = {machine_type}\n'
            f'[monitor "q{n}"]\naddress = unix:{count}-{n}.sock\nmachine = m{n}\n'
            for n in range(count)
        ]
        (directory / "conf").write_text("".join(sections))
        daemon = start("--config", "conf", bare=True)
        furnish(daemon, machine_type)
        used.append(kilobytes(daemon))
    each = (used[1] - used[0]) / COUNT
    print(f"{machine_type}: {each:.1f} KiB a machine")
    assert each < LIMITS[machine_type]
