"""Writes the recorded objects as the tables of CTypes.h."""

from c_source import Pool, numbers, records

NONE = 0xFFFF


class Objects:
    """Objects in an array, in which an object's children follow one another."""

    def __init__(self):
        self.texts, self.rows, self.values, self.lists, self.places, self.looks = Pool(bits=32), [], {}, [], {}, {}

    def add(self, roots):
        """Adds (name, type, object) roots next to one another; where the first one is."""
        first = len(self.rows)
        self.rows.extend([None] * len(roots))
        for number, (name, type_, node, looks, path) in enumerate(roots):
            children = [(n, t, c, looks, f"{path}/{n}") for n, t, c in node["children"]]
            place = self.add(children) if children else 0
            look = self.look(looks.get(path, ("", "", "")))
            fields = [self.texts.offset(name), self.texts.offset(type_), *self.place(node["values"]), place,
                      len(children), look]
            self.rows[first + number] = (fields, path)
        return first

    def place(self, values):
        list_ = tuple(self.values.setdefault(tuple(map(self.texts.offset, v)), len(self.values)) for v in values)
        if list_ not in self.places:
            self.places[list_] = len(self.lists)
            self.lists.extend(list_)
        return self.places[list_], len(list_)

    def look(self, texts):
        return self.looks.setdefault(tuple(map(self.texts.offset, texts)), len(self.looks))


def source(machines, devices):
    objects = Objects()
    objects.look(("", "", ""))
    names = sorted(devices)
    made = [n for n in names if devices[n]["object"]]
    roots = [(n, "", m, m["looks"], "/machine") for n, m in sorted(machines.items())]
    roots += [(n, n, devices[n]["object"], devices[n]["object"]["looks"], ".") for n in made]
    objects.add(roots)
    place = {n: i + len(machines) for i, n in enumerate(made)}
    rows = [([objects.texts.offset(n), place.get(n, NONE), objects.texts.offset(devices[n]["need"]),
              objects.texts.offset(devices[n]["refusal"])], n) for n in names]
    return "\n".join([
        "// The objects of machines and devices. Written by tools/record/objects; don't edit.",
        '#include "CTypes.h"\n',
        objects.texts.source("text"),
        records("qom_object", "objects", objects.rows),
        records("qom_value", "values", [(v, "") for v in objects.values]).replace(" // \n", "\n"),
        numbers("uint16_t", "lists", objects.lists),
        records("qom_look", "looks", [(v, "") for v in objects.looks]).replace(" // \n", "\n"),
        records("qom_device", "devices", rows),
        "const struct object_catalog *object_catalog(void) {\n"
        "  static const struct object_catalog catalog = {\n"
        f"      text, objects, values, lists, looks, devices, {len(machines)}, {len(rows)}}};\n"
        "  return &catalog;\n}\n"])
