// What the tests of the emulator share: a machine from the words of a command line.
import Event
import Machine
import QEMUOptions

@testable import Emulator

/// What a command line asks for. Fails for one that asks for something else than a machine.
func emulatorConfiguration(_ words: [String]) throws -> EmulatorConfiguration {
  guard case .run(let configuration) = try readEmulatorCommandLine(words) else {
    throw EmulatorOptionError(.nowhere, "nothing to run")
  }
  return configuration
}

/// A machine with its objects and devices, on a clock that is moved by hand; what takes time there needs the loop.
func emulatedMachine(_ words: [String], on loop: Loop? = nil) throws -> Machine {
  let configuration = try emulatorConfiguration(words)
  let machine = Machine(MachineOptions(configuration), try loop ?? Loop(pace: .stepped))
  try machine.makeObjects(configuration)
  try machine.makeDevices(configuration)
  return machine
}
