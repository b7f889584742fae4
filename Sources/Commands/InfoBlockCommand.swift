// `info block`: drives and block nodes for people.
import Block
import Event
import Glibc
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `info block [-n] [-v] [DEVICE]`: the drives, with `-n` the nodes, newest first; or the one of that name. `-v` shows
  /// what they are made of. A name that nothing has shows nothing.
  static let infoBlock = human(
    HumanFace("info block", arguments: "nodes:-n,verbose:-v,device:B?", usage: "[-n] [-v] [device]"),
    help: "show the drives, or the block nodes"
  ) { machine, arguments in
    let isVerbose = arguments.optionalBool("verbose") ?? false
    let name = arguments.optionalString("device")
    let showsNodes = arguments.optionalBool("nodes") ?? false
    let drives = machine.blocks.drives
    if let name {
      // One that isn't the first of the list comes after an empty line.
      if let place = drives.firstIndex(where: { $0.id == name || $0.device?.name == name }), !showsNodes {
        return (place == 0 ? "" : "\n") + drives[place].text(machine.blocks.limits(of: drives[place]), isVerbose)
      }
      return machine.blocks.node(named: name).map { "\n" + $0.text(isVerbose: isVerbose) } ?? ""
    }
    if !showsNodes {
      return drives.map { $0.text(machine.blocks.limits(of: $0), isVerbose) }.joined(separator: "\n")
    }
    let nodes = machine.blocks.nodes.reversed()
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

/// A line of what is known of a drive or a node.
private func line(_ label: String, _ value: String) -> String {
  "    " + label + String(repeating: " ", count: max(1, 18 - label.utf8.count)) + value + "\n"
}

extension BlockBackend {
  fileprivate func text(_ limits: (group: String, limits: ThrottleLimits)?, _ isVerbose: Bool) -> String {
    guard let node = shownNode else {
      return "\(shownName): [not inserted]\n" + attachment
    }
    let title = id.isEmpty ? node.name : "\(id) (\(node.name))"
    var text = node.title(title) + attachment + node.details(writesBack: writesBack)
    if let limits { text += line("I/O throttling:", limits.limits.words + " group=\(limits.group)") }
    return isVerbose ? text + node.images : text
  }

  private var attachment: String {
    var text = device.map { line("Attached to:", $0.name) } ?? ""
    if isRemovable {
      text += line("Removable device:", "\(isLocked ? "" : "not ")locked, tray \(isTrayOpen ? "open" : "closed")")
    }
    return text
  }
}

extension ThrottleLimits {
  /// All of them: bytes, then requests, each with what there may be for a short while.
  fileprivate var words: String {
    let named = zip(Self.kinds, limits)
    func words(_ kinds: Range<Int>) -> [String] {
      let some = Array(named)[kinds]
      return some.map { "\($0)=\($1.average)" } + some.map { "\($0)_max=\($1.burst)" }
    }
    return (words(0..<3) + words(3..<6) + ["iops_size=\(requestSize)"]).joined(separator: " ")
  }
}

extension BlockNode {
  fileprivate func text(isVerbose: Bool) -> String {
    let text = title(name) + details(writesBack: true)
    return isVerbose ? text + images : text
  }

  fileprivate func title(_ title: String) -> String {
    "\(title): \(filename) (\(driverName)\(isReadOnly ? ", read-only" : ""))\n"
  }

  /// A name has a limit, so that this many fit.
  fileprivate var images: String {
    "\nImages:\n" + chain.prefix(textLimit / 4096).map(\.imageLines).joined()
  }

  fileprivate func details(writesBack: Bool) -> String {
    let flags = [settings.isDirect ? "direct" : nil, settings.ignoresFlushes ? "ignore flushes" : nil]
    var text = line(
      "Cache mode:",
      ([writesBack ? "writeback" : "writethrough"] + flags.compactMap { $0 }).joined(separator: ", "))
    if let backing = child("backing"), !isFilter {
      let depth = chain.reduce(-1) { count, _ in count + 1 }
      text += line("Backing file:", "\(backing.filename) (chain depth: \(depth))")
    }
    if settings.detectZeroes != "off" { text += line("Detect zeroes:", settings.detectZeroes) }
    return text
  }

  fileprivate var imageLines: String {
    let info = image
    var lines = [
      "image: \(filename)", "file format: \(driverName)", "virtual size: \(readable(size)) (\(size) bytes)",
      "disk size: \(info.actualSize.map(readable) ?? "unavailable")",
    ]
    if let size = info.clusterSize { lines.append("cluster_size: \(size)") }
    if let backing = info.backing {
      let other = backing.fullName.flatMap { $0 == backing.name ? nil : " (actual path: \($0))" }
      lines.append("backing file: \(backing.name)\(other ?? "")")
      if let format = backing.format { lines.append("backing file format: \(format)") }
    }
    return lines.map { $0 + "\n" }.joined() + specificLines(info)
  }

  private func specificLines(_ info: ImageInfo) -> String {
    guard case .object(let members)? = info.specific?["data"] else { return "" }
    return "Format specific information:\n"
      + members.map { "    \($0.key.replacing("-", with: " ")): \(word($0.value))\n" }.joined()
  }

  private func word(_ value: Value) -> String {
    switch value {
    case .string(let text): text
    case .bool(let flag): String(flag)
    case .int(let number): String(number)
    default: ""
    }
  }
}

/// Bytes with three digits and a unit. A unit is taken from 1000 of the one before on: 0.977 MiB.
func readable(_ bytes: Int64) -> String {
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
