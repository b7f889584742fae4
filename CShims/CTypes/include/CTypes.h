// What QEMU 7.2 says of its types, its CPU models and itself, as constant tables. tools/record/types and
// tools/record/objects write them.
//
// Texts are offsets into one pool; an offset of 0 is the empty text, which means none. Values are JSON.
#pragma once
#include <stdint.h>

#pragma clang assume_nonnull begin

#define QOM_NONE 0xFFFF

// A property as a type's list of properties has it.
struct qom_property {
  uint16_t name, type, description, default_value;
};

// A type. `parent` is a type's number; lists begin at `..._list` in the catalog's `lists`, QOM_NONE if there is none.
struct qom_type {
  uint32_t interfaces; // a bit each, numbered as the catalog's `interfaces`
  uint16_t name, parent, is_abstract;
  uint16_t device_list, device_count, qom_list, qom_count;
};

// The types sorted by the bytes of their names; `order` has their numbers as QEMU lists them.
struct qom_catalog {
  const char *text;
  const struct qom_type *types;
  const uint16_t *order, *interfaces;
  const struct qom_property *properties;
  const uint16_t *lists;
  uint32_t type_count, interface_count;
};

const struct qom_catalog *qom_catalog(void);

// A value as it was recorded: its property, the property's type, and JSON, empty for one that can't be read or differs
// from one start to the next.
struct qom_value {
  uint32_t name, type, json;
};

// How `info qtree` shows a device: its GPIO lines, the names of its properties in order, and what follows them: of a PCI
// device JSON with its class, ids and regions, of another one lines.
struct qom_look {
  uint32_t gpio, shown, facts;
};

// An object as it was recorded. Its `value_count` values are numbered from `lists[values]` on; its children follow one
// another from `children` on.
struct qom_object {
  uint32_t name, type;
  uint16_t values, value_count, children, child_count, look;
};

// What was recorded of a type of devices: `object` is its object's number, QOM_NONE if it can't be made here; `refusal`
// is what it fails with unless the property `need` is given.
struct qom_device {
  uint32_t name;
  uint16_t object;
  uint32_t need, refusal;
};

// The first `machine_count` objects are the machines', sorted by the bytes of their names; so are the devices.
struct object_catalog {
  const char *text;
  const struct qom_object *objects;
  const struct qom_value *values;
  const uint16_t *lists;
  const struct qom_look *looks;
  const struct qom_device *devices;
  uint32_t machine_count, device_count;
};

const struct object_catalog *object_catalog(void);

// A property of all CPU models: `value` unless there is a `column`, which begins at column * model_count in `values`.
// A model whose value is empty doesn't have it. Those of one feature have the same `feature`, the first one's number.
struct cpu_property {
  uint16_t name, value, column, feature, flags;
};

// What `flags` are made of: in static expansions too; asked for in vain, because TCG doesn't have it.
enum { CPU_STATIC = 1, CPU_FIXED = 2 };

// The CPU models, sorted by the bytes of their names.
struct cpu_catalog {
  const char *text;
  const uint16_t *models;
  const struct cpu_property *properties;
  const uint16_t *values;
  uint32_t model_count, property_count;
};

const struct cpu_catalog *cpu_catalog(void);

// A command's recorded return value, as JSON.
struct recorded {
  const char *text;
  uint64_t length;
};

struct recorded recorded_machines(void);
struct recorded recorded_cpu_definitions(void);
struct recorded recorded_command_line_options(void);
struct recorded recorded_tpm_models(void);
struct recorded recorded_tpm_types(void);

// The device types by category, not JSON: what the human monitor's `info qdm` prints.
struct recorded recorded_device_categories(void);

// The trace events, not JSON: a line for each in QEMU's order, its name after '-' if it is unavailable, 'v' if it is a
// virtual CPU's, '+' otherwise.
struct recorded recorded_trace_events(void);

// What memory machines have and devices add: sections of lines, see Sources/Machine/Memory/MemoryRecord.swift.
struct recorded recorded_memory_maps(void);

// The names of the sections that have the state of devices, not JSON: a line for each type that has a state, with the section's name.
struct recorded recorded_state_sections(void);

#pragma clang assume_nonnull end
