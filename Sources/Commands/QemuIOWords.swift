// The commands of `qemu-io` as they are typed, and what they print, as with QEMU 7.2.
import Block
import Event
import Glibc

/// One of qemu-io's commands.
enum QemuIOCommand {
  case request(GuestRequest, QemuIOWords)
  case length, map
  case alloc(offset: Int64, count: Int64)
  case unknown(String)
  /// One that lacks something, or isn't simulated.
  case wrong

  /// Reads one.
  init(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first else {
      self = .wrong
      return
    }
    let verb = Self.aliases[first] ?? first
    self = Self(verb, QemuIOArguments(words.dropFirst()))
  }

  private init(_ verb: String, _ arguments: QemuIOArguments?) {
    let numbers = arguments?.numbers ?? []
    switch verb {
    case "length" where numbers.isEmpty: self = .length
    case "map": self = .map
    case "alloc" where numbers.count == 1 || numbers.count == 2:
      self = .alloc(offset: numbers[0], count: numbers.count == 2 ? numbers[1] : 512)
    case "flush", "aio_flush": self = .request(.flush, QemuIOWords(verb: verb, isQuiet: true))
    case "read", "aio_read", "readv", "write", "aio_write", "writev":
      self = .wrong
      guard let arguments, let request = arguments.request(verb) else { return }
      self = .request(request, QemuIOWords(verb: verb, isQuiet: arguments.flags["q"] != nil))
    default: self = Self.others.contains(verb) ? .wrong : .unknown(verb)
    }
  }

  private static let aliases = ["r": "read", "w": "write", "f": "flush", "l": "length"]
  private static let others: Set = [
    "abort", "alloc", "break", "discard", "help", "info", "length", "remove_break", "reopen", "resume", "sigraise",
    "sleep", "truncate", "wait_break",
  ]
}

/// What follows the name of such a command.
struct QemuIOArguments {
  /// The letters that were given, those that need a value with that.
  private(set) var flags: [Character: String] = [:]
  private(set) var numbers: [Int64] = []

  /// Nil for what makes no sense.
  init?(_ words: ArraySlice<String>) {
    var words = words
    while let word = words.popFirst() {
      guard word.hasPrefix("-") else {
        guard let number = Self.number(word) else { return nil }
        numbers.append(number)
        continue
      }
      var letters = word.dropFirst()
      while let letter = letters.popFirst() {
        guard "Psl".contains(letter) else {
          flags[letter] = ""
          continue
        }
        guard let value = letters.isEmpty ? words.popFirst() : String(letters) else { return nil }
        (flags[letter], letters) = (value, "")
      }
    }
  }

  /// What reads or writes; nil where it can't be.
  func request(_ verb: String) -> GuestRequest? {
    // Other forms have several lengths.
    let isVector = ["readv", "writev", "aio_read", "aio_write"].contains(verb)
    guard numbers.count == 2 || isVector && numbers.count > 2,
      numbers.allSatisfy({ (0...Self.most).contains($0) || $0 == numbers[0] })
    else { return nil }
    let count = numbers.dropFirst().reduce(0, +)
    let (end, overflow) = numbers[0].addingReportingOverflow(count)
    if numbers[0] < 0 || count <= 0 || count > Self.most || overflow { return nil }
    let range = numbers[0]..<end
    if verb.contains("write") { return flags["z"] != nil ? .zero(range) : pattern(or: 0xCD).map { .write(range, $0) } }
    guard flags["P"] != nil else { return .read(range) }
    guard let byte = pattern(or: 0), let skipped = number("s", or: 0), skipped >= 0, skipped <= count,
      let checked = number("l", or: count - skipped), checked >= 0, checked <= count - skipped
    else { return nil }
    return .check(range, PatternCheck(byte, in: skipped..<skipped + checked))
  }

  private func pattern(or usual: UInt8) -> UInt8? { number("P", or: Int64(usual)).flatMap { UInt8(exactly: $0) } }

  private func number(_ letter: Character, or usual: Int64) -> Int64? {
    flags[letter].map(Self.number) ?? usual
  }

  /// As many bytes as qemu-io takes.
  private static let most: Int64 = 2_147_483_136

  /// A number with a unit, also in hexadecimal digits.
  private static func number(_ text: String) -> Int64? {
    let units: [Character: Int64] = ["k": 10, "K": 10, "m": 20, "M": 20, "g": 30, "G": 30, "t": 40, "T": 40]
    if text.hasPrefix("0x") { return Int64(text.dropFirst(2), radix: 16) }
    guard let last = text.last, let shift = units[last] else { return Int64(text) }
    return Int64(text.dropLast()).flatMap { $0 < 1 << 20 && $0 >= 0 ? $0 << shift : nil }
  }
}

/// How it is told what came of a command, and how long it took on the host.
struct QemuIOWords {
  let verb: String
  let isQuiet: Bool
  private let start = Self.time

  init(verb: String, isQuiet: Bool) { (self.verb, self.isQuiet) = (verb, isQuiet) }

  /// In seconds.
  private static var time: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static let noMedium = SystemError(ENOMEDIUM).description

  /// What is printed when a request is over.
  func text(of request: GuestRequest, _ error: SystemError?) -> String {
    // As with QEMU 7.2 nobody hears of a flush.
    guard let range = request.range else { return "" }
    if let error { return "\(verb) failed: \(error.description)\n" }
    var text = ""
    if case .check(_, let check) = request, !check.holds {
      let place = range.lowerBound + check.range.lowerBound
      text =
        "Pattern verification failed at offset \(place), \(check.range.upperBound - check.range.lowerBound) bytes\n"
    }
    if isQuiet { return text }
    let (count, seconds) = (request.length, max(1e-9, Self.time - start))
    let whole = seconds.fixed(2)
    return text
      + "\(request.kind == .read ? "read" : "wrote") \(count)/\(count) bytes at offset \(range.lowerBound)\n"
      + "\(Self.size(count)), 1 ops; \(seconds < 10 ? "0" : "")\(whole) sec"
      + " (\(Self.size(Double(count) / seconds))/sec and \((1 / seconds).fixed(4)) ops/sec)\n"
  }

  /// A size with its unit.
  static func size(_ count: Int64) -> String { size(Double(count)) }

  /// A size with its unit, and in hexadecimal digits.
  static func exactSize(_ count: Int64) -> String {
    "\(size(count)) (0x\(String(count, radix: 16)))"
  }

  private static func size(_ count: Double) -> String {
    for (index, unit) in ["EiB", "PiB", "TiB", "GiB", "MiB", "KiB"].enumerated() {
      let one = Double(Int64(1) << Int64((6 - index) * 10))
      if count < one { continue }
      let number = (count / one).fixed(3)
      return "\(number.hasSuffix(".000") ? String(number.dropLast(4)) : number) \(unit)"
    }
    return "\(Int64(count)) bytes"
  }
}
