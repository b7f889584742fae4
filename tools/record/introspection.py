"""QEMU's introspection, and the values that its types accept."""

WRONG = "zz-unexpected"
BUILTINS = {"str": "x", "int": 1, "bool": True, "number": 1.5, "null": None, "any": 1}


class Introspection:
    """The entries of `query-qmp-schema` by name."""

    def __init__(self, entries):
        self.entries = entries
        self.types = {e["name"]: e for e in entries if e["meta-type"] not in ("command", "event")}
        self.commands = [e for e in entries if e["meta-type"] == "command"]
        self.events = [e for e in entries if e["meta-type"] == "event"]

    def smallest(self, name, depth=0):
        """A small value of a type, None if all of them nest too deep."""
        entry = self.types[name]
        match entry["meta-type"]:
            case "builtin":
                return BUILTINS[name]
            case "enum":
                return entry["members"][0]["name"]
            case "array":
                return []
            case "alternate":
                return self.smallest(entry["members"][0]["type"], depth + 1)
            case "object":
                return self.smallest_object(entry, depth)

    def smallest_object(self, entry, depth=0):
        """A small object of a type; the first variant that can be had."""
        value = self.required(entry, depth)
        if value is None or "tag" not in entry:
            return value
        cases = {v["case"]: v["type"] for v in entry["variants"]}
        for case in self.cases(entry):
            rest = self.smallest(cases[case], depth + 1) if case in cases else {}
            if rest is not None:
                return {**value, entry["tag"]: case, **rest}
        return None

    def required(self, entry, depth=0):
        """The members that an object must have, beside those of its variants."""
        if depth > 6:
            return None
        value = {}
        for member in entry["members"]:
            if "default" not in member:
                value[member["name"]] = self.smallest(member["type"], depth + 1)
                if value[member["name"]] is None and member["type"] != "null":
                    return None
        return value

    def cases(self, entry):
        """The values of a union's discriminator."""
        tag = next(m for m in entry["members"] if m["name"] == entry["tag"])
        return [m["name"] for m in self.types[tag["type"]]["members"]]

    def objects(self):
        """Every object type that commands take, with a way to wrap a value of it: (entry, command, wrap).

        `wrap` makes the command's arguments of an object; the object is checked when everything before it is right.
        """
        seen = set()
        line = [(c["arg-type"], c["name"], lambda value: value) for c in self.commands]
        while line:
            name, command, wrap = line.pop(0)
            entry = self.types[name]
            if entry["meta-type"] == "array":
                line.append((entry["element-type"], command, lambda value, wrap=wrap: wrap([value])))
            elif entry["meta-type"] == "alternate":
                line += [(m["type"], command, wrap) for m in entry["members"]]
            elif entry["meta-type"] == "object" and name not in seen:
                base = self.required(entry)
                if base is None:
                    continue
                seen.add(name)
                yield entry, command, wrap
                line += self._below(entry, command, wrap)

    def _below(self, entry, command, wrap):
        """The types of an object's members and variants."""
        for member in entry["members"]:
            yield member["type"], command, lambda value, m=member["name"]: wrap(self.with_member(entry, m, value))
        for variant in entry.get("variants", []):
            yield variant["type"], command, lambda value, case=variant["case"]: wrap(
                {**self.required(entry), entry["tag"]: case, **value})

    def with_member(self, entry, name, value):
        """A small object of which one member has that value."""
        return {**(self.smallest_object(entry) or self.required(entry)), name: value}
