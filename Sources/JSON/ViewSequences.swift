// Walking the contents of a borrowed array or object.

extension View {
  /// The elements of an array in order; empty for other kinds.
  @inlinable public var elements: Elements {
    guard let node, node.pointee.kind == .array else { return Elements(View(nil, text), 0) }
    return Elements(View(node + 1, text), Int(truncatingIfNeeded: node.pointee.payload))
  }

  /// The members of an object in the order they were sent; empty for other kinds.
  @inlinable public var members: Members {
    guard let node, node.pointee.kind == .object else { return Members(View(nil, text), 0) }
    return Members(View(node + 1, text), Int(truncatingIfNeeded: node.pointee.payload))
  }

  /// The elements of an array, borrowed like the view they come from.
  public struct Elements: Sequence, IteratorProtocol {
    @usableFromInline var at: View
    @usableFromInline var left: Int

    @inlinable
    init(_ first: View, _ count: Int) {
      at = first
      left = count
    }

    /// Elements that haven't been visited.
    @inlinable public var underestimatedCount: Int { left }

    /// The next element, nil at the end.
    @inlinable public mutating func next() -> View? {
      guard left > 0, let node = at.node else { return nil }
      left &-= 1
      let element = at
      at = View(node + Int(node.pointee.span), at.text)
      return element
    }
  }

  /// The members of an object, borrowed like the view they come from. A key is a string view.
  public struct Members: Sequence, IteratorProtocol {
    @usableFromInline var at: View
    @usableFromInline var left: Int

    @inlinable
    init(_ first: View, _ count: Int) {
      at = first
      left = count
    }

    /// Members that haven't been visited.
    @inlinable public var underestimatedCount: Int { left }

    /// The next member, nil at the end.
    @inlinable public mutating func next() -> (key: View, value: View)? {
      guard left > 0, let node = at.node else { return nil }
      left &-= 1
      let key = at
      let value = View(node + 1, at.text)
      at = View(node + 1 + Int(node[1].span), at.text)
      return (key: key, value: value)
    }
  }
}
