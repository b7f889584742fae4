// `qemu-io`: reads and writes of a node, as a guest would do them.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `qemu-io [-d] DEVICE COMMAND`: runs one of qemu-io's commands: `read`, `write` with `-P` or `-z`, their `aio_` and vector
  /// forms, `flush`, `length`, `map`, `alloc`. It completes when that is done. What qemu-io prints QEMU prints on its own output,
  /// so that nothing is shown here but that it can't be done.
  static let qemuIO = Self(
    "qemu-io", help: "run a command of qemu-io on a drive or node (-d: on a device)", parameters: face.parameters,
    flags: .humanOnly, human: face, encode: { (text: String, json) in json.string(text) }, show: { $0 },
    cancelled: { _, _ in },
    later: { (machine, arguments, completion) throws(Failure) in
      let name = try arguments.string("device")
      let target = try machine.target(named: name, isDevice: arguments.optionalBool("qdev") ?? false)
      let holder = CompletionHolder(completion)
      switch QemuIOCommand(try arguments.string("command")) {
      case .request(let request, let words): machine.run(request, words, on: target, holder)
      case .length: holder.complete(with: machine.printLength(of: target))
      case .map: holder.complete(with: machine.printMap(of: target))
      case .alloc(let offset, let count): holder.complete(with: machine.printAllocated(offset, count, of: target))
      case .unknown(let verb):
        machine.onOutput?("command \"\(verb)\" not found\n")
        holder.complete(with: "")
      case .wrong: holder.complete(with: "")
      }
    })

  private static let face = HumanFace(
    "qemu-io", arguments: "qdev:-d,device:B,command:s", usage: "[-d] [device] \"[command]\"")
}

/// What a command is run on: a node, or a drive, which may be empty.
private struct QemuIOTarget {
  let node: BlockNode?
  let drive: BlockBackend?
}

extension Machine {
  fileprivate func target(named name: String, isDevice: Bool) throws(Failure) -> QemuIOTarget {
    if isDevice {
      // What has no drive may be no device either.
      if !blocks.backends.contains(where: { $0.device?.name == name || $0.device?.path == name }) {
        _ = try devices?.device(name)
      }
      let drive = try blocks.drive(DriveName(drive: nil, device: name))
      return QemuIOTarget(node: drive.node, drive: drive)
    }
    if let node = blocks.node(named: name) { return QemuIOTarget(node: node, drive: nil) }
    if let drive = blocks.drive(name) { return QemuIOTarget(node: drive.node, drive: drive) }
    throw Failure("Cannot find device='' nor node-name='\(name)'")
  }

  /// Has a request done, and prints what came of it. A drive does it itself, somebody else comes to a node for it.
  fileprivate func run(
    _ request: GuestRequest, _ words: QemuIOWords, on target: QemuIOTarget, _ holder: CompletionHolder<String>
  ) {
    let ended: (SystemError?) -> Void = { [weak self] error in
      if let self { onOutput?(words.text(of: request, error)) }
      holder.complete(with: "")
    }
    if let drive = target.drive {
      do throws(Failure) { try blocks.check(request, of: drive) } catch { return holder.complete(with: error.lines) }
      return blocks.submit(request, to: drive, counts: words.verb.hasPrefix("aio_"), ended: ended)
    }
    guard let node = target.node else { return ended(nil) }
    let visitor: BlockEdge
    do throws(Failure) { visitor = try blocks.visit(node) } catch { return holder.fail(error) }
    do throws(Failure) { try blocks.check(request, of: visitor) } catch {
      blocks.leave(visitor, drains: true)
      return holder.complete(with: error.lines)
    }
    blocks.submit(request, to: node) { [weak self] error in
      self?.blocks.leave(visitor, drains: true)
      ended(error)
    }
  }

  // MARK: What is known at once

  fileprivate func printLength(of target: QemuIOTarget) -> String {
    onOutput?((target.node.map { QemuIOWords.size($0.size) } ?? "getlength: \(QemuIOWords.noMedium)") + "\n")
    return ""
  }

  fileprivate func printMap(of target: QemuIOTarget) -> String {
    guard let node = target.node else { return "Failed to query image length: \(QemuIOWords.noMedium)" }
    var offset: Int64 = 0
    while offset < node.size, let (isThere, length) = try? node.isAllocated(offset, node.size - offset) {
      let kind = isThere ? "    allocated" : "not allocated"
      onOutput?("\(QemuIOWords.exactSize(length)) bytes \(kind) at offset \(QemuIOWords.exactSize(offset))\n")
      offset += length
    }
    return ""
  }

  fileprivate func printAllocated(_ offset: Int64, _ count: Int64, of target: QemuIOTarget) -> String {
    guard let node = target.node else { return "" }
    let end = max(offset, min(node.size, offset + count))
    var (place, sum) = (offset, Int64(0))
    while place < end, let (isThere, length) = try? node.isAllocated(place, end - place) {
      if isThere { sum += length }
      place += length
    }
    onOutput?("\(sum)/\(end - offset) bytes allocated at offset \(QemuIOWords.size(offset))\n")
    return ""
  }
}
