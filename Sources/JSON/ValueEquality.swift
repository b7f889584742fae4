// Equality of owned values: structural, object members in any order, without recursion over nesting.

extension Value: Equatable {
  /// Whether both are the same value: 1 is not 1.0, -0.0 is not 0.0, the order of an object's members doesn't count.
  /// It is the equality of the parsed values that `View.appendStructure` encodes.
  public static func == (left: Value, right: Value) -> Bool {
    var pairs: [(Value, Value)] = [(left, right)]
    while let (left, right) = pairs.popLast() {
      switch (left, right) {
      case (.array(let left), .array(let right)):
        guard left.count == right.count else { return false }
        pairs.append(contentsOf: zip(left, right))
      case (.object(let left), .object(let right)):
        guard left.count == right.count else { return false }
        // Sorting by key pairs up equal members in n log n; equal keys keep their order.
        for (one, other) in zip(sorted(left), sorted(right)) {
          guard one.key.utf8.elementsEqual(other.key.utf8) else { return false }
          pairs.append((one.value, other.value))
        }
      default:
        guard equalScalars(left, right) else { return false }
      }
    }
    return true
  }

  private static func sorted(_ members: [Member]) -> [Member] {
    members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  private static func equalScalars(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.int(let left), .int(let right)): left == right
    case (.uint(let left), .uint(let right)): left == right
    case (.double(let left), .double(let right)): left.bitPattern == right.bitPattern
    // Not String's ==, which takes canonically equivalent texts for equal; QEMU compares bytes.
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    default: false
    }
  }
}
