// What the machine is to do when its guest reboots, shuts down or panics, or when a watchdog runs out.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `set-action [reboot=ACTION] [shutdown=ACTION] [panic=ACTION] [watchdog=ACTION]`: changes those that are given.
  static let setAction = Self(
    "set-action", help: "set what happens at guest events",
    now: { machine, arguments in
      // The introspection lets the actions' names through and no others.
      if let action = arguments.optionalString("reboot").flatMap(Actions.Reboot.init) {
        machine.actions.reboot = action
      }
      if let action = arguments.optionalString("shutdown").flatMap(Actions.Shutdown.init) {
        machine.actions.shutdown = action
      }
      if let action = arguments.optionalString("panic").flatMap(Actions.Panic.init) { machine.actions.panic = action }
      if let action = arguments.optionalString("watchdog").flatMap(Actions.Watchdog.init) {
        machine.actions.watchdog = action
      }
    })

  /// `watchdog-set-action action=ACTION`: what happens when a watchdog runs out.
  static let watchdogSetAction = Self(
    "watchdog-set-action", help: "change watchdog action",
    human: HumanFace(
      "watchdog_action", arguments: "action:s", usage: "[reset|shutdown|poweroff|pause|debug|none]",
      translate: { typed in
        // Here case doesn't matter.
        typed.map { member in
          guard case .string(let word) = member.value else { return member }
          return Value.Member(key: member.key, value: .string(word.lowercased()))
        }
      }),
    now: { machine, arguments in
      if let action = arguments.optionalString("action").flatMap(Actions.Watchdog.init) {
        machine.actions.watchdog = action
      }
    })
}
