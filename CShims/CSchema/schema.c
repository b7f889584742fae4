#include "CSchema.h"

#pragma clang diagnostic ignored "-Wc23-extensions"
// The rows leave the braces of their texts out.
#pragma clang diagnostic ignored "-Wmissing-braces"
#include "tables.inc"
static const char json[] = {
#embed "schema.json"
};

const char *const schema_pool = pool;
const struct schema_command *const schema_commands = commands;
const struct schema_event *const schema_events = events;
const struct schema_type *const schema_types = types;
const struct schema_member *const schema_members = members;
const struct schema_value *const schema_values = values;
const struct schema_variant *const schema_variants = variants;

#define COUNT(table) (sizeof(table) / sizeof *(table))
const size_t schema_command_count = COUNT(commands), schema_event_count = COUNT(events),
             schema_type_count = COUNT(types);

const char *const schema_json = json;
const size_t schema_json_length = sizeof json;
