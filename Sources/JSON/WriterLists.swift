// Writing lists, element by element.

extension Writer {
  /// Writes an array: each element as `write` writes it.
  public mutating func list<Elements: Sequence>(
    _ elements: Elements, _ write: (Elements.Element, inout Writer) -> Void
  ) {
    beginArray()
    for element in elements { write(element, &self) }
    endArray()
  }

  /// Writes a member that is an array: each element as `write` writes it.
  public mutating func list<Elements: Sequence>(
    _ name: StaticString, _ elements: Elements, _ write: (Elements.Element, inout Writer) -> Void
  ) {
    key(name)
    list(elements, write)
  }

  /// Writes an array of objects: the members of each as `write` writes them.
  public mutating func objects<Elements: Sequence>(
    _ elements: Elements, _ write: (Elements.Element, inout Writer) -> Void
  ) {
    list(elements) { (element, json) in
      json.beginObject()
      write(element, &json)
      json.endObject()
    }
  }
}
