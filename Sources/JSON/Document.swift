// A parsed document: a flat tape of nodes beside the decoded text of its strings.

/// One value of the tape. A container is followed by its contents; an object's members are a string node and a value.
@usableFromInline
struct Node {
  @usableFromInline var kind: View.Kind
  /// The parser's mark on a container that stands where an object's key belongs.
  var isKey = false
  /// Nodes the value takes, contents included. While a container is open: the index of the one around it.
  @usableFromInline var span: UInt32 = 1
  /// A number's or boolean's bits; a container's count; a string's offset (low half) and length (high half).
  @usableFromInline var payload: UInt64

  @inline(__always)
  init(_ kind: View.Kind, _ payload: UInt64) {
    self.kind = kind
    self.payload = payload
  }
}

/// One parsed JSON document: it owns a flat tape of 16-byte nodes and the decoded text of its strings.
public struct Document: ~Copyable {
  var nodes: Storage
  var text: Storage

  static var smallestNodes: Int { 32 * MemoryLayout<Node>.stride }
  static var smallestText: Int { 256 }

  /// Makes an empty document, whose root is the null view.
  public init() {
    nodes = Storage(capacity: Self.smallestNodes)
    text = Storage(capacity: Self.smallestText)
  }

  /// The document's value, or null when it is empty. The view is valid until the document changes or dies.
  public var root: View {
    View(nodes.count == 0 ? nil : UnsafePointer(tape), UnsafePointer(text.base.assumingMemoryBound(to: UInt8.self)))
  }

  /// What the document holds, in bytes.
  public var byteCount: Int { nodes.count + text.count }

  /// The nodes; one takes 16 bytes.
  var tape: UnsafeMutablePointer<Node> { nodes.base.assumingMemoryBound(to: Node.self) }

  var nodeCount: Int { nodes.count &>> 4 }

  @inline(__always)
  mutating func append(_ node: Node) {
    nodes.reserve(MemoryLayout<Node>.stride)
    (nodes.base + nodes.count).storeBytes(of: node, as: Node.self)
    nodes.count &+= MemoryLayout<Node>.stride
  }

  @inline(__always)
  mutating func removeAll() {
    nodes.removeAll(shrinkingTo: Self.smallestNodes)
    text.removeAll(shrinkingTo: Self.smallestText)
  }
}
