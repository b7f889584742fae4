// The types of devices by category, as QEMU 7.2 lists them to people: recorded, and shown as it is.
import CTypes

/// QEMU's list of device types: a heading for each category, then a line for each type with its bus, its other name and
/// what it is.
public enum DeviceCategories {
  /// The list without what the user can't add.
  public static var addable: String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { !$0.hasSuffix(", no-user") }.joined(separator: "\n")
  }

  /// The list.
  public static var text: String {
    let recorded = recorded_device_categories()
    return String(decoding: UnsafeRawBufferPointer(start: recorded.text, count: Int(recorded.length)), as: UTF8.self)
  }
}
