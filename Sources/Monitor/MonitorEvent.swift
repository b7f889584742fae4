// An event as monitors send it.
import Event
import JSON

/// An event of a machine.
public struct MonitorEvent: Sendable {
  /// Its QMP name.
  public let name: String
  /// Its data, nil for an event without.
  public let data: Value?
  /// When it happened, in simulated time.
  public let time: Nanoseconds

  /// An event that happened at `time`.
  public init(_ name: String, data: Value?, at time: Nanoseconds) {
    self.name = name
    self.data = data
    self.time = time
  }

  /// Writes the message as QEMU 7.2 does: time stamp, name, data.
  public func encode(_ json: inout Writer) {
    json.beginObject()
    json.key("timestamp")
    json.beginObject()
    json.member("seconds", time / .seconds(1))
    json.member("microseconds", time % .seconds(1) / .microseconds(1))
    json.endObject()
    json.member("event", name)
    if let data {
      json.key("data")
      json.value(data)
    }
    json.endObject()
    json.endMessage()
  }
}
