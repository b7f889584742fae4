"""Prints the events of a libvirt connection, a line each: usage: print_events.py URI

It has an event loop of libvirt's, as programs with the Python bindings do.
"""

import sys

import libvirt

LIFECYCLE = {
    "defined": ["added", "updated", "renamed", "from snapshot"],
    "undefined": ["removed", "renamed"],
    "started": ["booted", "migrated", "restored", "from snapshot", "wakeup"],
    "suspended": ["paused", "migrated", "ioerror", "watchdog", "restored", "from snapshot", "api-error", "postcopy",
                  "postcopy-failed"],
    "resumed": ["unpaused", "migrated", "from snapshot", "postcopy"],
    "stopped": ["shutdown", "destroyed", "crashed", "migrated", "saved", "failed", "from snapshot"],
    "shutdown": ["finished", "guest", "host"],
    "pm-suspended": ["memory", "disk"],
    "crashed": ["panicked", "crashloaded"],
}
JOBS = ["unknown", "pull", "copy", "commit", "active-commit", "backup"]
JOB_STATES = ["completed", "failed", "cancelled", "ready"]
ACTIONS = ["none", "pause", "report"]


def say(domain, *words):
    print(domain.name(), *words, flush=True)


def lifecycle(connection, domain, event, detail, opaque):
    name = list(LIFECYCLE)[event]
    say(domain, "lifecycle", name, LIFECYCLE[name][detail])


HANDLERS = {
    libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE: lifecycle,
    libvirt.VIR_DOMAIN_EVENT_ID_REBOOT: lambda c, domain, opaque: say(domain, "reboot"),
    libvirt.VIR_DOMAIN_EVENT_ID_IO_ERROR:
        lambda c, domain, path, alias, action, opaque: say(domain, "io-error", alias, ACTIONS[action]),
    libvirt.VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE: lambda c, domain, actual, opaque: say(domain, "balloon", actual),
    libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_ADDED: lambda c, domain, alias, opaque: say(domain, "device-added", alias),
    libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED: lambda c, domain, alias, opaque: say(domain, "device-removed", alias),
    libvirt.VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2:
        lambda c, domain, disk, kind, status, opaque: say(domain, "block-job", disk, JOBS[kind], JOB_STATES[status]),
    libvirt.VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE:
        lambda c, domain, state, reason, opaque: say(domain, "agent", ["", "connected", "disconnected"][state]),
}

libvirt.virEventRegisterDefaultImpl()
connection = libvirt.openReadOnly(sys.argv[1])
for event, handler in HANDLERS.items():
    connection.domainEventRegisterAny(None, event, handler, None)
print("ready", flush=True)
while True:
    libvirt.virEventRunDefaultImpl()
