// Messages as people read them.
import Event
import JSON

/// `class: desc` of an error object.
func describeError(_ error: Value) -> String {
  guard let name = error["class"]?.text, let text = error["desc"]?.text else { return jsonText(error) }
  return visible("\(name): \(text)")
}

/// A server's text with its controls made visible, so that they do nothing to a terminal; tabs and line ends stay.
func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isControl) else { return text }
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if isControl(scalar) {
      shown.append(contentsOf: jsonText(.string(String(scalar))).unicodeScalars.dropFirst().dropLast())
    } else {
      shown.append(scalar)
    }
  }
  return String(shown)
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
}

/// A human monitor's text as a terminal has it: plain line ends, nothing that isn't text.
func humanText(_ text: String) -> String {
  visible(text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.joined(separator: "\n"))
}

/// A value as JSON: one line, or indented. Monitors end indented lines with "\r\n", terminals and files don't.
func jsonText(_ value: Value, isPretty: Bool = false) -> String {
  var json = Writer(pretty: isPretty)
  json.value(value)
  return json.withBytes { String(decoding: $0.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self) }
}

/// A message as `-v` shows it: `->` to the server, `<-` from it.
func wireText(_ message: Value, isOut: Bool, isPretty: Bool) -> String {
  "\(isOut ? "->" : "<-") \(jsonText(message, isPretty: isPretty))"
}

/// The server's version by its greeting: `QEMU 7.2.22 (qmond 0.1.0)`; nil if it doesn't say.
func versionText(_ greeting: Value?) -> String? {
  guard let version = greeting?["QMP"]?["version"] else { return nil }
  let numbers = ["major", "minor", "micro"].compactMap { version["qemu"]?[$0].map { jsonText($0) } }
  let package = version["package"]?.text ?? ""
  return visible("QEMU \(numbers.joined(separator: "."))\(package.isEmpty ? "" : " (\(package))")")
}

/// Durations of options: `500ms`, `2s`, or a bare number of seconds.
func seconds(_ text: String) -> Nanoseconds? {
  DurationText.parse(text) ?? (text.last?.isNumber == true ? DurationText.parse(text + "s") : nil)
}
