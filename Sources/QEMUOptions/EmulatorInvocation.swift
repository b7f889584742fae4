// What a command line comes to: a machine to run, a text, or a list.

/// What a command line comes to.
public enum EmulatorInvocation: Sendable {
  /// Run a machine.
  case run(EmulatorConfiguration)
  /// Write a text to standard output and leave with that status.
  case print(String, status: Int32)
  /// Write a list that depends on the types that exist, and leave with status 0.
  case list(EmulatorList)
}

/// A list that an option's `help` asks for.
public enum EmulatorList: Sendable, Equatable {
  /// `-machine help`.
  case machines
  /// `-machine TYPE,help`: the full name of the type.
  case machineProperties(String)
  /// `-cpu help`.
  case cpus
  /// `-accel help`.
  case accelerators
  /// `-device help`.
  case devices
  /// `-device DRIVER,help`.
  case deviceProperties(String)
  /// `-object help`.
  case objects
  /// `-object TYPE,help`.
  case objectProperties(String)
  /// `-netdev help`.
  case netdevs
  /// `-chardev help`.
  case chardevs
  /// `-audiodev help`.
  case audiodevs
  /// `-display help`.
  case displays
  /// `-vga help`.
  case vgaCards
  /// `-net nic,model=help`.
  case nicModels
  /// `-drive format=help`.
  case blockFormats
  /// `-trace help`, `-d trace:help`.
  case traceEvents
  /// `-L help`.
  case dataDirectories
}
