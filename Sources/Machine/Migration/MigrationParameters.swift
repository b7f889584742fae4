// What migrations go by, in numbers and words: which parameters there are, what they may be, and what they are unless they are set.
import Event
import JSON
import OptionText

/// The parameters of a machine's migrations, by QEMU 7.2's names.
public struct MigrationParameters: Sendable {
  /// A parameter.
  public struct Parameter: Sendable {
    /// Its name.
    public let name: String
    /// What it is unless it is set.
    public let initial: Value
    /// What people see behind its number: `ms`; nil if they don't see the parameter at all.
    public let unit: String?
  }

  /// Every parameter, in the order in which people see them.
  public static let all: [Parameter] = [
    parameter("announce-initial", 50, "ms"), parameter("announce-max", 550, "ms"), parameter("announce-rounds", 5),
    parameter("announce-step", 100, "ms"), parameter("compress-level", 1), parameter("compress-threads", 8),
    parameter("compress-wait-thread", true), parameter("decompress-threads", 2),
    parameter("throttle-trigger-threshold", 50), parameter("cpu-throttle-initial", 20),
    parameter("cpu-throttle-increment", 10), parameter("cpu-throttle-tailslow", false),
    parameter("max-cpu-throttle", 99), parameter("tls-creds", ""), parameter("tls-hostname", ""),
    parameter("max-bandwidth", 134_217_728, "bytes/second"), parameter("downtime-limit", 300, "ms"),
    parameter("x-checkpoint-delay", 20000, "ms"), parameter("block-incremental", false),
    parameter("multifd-channels", 2), parameter("multifd-compression", "none"),
    parameter("xbzrle-cache-size", 67_108_864, "bytes"), parameter("max-postcopy-bandwidth", 0),
    parameter("tls-authz", ""), parameter("multifd-zlib-level", 1, nil), parameter("multifd-zstd-level", 1, nil),
  ]

  private static func parameter(_ name: String, _ initial: Value, _ unit: String? = "") -> Parameter {
    Parameter(name: name, initial: initial, unit: unit)
  }

  private var values: [String: Value] = [:]
  /// What nodes and bitmaps are called on the way; nil for their own names.
  public private(set) var bitmapMapping: Value?

  /// No parameter is set.
  public init() {}

  /// What a parameter is.
  public func value(of parameter: Parameter) -> Value { values[parameter.name] ?? parameter.initial }

  /// The number that the parameter of that name is.
  public func number(_ name: String) -> Int64 {
    let value = values[name] ?? Self.all.first { $0.name == name }?.initial
    return value?.integer ?? .max
  }

  /// The text that the parameter of that name is.
  func text(_ name: String) -> String { values[name]?.text ?? "" }

  /// Sets parameters, all of them or, if one can't be so, none. Errors, and which of them is told, are QEMU 7.2's.
  public mutating func set(_ given: [Value.Member]) throws(Failure) {
    var wanted = self
    for member in given {
      // They are accepted and stay what they are, as in QEMU 7.2.
      if ["multifd-zlib-level", "multifd-zstd-level"].contains(member.key) { continue }
      switch member.value {
      case .null: wanted.values[member.key] = ""
      case .int(let number) where number < 0: wanted.values[member.key] = .uint(UInt64(bitPattern: number))
      default: wanted.values[member.key] = member.value
      }
    }
    if let mapping = wanted.values.removeValue(forKey: "block-bitmap-mapping") { wanted.bitmapMapping = mapping }
    try wanted.check()
    self = wanted
  }

  // MARK: What they may be

  private static let ranges: [(name: String, range: ClosedRange<Int64>, expected: String)] = [
    value("compress-level", 0...9), value("compress-threads", 1...255), value("decompress-threads", 1...255),
    integer("throttle-trigger-threshold", 1...100), integer("cpu-throttle-initial", 1...99),
    integer("cpu-throttle-increment", 1...99),
  ]

  private static let laterRanges: [(name: String, range: ClosedRange<Int64>, expected: String)] = [
    ("downtime-limit", 0...2_000_000, "an integer in the range of 0 to (2000 * 1000) ms"),
    value("multifd-channels", 1...255),
  ]

  private static let announcements = [
    value("announce-initial", 0...100_000), value("announce-max", 0...100_000), value("announce-rounds", 0...1000),
    value("announce-step", 1...10000),
  ]

  private static func value(
    _ name: String, _ range: ClosedRange<Int64>
  ) -> (name: String, range: ClosedRange<Int64>, expected: String) {
    // Whose step is 0 isn't told that there must be one.
    (name, range, "a value between \(name == "announce-step" ? 0 : range.lowerBound) and \(range.upperBound)")
  }

  private static func integer(
    _ name: String, _ range: ClosedRange<Int64>
  ) -> (name: String, range: ClosedRange<Int64>, expected: String) {
    (name, range, "an integer in the range of \(range.lowerBound) to \(range.upperBound)")
  }

  private func check() throws(Failure) {
    try check(Self.ranges)
    if !(number("cpu-throttle-initial")...99).contains(number("max-cpu-throttle")) {
      throw wrong("max-cpu-throttle", "an integer in the range of cpu_throttle_initial to 99")
    }
    try check(Self.laterRanges)
    let cache = number("xbzrle-cache-size")
    if cache < 4096 || cache & (cache - 1) != 0 {
      throw wrong("xbzrle-cache-size", "a power of two no less than the target page size")
    }
    try check(Self.announcements)
    if case .array(let nodes)? = bitmapMapping { try check(mapping: nodes) }
  }

  private func check(
    _ ranges: [(name: String, range: ClosedRange<Int64>, expected: String)]
  ) throws(Failure) {
    if let bad = ranges.first(where: { !$0.range.contains(number($0.name)) }) { throw wrong(bad.name, bad.expected) }
  }

  private func wrong(_ name: String, _ expected: String) -> Failure {
    Failure("Parameter '\(name.split(separator: "-").joined(separator: "_"))' expects \(expected)")
  }

  private func check(mapping nodes: [Value]) throws(Failure) {
    var (names, aliases): (Set<String>, Set<String>) = ([], [])
    for node in nodes {
      let (name, alias) = (node["node-name"]?.text ?? "", node["alias"]?.text ?? "")
      if !isIdentifier(alias) { throw badMapping("The node alias '\(alias)' is not well-formed") }
      if !names.insert(name).inserted { throw badMapping("The node name '\(name)' is mapped twice") }
      if !aliases.insert(alias).inserted { throw badMapping("The node alias '\(alias)' is used twice") }
      var (bitmaps, others): (Set<String>, Set<String>) = ([], [])
      guard case .array(let list)? = node["bitmaps"] else { continue }
      for bitmap in list {
        let (own, other) = (bitmap["name"]?.text ?? "", bitmap["alias"]?.text ?? "")
        if !bitmaps.insert(own).inserted { throw badMapping("The bitmap '\(name)'/'\(own)' is mapped twice") }
        if !others.insert(other).inserted { throw badMapping("The bitmap alias '\(alias)'/'\(other)' is used twice") }
      }
    }
  }

  private func badMapping(_ reason: String) -> Failure {
    Failure("Invalid mapping given for block-bitmap-mapping: \(reason)")
  }
}
