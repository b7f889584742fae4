// The grammar of an option's value on the command line: `key=value,key=value`, with `,,` for a comma.

extension GivenGroup {
  /// Takes `text` apart, the value of the command line's `option`. A first part without a key, such as an address, is
  /// the value of the shape's implied key.
  public init(_ text: String, of shape: any GroupShape, option: String) throws(OptionError) {
    let place = Place.option(option)
    self.init(name: shape.name, at: place)
    for (index, part) in split(text).enumerated() {
      let equals = part.unicodeScalars.firstIndex(of: "=")
      let key = equals.map { String(part[..<$0]) }
      if index == 0, let implied = shape.impliedKey, key.map({ !shape.keyNames.contains($0) }) ?? true {
        entries.append(OptionEntry(key: implied, value: part, at: place))
        continue
      }
      guard let equals, let key, !key.isEmpty else { throw OptionError(place, "'\(part)' is not key=value") }
      entries.append(OptionEntry(key: key, value: String(part.unicodeScalars[equals...].dropFirst()), at: place))
    }
  }
}

/// Splits at single commas; a doubled comma is one comma of the part. By code points: an accent hides no comma.
private func split(_ text: String) -> [String] {
  var parts = [""]
  var rest = text.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    if scalar != "," {
      parts[parts.count - 1].unicodeScalars.append(scalar)
    } else if rest.first == "," {
      rest.removeFirst()
      parts[parts.count - 1].append(",")
    } else {
      parts.append("")
    }
  }
  return parts == [""] ? [] : parts
}
