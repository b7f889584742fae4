// What the core must know of the thing it monitors.

/// A machine, as the monitor core sees it. Sessions and events belong to one.
public protocol MonitoredContext: AnyObject {
  /// Whether the machine isn't initialized yet, so that only rows that allow it may run.
  var isInPreconfig: Bool { get }
  /// How many virtual CPUs it has.
  var cpuCount: Int { get }
  /// The last client of a control monitor is gone.
  func controlEnded()
  /// The names of the events that it can report.
  static var eventNames: [String] { get }
}
