// The recorded return values, embedded as they are.
#include "CTypes.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const char machines[] = {
#embed "recorded/query-machines.json"
};
static const char cpu_definitions[] = {
#embed "recorded/query-cpu-definitions.json"
};
static const char command_line_options[] = {
#embed "recorded/query-command-line-options.json"
};
static const char tpm_models[] = {
#embed "recorded/query-tpm-models.json"
};
static const char tpm_types[] = {
#embed "recorded/query-tpm-types.json"
};
static const char device_categories[] = {
#embed "recorded/device-categories.txt"
};
static const char trace_events[] = {
#embed "recorded/trace-events.txt"
};
static const char memory_maps[] = {
#embed "recorded/memory-maps.txt"
};
static const char state_sections[] = {
#embed "recorded/state-sections.txt"
};

#define RECORDED(name) \
  struct recorded recorded_##name(void) { return (struct recorded){name, sizeof name}; }

RECORDED(machines)
RECORDED(cpu_definitions)
RECORDED(command_line_options)
RECORDED(tpm_models)
RECORDED(tpm_types)
RECORDED(device_categories)
RECORDED(trace_events)
RECORDED(memory_maps)
RECORDED(state_sections)
