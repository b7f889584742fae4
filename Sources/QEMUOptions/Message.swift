// What the reader has to say: warnings and errors, each with the place it speaks of, in QEMU's form.
import Glibc
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

/// What `-msg` has messages begin with, before the program's name.
public struct MessageStart: Sendable, Equatable {
  /// Whether that is the time.
  public var hasTime = false
  /// The guest's name, if that is told.
  public var guest: String?

  /// Nothing, unless something is given.
  public init(hasTime: Bool = false, guest: String? = nil) {
    self.hasTime = hasTime
    self.guest = guest
  }

  /// The words, for a message that is written at a time since 1970: `2026-11-27T05:18:03.894890Z web1 `.
  public func words(seconds: Int, microseconds: Int) -> String {
    var text = ""
    if hasTime {
      var (seconds, parts) = (time_t(seconds), tm())
      gmtime_r(&seconds, &parts)
      func digits(_ value: some BinaryInteger, _ count: Int = 2) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, count - text.count)) + text
      }
      let date = [digits(parts.tm_year + 1900, 4), digits(parts.tm_mon + 1), digits(parts.tm_mday)]
      let time = [digits(parts.tm_hour), digits(parts.tm_min), digits(parts.tm_sec)]
      text = "\(date.joined(separator: "-"))T\(time.joined(separator: ":")).\(digits(microseconds, 6))Z "
    }
    return guest.map { text + $0 + " " } ?? text
  }
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

  /// The message as QEMU 7.2 writes it to standard error, without the newline at its end. It begins with `start`.
  public func line(program: String, start: String = "") -> String {
    switch origin {
    case .bare: text
    case .nowhere: "\(start)\(program): \(text)"
    case .words(let words): "\(start)\(program): \(words): \(text)"
    case .file(let path, let line): "\(start)\(program):\(path):\(line): \(text)"
    }
  }
}

/// A command line that QEMU 7.2 refuses, with status 1.
public struct EmulatorOptionError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was warned of before, then what is wrong.
  public var messages: [EmulatorMessage]
  /// What the messages begin with, as far as the command line was read.
  public var start = MessageStart()

  /// An error of several messages.
  public init(_ messages: [EmulatorMessage], _ start: MessageStart = MessageStart()) {
    self.messages = messages
    self.start = start
  }

  /// An error of one message.
  public init(_ origin: Origin, _ text: String) { messages = [EmulatorMessage(origin, text)] }

  /// What goes to standard error, a line or more each with its newline.
  public func text(program: String, start: String = "") -> String {
    messages.map { $0.line(program: program, start: start) + "\n" }.joined()
  }

  /// The text for the emulator's usual name.
  public var description: String { text(program: "qemu-system-x86_64") }
}

extension Complaint {
  func error(_ origin: Origin) -> EmulatorOptionError {
    if case .file = origin { return EmulatorOptionError(origin, text) }
    return EmulatorOptionError(origin, hint.map { "\(text)\n\($0)" } ?? text)
  }
}
