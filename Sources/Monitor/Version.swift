// Which QEMU's behaviour is served, and which product serves it.

/// The versions that a monitor tells its clients.
public enum Version {
  /// QEMU's major version.
  public static let major: Int64 = 7
  /// QEMU's minor version.
  public static let minor: Int64 = 2
  /// QEMU's micro version.
  public static let micro: Int64 = 22
  /// This product and its own version.
  public static let package: StaticString = "qmond 0.1.0"
}
