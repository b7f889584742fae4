// What the reader has to say: warnings and errors, each with the place it speaks of, in QEMU's form.
import OptionText

/// Where something was given.
public enum Origin: Sendable, Equatable {
  /// No single place.
  case nowhere
  /// Words of the command line: `-device VGA,id=v`.
  case words(String)
  /// No place and no program either: the text stands alone.
  case bare
  /// A line of a file that `-readconfig` named.
  case file(path: String, line: Int)
}

/// One message. The first line of its text gets the program's name and the place; further lines, which are hints, stand
/// alone.
public struct EmulatorMessage: Sendable, Equatable {
  /// What it speaks of.
  public var origin: Origin
  /// What it says; no newline at the end.
  public var text: String

  /// A message about what was given at `origin`.
  public init(_ origin: Origin, _ text: String) {
    self.origin = origin
    self.text = text
  }

  /// The message as QEMU 7.2 writes it to standard error, without the newline at its end.
  public func line(program: String) -> String {
    switch origin {
    case .bare: text
    case .nowhere: "\(program): \(text)"
    case .words(let words): "\(program): \(words): \(text)"
    case .file(let path, let line): "\(program):\(path):\(line): \(text)"
    }
  }
}

/// A command line that QEMU 7.2 refuses, with status 1.
public struct EmulatorOptionError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was warned of before, then what is wrong.
  public var messages: [EmulatorMessage]
  /// Whether `-msg timestamp=on` came before it, so that each message begins with the time.
  public var hasTimestamps = false

  /// An error of several messages.
  public init(_ messages: [EmulatorMessage]) { self.messages = messages }

  /// An error of one message.
  public init(_ origin: Origin, _ text: String) { messages = [EmulatorMessage(origin, text)] }

  /// What goes to standard error, a line or more each with its newline.
  public func text(program: String) -> String { messages.map { $0.line(program: program) + "\n" }.joined() }

  /// The text for the emulator's usual name.
  public var description: String { text(program: "qemu-system-x86_64") }
}

extension Complaint {
  func error(_ origin: Origin) -> EmulatorOptionError {
    if case .file = origin { return EmulatorOptionError(origin, text) }
    return EmulatorOptionError(origin, hint.map { "\(text)\n\($0)" } ?? text)
  }
}
