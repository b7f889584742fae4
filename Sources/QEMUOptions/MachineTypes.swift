// The machine types of QEMU 7.2's x86_64 emulator, as far as its command line knows them.

/// What the command line has to know of a machine type.
public struct MachineType: Sendable, Equatable {
  /// Its full name: `pc-i440fx-7.2`.
  public let name: String
  /// The most virtual CPUs it takes.
  public let maximumCPUs: UInt32
  /// Whether it is deprecated, which is warned of.
  public let isDeprecated: Bool
  /// Whether sockets hold dies.
  public let hasDies: Bool
  /// Whether CPUs become sockets rather than cores if nothing is said.
  public let prefersSockets: Bool
  /// Whether it has serial and parallel ports of its own.
  public let hasPorts: Bool

  /// The type named `name`, which may be an alias; empty is the default one. Nil if there is none.
  public static func named(_ name: String) -> MachineType? {
    switch name {
    case "", "pc": return i440fx("7.2")
    case "q35": return q35("7.2")
    case "none", "x-remote", "microvm", "isapc":
      return MachineType(
        name: name, maximumCPUs: name == "microvm" ? 288 : 1, isDeprecated: false, hasDies: name == "isapc",
        prefersSockets: false, hasPorts: name != "none")
    default:
      if name.hasPrefix("pc-i440fx-") { return i440fx(String(name.dropFirst(10))) }
      return name.hasPrefix("pc-q35-") ? q35(String(name.dropFirst(7))) : nil
    }
  }

  private static let deprecated = ["1.4", "1.5", "1.6", "1.7"]
  private static let early = ["2.0", "2.1", "2.2", "2.3"]
  private static let common = [
    "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11", "2.12", "3.0", "3.1", "4.0", "4.1", "4.2", "5.0", "5.1",
    "5.2", "6.0", "6.1",
  ]
  private static let recent = ["6.2", "7.0", "7.1", "7.2"]

  private static func i440fx(_ version: String) -> MachineType? {
    let isRecent = recent.contains(version)
    let isDeprecated = deprecated.contains(version)
    guard isRecent || common.contains(version) || early.contains(version) || isDeprecated else { return nil }
    return MachineType(
      name: "pc-i440fx-" + version, maximumCPUs: 255, isDeprecated: isDeprecated, hasDies: true,
      prefersSockets: !isRecent, hasPorts: true)
  }

  private static func q35(_ version: String) -> MachineType? {
    let isRecent = recent.contains(version)
    guard isRecent || common.contains(version) || version == "4.0.1" else { return nil }
    return MachineType(
      name: "pc-q35-" + version, maximumCPUs: ["2.4", "2.5", "2.6", "2.7"].contains(version) ? 255 : 288,
      isDeprecated: false, hasDies: true, prefersSockets: !isRecent, hasPorts: true)
  }
}

extension MachineType {
  /// The type without `-machine`.
  public static let standard = MachineType(
    name: "pc-i440fx-7.2", maximumCPUs: 255, isDeprecated: false, hasDies: true, prefersSockets: false, hasPorts: true)
}

extension MachineType {
  /// The type of its network cards if nothing is said.
  public var defaultCard: String {
    if name == "isapc" { return "ne2k_isa" }
    return name.hasPrefix("pc-q35-") && !hasOldCards ? "e1000e" : "e1000"
  }

  private var hasOldCards: Bool {
    ["2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11"].contains(name.dropFirst(7))
  }

  /// The display adapter that it has if nothing is said, by its name for `-vga`.
  public var defaultAdapter: String {
    let old = Self.deprecated + ["2.0", "2.1"]
    return name == "isapc" || old.contains(where: { name == "pc-i440fx-" + $0 }) ? "cirrus" : "std"
  }

  /// Whether it comes with network cards and a display adapter.
  public var isPC: Bool { hasDies }
}
