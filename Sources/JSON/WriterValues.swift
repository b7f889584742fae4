// Writing whole values, without recursion over their nesting.

extension Writer {
  /// Writes a borrowed value.
  public mutating func view(_ view: View) {
    guard let root = view.node else { return null() }
    if root.pointee.kind.rawValue < View.Kind.array.rawValue { return scalar(root, view.text) }
    // Open containers: whether it is an object, and the members or elements left.
    var open: [(isObject: Bool, left: UInt64)] = []
    var at = root
    while true {
      let kind = at.pointee.kind
      if kind.rawValue >= View.Kind.array.rawValue {
        kind == .object ? beginObject() : beginArray()
        open.append((kind == .object, at.pointee.payload))
      } else {
        scalar(at, view.text)
      }
      at += 1
      while let last = open.last, last.left == 0 {
        open.removeLast()
        last.isObject ? endObject() : endArray()
      }
      guard let last = open.indices.last else { return }
      open[last].left -= 1
      if open[last].isObject {
        if let name = View(at, view.text).bytes { key(bytes: name) }
        at += 1
      }
    }
  }

  /// Writes a value that is encoded already, in compact form: as it is, or indented like the rest.
  public mutating func encoded(_ bytes: UnsafeRawBufferPointer) {
    if isPretty { return withParsed(bytes) { $0.view($1) } }
    separate()
    self.bytes(bytes)
  }

  /// Writes the elements of an array that is encoded already, in compact form, into the array that is open.
  public mutating func elements(encoded array: UnsafeRawBufferPointer) {
    if isPretty { return withParsed(array) { writer, view in for element in view.elements { writer.view(element) } } }
    guard array.count > 2 else { return }
    separate()
    bytes(UnsafeRawBufferPointer(rebasing: array[1..<(array.count - 1)]))
  }

  private mutating func withParsed(_ bytes: UnsafeRawBufferPointer, _ body: (inout Writer, View) -> Void) {
    var parser = Parser()
    var offset = 0
    var outcome = parser.next(bytes, &offset)
    // A bare number or keyword ends with the input.
    if case .needsMore = outcome { outcome = parser.finish() }
    if case .document = outcome { body(&self, parser.root) }
  }

  private mutating func scalar(_ node: UnsafePointer<Node>, _ text: UnsafePointer<UInt8>) {
    let payload = node.pointee.payload
    switch node.pointee.kind {
    case .bool: bool(payload != 0)
    case .int: int(Int64(bitPattern: payload))
    case .uint: uint(payload)
    case .double: double(Double(bitPattern: payload))
    case .string:
      if let bytes = View(node, text).bytes { string(bytes: bytes) }
    case .null, .array, .object: null()
    }
  }

  /// What is left to write of an owned container.
  private enum Rest {
    case elements(ArraySlice<Value>)
    case members(ArraySlice<Value.Member>)
  }

  /// Writes an owned value.
  public mutating func value(_ value: Value) {
    var open: [Rest] = []
    begin(value, &open)
    while let rest = open.popLast() {
      switch rest {
      case .elements(let elements):
        guard let element = elements.first else {
          endArray()
          continue
        }
        open.append(.elements(elements.dropFirst()))
        begin(element, &open)
      case .members(let members):
        guard let member = members.first else {
          endObject()
          continue
        }
        open.append(.members(members.dropFirst()))
        key(named: member.key)
        begin(member.value, &open)
      }
    }
  }

  /// Writes a scalar, or the beginning of a container.
  private mutating func begin(_ value: Value, _ open: inout [Rest]) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .int(let value): int(value)
    case .uint(let value): uint(value)
    case .double(let value): double(value)
    case .string(let value): string(value)
    case .array(let elements):
      beginArray()
      open.append(.elements(elements[...]))
    case .object(let members):
      beginObject()
      open.append(.members(members[...]))
    }
  }
}
