// The options that drivers take, beside those that all have and the nodes that they stand on. `blockdev-add` has them from
// its schema; `-drive` takes any name, so that one that a driver doesn't know is found when the node is there.
import Event
import JSON

extension BlockNode {
  /// Refuses an option that nobody knows, of what it stands on first. The errors are QEMU 7.2's; which one it tells of several
  /// is by chance.
  func checkOptionNames() throws(Failure) {
    for edge in children { try edge.child.checkOptionNames() }
    guard case .object(let members) = options, let own = Self.ownOptions(driverName) else { return }
    for member in members where !Self.commonOptions.contains(member.key) && !own.contains(member.key) {
      var name = member.key
      var value = member.value
      while case .object(let inner) = value, let first = inner.first {
        (name, value) = ("\(name).\(first.key)", first.value)
      }
      throw Failure(
        Self.protocols.contains(driverName)
          ? "Block protocol '\(driverName)' doesn't support the option '\(name)'"
          : "Block format '\(driverName)' does not support the option '\(name)'")
    }
  }

  private static let protocols: Set = [
    "file", "host_device", "host_cdrom", "nbd", "null-co", "null-aio", "blkdebug", "blkverify",
  ]
  private static let commonOptions: Set = [
    "auto-read-only", "cache", "detect-zeroes", "discard", "driver", "force-share", "node-name", "read-only", "file",
  ]

  /// Those of one driver; nil for one whose options aren't known here.
  private static func ownOptions(_ driver: String) -> Set<String>? {
    switch driver {
    case "file", "host_device", "host_cdrom":
      ["aio", "aio-max-batch", "drop-cache", "filename", "locking", "pr-manager", "x-check-cache-dropped"]
    case "nbd":
      [
        "export", "host", "open-timeout", "path", "port", "reconnect-delay", "server", "tls-creds", "tls-hostname",
        "x-dirty-bitmap",
      ]
    case "null-co", "null-aio": ["latency-ns", "read-zeroes", "size"]
    case "raw": ["offset", "size"]
    case "qcow2":
      [
        "backing", "cache-clean-interval", "cache-size", "data-file", "encrypt", "l2-cache-entry-size", "l2-cache-size",
        "lazy-refcounts", "overlap-check", "pass-discard-other", "pass-discard-request", "pass-discard-snapshot",
        "refcount-cache-size",
      ]
    case "blkdebug":
      [
        "align", "config", "image", "inject-error", "max-discard", "max-transfer", "max-write-zero", "opt-discard",
        "opt-write-zero", "set-state", "take-child-perms", "unshare-child-perms",
      ]
    case "blkverify": ["raw", "test"]
    case "quorum": ["blkverify", "children", "read-pattern", "rewrite-corrupted", "vote-threshold"]
    case "throttle": ["throttle-group"]
    case "copy-on-read": ["bottom"]
    case "compress", "snapshot-access": []
    case "preallocate": ["prealloc-align", "prealloc-size"]
    case "copy-before-write": ["bitmap", "cbw-timeout", "on-cbw-error", "target"]
    default: nil
    }
  }
}
