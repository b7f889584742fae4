// The agent's commands about disks and file systems. The guest has one file system, on its first disk.
import Event
import JSON

extension AgentCommand {
  /// The file system's mount point and size in bytes, of which an eighth is used.
  private static let root = (path: "/", size: Int64(16 << 30))

  static let getFSInfo = value("guest-get-fsinfo") { system, _ in
    let disk = system.facts.disks().first
    return [
      [
        "name": .string(disk?.name ?? "root"), "total-bytes": .int(root.size), "mountpoint": .string(root.path),
        "disk": .array(disk.map { [address(of: $0)] } ?? []), "used-bytes": .int(root.size / 8), "type": "ext4",
      ]
    ]
  }

  static let getDisks = value("guest-get-disks") { system, _ in
    .array(
      system.facts.disks().map { disk in
        [
          "name": .string("/dev/\(disk.name)"), "dependencies": [], "partition": false, "address": address(of: disk),
        ]
      })
  }

  private static func address(of disk: GuestFacts.Disk) -> Value {
    [
      "bus-type": .string(disk.bus), "bus": 0, "unit": .int(disk.unit),
      "pci-controller": ["bus": 0, "slot": .int(disk.slot), "domain": 0, "function": 0],
      "dev": .string("/dev/\(disk.name)"), "target": 0,
    ]
  }

  static let fstrim = value(
    "guest-fstrim", [AgentParameter(name: "minimum", kind: .integer, isOptional: true)]
  ) { _, arguments in
    let minimum = max(0, arguments.int("minimum") ?? 0)
    let free = root.size - root.size / 8
    let trimmed = minimum > free ? 0 : free
    return ["paths": [["minimum": .int(minimum), "path": .string(root.path), "trimmed": .int(trimmed)]]]
  }
}

// MARK: Freezing

extension AgentCommand {
  static let fsfreezeStatus = value("guest-fsfreeze-status", whileFrozen: true) { system, _ in
    .string(system.isFrozen ? "frozen" : "thawed")
  }

  /// Answers how many were frozen.
  static let fsfreezeFreeze = value("guest-fsfreeze-freeze") { system, _ in
    system.isFrozen = true
    return 1
  }

  /// Freezes those of the list, all without one. If it names none that there is, nothing is frozen.
  static let fsfreezeFreezeList = value(
    "guest-fsfreeze-freeze-list", [AgentParameter(name: "mountpoints", kind: .list(.string), isOptional: true)]
  ) { system, arguments in
    let isMeant = arguments.list("mountpoints")?.contains { $0.string == root.path } ?? true
    system.isFrozen = isMeant
    return isMeant ? 1 : 0
  }

  /// Answers how many were thawed.
  static let fsfreezeThaw = value("guest-fsfreeze-thaw", whileFrozen: true) { system, _ in
    defer { system.isFrozen = false }
    return system.isFrozen ? 1 : 0
  }
}
