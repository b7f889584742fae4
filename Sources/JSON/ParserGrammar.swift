// The grammar: takes tokens one by one, checks them and writes their values onto the tape.

import Glibc

extension Parser {
  /// Takes a colon.
  @inline(__always)
  mutating func colon() -> Step {
    guard admit(1) else { return failLimit() }
    guard grammar == .colon else { return refuse(UInt8(ascii: ":")) }
    grammar = .value
    return .more
  }

  /// Takes a comma.
  @inline(__always)
  mutating func comma() -> Step {
    guard admit(1) else { return failLimit() }
    switch grammar {
    case .dictSeparator: grammar = .key
    case .listSeparator: grammar = .value
    default: return refuse(UInt8(ascii: ","))
    }
    return .more
  }

  /// Takes an opening bracket of a container of that kind.
  @inline(__always)
  mutating func beginContainer(_ kind: View.Kind, _ first: Grammar, _ byte: UInt8) -> Step {
    guard admit(1) else { return failLimit() }
    guard takesValue else { return refuse(byte) }
    depth &+= 1
    if depth > limits.nesting { return failLimit() }
    var node = Node(kind, 0)
    node.span = container
    // A key is parsed as any value and refused when it is complete, so that errors inside it come first.
    node.isKey = takesKey
    container = UInt32(truncatingIfNeeded: document.nodeCount)
    document.append(node)
    grammar = first
    return .more
  }

  /// Takes a closing bracket, which ends the innermost container if it is of the kind whose states these are.
  @inline(__always)
  mutating func endContainer(_ separator: Grammar, _ first: Grammar, _ byte: UInt8) -> Step {
    guard admit(1) else { return failLimit() }
    guard grammar == separator || grammar == first else { return refuse(byte) }
    let index = container
    let node = document.tape + Int(index)
    depth &-= 1
    container = node.pointee.span
    node.pointee.span = UInt32(truncatingIfNeeded: document.nodeCount) &- index
    return node.pointee.isKey ? refuseKey() : endValue(index)
  }

  /// Takes a complete value of `length` bytes of text that is no container.
  @inline(__always)
  mutating func take(_ node: Node, _ length: Int) -> Step {
    guard admit(length) else { return failLimit() }
    guard takesValue else { return refuseScalar() }
    return scalar(node)
  }

  /// Appends a value that is no container.
  @inline(__always)
  mutating func scalar(_ node: Node) -> Step {
    if takesKey {
      if node.kind != .string { return refuseKey() }
      document.append(node)
      grammar = .colon
      return .more
    }
    let index = UInt32(truncatingIfNeeded: document.nodeCount)
    document.append(node)
    return endValue(index)
  }

  /// Counts a complete value, whose node is at `index`, in its container, or ends the document with it.
  @inline(__always)
  private mutating func endValue(_ index: UInt32) -> Step {
    if container == .max {
      isStale = true
      return .document
    }
    let parent = document.tape + Int(container)
    if parent.pointee.kind == .array {
      grammar = .listSeparator
    } else {
      grammar = .dictSeparator
      // QEMU 7.2 looks for a duplicate when the value is complete, so that errors in the value come first.
      if parent.pointee.payload > 0, isDuplicate(index &- 1, parent) { failSyntax("duplicate key") }
    }
    parent.pointee.payload &+= 1
    return .more
  }

  /// Whether the object has a member with the key at `key` already.
  private mutating func isDuplicate(_ key: UInt32, _ object: UnsafeMutablePointer<Node>) -> Bool {
    let count = object.pointee.payload
    if count > KeyIndex.threshold { return !keys.insert(object: container, key: key, document) }
    var isDuplicate = false
    var at = container &+ 1
    for _ in 0..<count {
      if KeyIndex.equal(document, at, key) { isDuplicate = true }
      if count == KeyIndex.threshold { _ = keys.insert(object: container, key: at, document) }
      at &+= 1 &+ document.tape[Int(at) &+ 1].span
    }
    if count == KeyIndex.threshold { _ = keys.insert(object: container, key: key, document) }
    return isDuplicate
  }

  @inline(__always)
  var takesValue: Bool { grammar.rawValue <= Grammar.firstKey.rawValue }

  @inline(__always)
  private var takesKey: Bool { grammar.rawValue &- Grammar.key.rawValue < 2 }

  /// Counts a token of that many bytes; false if it exceeds a limit.
  @inline(__always)
  mutating func admit(_ length: Int) -> Bool {
    tokensLeft &-= 1
    textLeft &-= length
    return tokensLeft | textLeft >= 0
  }
}
