// A property's value from text, as its type reads it: what a person types, and the machine's own properties on the command
// line. The errors are QEMU 7.2's.
import Event
import JSON
import OptionText

/// The value that a text is for the property called `name`, whose type has QEMU's words: `bool`, `uint32`, `size`.
public func propertyValue(_ text: String, of name: String, type: String) throws(Failure) -> Value {
  switch type {
  case "bool":
    guard let isOn = readBoolean(text) else { throw Failure("Parameter '\(name)' expects 'on' or 'off'") }
    return .bool(isOn)
  case "int", "int64", "int32", "uint8", "uint16", "uint32", "uint64":
    guard let number = readInteger(text) else {
      throw Failure("Parameter '\(name)' expects \(type.hasPrefix("u") ? "uint64" : "int64")")
    }
    return .int(number)
  case "size":
    guard case .value(let size) = readSize(text) else { throw Failure("Parameter '\(name)' expects size") }
    return Int64(exactly: size).map { .int($0) } ?? .uint(size)
  default: return .string(text)
  }
}
