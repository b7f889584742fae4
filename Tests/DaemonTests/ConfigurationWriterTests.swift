// A configuration that is written is read the same.
import Options
import TestSupport
import Testing

@testable import Daemon

struct ConfigurationWriterTests {
  /// What a configuration's text is read as.
  private func readAgain(_ text: String) throws -> Configuration {
    let folder = Folder()
    return try configuration("--config", try folder.write("conf", text))
  }

  /// Every field, to the byte: strings are equal however their accents are composed.
  private func fields(_ configuration: Configuration) -> [UInt8] { Array("\(configuration)".utf8) }

  @Test func everythingIsWrittenTheDefaultsIncluded() throws {
    let text = """
      [daemon]
      log-level = notice
      exit-with-parent = off
      allow-remote = off
      clock = real

      [machine]
      type = pc
      memory = 1G
      paused = off
      reboot = reset
      shutdown = poweroff
      panic = shutdown
      watchdog = reset
      dump-rate = 1G
      link-rate = 1G

      [device "balloon0"]
      driver = virtio-balloon
      query = guest

      [guest]
      latency = 20ms
      rate = 65536
      driver = on
      stuck = off
      used = 0
      powerdown = shutdown
      unplug = accept
      nmi = ignore

      [monitor "monitor0"]
      address = unix:x
      mode = control
      order = completion
      deadline = 5s
      inflight = 1024
      clients = 0
      pretty = off
      edit = auto

      """
    #expect(try printed("--qmp", "unix:x", "--print-config") == text)
    #expect(try printed("--print-config", "--check", "--qmp", "unix:x") == text)
    #expect(fields(try readAgain(text)) == fields(try configuration("--qmp", "unix:x")))
  }

  @Test func machinesAreNamedWhereThereAreSeveral() throws {
    let words = [
      "--machine", "name=", "--machine", "name=b c", "--device", "none,machine=", "--qmp", "unix:x,machine=b c",
    ]
    guard case .run(let configuration) = try readCommandLine(words, in: home) else { return #expect(Bool(false)) }
    #expect(
      configuration.text.split(separator: "\n").filter { $0.hasPrefix("[") || $0.hasPrefix("machine") } == [
        "[daemon]", "[machine]", "[machine \"b c\"]", "[device]", "machine = \"\"", "[device \"balloon0\"]",
        "machine = \"b c\"", "[guest \"\"]", "[guest \"b c\"]", "[monitor \"monitor0\"]", "machine = \"b c\"",
      ])
    #expect(fields(try readAgain(configuration.text)) == fields(configuration))
  }

  @Test(arguments: [
    ("plain", "plain"), ("a#b", "a#b"), ("C:\\x", "C:\\x"), ("a=b,[c]", "a=b,[c]"), ("é", "é"), ("\u{301}", "\u{301}"),
    ("", "\"\""), ("#a", "\"#a\""), ("a b", "\"a b\""), ("it's", "\"it's\""), ("\"", "\"\\\"\""),
    ("a \\", "\"a \\\\\""), ("\n\t", "\"\\n\\t\""), ("\r\n\u{1b}", "\"\\u{d}\\n\\u{1b}\""), ("\u{a0}", "\"\u{a0}\""),
  ])
  func aValueIsQuotedWhereItMustBe(_ value: String, _ text: String) throws {
    let written = try printed(
      "--print-config", "--qmp", "unix:x", "--pid-file", value, "--machine", "name=\(value.doublingCommas)")
    #expect(written.contains("\npid-file = \(text)\n"))
    let again = try readAgain(written)
    #expect(again.process.pidFile.map { Array($0.utf8) } == Array(value.utf8))
    #expect(again.machines.map { Array($0.name.utf8) } == [Array(value.utf8)])
  }

  @Test(arguments: 0..<300)
  func aRandomConfigurationIsReadTheSame(_ seed: Int) throws {
    var random = RandomOptions(seed)
    let words = random.words()
    guard case .run(let configuration) = try readCommandLine(words, in: home) else { return #expect(Bool(false)) }
    let again = try readAgain(configuration.text)
    #expect(fields(again) == fields(configuration), "\(words)")
    #expect(again.text == configuration.text)
  }
}

extension String {
  /// As a value of the command line's.
  fileprivate var doublingCommas: String { String(flatMap { $0 == "," ? [$0, $0] : [$0] }) }
}

/// Command lines at random.
private struct RandomOptions {
  private var random: Seeded
  /// Names are unique by their number.
  private var count = 0

  init(_ seed: Int) { random = Seeded(seed) }

  /// What files and quotes must get past: blanks, quotes, escapes, comments, accents and controls.
  private static let letters: [Unicode.Scalar] = [
    "a", "n", "u", "{", "}", "4", " ", "\"", "'", "\\", "#", "=", ",", "[", "]", ":", "/", "%", "é", "\u{301}",
    "\u{600}", "\u{200d}", "😀", "\n", "\r", "\t", "\u{1}", "\u{1b}", "\u{7f}", "\u{85}", "\u{a0}", "\u{2028}",
    "\u{feff}", "\u{10ffff}",
  ]

  /// A text of up to ten letters.
  private mutating func text() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...10, using: &random) {
      let letter = Self.letters.randomElement(using: &random) ?? "a"
      text.append(contentsOf: letter == "," ? [letter, letter] : [letter])
    }
    return String(text)
  }

  /// A name that no other thing has.
  private mutating func name() -> String {
    count += 1
    return Bool.random(using: &random) ? "\(count)\(text())" : "\(text())\(count)"
  }

  private mutating func one(_ words: String...) -> String { words.randomElement(using: &random) ?? "" }

  /// Some of the keys, with values.
  private mutating func some(_ keys: [(String, String)]) -> String {
    keys.filter { _ in Bool.random(using: &random) }.map { ",\($0)=\($1)" }.joined()
  }

  mutating func words() -> [String] {
    var words = process()
    let machines = (0..<Int.random(in: 0...3, using: &random)).map { $0 == 0 ? one("", name()) : name() }
    for name in machines { words += ["--machine", "name=\(name)" + machineKeys()] }
    for _ in 0..<Int.random(in: 0...3, using: &random) { words += device(machines) + guest(machines) }
    for _ in 0..<Int.random(in: 1...3, using: &random) { words += monitor(machines) }
    return words
  }

  private mutating func process() -> [String] {
    var words: [String] = []
    // These aren't taken apart at commas.
    if Bool.random(using: &random) { words += ["--pid-file", text()] }
    if Bool.random(using: &random) { words += ["--trace-wire", "x\(text())"] }
    if Bool.random(using: &random) { words += ["--ready-fd", one("0", "7", "1000000")] }
    if Bool.random(using: &random) { words += ["--log-level", one("trace", "critical")] }
    if Bool.random(using: &random) { words += ["--exit-with-parent"] }
    if Bool.random(using: &random) { words += ["--clock", one("real", "scaled:60", "scaled:0.25", "stepped")] }
    if Bool.random(using: &random) { words += ["--clock-start", one("0", "7000000000")] }
    return words + ["--allow-remote=" + one("on", "on", "on")]
  }

  private mutating func machineKeys() -> String {
    some([
      ("uuid", one("12345678-1234-5678-1234-56781234567A")), ("memory", one("1M", "1048577", "3G", "8388607T")),
      ("paused", one("on", "off")), ("reboot", one("reset", "shutdown")), ("shutdown", one("poweroff", "pause")),
      ("panic", one("exit-failure", "none")), ("watchdog", one("debug", "inject-nmi")),
      ("dump-rate", one("1", "1M", "4097K")), ("link-rate", one("1", "4097K")),
      ("incoming", one("defer", "tcp:127.0.0.1:0")), ("type", one("pc", "q35")),
    ])
  }

  private mutating func machine(_ machines: [String]) -> String {
    guard let name = machines.randomElement(using: &random), Bool.random(using: &random) else { return "" }
    return ",machine=\(name)"
  }

  private mutating func device(_ machines: [String]) -> [String] {
    if Int.random(in: 0..<4, using: &random) == 0 { return ["--device", "none" + machine(machines)] }
    return [
      "--device", "virtio-balloon" + some([("id", text()), ("query", one("guest", "host"))]) + machine(machines),
    ]
  }

  private mutating func guest(_ machines: [String]) -> [String] {
    let keys = some([
      ("latency", one("0", "1ns", "1.5ms", "17us", "90s", "9007199254740993ns", "149999999m")),
      ("rate", one("1", "1000000000")), ("driver", one("on", "off")), ("stuck", one("on", "off")),
      ("used", one("0", "1K", "3G")),
      ("powerdown", one("shutdown", "ignore")), ("unplug", one("accept", "refuse", "ignore")),
      ("nmi", one("ignore", "panic")),
    ])
    return ["--guest", String((keys + machine(machines)).dropFirst())]
  }

  private mutating func monitor(_ machines: [String]) -> [String] {
    count += 1
    let address = one(
      "unix:x\(count)\(text())", "tcp::\(count)", "tcp:[fe80::\(count)]:65535", "tcp:0.0.0.0:0",
      "tcp:some host:\(count)")
    let keys = some([
      ("mode", one("control", "readline")), ("like", one("qemu", "async")), ("order", one("completion", "issue")),
      ("deadline", one("0", "5s", "1.5s")), ("inflight", one("1", "1000000")), ("clients", one("0", "1", "1000000")),
      ("pretty", one("on", "off")),
    ])
    return ["--monitor", "\(address),name=\(name())" + keys + machine(machines)]
  }
}
