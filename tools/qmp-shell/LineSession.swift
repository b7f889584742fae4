// A session of plain lines that never blocks: commands out as they are typed, replies in as they arrive.
import ArgumentParser
import Chardev
import Event
import JSON

/// Reads commands from standard input until it ends and every reply has come.
final class LineSession {
  private let loop: Loop
  private let client: QMPClient
  private var terminal: DescriptorStream?
  private var typed: [UInt8] = []
  /// Lines that came before the negotiation was over.
  private var isReady = false
  private var hasInputEnded = false
  private var sent = 0
  private var hasFailed = false
  private var failure: ShellFailure?

  init(_ loop: Loop, _ client: QMPClient) {
    self.loop = loop
    self.client = client
  }

  /// Runs the session; throws if the server went away or a command failed.
  func run() throws {
    let (input, output) = try openStandardStreams()
    let terminal = DescriptorStream(loop, input: input, output: output, client: self)
    self.terminal = terminal
    client.onReady = { [unowned self] in self.ready($0) }
    client.onEvent = { [unowned self] in self.show($0) }
    client.onEnd = { [unowned self] failure in
      self.failure = failure
      self.terminal?.finish()
    }
    terminal.onClose = { [loop] in loop.stop() }
    terminal.start()
    loop.run()
    if let failure { throw failure }
    if hasFailed { throw ExitCode(ShellFailure.failed) }
  }

  private func ready(_ greeting: Value) {
    isReady = true
    printLine("# connected to \(Self.version(greeting)); commands are sent as you type them, Ctrl-D leaves")
    sendLines()
  }

  private static func version(_ greeting: Value) -> String {
    let version = greeting["QMP"]?["version"]
    let numbers = ["major", "minor", "micro"].compactMap { name -> String? in
      if case .int(let number)? = version?["qemu"]?[name] { "\(number)" } else { nil }
    }
    guard case .string(let package)? = version?["package"], !package.isEmpty else {
      return "QEMU \(numbers.joined(separator: "."))"
    }
    return "QEMU \(numbers.joined(separator: ".")) (\(package))"
  }

  private func sendLines() {
    while isReady, let end = typed.firstIndex(of: UInt8(ascii: "\n")) {
      let line = String(decoding: typed[..<end], as: UTF8.self)
      typed.removeSubrange(...end)
      let words = line.drop { $0.isWhitespace }
      if !words.isEmpty && words.first != "#" { send(String(words)) }
    }
    leaveWhenDone()
  }

  private func send(_ line: String) {
    let request: RequestLine
    do throws(LineError) {
      request = try RequestLine(line)
    } catch {
      hasFailed = true
      return printLine("# \(error.description)")
    }
    sent += 1
    let label = "[\(sent)] \(request.name)"
    client.send(request) { [unowned self] reply in
      switch reply {
      case .value(let value): self.printLine("\(label): \(jsonText(value))")
      case .error(let error):
        self.hasFailed = true
        self.printLine("\(label) failed: \(describeError(error))")
      }
      self.leaveWhenDone()
    }
  }

  private func show(_ event: Value) {
    guard case .string(let name)? = event["event"] else { return }
    printLine("* \(name)\(event["data"].map { " " + jsonText($0) } ?? "")")
  }

  private func printLine(_ text: String) {
    var line = Array(text.utf8)
    line.append(UInt8(ascii: "\n"))
    line.withUnsafeBytes { terminal?.send($0) }
  }

  private func leaveWhenDone() {
    if isReady && hasInputEnded && client.pending == 0 { terminal?.finish() }
  }
}

extension LineSession: StreamClient {
  func received(_ bytes: UnsafeRawBufferPointer) -> Int {
    typed.append(contentsOf: bytes)
    sendLines()
    return bytes.count
  }

  func inputEnded() {
    hasInputEnded = true
    if typed.last.map({ $0 != UInt8(ascii: "\n") }) ?? false { typed.append(UInt8(ascii: "\n")) }
    sendLines()
  }

  func lost() { loop.stop() }
  func outputDrained() {}
}
