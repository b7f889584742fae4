// `qemu-io`: reads and writes of a node, as a guest would do them.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `qemu-io [-d] DEVICE COMMAND`: runs one of qemu-io's commands: `read`, `write` with `-P` or `-z`, their `aio_` and vector
  /// forms, `flush`, `length`. It completes when that is done. What qemu-io prints QEMU prints on its own output, so that
  /// nothing is shown here either but that it can't be done.
  static let qemuIO = Self(
    "qemu-io", help: "run a command of qemu-io on a drive or node (-d: on a device)", parameters: face.parameters,
    flags: .humanOnly, human: face, encode: { (text: String, json) in json.string(text) }, show: { $0 },
    cancelled: { _, _ in },
    later: { (machine, arguments, completion) throws(Failure) in
      let name = try arguments.string("device")
      let (node, drive) = try machine.target(named: name, isDevice: arguments.optionalBool("qdev") ?? false)
      let command = try arguments.string("command")
      let visitor = try machine.blocks.visit(node)
      guard let request = GuestRequest(command) else {
        machine.blocks.leave(visitor, drains: drive == nil)
        return completion.complete(with: "")
      }
      do throws(Failure) { try machine.blocks.check(request, of: visitor) } catch {
        machine.blocks.leave(visitor, drains: drive == nil)
        return completion.complete(with: error.lines)
      }
      // QEMU 7.2 tells errors on its own output.
      let holder = CompletionHolder(completion)
      let ended: (SystemError?) -> Void = { [weak machine] _ in
        machine?.blocks.leave(visitor, drains: drive == nil)
        holder.complete(with: "")
      }
      guard let drive else { return machine.blocks.submit(request, to: node, ended: ended) }
      machine.blocks.submit(request, to: drive, counts: command.hasPrefix("aio_"), ended: ended)
    })

  private static let face = HumanFace(
    "qemu-io", arguments: "qdev:-d,device:B,command:s", usage: "[-d] [device] \"[command]\"")
}

extension Machine {
  /// A node, and the drive that has it if that was named.
  fileprivate func target(
    named name: String, isDevice: Bool
  ) throws(Failure) -> (node: BlockNode, drive: BlockBackend?) {
    if isDevice {
      let drive = blocks.backends.first { $0.device?.name == name }
      if let node = drive?.node { return (node, drive) }
      throw Failure("Device '\(name)' not found")
    }
    if let node = blocks.node(named: name) { return (node, nil) }
    let drive = blocks.drive(name)
    if let node = drive?.node { return (node, drive) }
    if drive != nil { throw Failure("Device '\(name)' has no medium") }
    throw Failure("Cannot find device='' nor node-name='\(name)'")
  }
}

extension GuestRequest {
  /// What one of qemu-io's commands asks for; nil for nothing, and for what qemu-io would complain of.
  fileprivate init?(_ command: String) {
    var words = command.split(separator: " ").map(String.init)
    guard let verb = words.first else { return nil }
    words.removeFirst()
    if ["flush", "f", "aio_flush"].contains(verb) {
      self = .flush
      return
    }
    var (numbers, pattern, isZero): ([Int64], UInt8, Bool) = ([], 0xCD, false)
    while let word = words.first {
      words.removeFirst()
      switch word {
      case "-P":
        guard let text = words.first, let number = Self.number(text) else { return nil }
        pattern = UInt8(truncatingIfNeeded: number)
        words.removeFirst()
      case "-z": isZero = true
      case let flag where flag.hasPrefix("-"): break
      default:
        guard let number = Self.number(word) else { return nil }
        numbers.append(number)
      }
    }
    guard numbers.count >= 2, numbers[0] >= 0, numbers[1] > 0, numbers[1] <= Self.most else { return nil }
    let range = numbers[0]..<numbers[0] + numbers[1]
    switch verb {
    case "write", "w", "aio_write", "writev": self = isZero ? .zero(range) : .write(range, pattern)
    case "read", "r", "aio_read", "readv": self = .read(range)
    default: return nil
    }
  }

  /// As many bytes as qemu-io takes.
  private static let most: Int64 = 2_147_483_136

  /// A number with a unit, also in hexadecimal digits.
  private static func number(_ text: String) -> Int64? {
    let units: [Character: Int64] = ["k": 10, "K": 10, "m": 20, "M": 20, "g": 30, "G": 30, "t": 40, "T": 40]
    if text.hasPrefix("0x") { return Int64(text.dropFirst(2), radix: 16) }
    guard let last = text.last, let shift = units[last] else { return Int64(text) }
    return Int64(text.dropLast()).flatMap { $0 < 1 << 20 && $0 >= 0 ? $0 << shift : nil }
  }
}
