"""The QOM types with their properties: asked of the emulator, written as the tables of CTypes.h."""

import json
import re

from c_source import Pool, numbers, records
from emulator import Crashed, Refused, help_text

NONE = 0xFFFF


def record(program, emulator):
    """Every type, in the emulator's order: its name, parent, abstract, interfaces, and the two lists of properties,
    which are None where it refuses to list them."""
    types = emulator.ask("qom-list-types", abstract=True)
    parents = {t["name"]: t.get("parent") for t in types}
    # `interface` itself too: not all that implement one are listed as implementing it.
    interfaces = sorted(n for n in parents if "interface" in (n, parents[n]))
    implementing = {
        i: {t["name"] for t in emulator.ask("qom-list-types", implements=i, abstract=True)} for i in interfaces}
    for type_ in types:
        name = type_["name"]
        type_["interfaces"] = [i for i in interfaces if name in implementing[i]]
        for command in "device-list-properties", "qom-list-properties":
            try:
                type_[command] = emulator.ask_afresh(command, typename=name)
            except Refused:
                type_[command] = None
            except Crashed:
                type_[command] = from_help(program, name)
    return types, interfaces


def from_help(program, name):
    """The properties that the command line's help names: for types that crash the emulator when it is asked. Types that
    the command line can't create have only the one that every object has."""
    lines = help_text(program, "-machine", name.removesuffix("-machine")) if name.endswith("-machine") else []
    lines = lines or help_text(program, "-object", name)
    properties = [{"name": "type", "type": "string"}]
    for line in lines:
        if match := re.fullmatch(r"  ([\w-]+)=<(.+?)>(?: +- (.*))?", line):
            properties.append({"name": match[1], "type": match[2]})
            if match[3]:
                properties[-1]["description"] = match[3]
    return properties


class Lists:
    """Lists of properties, as numbers of distinct properties; equal lists are stored once."""

    def __init__(self, pool):
        self.pool, self.properties, self.numbers, self.places = pool, {}, [], {}

    def place(self, properties):
        """Where a list begins, and its length."""
        if properties is None:
            return NONE, 0
        list_ = tuple(self.property(p) for p in properties)
        if list_ not in self.places:
            self.places[list_] = len(self.numbers)
            self.numbers.extend(list_)
            assert len(self.numbers) < NONE
        return self.places[list_], len(list_)

    def property(self, property_):
        """A property's number."""
        assert set(property_) <= {"name", "type", "description", "default-value"}, property_
        default = json.dumps(property_["default-value"]) if "default-value" in property_ else ""
        fields = tuple(map(self.pool.offset, (
            property_["name"], property_["type"], property_.get("description", ""), default)))
        return self.properties.setdefault(fields, len(self.properties))


def source(types, interfaces):
    """The C source of the tables."""
    pool = Pool()
    lists = Lists(pool)
    names = sorted(t["name"] for t in types)
    numbers_of = {name: number for number, name in enumerate(names)}
    rows = []
    for type_ in sorted(types, key=lambda t: t["name"]):
        is_abstract = int(type_.get("abstract", False))
        mask = sum(1 << interfaces.index(i) for i in type_["interfaces"])
        fields = [
            mask, pool.offset(type_["name"]), numbers_of.get(type_.get("parent"), NONE), is_abstract,
            *lists.place(type_["device-list-properties"]), *lists.place(type_["qom-list-properties"])]
        rows.append((fields, type_["name"]))
    properties = [(fields, pool.texts[list(pool.offsets.values()).index(fields[0])]) for fields in lists.properties]
    return "\n".join([
        "// The QOM types and their properties. Written by tools/record/types; don't edit.",
        '#include "CTypes.h"\n',
        pool.source("text"),
        records("qom_type", "types", rows),
        numbers("uint16_t", "order", [numbers_of[t["name"]] for t in types]),
        numbers("uint16_t", "interfaces", [numbers_of[i] for i in interfaces]),
        records("qom_property", "properties", properties),
        numbers("uint16_t", "lists", lists.numbers),
        "const struct qom_catalog *qom_catalog(void) {\n"
        "  static const struct qom_catalog catalog = {\n"
        f"      text, types, order, interfaces, properties, lists, {len(types)}, {len(interfaces)}}};\n"
        "  return &catalog;\n}\n"])
