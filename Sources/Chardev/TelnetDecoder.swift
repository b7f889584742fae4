// The telnet protocol as far as a character device speaks it (observed on QEMU 7.2).
//
// The device offers options at the beginning and never answers any. In the input a command is two bytes if it is a
// break or a doubled 255, which is a byte of data, and three otherwise, whatever it means. Output isn't touched.

/// Takes telnet's commands out of the input.
struct TelnetDecoder {
  /// What stands at the beginning of the input.
  enum Piece {
    /// That many bytes of commands.
    case nothing(Int)
    /// A break, at the end of that many bytes.
    case broken(Int)
    /// Data. `took` says that some of it was taken; until then it comes again.
    case data(Range<Int>)
  }

  private enum State {
    case data
    case command
    case option
  }

  private static let commandByte: UInt8 = 255
  private static let breakByte: UInt8 = 243

  /// What is sent at the beginning.
  let greeting: [UInt8]
  private var state = State.data

  /// A decoder; TN3270 offers terminal type and end of record as well.
  init(isTN3270: Bool) {
    greeting =
      isTN3270
      ? [255, 253, 25, 255, 251, 25, 255, 253, 0, 255, 251, 0, 255, 253, 24, 255, 250, 24, 1, 255, 240]
      : [255, 251, 1, 255, 251, 3, 255, 251, 0, 255, 253, 0]
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
    case .command:
      state = first == Self.breakByte ? .data : .option
      return first == Self.breakByte ? .broken(1) : .nothing(1)
    case .option:
      state = .data
      return .nothing(1)
    }
  }

  /// Data was taken.
  mutating func took() { state = .data }
}
