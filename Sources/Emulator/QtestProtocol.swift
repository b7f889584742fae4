// The qtest protocol: a test moves the machine's clock and looks at its memory and ports, a line at a time.
//
// `endianness` answers `OK little`; `clock_step [NS]` and `clock_set NS` move the clock, which nothing else moves, and
// answer `OK NS`; `readb|w|l|q ADDRESS`, `writeb|w|l|q ADDRESS VALUE`, `read ADDRESS SIZE`, `write ADDRESS SIZE 0xHEX`,
// `memset ADDRESS SIZE BYTE` reach memory; `inb|w|l PORT` and `outb|w|l PORT VALUE` ports, behind which nothing is.
// Answers are those observed on QEMU 7.2, except that a mistake is a FAIL instead of the end.
import Event
import Machine

/// Carries out the lines of a qtest client.
struct QtestProtocol {
  private let machine: Machine
  private let loop: Loop
  /// The simulated time at which the test's clock shows 0.
  private let start: Nanoseconds

  /// How much memory one line reads or writes at most, in bytes.
  private static let sizeLimit = 1 << 20

  init(_ machine: Machine, _ loop: Loop) {
    self.machine = machine
    self.loop = loop
    start = loop.simulated.now
  }

  /// Carries out a line; `answer` gets what is to be said, without a newline, once that is known.
  func carryOut(_ line: String, answer: @escaping (String) -> Void) {
    let words = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    let numbers = words.dropFirst().map(Self.number)
    switch words.first {
    case "clock_step": step(numbers, answer)
    case "clock_set": set(numbers, answer)
    case let name: answer(self.answer(name ?? "", words, numbers))
    }
  }

  private func answer(_ name: String, _ words: [String], _ numbers: [UInt64?]) -> String {
    switch name {
    case "endianness": return "OK little"
    case "irq_intercept_in", "irq_intercept_out", "set_irq_in": return "OK"
    case "read": return read(numbers)
    case "write": return write(numbers, words.dropFirst(3).first ?? "")
    case "memset": return fill(numbers)
    default:
      if let width = Self.width(name, "read") { return readValue(numbers, width) }
      if let width = Self.width(name, "write") { return writeValue(numbers, width) }
      if let width = Self.width(name, "in"), width < 8, numbers.first != nil {
        return "OK 0x" + Self.hex(UInt64.max >> UInt64(64 - width * 8), digits: 4)
      }
      if let width = Self.width(name, "out"), width < 8, numbers.count == 2 { return "OK" }
      return "FAIL Unknown command '\(name)'"
    }
  }

  /// The bytes that the letter behind `verb` stands for.
  private static func width(_ name: String, _ verb: String) -> Int? {
    guard name.hasPrefix(verb) else { return nil }
    return ["b": 1, "w": 2, "l": 4, "q": 8][name.dropFirst(verb.count)]
  }

  private static func number(_ word: String) -> UInt64? {
    word.hasPrefix("0x") ? UInt64(word.dropFirst(2), radix: 16) : UInt64(word)
  }

  private static func hex(_ value: UInt64, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  // MARK: The clock

  private func step(_ numbers: [UInt64?], _ answer: @escaping (String) -> Void) {
    guard let given = numbers.first else { return move(.nextTimer, answer) }
    guard let distance = given.flatMap(Int64.init(exactly:)) else { return answer("FAIL clock_step takes nanoseconds") }
    move(.distance(distance), answer)
  }

  private func set(_ numbers: [UInt64?], _ answer: @escaping (String) -> Void) {
    guard let time = numbers.first ?? nil, let target = Int64(exactly: time) else {
      return answer("FAIL clock_set takes nanoseconds")
    }
    move(.time(start.advanced(clampingBy: target)), answer)
  }

  private func move(_ target: StepTarget, _ answer: @escaping (String) -> Void) {
    loop.step(target) { [start] now in answer("OK \(now - start)") }
  }

  // MARK: Memory

  private func readValue(_ numbers: [UInt64?], _ width: Int) -> String {
    guard let address = numbers.first ?? nil else { return "FAIL an address is missing" }
    let value = machine.ram.read(address, width).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return "OK 0x" + Self.hex(value, digits: 16)
  }

  private func writeValue(_ numbers: [UInt64?], _ width: Int) -> String {
    guard numbers.count == 2, let address = numbers[0], let value = numbers[1] else {
      return "FAIL an address and a value are expected"
    }
    machine.ram.write((0..<width).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }, at: address)
    return "OK"
  }

  /// The address and the size that a line begins with.
  private func range(_ numbers: [UInt64?]) -> (address: UInt64, size: Int)? {
    guard numbers.count >= 2, let address = numbers[0], let size = numbers[1].flatMap(Int.init(exactly:)),
      (1...Self.sizeLimit).contains(size)
    else { return nil }
    return (address, size)
  }

  private static let badRange = "FAIL an address and a size from 1 to \(sizeLimit) are expected"

  private func read(_ numbers: [UInt64?]) -> String {
    guard let (address, size) = range(numbers) else { return Self.badRange }
    return "OK 0x" + machine.ram.read(address, size).map { Self.hex(UInt64($0), digits: 2) }.joined()
  }

  private func write(_ numbers: [UInt64?], _ text: String) -> String {
    guard let (address, size) = range(numbers) else { return Self.badRange }
    let digits = Array(text.hasPrefix("0x") ? text.dropFirst(2) : text[...])
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count - 1, by: 2) {
      guard let byte = UInt8(String(digits[place...(place + 1)]), radix: 16) else { return "FAIL bad data" }
      bytes.append(byte)
    }
    bytes += [UInt8](repeating: 0, count: max(0, size - bytes.count))
    machine.ram.write(bytes.prefix(size), at: address)
    return "OK"
  }

  private func fill(_ numbers: [UInt64?]) -> String {
    guard let (address, size) = range(numbers), let byte = numbers.dropFirst(2).first ?? nil else {
      return Self.badRange
    }
    machine.ram.write(repeatElement(UInt8(truncatingIfNeeded: byte), count: size), at: address)
    return "OK"
  }
}
