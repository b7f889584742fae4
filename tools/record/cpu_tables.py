"""The CPU models' expansions: asked of the emulator, written as the tables of CTypes.h."""

import json

from c_source import Pool, numbers, records

SAME = 0xFFFF


def record(emulator):
    """name -> the full expansion's properties; the names of those that the static expansion has; what `switches` says."""
    names = sorted(d["name"] for d in emulator.ask("query-cpu-definitions"))

    def expand(kind, name):
        model = emulator.ask("query-cpu-model-expansion", type=kind, model={"name": name})["model"]
        assert model["name"] == ("base" if kind == "static" else name)
        return model["props"]

    full = {name: expand("full", name) for name in names}
    static = {name: expand("static", name) for name in names}
    in_static = set(static["max"])
    for name in names:
        # One table is enough, because a static expansion is a part of the full one.
        assert static[name] == {k: v for k, v in full[name].items() if k in in_static}, name
    return full, in_static, switches(emulator, full["qemu64"])


def switches(emulator, usual):
    """The boolean properties: name -> the booleans that change with it, none for one that can't be changed."""
    changed = {}
    for name, value in usual.items():
        if not isinstance(value, bool) or name == "realized":
            continue
        model = {"name": "qemu64", "props": {name: not value}}
        props = emulator.ask("query-cpu-model-expansion", type="full", model=model)["model"]["props"]
        changed[name] = [k for k, v in props.items() if isinstance(v, bool) and v != usual[k]]
    return changed


def source(full, in_static, changed):
    """The C source of the tables: a property has one value for all models, or a column of them."""
    pool = Pool()
    model_names = {name: pool.offset(name) for name in full}
    keys = list(dict.fromkeys(key for model in full.values() for key in model))
    rows, columns = [], []
    for key in keys:
        values = [pool.offset(json.dumps(model[key]) if key in model else "") for model in full.values()]
        varies = len(set(values)) > 1
        rows.append((
            [pool.offset(key), values[0], len(columns) // len(full) if varies else SAME,
            keys.index(min(changed.get(key) or [key], key=keys.index)),
            (key in in_static) | (changed.get(key) == []) << 1], key))
        columns += values if varies else []
    return "\n".join([
        "// The CPU models' expansions. Written by tools/record/types; don't edit.",
        '#include "CTypes.h"\n',
        pool.source("text"),
        numbers("uint16_t", "models", [model_names[name] for name in full]),
        records("cpu_property", "properties", rows),
        numbers("uint16_t", "values", columns),
        "const struct cpu_catalog *cpu_catalog(void) {\n"
        "  static const struct cpu_catalog catalog = {\n"
        f"      text, models, properties, values, {len(full)}, {len(keys)}}};\n"
        "  return &catalog;\n}\n"])
