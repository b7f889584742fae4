// What `-help` and `-version` print: the table of options, in this project's words.

/// The texts of the emulator's help.
public enum EmulatorHelp {
  /// The first line tells clients which QEMU's behaviour is served.
  public static let version = "QEMU emulator version 7.2.22 (qmond)\n"

  /// The options, one a line.
  public static var text: String {
    var text = version + "usage: qemu-system-x86_64 [options] [disk_image]\n\n"
    for option in EmulatorOption.all where !option.help.isEmpty {
      let name = "-" + option.name
      let padding = String(repeating: " ", count: max(1, 16 - name.utf8.count))
      text += name + padding + option.help + (option.isAcceptedOnly ? " (accepted, not simulated)" : "") + "\n"
    }
    return text
  }
}
