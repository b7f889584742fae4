// `info block`: drives and block nodes for people. There are no drives yet, but nodes can be asked for.
import Block
import Event
import Glibc
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `info block [-n] [-v] [DEVICE]`: the drives, with `-n` the nodes, newest first; or the node of that name. `-v` shows
  /// what they are made of. A name that nothing has shows nothing.
  static let infoBlock = human(
    HumanFace("info block", arguments: "nodes:-n,verbose:-v,device:B?", usage: "[-n] [-v] [device]"),
    help: "show the drives, or the block nodes", flags: .incomplete
  ) { machine, arguments in
    let isVerbose = arguments.optionalBool("verbose") ?? false
    if let name = arguments.optionalString("device") {
      // One that was asked for by name comes after an empty line.
      return machine.blocks.node(named: name).map { "\n" + $0.text(isVerbose: isVerbose) } ?? ""
    }
    let nodes = arguments.optionalBool("nodes") ?? false ? machine.blocks.nodes.reversed() : []
    var text = ""
    for (place, node) in nodes.enumerated() {
      if text.utf8.count > textLimit { return text + "\n\(nodes.count - place) more\n" }
      text += (place == 0 ? "" : "\n") + node.text(isVerbose: isVerbose)
    }
    return text
  }
}

/// How long the text may get, in bytes, before the nodes are only counted: each is shown with all that it stands on.
private let textLimit = 16 << 20

extension BlockNode {
  fileprivate func text(isVerbose: Bool) -> String {
    guard isVerbose else { return lines }
    // A name has a limit, so that this many fit.
    return lines + "\nImages:\n" + chain.prefix(textLimit / 4096).map(\.imageLines).joined()
  }

  private var lines: String {
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
