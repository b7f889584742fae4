// The table of QEMU's commands that do nothing here yet and of which more is known: how human monitors call them, and what
// is refused at least.
import Monitor

/// By the command's name.
let notSimulatedCommands: [String: NotSimulated] = [
  "migrate-set-parameters": NotSimulated("set a parameter of migrations", .migrateSetParameter)
]
