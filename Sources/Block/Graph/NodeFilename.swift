// What a node's image is called: by a name that says everything if there is one, else by all its options, as JSON.
import JSON

extension BlockNode {
  /// What it is made of, as QEMU 7.2 writes it: `a.qcow2`, `blkdebug:rules:null-co://`, or `json:{...}`.
  public var filename: String {
    Self.cut(driver.exactName(of: self) ?? "json:" + fullOptions.json)
  }

  /// All options that decide what is read from it, those of what it stands on included. Names of nodes aren't.
  var fullOptions: Value {
    let own = driver.strongOptions(of: self) + driver.childOptions(of: self)
    let members = own + [Value.Member(key: "driver", value: .string(driverName))]
    return .object(members.enumerated().sorted { Self.place($0) < Self.place($1) }.map(\.element))
  }

  /// Its name if it is one that a format above may be called by.
  var protocolName: String? {
    guard !driver.opensFileFirst, let name = driver.exactName(of: self), !name.hasPrefix("json:") else { return nil }
    return name
  }

  /// The order in which QEMU 7.2 writes options, which is that of its tables.
  private static let order = [
    "read-pattern", "children", "read-zeroes", "offset", "opt-write-zero", "set-state", "inject-error", "image",
    "backing", "throttle-group", "driver", "errno", "align", "blkverify", "size", "filename", "vote-threshold", "file",
  ]

  private static func place(_ member: (offset: Int, element: Value.Member)) -> (Int, Int) {
    let key = member.element.key
    let word = key.hasSuffix(".errno") ? "errno" : String(key.prefix { $0 != "." })
    return (order.firstIndex(of: word) ?? order.count, member.offset)
  }

  /// The bytes of the longest name.
  private static let nameLimit = 4095

  /// As QEMU 7.2 cuts off a name that is too long: its end is dots.
  private static func cut(_ name: String) -> String {
    name.utf8.count <= nameLimit ? name : String(decoding: name.utf8.prefix(nameLimit - 3), as: UTF8.self) + "..."
  }
}

extension Value {
  /// It as JSON.
  fileprivate var json: String {
    var json = Writer()
    json.value(self)
    return json.withBytes { String(decoding: $0, as: UTF8.self) }
  }
}
