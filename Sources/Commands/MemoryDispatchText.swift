// The tree by which an address finds its region, as `info mtree -f -d` shows it.
import Machine

extension DispatchTree {
  /// The tree as QEMU 7.2 prints it; `isRead` if something in it was read before the machine started: its firmware.
  func text(isRead: Bool) -> String {
    let firmware = isRead ? sections.lastIndex { $0.region?.name == "pc.bios" } : nil
    // The first four sections have meanings, to which the marks belong whether or not they are those.
    let marks = [" [unassigned]", " [not dirty]", " [ROM]", " [watch]"]
    var text = "  Dispatch\n    Physical sections\n"
    for (number, section) in sections.enumerated() {
      text += "      #\(number) @\(section.first.padded(to: 16))..\(section.last.padded(to: 16))"
      text += " " + (section.region?.name ?? "(noname)")
      text += (number < marks.count ? marks[number] : "") + (section.region === root ? " [ROOT]" : "")
      text += (number == firmware ? " [MRU]" : "") + "\n"
    }
    text += "    Nodes (9 bits per level, 6 levels) \(top.target.text) skip=\(top.skip)\n"
    for (number, node) in nodes.enumerated() {
      text += "      [\(number)]\n"
      var first = 0
      for place in node.indices where place + 1 == node.count || node[place + 1] != node[place] {
        let digits = String(place)
        let end =
          place == first ? "     " : "..\(digits)" + String(repeating: " ", count: 3 - digits.utf8.count)
        let start = String(first)
        text += "\t\(String(repeating: " ", count: 3 - start.utf8.count))\(start)\(end)"
        text += "  skip=\(node[place].skip)  \(node[place].target.text)\n"
        first = place + 1
      }
    }
    return text
  }
}

extension DispatchTree.Target {
  fileprivate var text: String {
    switch self {
    case .nothing: "ptr=NIL"
    case .node(let number): "ptr=[\(number)]"
    case .section(let number): "ptr=#\(number)"
    }
  }
}
