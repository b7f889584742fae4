// QEMU 7.2's introspection as constants: the reply to query-qmp-schema, and tables for checking arguments.
//
// Texts are offsets into one pool, types are indices: nothing has to be relocated or built at start.
#pragma once
#include <stddef.h>
#include <stdint.h>

enum schema_kind {
  SCHEMA_STR, SCHEMA_INT64, SCHEMA_INT32, SCHEMA_INT16, SCHEMA_INT8, SCHEMA_UINT64, SCHEMA_UINT32, SCHEMA_UINT16,
  SCHEMA_UINT8, SCHEMA_NUMBER, SCHEMA_BOOL, SCHEMA_NULL, SCHEMA_ANY, SCHEMA_ENUM, SCHEMA_ARRAY, SCHEMA_OBJECT,
  SCHEMA_ALTERNATE
};

enum { SCHEMA_ALLOW_OOB = 1, SCHEMA_PRECONFIG = 2, SCHEMA_UNCHECKED = 4, SCHEMA_NONE = 0xFFFF };

struct schema_text {
  uint32_t offset, length;
};

/// A command: its name, the type of its arguments, SCHEMA_ALLOW_OOB and the like, its place in the introspection.
struct schema_command {
  struct schema_text name;
  uint16_t type, flags, place;
};

struct schema_event {
  struct schema_text name;
};

/// A type. What `first` and `count` mean is up to its kind: the values of an enum, the members of an object, the
/// branches of an alternate (members without names); the element's type of an array. An object with variants has
/// one for each value of the enum of its member `tag`.
struct schema_type {
  uint16_t kind, first, count, variants, tag;
  struct schema_text label;
};

struct schema_member {
  struct schema_text name;
  uint16_t type, optional;
};

struct schema_value {
  struct schema_text name;
};

/// The type of the members that a value of the discriminator adds, or SCHEMA_NONE.
struct schema_variant {
  uint16_t type;
};

extern const char *const schema_pool;
extern const struct schema_command *const schema_commands;
extern const struct schema_event *const schema_events;
extern const struct schema_type *const schema_types;
extern const struct schema_member *const schema_members;
extern const struct schema_value *const schema_values;
extern const struct schema_variant *const schema_variants;
extern const size_t schema_command_count, schema_event_count, schema_type_count;

/// The array that query-qmp-schema returns, as QEMU writes it.
extern const char *const schema_json;
extern const size_t schema_json_length;
