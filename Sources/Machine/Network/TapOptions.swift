// The options of a tap network: it stands on descriptors that were passed, or on an interface that it would make.
import Event
import Glibc
import JSON

/// What a tap network is made of.
struct TapOptions {
  let options: Value

  /// The descriptors that it stands on, by their names; none for one that makes its interface. Fails for options that
  /// don't go together.
  func descriptorNames() throws(Failure) -> [String] {
    if let name = options["fd"]?.text {
      try refuse(
        ["ifname", "script", "downscript", "vnet_hdr", "helper", "queues", "fds", "vhostfds"],
        "ifname=, script=, downscript=, vnet_hdr=, helper=, queues=, fds=, and vhostfds= are invalid with fd=")
      return [name]
    }
    guard let names = options["fds"]?.text else { return [] }
    try refuse(
      ["ifname", "script", "downscript", "vnet_hdr", "helper", "queues", "vhostfd"],
      "ifname=, script=, downscript=, vnet_hdr=, helper=, queues=, and vhostfd= are invalid with fds=")
    let listed = names.split(separator: ":", maxSplits: Self.mostQueues + 1)
    if listed.count > Self.mostQueues { throw Failure("fds= has more than \(Self.mostQueues) descriptors") }
    return listed.map(String.init)
  }

  private func refuse(_ keys: [String], _ reason: String) throws(Failure) {
    if keys.contains(where: { options[$0] != nil }) { throw Failure(reason) }
  }

  /// What `info network` says of each of its queues if it makes its interface, which is called `name`.
  func lines(_ name: String) -> [String] {
    let script = options["script"]?.text ?? "/etc/qemu-ifup"
    let downscript = options["downscript"]?.text ?? "/etc/qemu-ifdown"
    let queues = min(max(Int(clamping: options["queues"]?.integer ?? 1), 1), Self.mostQueues)
    let line = "ifname=\(name),script=\(script),downscript=\(downscript)"
    return Array(repeating: String(line.prefix(Self.longestLine)), count: queues)
  }

  private static let mostQueues = 1024
  /// What is said of a queue is cut there: a client's long text isn't repeated for each of them.
  private static let longestLine = 255
}

/// A descriptor of a tap interface, which is closed with it.
final class TapDescriptor {
  let number: Int32

  /// Takes over a descriptor, and closes it if it isn't one of a tap interface. The error is QEMU 7.2's.
  init(_ number: Int32) throws(Failure) {
    self.number = number
    var request = [UInt8](repeating: 0, count: Self.requestSize)
    if ioctl(number, Self.getInterface, &request) != 0 {
      throw Failure("Unable to query TUNGETIFF on FD \(number): \(String(cString: strerror(errno)))")
    }
  }

  deinit { close(number) }

  /// A copy of the process's descriptor of that number, nil for a name: the number itself stays whose it is, and can't
  /// be closed from afar. The error is QEMU 7.2's.
  static func copy(_ name: String, for id: String) throws(Failure) -> Int32? {
    guard let number = Int32(name), number >= 0 else { return nil }
    let copy = fcntl(number, F_DUPFD_CLOEXEC, 3)
    if copy < 0 { throw Failure("\(id): Can't use file descriptor \(number): \(String(cString: strerror(errno)))") }
    return copy
  }

  /// Linux's TUNGETIFF, and room for its answer.
  private static let getInterface: UInt = 0x8004_54d2
  private static let requestSize = 64
}
