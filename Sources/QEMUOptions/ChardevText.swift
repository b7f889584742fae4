// A character device as a human monitor's user types it: `chardev-add socket,id=c0,path=/tmp/s,server=on`.
import Chardev
import OptionText

/// What was typed of a character device.
public struct ChardevText {
  /// What is asked for.
  public enum Wish {
    /// The list of the kinds.
    case list
    /// A device.
    case device(ChardevOptions)
    /// To share a device under another id.
    case share(id: String, base: String)
  }

  /// What is asked for.
  public let wish: Wish
  /// What QEMU 7.2 warns of, a line each.
  public let warnings: [String]

  /// Reads `text`, as for a device that has an id already if that is given. What is wrong with the options is the
  /// complaint's hint, to be printed before it.
  public init(_ text: String, id: String? = nil) throws(Complaint) {
    var scanner = OptsScanner(text)
    var entries: [OptsEntry] = []
    while let entry = scanner.next(impliedKey: entries.isEmpty ? OptsGroup.chardev.impliedKey : nil) {
      entries.append(entry)
    }
    var opts = Opts(id: id, entries: [], origin: .nowhere)
    var warnings: [String] = []
    do throws(Complaint) {
      try Self.fill(&opts, entries, &warnings)
    } catch {
      let lines = [error.text] + (error.hint.map { [$0] } ?? [])
      throw Complaint("Parsing chardev args failed", hint: lines.joined(separator: "\n"))
    }
    if opts["backend"] == "help" || opts.asksForHelp {
      (wish, self.warnings) = (.list, [])
      return
    }
    if opts["backend"] == "mux", let base = opts["chardev"], let id = opts.id {
      (wish, self.warnings) = (.share(id: id, base: base), warnings)
      return
    }
    var reader = ChardevReader(opts, takesNamedDescriptors: true)
    wish = .device(try reader.read())
    self.warnings = warnings + (reader.warning.map { [$0] } ?? [])
  }

  private static func fill(_ opts: inout Opts, _ entries: [OptsEntry], _ warnings: inout [String]) throws(Complaint) {
    for entry in entries {
      if entry.key == "id" {
        if !isIdentifier(entry.value) { throw Complaint.badIdentifier }
        opts.id = opts.id ?? entry.value
        continue
      }
      let isHelp = entry.isShort && (entry.key == "help" || entry.key == "?")
      if !isHelp {
        if entry.isShort {
          let word = entry.value == "off" ? "no" + entry.key : entry.key
          warnings.append("warning: short-form boolean option '\(word)' deprecated")
          warnings.append("Please use \(entry.key)=\(entry.value) instead")
        }
        try OptsGroup.chardev.check(entry)
      }
      opts.entries.append(entry)
    }
  }
}
