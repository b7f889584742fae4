// `info block`: drives and block nodes for people. There are no drives yet, but nodes can be asked for.
import Block
import Event
import Glibc
import JSON
import Machine
import Monitor

/// What `info block` is to show.
struct ShownNodes {
  let nodes: [BlockNode]
  /// Whether the images are shown too.
  let isVerbose: Bool
  /// Whether one was asked for by name.
  let isNamed: Bool
}

extension CommandRow<Machine> {
  /// `info block [-n] [-v] [DEVICE]`: the drives, with `-n` the nodes, newest first; or the node of that name. `-v` shows
  /// what they are made of. A name that nothing has shows nothing.
  static let infoBlock = Self(
    "info block", help: "show the drives, or the block nodes",
    parameters: [.optional("nodes", .bool), .optional("verbose", .bool), .optional("device", .string)],
    flags: [.humanOnly],
    human: HumanFace("info block", arguments: "nodes:-n,verbose:-v,device:B?", usage: "[-n] [-v] [device]"),
    encode: { (_: ShownNodes, json) in json.null() },
    show: { $0.text },
    now: { machine, arguments in
      let isVerbose = arguments.optionalBool("verbose") ?? false
      if let name = arguments.optionalString("device") {
        let node = machine.blocks.node(named: name)
        return ShownNodes(nodes: node.map { [$0] } ?? [], isVerbose: isVerbose, isNamed: true)
      }
      let asksNodes = arguments.optionalBool("nodes") ?? false
      return ShownNodes(nodes: asksNodes ? machine.blocks.nodes.reversed() : [], isVerbose: isVerbose, isNamed: false)
    })
}

extension ShownNodes {
  fileprivate var text: String {
    let shown = nodes.map { isVerbose ? $0.lines + "\nImages:\n" + $0.chain.map(\.imageLines).joined() : $0.lines }
      .joined(separator: "\n")
    // One that was asked for by name comes after an empty line.
    return isNamed && !shown.isEmpty ? "\n" + shown : shown
  }
}

extension BlockNode {
  fileprivate var lines: String {
    """
    \(name): \(filename) (\(driver)\(isReadOnly ? ", read-only" : ""))
        Cache mode:       writeback

    """
  }

  fileprivate var imageLines: String {
    """
    image: \(filename)
    file format: \(driver)
    virtual size: \(readable(size)) (\(size) bytes)
    disk size: \(image == nil ? "0 B" : "unavailable")

    """
  }
}

/// Bytes with three digits and a unit. A unit is taken from 1000 of the one before on: 0.977 MiB.
private func readable(_ bytes: Int64) -> String {
  let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
  var place = 0
  var value = Double(bytes)
  while value >= 1000, place < units.count - 1 {
    value /= 1024
    place += 1
  }
  return threeDigits(value) + " " + units[place]
}

private func threeDigits(_ value: Double) -> String {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
    guard let start = buffer.baseAddress else { return "" }
    return withVaList([value]) { vsnprintf(start, 32, "%.3g", $0) } > 0 ? String(cString: start) : ""
  }
}
