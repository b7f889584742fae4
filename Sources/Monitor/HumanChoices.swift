// What a word of a human monitor's line may be, as far as it can be completed.

/// The words among which an argument is chosen.
public enum HumanChoices: Sendable, Equatable {
  /// These.
  case words([String])
  /// The names of commands, and behind `info` those of its items.
  case commands
  /// The paths of files.
  case files
  /// The ids of devices that the user may remove.
  case devices
  /// The names of drives and block nodes.
  case blockNodes
  /// The ids of jobs.
  case jobs
  /// The ids of character devices.
  case chardevs
  /// The ids of network backends.
  case netdevs
  /// The ids of objects that the user has created.
  case objects
  /// The paths of all objects.
  case objectPaths
  /// The names of the properties of the object whose path is the argument before.
  case objectProperties
  /// The names of trace events.
  case traceEvents
  /// Keys of a keyboard, with dashes between them.
  case keys
  /// What can be logged, with commas between the items.
  case logItems
  /// The names that passed descriptors have.
  case descriptors
  /// Capabilities, or parameters, of migration.
  case migrationCapabilities, migrationParameters
  /// A type and what it takes: `TYPE,key=value`, of a device, of a network backend, of an object, of a character device.
  case deviceOptions, netdevOptions, objectOptions, chardevOptions
}
