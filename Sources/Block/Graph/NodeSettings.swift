// How a node treats what goes through it: what it takes, keeps and drops. A child that is made with its parent has what isn't
// said of it from the parent.
import Event
import JSON
import OptionText

/// A node's settings.
public struct NodeSettings: Sendable {
  /// Whether it takes no writes.
  public internal(set) var isReadOnly = false
  /// Whether the host's page cache is passed by.
  public internal(set) var isDirect = false
  /// Whether flushes are ignored.
  public internal(set) var ignoresFlushes = false
  /// Whether others may do what they like with the image.
  var isShared = false
  /// Whether its options, or those that it has from its parent, say so or not.
  var saysWhetherShared = false
  /// Whether what is discarded goes to what is below.
  var discards = false
  /// What becomes of zeros that are written: `off`, `on`, `unmap`.
  public internal(set) var detectZeroes = "off"
  /// Whether it may be read-only where it can't be written.
  var isReadOnlyIfNeeded = false
  /// Whether its image is another machine's as long as that hasn't handed it over.
  var isInactive = false

  init() {}

  /// Those that `blockdev-add` asks for, where it doesn't those of `parent`.
  init(_ options: Value, inheriting parent: NodeSettings? = nil) {
    if let parent { (isReadOnly, isDirect, ignoresFlushes, isShared, saysWhetherShared) = parent.inherited }
    isReadOnly = options["read-only"]?.flag ?? isReadOnly
    isReadOnlyIfNeeded = options["auto-read-only"]?.flag ?? false
    isDirect = options["cache"]?["direct"]?.flag ?? isDirect
    ignoresFlushes = options["cache"]?["no-flush"]?.flag ?? ignoresFlushes
    isShared = options["force-share"]?.flag ?? isShared
    saysWhetherShared = saysWhetherShared || options["force-share"] != nil
    // What is made with its parent discards what it is told to.
    discards = options["discard"].map { $0.text == "unmap" } ?? (parent != nil)
    detectZeroes = options["detect-zeroes"]?.text ?? "off"
  }

  /// Fails for those that don't go together. The errors are QEMU 7.2's.
  func check() throws(Failure) {
    if isShared, !isReadOnly { throw Failure("force-share=on can only be used with read-only images") }
    try checkZeroes()
  }

  /// Fails if zeros should be discarded and nothing is.
  func checkZeroes() throws(Failure) {
    if detectZeroes == "unmap", !discards {
      throw Failure("setting detect-zeroes to unmap is not allowed without setting discard operation to unmap")
    }
  }

  /// Those of an image that takes the place of another one, as options.
  var options: [Value.Member] {
    var options = [Value.Member(key: "read-only", value: .bool(isReadOnly))]
    if isDirect || ignoresFlushes {
      options.append(Value.Member(key: "cache", value: ["direct": .bool(isDirect), "no-flush": .bool(ignoresFlushes)]))
    }
    if detectZeroes == "unmap" {
      options.append(Value.Member(key: "discard", value: "unmap"))
      options.append(Value.Member(key: "detect-zeroes", value: "unmap"))
    }
    return options
  }

  private var inherited: (Bool, Bool, Bool, Bool, Bool) {
    (isReadOnly, isDirect, ignoresFlushes, isShared, saysWhetherShared)
  }

  /// What a backing file has: nobody writes to it.
  var forBacking: NodeSettings {
    var settings = self
    settings.isReadOnly = true
    return settings
  }
}

extension Value {
  /// Its truth, also as options on a command line write it; nil for other kinds.
  var flag: Bool? {
    switch self {
    case .bool(let flag): flag
    case .string("on"), .string("yes"), .string("true"): true
    case .string("off"), .string("no"), .string("false"): false
    default: nil
    }
  }

  /// Its text; nil for other kinds.
  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// Its number, also as a text, which may have a unit of bytes; nil for other kinds, and for one that doesn't fit.
  var number: Int64? {
    switch self {
    case .int(let number): number
    case .string(let text):
      if let number = readInteger(text) {
        number
      } else if case .value(let size) = readSize(text) {
        Int64(exactly: size)
      } else {
        nil
      }
    default: nil
    }
  }

  /// Its size in bytes, also as a text with a unit; nil for what isn't one, and for one that doesn't fit.
  var size: Int64? {
    guard case .string(let text) = self else { return number }
    guard case .value(let size) = readSize(text) else { return nil }
    return Int64(exactly: size)
  }
}
