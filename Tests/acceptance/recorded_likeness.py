"""What counts as the same in a recorded session and in one that is played: messages without what differs from run to run.

These are times, sizes of states, drawn names and ports, a migration's counts of pages and bytes, and what firmware does by itself.
"""

import json
import re

from recorded_session import normal, without_numbers

HIDDEN = [
    (r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "DATE"), (r"YYYY-MM-DD HH:MM:SS", "DATE"), (r"vm-(\d{14}|YYYYMMDDHHMMSS)", "vm-DATE"),
    (r" +[\d.]+ (B|KiB|MiB) +(DATE|20[-\d :]*)", " SIZE DATE"), (r"\d\d:\d\d:\d\d\.\d{3}", "CLOCK"),
    (r'"vm-clock-n?sec": \d+', '"vm-clock": 0'), (r'"vm-state-size": [1-9]\d*', '"vm-state-size": 1'),
    (r'"format": "file", "virtual-size": \d+', '"format": "file"'),
    (r'"virtual-size": \d+, "filename": "[^"]*", "format": "file"', '"format": "file"'),
    (r'"start-time": \d+', '"start-time": 0'), (r"Start Time: \d+", "Start Time: 0"), (r"sec \(.* ops/sec\)", "sec"),
    (r'"port": "\d+"', '"port": "PORT"'), (r"(\\ttcp:\S+:)\d+", r"\1PORT"),
    (r'"writeback": (true|false)', '"writeback": true'),  # firmware turns it off
    (r"The destination refuses the machine: [^\"]*", "Unable to write to socket: Broken pipe"),  # QEMU's source isn't told
    (r"Connection reset by peer|Bad file descriptor", "Broken pipe"),  # how a connection breaks is a matter of time
]
FIXED = {"total", "page-size", "cache-size"}  # numbers of a migration that are the same each time
COUNTED = re.compile(r"^(?!total ram|page size|cache size|clear-bitmap)([a-z -]+: )[\d.]+(?= |\r)", re.MULTILINE)
NOT_ALWAYS = re.compile(r"^(dirty pages rate|postcopy request count): .*\n|(?<=kbytes\r\n)downtime ram: .*\n", re.MULTILINE)  # where it isn't 0
CHANCE = ("failed to save SaveStateEntry", "Unable to read from socket: ")  # what QEMU may say where a connection breaks, or not
PREFIX = re.compile(r"^\S*qemu-system-x86_64: ")
FIRMWARE = {"guest": True, "reason": "guest-reset"}


def uncounted(value, key=None):
    """What a migration tells, without the numbers of one run."""
    if isinstance(value, dict):
        return {name: uncounted(item, name) for name, item in value.items()}
    return 0 if type(value) in (int, float) and key not in FIXED else value


def plain(message):
    """A message without what differs from run to run; None of none."""
    if message is None:
        return None
    told = message.get("return") if isinstance(message, dict) else None
    if isinstance(told, dict) and "total-time" in told:
        message = {"return": uncounted(told)}
    elif isinstance(told, str) and "total time: " in told:
        message = {"return": COUNTED.sub(r"\1N", NOT_ALWAYS.sub("", told))}
    text = json.dumps(without_numbers(normal(message)), sort_keys=True)
    for pattern, shown in HIDDEN:
        text = re.sub(pattern, shown, text)
    return text


def reply(messages):
    """The reply among a step's messages; None where none came."""
    return next((plain(message) for message in messages if "return" in message or "error" in message), None)


def events(messages):
    return tuple(plain(message) for message in messages if "event" in message and message.get("data") != FIRMWARE)


def complaints(messages):
    """Lines on stderr without the program's name."""
    lines = [PREFIX.sub("", line) for message in messages for line in message.get("stderr", "").splitlines()]
    return tuple(plain(line) for line in lines if not line.startswith(CHANCE))


def lines(messages):
    return tuple(plain(message["stdout"]) for message in messages if "stdout" in message)


def ends(messages):
    return tuple(message["exit"] for message in messages if "exit" in message)
