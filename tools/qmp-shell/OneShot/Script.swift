// Commands from a pipe, a line each, one after another: values on standard output, errors on standard error.
import Chardev
import Event
import Glibc
import JSON

/// Runs the lines of standard input; the next one is sent when the last one is answered.
final class Script {
  private let exchange: Exchange
  private let loop: Loop
  private var reader = RequestReader()
  private var input: DescriptorStream?
  private var typed: [UInt8] = []
  private var line = 0
  private var isBusy = true
  /// How much may wait, in bytes.
  private static let inputMark = 65536
  private var hasEnded = false
  private var hasFailed = false

  init(_ loop: Loop, _ exchange: Exchange) {
    self.loop = loop
    self.exchange = exchange
  }

  /// Runs to the end of the input; throws if a command failed.
  func run() throws(ShellFailure) {
    let stream = try standardStream(loop, client: self)
    input = stream
    try exchange.run { [unowned self] in
      if self.exchange.options.isHuman { return self.begin(nil) }
      self.exchange.client.introspect { [unowned self] in self.begin($0) }
    }
    if hasFailed { throw ShellFailure("", .failed) }
  }

  private func begin(_ introspection: Introspection?) {
    reader.introspection = introspection
    isBusy = false
    input?.start()
    goOn()
  }

  private func goOn() {
    while !isBusy, let end = typed.firstIndex(of: UInt8(ascii: "\n")) {
      let text = String(decoding: typed[..<end], as: UTF8.self)
      typed.removeSubrange(...end)
      line += 1
      if !reader.isOpen, text.split(whereSeparator: \.isWhitespace) == ["exit"] {
        hasEnded = true
        typed = []
        break
      }
      do throws(LineError) {
        if let request = try request(text) { send(request) }
      } catch { fail(error.description) }
    }
    if !isBusy && hasEnded { finish() }
  }

  private func request(_ text: String) throws(LineError) -> RequestLine? {
    if exchange.options.isHuman { return text.allSatisfy(\.isWhitespace) ? nil : humanRequest(text) }
    return try reader.read(text, readFile: readWholeFile)
  }

  private func send(_ request: RequestLine) {
    isBusy = true
    exchange.client.send(request) { [unowned self] reply in
      self.isBusy = false
      switch reply {
      case .value(let value): self.show(value)
      case .error(let error): self.fail(describeError(error))
      }
      self.goOn()
      self.input?.continueInput()
    }
  }

  private func show(_ value: Value) {
    do throws(ShellFailure) { try exchange.show(value) } catch { fail(error.description) }
  }

  private func fail(_ reason: String) {
    hasFailed = true
    complain("line \(line): \(reason)")
  }

  private func finish() {
    if reader.isInBrackets { fail("a bracket is not closed") }
    if reader.isInTransaction { fail("the transaction is not closed: ) is missing") }
    exchange.finish()
  }
}

extension Script: StreamClient {
  func received(_ bytes: UnsafeRawBufferPointer) -> Int {
    // What can't be run yet stays in the pipe.
    if isBusy && typed.count > Self.inputMark { return 0 }
    typed.append(contentsOf: bytes)
    goOn()
    return bytes.count
  }

  func inputEnded() {
    hasEnded = true
    if let last = typed.last, last != UInt8(ascii: "\n") { typed.append(UInt8(ascii: "\n")) }
    goOn()
  }

  func lost() { if !hasEnded { inputEnded() } }
  func outputDrained() {}
}
