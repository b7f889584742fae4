// The state of a machine as bytes: in a snapshot, or on its way to another process.
//
// A head names the format and its version. Then come sections, each with its kind, its length and its content: what machine it is,
// pages of memory, parts of the machine as JSON, the end. Numbers have their most significant byte first.
import Event
import JSON

/// A section of a machine's state.
public enum StateSection: Equatable, Sendable {
  /// What the machine is: who reads it must be the same.
  case configuration(Value)
  /// Bytes of a block of memory, from an address in it on: whole pages.
  case memory(block: String, address: UInt64, bytes: [UInt8])
  /// The state of a part: a device, the guest. Parts of one name are numbered.
  case part(name: String, instance: Int, state: Value)
  /// So many pages of memory that nothing is known of: those that the guest has filled, and those that hold the same byte
  /// everywhere.
  case pages(normal: Int64, duplicate: Int64)
  /// What one side of a migration says to the other.
  case message(Message, reason: String = "")
  /// Nothing follows.
  case end

  /// What the sides of a migration say. A machine that is taken, go and start follow each other; both sides know then which of
  /// them has it.
  public enum Message: String, Sendable {
    /// The destination: a machine of that configuration is welcome.
    case welcome
    /// The source: the state is there whole, check it.
    case take
    /// The source: as before, but the memory follows when the guest runs.
    case takeAhead = "take-ahead"
    /// The destination: it fits, and the images are there.
    case ready
    /// The destination: it doesn't fit, for that reason.
    case refused
    /// The source: it is yours.
    case go
    /// The destination: it is here.
    case started
    /// The source, on another connection: the memory goes on to follow; the destination says the same.
    case recover
    /// The destination: everything has come.
    case done
  }

  /// The greatest number of bytes that a section's content has.
  static let most = 64 << 20

  fileprivate enum Kind: UInt8 {
    case configuration = 1
    case memory = 2
    case part = 3
    case end = 4
    case pages = 5
    case message = 6
  }
}

/// Writes a state.
public struct StateWriter {
  /// What isn't taken yet.
  public private(set) var bytes: [UInt8] = []

  /// One that has written the head.
  public init() {
    bytes = Array(StateReader.magic.utf8)
    bytes.append(big: StateReader.version)
  }

  /// Writes a section.
  public mutating func write(_ section: StateSection) {
    switch section {
    case .configuration(let value): write(.configuration, value.json)
    case .part(let name, let instance, let state):
      write(.part, Value(state: ["name": .string(name), "instance": .int(Int64(instance)), "state": state]).json)
    case .memory(let block, let address, let content):
      var whole: [UInt8] = [UInt8(min(255, block.utf8.count))]
      whole += block.utf8.prefix(255)
      whole.append(big: address)
      write(.memory, whole + content)
    case .pages(let normal, let duplicate):
      var content: [UInt8] = []
      content.append(big: UInt64(clamping: normal))
      content.append(big: UInt64(clamping: duplicate))
      write(.pages, content)
    case .message(let message, let reason):
      write(.message, Value(state: ["say": .string(message.rawValue), "reason": .string(reason)]).json)
    case .end: write(.end, [])
    }
  }

  private mutating func write(_ kind: StateSection.Kind, _ content: [UInt8]) {
    bytes.append(kind.rawValue)
    bytes.append(big: UInt32(content.count))
    bytes += content
  }

  /// The bytes so far, which it forgets.
  public mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}

/// Reads a state as its bytes come. The errors of its head are QEMU 7.2's.
public struct StateReader {
  static let magic = "QMST"
  static let version: UInt32 = 1

  private var bytes: [UInt8] = []
  private var place = 0
  private var hasHead = false
  /// Whether the end has come.
  public private(set) var isAtEnd = false

  /// One that has no bytes yet.
  public init() {}

  /// Takes bytes.
  public mutating func append(_ more: some Collection<UInt8>) {
    if place > 0 {
      bytes.removeFirst(place)
      place = 0
    }
    bytes += more
  }

  /// The next section; nil if it isn't there whole yet.
  public mutating func next() throws(Failure) -> StateSection? {
    if isAtEnd { return nil }
    if !hasHead {
      guard bytes.count >= 8 else {
        if bytes.prefix(4) == Array(Self.magic.utf8).prefix(bytes.count) { return nil }
        throw Failure("Not a migration stream")
      }
      if !bytes.starts(with: Self.magic.utf8) { throw Failure("Not a migration stream") }
      if bytes.number(4, bytes: 4) != UInt64(Self.version) { throw Failure("Unsupported migration stream version") }
      (hasHead, place) = (true, 8)
    }
    guard bytes.count - place >= 5 else { return nil }
    let (kind, length) = (bytes[place], Int(bytes.number(place + 1, bytes: 4)))
    if length > StateSection.most {
      throw Failure("A section of the state has \(length) bytes, more than there can be")
    }
    guard bytes.count - place - 5 >= length else { return nil }
    let content = Array(bytes[place + 5..<place + 5 + length])
    place += 5 + length
    return try section(kind, content)
  }

  private mutating func section(_ kind: UInt8, _ content: [UInt8]) throws(Failure) -> StateSection {
    switch StateSection.Kind(rawValue: kind) {
    case .configuration: return .configuration(try value(content))
    case .part:
      let value = try value(content)
      guard let name = value["name"]?.text, let instance = value["instance"]?.integer, let state = value["state"] else {
        throw Failure("A section of the state has no name, instance or state")
      }
      return .part(name: name, instance: Int(clamping: instance), state: state)
    case .memory:
      let length = Int(content.first ?? 0)
      guard content.count >= 9 + length else { throw Failure("A section of memory in the state is too short") }
      return .memory(
        block: String(decoding: content[1..<1 + length], as: UTF8.self), address: content.number(1 + length, bytes: 8),
        bytes: Array(content[(9 + length)...]))
    case .pages:
      guard content.count == 16 else { throw Failure("A section of pages in the state has \(content.count) bytes") }
      return .pages(
        normal: Int64(clamping: content.number(0, bytes: 8)), duplicate: Int64(clamping: content.number(8, bytes: 8)))
    case .message:
      let value = try value(content)
      guard let message = value["say"]?.string.flatMap(StateSection.Message.init) else {
        throw Failure("The other side of the migration says what isn't known here")
      }
      return .message(message, reason: value["reason"]?.text ?? "")
    case .end:
      isAtEnd = true
      return .end
    case nil: throw Failure("Unknown savevm section type \(kind)")
    }
  }

  private func value(_ content: [UInt8]) throws(Failure) -> Value {
    do throws(ParseError) { return try Value.parse(content) } catch {
      throw Failure("A section of the state is no JSON: \(error.description)")
    }
  }
}

extension [UInt8] {
  /// The number that so many bytes make.
  fileprivate func number(_ place: Int, bytes count: Int) -> UInt64 {
    self[place..<place + count].reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension Value {
  /// Its text.
  fileprivate var json: [UInt8] {
    var json = Writer()
    json.value(self)
    return json.withBytes { Array($0) }
  }
}
