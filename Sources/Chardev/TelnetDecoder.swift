// The telnet protocol as far as a character device speaks it (observed on QEMU 7.2).
//
// The device offers options at the beginning and never answers any. In the input a command is two bytes if it is a
// break or a doubled 255, which is a byte of data, and three otherwise, whatever it means. Output isn't touched.
// Beyond QEMU it hears an interrupt, and a device that asks for the size of the terminal reads what it is told.

/// Takes telnet's commands out of the input.
struct TelnetDecoder {
  /// What stands at the beginning of the input.
  enum Piece {
    /// That many bytes of commands.
    case nothing(Int)
    /// A signal, at the end of that many bytes.
    case signal(TelnetSignal, Int)
    /// Data. `took` says that some of it was taken; until then it comes again.
    case data(Range<Int>)
  }

  private enum State {
    case data
    case command
    case option
    /// In a subnegotiation; in the other one behind a 255 in it.
    case details
    case detailsCommand
  }

  private static let commandByte: UInt8 = 255
  private static let breakByte: UInt8 = 243
  private static let interruptByte: UInt8 = 244
  private static let detailsByte: UInt8 = 250
  private static let detailsEnd: UInt8 = 240
  private static let sizeOption: UInt8 = 31

  /// What is sent at the beginning.
  let greeting: [UInt8]
  /// The client's terminal; 0 for what it hasn't told.
  private(set) var terminalSize: TerminalSize = (0, 0)
  private let asksForSize: Bool
  private var state = State.data
  /// The subnegotiation that is coming in, as far as it may matter.
  private var details: [UInt8] = []

  /// A decoder; TN3270 offers terminal type and end of record as well.
  init(isTN3270: Bool = false, asksForSize: Bool = false) {
    let offers: [UInt8] =
      isTN3270
      ? [255, 253, 25, 255, 251, 25, 255, 253, 0, 255, 251, 0, 255, 253, 24, 255, 250, 24, 1, 255, 240]
      : [255, 251, 1, 255, 251, 3, 255, 251, 0, 255, 253, 0]
    greeting = offers + (asksForSize ? [Self.commandByte, 253, Self.sizeOption] : [])
    self.asksForSize = asksForSize
  }

  /// The first piece of `bytes`, which aren't empty.
  mutating func next(_ bytes: UnsafeRawBufferPointer) -> Piece {
    guard let first = bytes.first else { return .nothing(0) }
    switch state {
    case .data where first == Self.commandByte:
      state = .command
      return .nothing(1)
    // A doubled one begins data like any other byte.
    case .data,
      .command where first == Self.commandByte:
      return .data(0..<(bytes.dropFirst().firstIndex(of: Self.commandByte) ?? bytes.count))
    case .command: return command(first)
    case .option:
      state = .data
      return .nothing(1)
    case .details:
      if first == Self.commandByte { state = .detailsCommand } else { keep(first) }
      return .nothing(1)
    case .detailsCommand:
      state = first == Self.detailsEnd ? .data : .details
      if state == .details { keep(first) }
      return state == .data && readSize() ? .signal(.resized, 1) : .nothing(1)
    }
  }

  private mutating func command(_ byte: UInt8) -> Piece {
    state = .data
    switch byte {
    case Self.breakByte: return .signal(.broken, 1)
    case Self.interruptByte:
      state = asksForSize ? .data : .option
      return .signal(.interrupted, 1)
    case Self.detailsByte where asksForSize:
      state = .details
      details = []
    // Only options have a third byte; QEMU counts three for all.
    default: state = asksForSize && byte < Self.detailsByte ? .data : .option
    }
    return .nothing(1)
  }

  private mutating func keep(_ byte: UInt8) {
    if details.count < 8 { details.append(byte) }
  }

  /// Takes the size out of the subnegotiation that has ended; false if it is about something else.
  private mutating func readSize() -> Bool {
    guard details.count == 5, details[0] == Self.sizeOption else { return false }
    terminalSize = (Int(details[1]) << 8 | Int(details[2]), Int(details[3]) << 8 | Int(details[4]))
    return true
  }

  /// Data was taken.
  mutating func took() { state = .data }
}
