// What `-cpu` says: a model, then features. `NAME=VALUE` and `NAME` are settings, which come first; then `+NAME` and `-NAME`
// turn features on and off, as of QEMU 7.2.
import Event
import JSON

/// A CPU model with what is asked of it.
public struct CPUText {
  /// The model's name.
  public let model: String
  /// Its settings in the order in which they are made.
  public let settings: [Value.Member]
  /// What is odd about the text.
  public let warnings: [String]

  /// Reads a text. The errors are QEMU 7.2's.
  public init(_ text: String) throws(Failure) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: true).map { String($0) }
    model = parts.first ?? ""
    guard let known = CPUModel(named: model) else { throw Failure("unable to find CPU model '\(model)'") }
    var settings: [Value.Member] = []
    var (on, off): ([Value.Member], [Value.Member]) = ([], [])
    var warnings: [String] = []
    for part in parts.dropFirst() {
      let name = String(part.drop { $0 == "+" || $0 == "-" }).replacing("_", with: "-")
      if part.hasPrefix("+") {
        on.append(Value.Member(key: name, value: true))
      } else if part.hasPrefix("-") {
        off.append(Value.Member(key: name, value: false))
      } else {
        settings.append(try Self.setting(part, of: known))
      }
    }
    for member in on + off where settings.contains(where: { $0.key == member.key }) {
      let sign = member.value == true ? "+" : "-"
      let value = settings.last { $0.key == member.key }?.value.optionText ?? ""
      warnings.append(
        "Ambiguous CPU model string. Don't mix both \"\(sign)\(member.key)\" and \"\(member.key)=\(value)\"")
    }
    if !warnings.isEmpty {
      warnings.append("Compatibility of ambiguous CPU model strings won't be kept on future QEMU versions")
    }
    self.settings = settings + on + off
    self.warnings = warnings
    // What is wrong with a feature shows when it is set.
    _ = try known.expanded(with: on + off)
  }

  private static func setting(_ text: String, of model: CPUModel) throws(Failure) -> Value.Member {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
    var name = parts[0].replacing("_", with: "-")
    var word = parts.count == 2 ? parts[1] : "on"
    if name == "tsc-freq" {
      name = "tsc-frequency"
      word = frequency(word)
    }
    do throws(Failure) {
      let member = Value.Member(key: name, value: try value(word, name, of: model))
      _ = try model.expanded(with: [member])
      return member
    } catch {
      throw Failure("can't apply global \(model.name)-x86_64-cpu.\(name)=\(word): \(error.description)")
    }
  }

  private static func value(_ word: String, _ name: String, of model: CPUModel) throws(Failure) -> Value {
    let type = ObjectType(named: model.name + "-x86_64-cpu")?.properties?[name]?.type.string ?? ""
    if type == "bool" {
      if ["on", "yes", "true", "y"].contains(word) { return true }
      if ["off", "no", "false", "n"].contains(word) { return false }
      throw Failure("Parameter '\(name)' expects 'on' or 'off'")
    }
    if type.hasPrefix("int") || type.hasPrefix("uint") {
      guard let number = DeviceSetting.number(word) else {
        throw Failure("Parameter '\(name)' expects \(type.hasPrefix("u") ? "uint64" : "int64")")
      }
      return number
    }
    return .string(word)
  }

  /// Hertz, with a decimal unit.
  private static func frequency(_ text: String) -> String {
    let units: [Character: Int64] = ["K": 1000, "M": 1_000_000, "G": 1_000_000_000]
    guard let last = text.last, last.isASCII, let unit = units[Character(last.uppercased())],
      let number = Int64(text.dropLast())
    else { return text }
    let (hertz, overflow) = number.multipliedReportingOverflow(by: unit)
    return overflow ? text : String(hertz)
  }
}
