// Which commands the scripts of fuzz targets may run.
import Monitor

/// Whether an input may run a command. Commands that write files, start processes or reach the network are left out, so
/// that an input can do no harm: a command is added here by somebody who knows that. What only asks changes nothing. The
/// most that is done to a file is to open it for reading, by `object-add` for some of its types.
public func isServed(_ command: Command) -> Bool {
  let name = command.name
  return served.contains(name) || askers.contains { name.hasPrefix($0) }
}

private let askers = ["query-", "x-query-", "info "]

private let served: Set = [
  // The monitor's own.
  "qmp_capabilities", "human-monitor-command", "help", "info", "info-trace-events", "print", "x-wait", "x-cancel",
  "x-disconnect", "getfd", "closefd", "remove-fd",
  // The machine and its CPUs.
  "stop", "cont", "system_reset", "system_powerdown", "system_wakeup", "x-guest", "quit", "balloon", "x-exit-preconfig",
  "cpu",
  "x",
  "xp", "sum", "gpa2hva", "gpa2hpa", "gva2gpa", "i", "o", "mce", "inject-nmi", "boot_set", "singlestep",
  "sync-profile", "watchdog_action", "watchdog-set-action", "set-action", "rtc-reset-reinjection", "announce-self",
  "set-numa-node", "log", "trace-event", "trace-event-get-state", "trace-event-set-state",
  // Objects and devices.
  "qom-list", "human qom-list", "qom-list-types", "qom-list-properties", "qom-get", "qom-set", "human qom-set",
  "object-add", "object_add", "object-del", "device-list-properties", "device_add", "device_del", "netdev_del",
  "pcie_aer_inject_error", "set_link",
  // Input, displays.
  "send-key", "input-send-event", "mouse_set", "mouse_move", "mouse_button", "set_password", "expire_password",
  "change-vnc-password", "client_migrate_info", "display-reload",
  // Character devices; those that are added may be files.
  "chardev-remove", "chardev-send-break", "ringbuf-read", "ringbuf-write", "yank",
  // Storage and migration: nested arguments, checked against QEMU's types; what isn't simulated does no more than that.
  "transaction", "blockdev-mirror", "blockdev-reopen", "block-dirty-bitmap-merge", "block_set_io_throttle",
  "block-job-cancel", "block-job-complete", "block-job-pause", "block-job-resume", "block-job-set-speed", "eject",
  "migrate-set-parameters", "migrate-set-capabilities", "migrate_cancel", "migrate-pause", "migrate-continue",
  "migrate-start-postcopy", "x-colo-lost-heartbeat", "calc-dirty-rate", "calc_dirty_rate", "cancel-vcpu-dirty-limit",
  "set-vcpu-dirty-limit", "replay-break", "replay-delete-break", "replay-seek",
]
