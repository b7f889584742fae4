// How much may go through drives. Drives that are in one group share its limits. The errors, and the order in which they
// come, are QEMU 7.2's.
import Event

/// Limits of what goes through: of bytes and of requests a second, in both directions, of reads, of writes.
public struct ThrottleLimits: Sendable, Equatable {
  /// One limit; 0 for none.
  public struct Limit: Sendable, Equatable {
    /// How much in a second.
    public var average: Int64 = 0
    /// How much in a second for a short while.
    public var burst: Int64 = 0
    /// How many seconds that is; nil if nobody said.
    public var length: Int64?
  }

  /// What is limited, by QMP's names.
  public static let kinds = ["bps", "bps_rd", "bps_wr", "iops", "iops_rd", "iops_wr"]

  /// The limits, one a kind.
  public private(set) var limits: [Limit] = kinds.map { _ in Limit() }
  /// How many bytes count as one request; 0 for any number.
  public private(set) var requestSize: Int64 = 0

  /// No limits.
  public init() {}

  /// Those that `value` has for QMP's names; nil is for one that wasn't given.
  public init(_ value: (String) -> Int64?) throws(Failure) {
    limits = Self.kinds.map { kind in
      Limit(average: value(kind) ?? 0, burst: value(kind + "_max") ?? 0, length: value(kind + "_max_length"))
    }
    requestSize = value("iops_size") ?? 0
    try check()
  }

  /// What a throttle group and `-drive` call a limit that QMP calls `bps_rd_max`: `bps-read-max`.
  public static func objectName(_ name: String) -> String {
    var words = name.split(separator: "_").map(String.init)
    switch words.dropFirst().first {
    case "rd": words[1] = "read"
    case "wr": words[1] = "write"
    case "size": break
    default: words.insert("total", at: 1)
    }
    return words.joined(separator: "-")
  }

  /// Whether nothing is limited.
  public var isNone: Bool { limits.allSatisfy { $0.average == 0 } }

  private static let most: Int64 = 1_000_000_000_000_000

  private func check() throws(Failure) {
    for total in [0, 3] {
      let single = limits[(total + 1)...(total + 2)]
      if limits[total].average != 0 && single.contains(where: { $0.average != 0 })
        || limits[total].burst != 0 && single.contains(where: { $0.burst != 0 })
      {
        throw Failure("bps/iops/max total values and read/write values cannot be used at the same time")
      }
    }
    if requestSize != 0, limits[3...].allSatisfy({ $0.average == 0 }) {
      throw Failure("iops size requires an iops value to be set")
    }
    for limit in limits { try check(limit) }
  }

  private func check(_ limit: Limit) throws(Failure) {
    if !(0...Self.most).contains(limit.average) || !(0...Self.most).contains(limit.burst) {
      throw Failure("bps/iops/max values must be within [0, \(Self.most)]")
    }
    // One that is negative counts as a great one.
    let length = UInt64(bitPattern: limit.length ?? 1)
    if length == 0 { throw Failure("the burst length cannot be 0") }
    if length > 1, limit.burst == 0 { throw Failure("burst length set without burst rate") }
    if limit.burst == 0 { return }
    if length > Self.most / limit.burst { throw Failure("burst length too high for this burst rate") }
    if limit.average == 0 { throw Failure("bps_max/iops_max require corresponding bps/iops values") }
    if limit.burst < limit.average { throw Failure("bps_max/iops_max cannot be lower than bps/iops") }
  }
}

extension BlockGraph {
  /// Limits what goes through a drive, together with the others of its group: that of the name that is wanted, the one that it
  /// is in, or else a new one. Without limits it is in none.
  public func throttle(_ drive: BlockBackend, _ limits: ThrottleLimits, group: String?, orNew name: String) {
    countWorkloads()
    if limits.isNone { return leaveGroup(drive) }
    let wanted = group ?? drive.throttleGroup ?? name
    if wanted != drive.throttleGroup {
      leaveGroup(drive)
      drive.holdsThrottleGroup = objects.hold(wanted)
    }
    drive.throttleGroup = wanted
    throttleGroups[wanted, default: ThrottleGroup(limits: limits)].limits = limits
    if drive.holdsThrottleGroup { objects.setLimits(wanted, limits) }
  }

  /// A drive has no limits any more; its group is forgotten with the last one that is in it.
  func leaveGroup(_ drive: BlockBackend) {
    guard let group = drive.throttleGroup else { return }
    drive.throttleGroup = nil
    if drive.holdsThrottleGroup { objects.release(group) }
    drive.holdsThrottleGroup = false
    forgetGroup(group)
  }

  /// Forgets a group that nothing is in.
  func forgetGroup(_ name: String) {
    if !sharesThrottleGroup(name) { throttleGroups[name] = nil }
  }

  /// Whether drives or nodes are in a group of that name.
  public func sharesThrottleGroup(_ name: String) -> Bool {
    backends.contains { $0.throttleGroup == name }
      || nodes.contains { ($0.driver as? ThrottleDriver)?.membership?.group == name }
  }

  /// The limits that a drive has with its group; nil without.
  public func limits(of drive: BlockBackend) -> (group: String, limits: ThrottleLimits)? {
    guard let group = drive.throttleGroup, let limits = limits(ofGroup: group) else { return nil }
    return (group, limits)
  }

  /// The limits of a group of that name: an object's, or those of drives that share them.
  func limits(ofGroup name: String) -> ThrottleLimits? {
    objects.limits(name) ?? throttleGroups[name]?.limits
  }
}

/// The throttle groups among a machine's objects, by their ids.
public struct ThrottleObjects {
  /// Takes hold of one, which can't be deleted from then on; false if there is none.
  public var hold: (String) -> Bool = { _ in false }
  /// Lets go of it.
  public var release: (String) -> Void = { _ in }
  /// The limits of one; nil if there is none.
  public var limits: (String) -> ThrottleLimits? = { _ in nil }
  /// Has one other limits.
  public var setLimits: (String, ThrottleLimits) -> Void = { _, _ in }

  /// None.
  public init() {}
}
