// A machine with monitors, on a loop whose clock a test moves.
import Commands
import Event
import Machine
import Monitor

/// A machine and its monitor core.
public final class TestMonitor: TestCore {
  /// The machine.
  public let machine: Machine

  /// A machine with those options.
  public init(
    _ options: MachineOptions = MachineOptions(), listsOwnCommands: Bool = true, pace: Loop.Pace = .stepped
  ) throws {
    let loop = try Loop(pace: pace)
    let machine = Machine(options, loop)
    self.machine = machine
    super.init(loop) { requests, log in
      MonitorCore(machine, loop, requests, log: log, listsOwnCommands: listsOwnCommands)
    }
    machine.onEnd = { [unowned self] in self.closeConnections() }
  }

  /// A machine on the loop of another one, as a daemon has several.
  public init(_ options: MachineOptions, beside other: TestMonitor) {
    let (loop, machine) = (other.loop, Machine(options, other.loop))
    self.machine = machine
    super.init(loop, other.requests) { requests, log in MonitorCore(machine, loop, requests, log: log) }
    machine.onEnd = { [unowned self] in self.closeConnections() }
  }

  /// A machine whose guest behaves like that.
  public convenience init(guest: GuestOptions) throws { try self.init(MachineOptions(guest: guest)) }
}
