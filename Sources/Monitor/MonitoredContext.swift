// What the core must know of the thing it monitors.

/// A machine, as the monitor core sees it. Sessions and events belong to one.
public protocol MonitoredContext: AnyObject {
  /// Whether the machine isn't initialized yet, so that only rows that allow it may run.
  var isInPreconfig: Bool { get }
  /// How many virtual CPUs it has.
  var cpuCount: Int { get }
  /// The value of the register that expressions call `$name`, of the CPU with that index; nil if it has no such one.
  func register(_ name: String, ofCPU cpu: Int) -> Int64?
  /// The last client of a control monitor is gone.
  func controlEnded()
  /// The names of the events that it can report.
  static var eventNames: [String] { get }
}

extension MonitoredContext {
  /// No register is known.
  public func register(_ name: String, ofCPU cpu: Int) -> Int64? { nil }
}
