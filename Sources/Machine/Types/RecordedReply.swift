// What QEMU 7.2 answers whatever machine it has: recorded return values, sent as they are.
import CTypes

/// A command whose answer is a constant of the emulator.
public enum RecordedReply: Sendable {
  case machines
  case cpuDefinitions
  case commandLineOptions
  case tpmModels
  case tpmTypes

  /// The return value as JSON. The bytes live as long as the program.
  public var json: UnsafeRawBufferPointer {
    let reply =
      switch self {
      case .machines: recorded_machines()
      case .cpuDefinitions: recorded_cpu_definitions()
      case .commandLineOptions: recorded_command_line_options()
      case .tpmModels: recorded_tpm_models()
      case .tpmTypes: recorded_tpm_types()
      }
    return UnsafeRawBufferPointer(start: reply.text, count: Int(reply.length))
  }
}
