// The trace events of QEMU 7.2: which there are is recorded, which are on is the machine's state. Nothing is traced.
import CTypes
import Event
import Glibc

/// A machine's trace events.
public final class TraceEvents {
  /// A trace event. Its name lives as long as the program.
  public struct Entry {
    /// Its place in QEMU's order.
    let number: Int
    /// Its name.
    public let name: UnsafeRawBufferPointer
    /// Whether each virtual CPU has it.
    public let isPerCPU: Bool
    /// Whether it can be turned on.
    public let isAvailable: Bool

    /// Its name, copied.
    public var text: String { String(decoding: name, as: UTF8.self) }
  }

  private let cpus: Int
  /// For what is on: on which virtual CPUs, or `whole`.
  private var enabled: [Int: Set<Int>] = [:]
  private static let whole = -1

  /// No event is on; `cpus` is how many virtual CPUs there are.
  public init(cpus: Int = 0) { self.cpus = cpus }

  /// The events that `pattern` names, in QEMU's order: all that match if it has a `*`, otherwise the one of that name.
  /// With `cpu`, only what each virtual CPU has. Errors are QEMU 7.2's.
  public func events(_ pattern: String, cpu: Int64? = nil) throws(Failure) -> [Entry] {
    try check(cpu)
    let found = Self.events(pattern)
    if pattern.utf8.contains(UInt8(ascii: "*")) { return cpu == nil ? found : found.filter(\.isPerCPU) }
    try check(found, pattern, cpu)
    return found
  }

  /// Whether an event is on: on that virtual CPU, or on any.
  public func isEnabled(_ event: Entry, cpu: Int64? = nil) -> Bool {
    guard let places = enabled[event.number] else { return false }
    return cpu.map { places.contains(Int(UInt32(truncatingIfNeeded: $0))) } ?? true
  }

  /// Turns events on or off, all of them or, with an error, none. Unless that is to be ignored, it is one that an event
  /// is unavailable: the last one is named, because QEMU lists events from its last to its first.
  public func set(_ pattern: String, _ isOn: Bool, cpu: Int64? = nil, ignoresUnavailable: Bool) throws(Failure) {
    try check(cpu)
    let found = Self.events(pattern)
    if !pattern.utf8.contains(UInt8(ascii: "*")) { try check(found, pattern, cpu) }
    if !ignoresUnavailable, let event = found.last(where: { !$0.isAvailable }) {
      throw Failure("event \"\(event.text)\" is disabled")
    }
    for event in found where event.isAvailable && (cpu == nil || event.isPerCPU) { set(event, isOn, cpu) }
  }

  /// Turns on or off what there is of the events that match: what a command line asks for. False if no event has that
  /// name.
  @discardableResult
  public func set(_ pattern: String, _ isOn: Bool) -> Bool {
    do throws(Failure) { try set(pattern, isOn, ignoresUnavailable: true) } catch { return false }
    return true
  }

  private func set(_ event: Entry, _ isOn: Bool, _ cpu: Int64?) {
    var places = enabled[event.number] ?? []
    if let cpu {
      let place = Int(UInt32(truncatingIfNeeded: cpu))
      if isOn { places.insert(place) } else { places.remove(place) }
    } else {
      places = !isOn ? [] : event.isPerCPU && cpus > 0 ? Set(0..<cpus) : [Self.whole]
    }
    enabled[event.number] = places.isEmpty ? nil : places
  }

  /// A virtual CPU's number has 32 bits.
  private func check(_ cpu: Int64?) throws(Failure) {
    guard let cpu else { return }
    let number = UInt32(truncatingIfNeeded: cpu)
    if number >= cpus { throw Failure("invalid vCPU index \(number)") }
  }

  private func check(_ found: [Entry], _ name: String, _ cpu: Int64?) throws(Failure) {
    guard let event = found.first else { throw Failure("unknown event \"\(name)\"") }
    if cpu != nil && !event.isPerCPU { throw Failure("event \"\(name)\" is not vCPU-specific") }
  }

  // MARK: The record

  /// The events that match, read from the record: asking is rare, so nothing is kept.
  private static func events(_ pattern: String) -> [Entry] {
    let record = recorded_trace_events()
    let text = UnsafeRawBufferPointer(start: record.text, count: Int(record.length))
    let wanted = Array(pattern.utf8)
    let isPattern = wanted.contains(UInt8(ascii: "*"))
    var found: [Entry] = []
    for (number, line) in text.split(separator: UInt8(ascii: "\n")).enumerated() {
      guard let kind = line.first else { continue }
      let name = UnsafeRawBufferPointer(rebasing: line.dropFirst())
      guard isPattern ? matches(name, wanted) : name.elementsEqual(wanted) else { continue }
      found.append(
        Entry(
          number: number, name: name, isPerCPU: kind == UInt8(ascii: "v"), isAvailable: kind != UInt8(ascii: "-")))
      if !isPattern { break }
    }
    return found
  }

  /// Whether a name matches: `*` stands for any text, `?` for any character. Only the last `*` is tried again, so the
  /// time is bounded by the product of the lengths.
  private static func matches(_ name: UnsafeRawBufferPointer, _ pattern: [UInt8]) -> Bool {
    var place = 0
    var index = 0
    var star: (index: Int, place: Int)?
    while place < name.count {
      if index < pattern.count, pattern[index] == UInt8(ascii: "*") {
        star = (index, place)
        index += 1
      } else if index < pattern.count, pattern[index] == UInt8(ascii: "?") || pattern[index] == name[place] {
        index += 1
        place += 1
      } else if let last = star {
        star = (last.index, last.place + 1)
        index = last.index + 1
        place = last.place + 1
      } else {
        return false
      }
    }
    return pattern[index...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
