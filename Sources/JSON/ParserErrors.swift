// Errors of the grammar, and how a document that has one is swallowed to its end.

extension Parser {
  /// Answers an exceeded limit.
  @inline(never)
  mutating func failLimit() -> Step {
    let limit = textLeft < 0 ? "token size" : tokensLeft < 0 ? "token count" : "nesting depth"
    return fail("JSON \(limit) limit exceeded")
  }

  /// Answers an error at once: what was collected is dropped.
  mutating func fail(_ text: String) -> Step {
    reset()
    grammar = .broken
    isStale = true
    message = text
    return .failure
  }

  /// Remembers the document's first syntax error. From here on open containers are counted by kind.
  @inline(never)
  mutating func failSyntax(_ text: String) {
    message = "JSON parse error, " + text
    grammar = .broken
    braces = 0
    brackets = 0
    var at = container
    while at != .max {
      let node = document.tape[Int(at)]
      if node.kind == .object { braces += 1 } else { brackets += 1 }
      at = node.span
    }
  }

  /// The error of a token that the grammar has no place for, if it is the first one.
  private mutating func unexpected() {
    switch grammar {
    case .value, .firstElement, .key, .firstKey: failSyntax("expecting value")
    case .colon: failSyntax("missing : in object pair")
    case .dictSeparator: failSyntax("expected separator in dict")
    case .listSeparator: failSyntax("expected separator in list")
    case .broken: break
    }
  }

  /// A structural character out of place. Afterwards only whether the document ends matters, by QEMU's rule that the
  /// counts of open braces and of open brackets are both 0 or one of them is negative.
  @inline(never)
  mutating func refuse(_ byte: UInt8) -> Step {
    unexpected()
    switch byte {
    case UInt8(ascii: "{"): braces += 1
    case UInt8(ascii: "}"): braces -= 1
    case UInt8(ascii: "["): brackets += 1
    case UInt8(ascii: "]"): brackets -= 1
    default: break
    }
    if braces + brackets > limits.nesting { return failLimit() }
    return braces >= 0 && brackets >= 0 && braces + brackets > 0 ? .more : completeBroken()
  }

  /// A value out of place that is no container. It can only be inside of one, so the document goes on.
  @inline(never)
  mutating func refuseScalar() -> Step {
    unexpected()
    return .more
  }

  /// A complete value in the place of a key that is no string.
  @inline(never)
  mutating func refuseKey() -> Step {
    failSyntax("key is not a string in object")
    return .more
  }

  /// An error inside of a complete string or keyword, which ends the document if it is outside of all containers.
  @inline(never)
  mutating func failToken(_ text: String) -> Step {
    failSyntax(text)
    return container == .max ? completeBroken() : .more
  }

  /// Ends a document that has an error.
  mutating func completeBroken() -> Step {
    isStale = true
    document.removeAll()
    return .failure
  }
}
