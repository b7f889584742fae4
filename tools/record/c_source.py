"""Writes C tables: a pool of texts, and arrays of numbers that are offsets into it."""

import json


class Pool:
    """Distinct texts one after another, each ended by NUL. Offset 0 is the empty text, which means none."""

    def __init__(self, bits=16):
        self.offsets, self.texts, self.size, self.bits = {}, [], 0, bits
        self.offset("")

    def offset(self, text):
        if text not in self.offsets:
            self.offsets[text] = self.size
            self.texts.append(text)
            self.size += len(text.encode()) + 1
            assert self.size < 1 << self.bits, f"offsets have {self.bits} bits"
        return self.offsets[text]

    def source(self, name):
        lines = "\n".join(f"    {json.dumps(t, ensure_ascii=False)} \"\\0\"" for t in self.texts)
        return f"static const char {name}[] =\n{lines};\n"


def numbers(type_, name, values):
    """An array of numbers."""
    lines, line = [], "   "
    for value in values:
        if len(line) > 110:
            lines.append(line)
            line = "   "
        line += f" {value},"
    lines.append(line)
    return f"static const {type_} {name}[] = {{\n" + "\n".join(lines) + "\n};\n"


def records(type_, name, rows):
    """An array of structures; a row is (its fields, a comment)."""
    lines = "\n".join("    {" + ", ".join(map(str, fields)) + "}," + f" // {comment}" for fields, comment in rows)
    return f"static const struct {type_} {name}[] = {{\n{lines}\n}};\n"
