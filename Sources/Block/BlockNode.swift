// A node of the block graph, and what it is asked to be.
import Event

/// What `blockdev-add` asks for.
public struct BlockNodeOptions: Sendable {
  /// What a node does. More kinds come as the graph grows.
  public indirect enum Driver: Sendable {
    /// Requests complete at once and do nothing: `null-co`, or with its own I/O `null-aio`.
    case null(name: String, size: Int64, hasSize: Bool)
    /// Passes requests on, and fails those that its rules say: `config` is a file of rules.
    case blkdebug(image: Reference, config: String?)
  }

  /// Another node: one that exists, or one that is made with this one.
  public enum Reference: Sendable {
    /// The name of a node.
    case existing(String)
    /// A node to be made.
    case new(BlockNodeOptions)
  }

  /// Its name; nil for one that the graph chooses.
  public var name: String?
  /// What it does.
  public var driver: Driver
  /// Whether it takes no writes.
  public var isReadOnly = false

  /// A node that does what `driver` says.
  public init(name: String?, driver: Driver, isReadOnly: Bool = false) {
    self.name = name
    self.driver = driver
    self.isReadOnly = isReadOnly
  }
}

/// A node of the block graph.
public final class BlockNode {
  /// Its name: letters, digits, `-`, `.`, `_`; one that the graph chose begins with `#`.
  public let name: String
  /// Its driver's name.
  public let driver: String
  /// What it is made of, as QEMU 7.2 writes it: `blkdebug:rules:null-co://`, or `json:` and what describes it if it has
  /// options that such a name can't hold.
  public let filename: String
  /// Its options but for what it stands on, as JSON writes them: `"driver": "blkdebug"`.
  let ownOptions: String
  /// Its size in bytes.
  public let size: Int64
  /// Whether it takes no writes.
  public let isReadOnly: Bool
  /// The node below it, nil at the bottom.
  public let image: BlockNode?
  /// Whether a client made it by name, and so may remove it.
  public let isOwned: Bool
  /// Counts the nodes of a graph.
  public let number: Int
  /// How many nodes stand on it.
  var users = 0

  init(
    name: String, driver: String, filename: String?, ownOptions: String, size: Int64, isReadOnly: Bool,
    image: BlockNode?, isOwned: Bool, number: Int
  ) {
    self.name = name
    self.driver = driver
    self.filename = Self.cut(filename ?? "json:" + Self.describe(ownOptions, on: image))
    self.ownOptions = ownOptions
    self.size = size
    self.isReadOnly = isReadOnly
    self.image = image
    self.isOwned = isOwned
    self.number = number
    image?.users += 1
  }

  deinit { image?.users -= 1 }

  /// It and what it stands on, downwards.
  public var chain: some Sequence<BlockNode> { sequence(first: self) { $0.image } }

  /// All options of a node that stands on `image`, as a JSON text.
  private static func describe(_ options: String, on image: BlockNode?) -> String {
    // What is deeper down doesn't fit into a name.
    let below = image.map { $0.chain.prefix(nameLimit / 10).map(\.ownOptions) } ?? []
    let ends = ([options] + below).reversed().enumerated().map {
      $0.offset == 0 ? "{\($0.element)}" : ", \($0.element)}"
    }
    return String(repeating: "{\"image\": ", count: below.count) + ends.joined()
  }

  /// The bytes of the longest name.
  private static let nameLimit = 4095

  /// As QEMU 7.2 cuts off a name that is too long: its end is dots.
  private static func cut(_ name: String) -> String {
    name.utf8.count <= nameLimit ? name : String(decoding: name.utf8.prefix(nameLimit - 3), as: UTF8.self) + "..."
  }
}
