// `-boot` and `-rtc`: what QEMU checks of them when it reads them.
import OptionText

/// Checks the branch `boot` of the machine's properties, and gives its entries.
func readBoot(_ tree: KeyvalTree) throws(Complaint) -> [String: String] {
  guard case .branch(let children) = tree else {
    throw Complaint("Invalid parameter type for 'boot', expected: object")
  }
  var boot: [String: String] = [:]
  for (key, child) in children {
    guard case .text(let text) = child else { throw Complaint("Parameter 'boot.\(key)' is unexpected") }
    switch key {
    case "order", "once": break
    case "splash": break
    case "menu", "strict":
      if readBoolean(text) == nil { throw Complaint("Parameter 'boot.\(key)' expects 'on' or 'off'") }
    case "splash-time", "reboot-timeout":
      if readInteger(text) == nil { throw Complaint("Parameter 'boot.\(key)' expects integer") }
    default: throw Complaint("Parameter 'boot.\(key)' is unexpected")
    }
    boot[key] = text
  }
  for key in ["order", "once"] { try checkBootDevices(boot[key] ?? "") }
  return boot
}

private func checkBootDevices(_ order: String) throws(Complaint) {
  var seen: [Character] = []
  for letter in order {
    if !("a"..."p").contains(letter) { throw Complaint("Invalid boot device '\(letter)'") }
    if seen.contains(letter) { throw Complaint("Boot device '\(letter)' was given twice") }
    seen.append(letter)
  }
}

/// Checks that a PC has the devices of the boot order, which QEMU does when it builds one.
func checkBootDevicesOfPC(_ boot: [String: String]) throws(Complaint) {
  for key in ["order", "once"] {
    if let letter = boot[key]?.first(where: { !"abcdn".contains($0) }) {
      throw Complaint("Invalid boot device for PC: '\(letter)'")
    }
  }
}

/// Checks the times of `-boot`, which QEMU does when it builds the machine.
func checkBootTimes(_ boot: [String: String]) throws(Complaint) {
  func isWithin(_ key: String, _ range: ClosedRange<Int64>) -> Bool {
    boot[key].flatMap(readInteger).map(range.contains) ?? true
  }
  if !isWithin("splash-time", 0...65535) {
    throw Complaint("splash-time is invalid,it should be a value between 0 and 65535")
  }
  if !isWithin("reboot-timeout", -1...65535) {
    throw Complaint("reboot timeout is invalid,it should be a value between -1 and 65535")
  }
}

/// Checks what all `-rtc` together say.
func checkRTC(_ opts: Opts) throws(Complaint) {
  if let base = opts["base"], base != "utc", base != "localtime", !isDate(base) {
    throw Complaint("invalid datetime format\nvalid formats: '2006-06-17T16:01:21' or '2006-06-17'")
  }
  if let clock = opts["clock"], !["host", "rt", "vm"].contains(clock) {
    throw Complaint("invalid option value '\(clock)'")
  }
  if let fix = opts["driftfix"], fix != "slew", fix != "none" { throw Complaint("invalid option value '\(fix)'") }
}

/// Three numbers with dashes, whatever follows: QEMU checks no more.
private func isDate(_ text: String) -> Bool {
  let parts = text.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
  return parts.count == 3 && parts.prefix(2).allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
    && isDigit(parts[2].utf8.first ?? 0)
}
