// The machine as monitors see it.
import Event
import Logging
import Machine
import Monitor

extension Machine: MonitoredContext {
  /// Files that were passed are closed if nobody is left to ask for them.
  public func controlEnded() { descriptorSets.cleanUp(isRunning: isRunning, hasMonitors: false) }

  /// The machine's events.
  public static var eventNames: [String] { MachineEvent.names }
}

extension MonitorCore {
  /// The monitor of `machine`, told of its events and of its end.
  public convenience init(
    _ machine: Machine, _ loop: Loop, _ requests: RequestTable, log: Logger, listsOwnCommands: Bool = true
  ) {
    self.init(loop, machine, machineCommands, requests, log: log, listsOwnCommands: listsOwnCommands)
    machine.onEvent = { [unowned self] event in self.emit(event.name, data: event.data) }
    machine.onShutdown = { [unowned self] in self.failAll(Failure("The machine is shutting down")) }
  }
}
