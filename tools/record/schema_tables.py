"""C tables of the types: what checking a request's arguments needs, as constants without pointers."""

import json

KINDS = ["str", "int64", "int32", "int16", "int8", "uint64", "uint32", "uint16", "uint8", "number", "bool", "null", "any",
         "enum", "array", "object", "alternate"]
OOB, PRECONFIG, UNCHECKED, OPTIONAL = 1, 2, 4, 1


class Tables:
    """Collects rows; equal texts share a place in the pool."""

    def __init__(self, schema, overlay):
        self.schema, self.overlay = schema, overlay
        self.pool, self.places = bytearray(), {}
        self.types, self.members, self.values, self.variants = [], [], [], []
        self.numbers = {}

    def text(self, text):
        """A text's place in the pool and its length."""
        data = text.encode()
        if text not in self.places:
            self.places[text] = len(self.pool)
            self.pool += data
        return self.places[text], len(data)

    def number(self, name, integer="int64"):
        """The number of a type, whose row is made when it first comes up."""
        name = {"int": integer, "[int]": f"[{integer}]"}.get(name, name)
        if name not in self.numbers:
            self.numbers[name] = len(self.types)
            self.types.append(None)
            self.types[self.numbers[name]] = self.row(name, integer)
        return self.numbers[name]

    def row(self, name, integer):
        if name in KINDS:
            return self.type(name)
        if name == f"[{integer}]":
            return self.type("array", first=self.number(integer))
        entry = self.schema.types[name]
        match entry["meta-type"]:
            case "enum":
                return self.type("enum", *self.append(self.values, [self.text(m["name"]) for m in entry["members"]]))
            case "array":
                return self.type("array", first=self.number(entry["element-type"]))
            case "alternate":
                branches = [(0, 0, self.number(m["type"]), 0) for m in entry["members"]]
                label = self.text(self.overlay["alternates"].get(name, ""))
                return self.type("alternate", *self.append(self.members, branches), label=label)
            case "object":
                return self.object(entry)

    def object(self, entry):
        members = [
            (*self.text(m["name"]), self.number(m["type"], self.width(entry, m)), OPTIONAL if "default" in m else 0)
            for m in entry["members"]
        ]
        tag, variants = 0, []
        if "tag" in entry:
            tag = next(i for i, m in enumerate(entry["members"]) if m["name"] == entry["tag"])
            cases = self.schema.cases(entry)
            types = {v["case"]: v["type"] for v in entry["variants"]}
            variants = [self.number(types[case]) if case in types else 0xFFFF for case in cases]
        first, count = self.append(self.members, members)
        return self.type("object", first, count, self.append(self.variants, variants)[0] if variants else 0xFFFF, tag)

    def width(self, entry, member):
        return self.overlay["integers"].get(f"{entry['name']}.{member['name']}", "int64")

    @staticmethod
    def append(table, rows):
        table += rows
        return len(table) - len(rows), len(rows)

    @staticmethod
    def type(kind, first=0, count=0, variants=0xFFFF, tag=0, label=(0, 0)):
        return KINDS.index(kind), first, count, variants, tag, *label

    def commands(self):
        """By name, for binary search; the last column is the place in the introspection."""
        places = {c["name"]: place for place, c in enumerate(self.schema.commands)}
        for command in sorted(self.schema.commands, key=lambda c: c["name"].encode()):
            name, flags = command["name"], OOB if command.get("allow-oob") else 0
            flags |= PRECONFIG if name in self.overlay["preconfig"] else 0
            flags |= UNCHECKED if name in self.overlay["unchecked"] else 0
            yield *self.text(name), self.number(command["arg-type"]), flags, places[name]

    def rendered(self):
        """The file's text."""
        commands = list(self.commands())
        events = [self.text(e["name"]) for e in self.schema.events]
        parts = ["// Made by tools/record/schema; not to be edited.", self.rendered_pool()]
        for name, rows in [("command", commands), ("event", events), ("type", self.types), ("member", self.members),
                           ("value", self.values), ("variant", [(v,) for v in self.variants])]:
            parts.append(rendered_rows(name, rows))
        return "\n".join(parts) + "\n"

    def rendered_pool(self):
        lines = [self.pool[i:i + 100].decode() for i in range(0, len(self.pool), 100)]
        return "static const char pool[] =\n" + "\n".join("  " + json.dumps(line) for line in lines) + ";"


def rendered_rows(name, rows):
    cells = ["{" + ", ".join(map(str, row)) + "}," for row in rows]
    lines = [""]
    for cell in cells:
        if len(lines[-1]) + len(cell) > 116:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "  ") + cell
    plural = name + "s"
    return f"static const struct schema_{name} {plural}[{len(rows)}] = {{\n" + "\n".join(lines) + "\n};"
