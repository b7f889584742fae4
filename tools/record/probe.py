"""What the introspection doesn't hold, asked of the real emulator by requests that are always refused."""

import re

from emulator import Emulator
from introspection import WRONG

BIG = 1 << 40
KINDS = {str: "str", int: "int", bool: "bool", list: "array", dict: "object", type(None): "null"}


def overlay(program, schema):
    """`integers`: "type.member" to a width; `alternates`: type to name; `preconfig`, `unchecked`: command names."""
    with Emulator(program, "-machine", "none") as emulator:
        return {
            "integers": integers(emulator, schema),
            "alternates": alternates(emulator, schema),
            "unchecked": [c["name"] for c in schema.commands if not is_checked(emulator, schema, c)],
            "preconfig": preconfig(program, schema),
        }


def integers(emulator, schema):
    """The width of every integer that commands take; int64 is left out."""
    widths = {}
    for entry, command, wrap in schema.objects():
        for member in entry["members"]:
            if member["type"] not in ("int", "[int]"):
                continue

            def refusal(value):
                value = [value] if member["type"] == "[int]" else value
                filled = schema.with_member(entry, member["name"], value)
                return emulator.error(command, wrap({**filled, WRONG: 1}))

            width = width_of(refusal("x"), refusal(BIG))
            if width != "int64":
                widths[f"{entry['name']}.{member['name']}"] = width
    return dict(sorted(widths.items()))


def width_of(not_a_number, too_big):
    found = re.search(r"expects (u?int\d+)_t$", too_big)
    if found:
        return found[1]
    if not_a_number.endswith("expects uint64"):
        return "uint64"
    assert not_a_number.endswith("expected: integer"), not_a_number
    return "int64"


def alternates(emulator, schema):
    """The names of the alternates, which error messages show."""
    names = {}
    for entry, command, wrap in schema.objects():
        for member in entry["members"]:
            kind = schema.types[member["type"]]
            inner = schema.types[kind["element-type"]] if kind["meta-type"] == "array" else kind
            if inner["meta-type"] != "alternate" or inner["name"] in names:
                continue
            value = unacceptable(schema, inner)
            value = [value] if kind["meta-type"] == "array" else value
            text = emulator.error(command, wrap(schema.with_member(entry, member["name"], value)))
            names[inner["name"]] = re.search(r"expected: (\w+)$", text)[1]
    return names


def unacceptable(schema, alternate):
    """A value of a JSON type that no branch has."""
    kinds = set()
    for branch in alternate["members"]:
        kind = schema.types[branch["type"]]
        kinds.add({"enum": "str", "builtin": kind["name"]}.get(kind["meta-type"], kind["meta-type"]))
    return next(v for v in (True, [], "x", {}, 1, None) if KINDS[type(v)] not in kinds)


def is_checked(emulator, schema, command):
    """Whether a command refuses members that its type doesn't have."""
    arguments = schema.smallest(command["arg-type"])
    return WRONG in emulator.error(command["name"], {**arguments, WRONG: 1})


def preconfig(program, schema):
    """The commands that may run before the machine is initialized."""
    with Emulator(program, "-machine", "pc", "-accel", "tcg", "--preconfig") as emulator:
        return [
            c["name"] for c in schema.commands
            if "permitted only after machine initialization" not in emulator.error(c["name"], {WRONG: 1})
        ]
