// Telnet on a device: what is offered, and what is taken out of the input.
import Event
import Glibc
import Testing

@testable import Chardev

struct TelnetDecoderTests {
  private let loop: Loop
  private let frontend = RecordingFrontend()
  private let link: Link
  private let theirs: TestEnd

  init() throws {
    SignalWatch.ignoreBrokenPipes()
    loop = try Loop(pace: .stepped)
    let pair = socketPair()
    theirs = pair.theirs
    link = Link(
      telnet: TelnetDecoder(), log: nil, whenSignalled: { [frontend] in frontend.heard($0) }, whenLost: {})
    link.connect(DescriptorStream(loop, socket: pair.ours, client: link))
    link.attach(frontend.opened(link))
  }

  /// Sends bytes to the device, in one piece or byte by byte.
  private func write(_ bytes: [UInt8], inPieces: Bool) {
    for piece in inPieces ? bytes.map({ [$0] }) : [bytes] {
      #expect(Glibc.write(theirs.descriptor, piece, piece.count) == piece.count)
      loop.settle()
    }
  }

  @Test func theOptionsAreOfferedFirst() {
    #expect(theirs.read() == [255, 251, 1, 255, 251, 3, 255, 251, 0, 255, 253, 0])
    #expect(TelnetDecoder(isTN3270: true).greeting.count == 21)
  }

  @Test func outputIsntTouched() {
    _ = theirs.read()
    link.send([1, 255, 2])
    #expect(theirs.read() == [1, 255, 2])
  }

  @Test(arguments: [false, true])
  func commandsAreTakenOut(_ inPieces: Bool) {
    write(Array("x".utf8) + [255, 253, 3, 255, 251, 1] + Array("y".utf8), inPieces: inPieces)
    #expect(frontend.text == "xy")
    write([255, 244] + Array("zw".utf8), inPieces: inPieces)
    #expect(frontend.text == "xyw")
  }

  @Test(arguments: [false, true])
  func aDoubledCommandByteIsData(_ inPieces: Bool) {
    write([1, 255, 255, 2, 255, 255, 255, 255, 3], inPieces: inPieces)
    #expect(frontend.client.bytes == [1, 255, 2, 255, 255, 3])
  }

  @Test(arguments: [false, true])
  func aBreakIsTold(_ inPieces: Bool) {
    write(Array("a".utf8) + [255, 243] + Array("b".utf8), inPieces: inPieces)
    #expect(frontend.text == "ab" && frontend.lines == ["opened", "break"])
  }

  @Test(arguments: [false, true])
  func whatTheFrontendLeavesComesAgainOnce(_ inPieces: Bool) {
    frontend.client.appetite = 0
    write([255, 255, 1, 255, 253, 3, 255, 255, 2], inPieces: inPieces)
    frontend.client.appetite = 1
    for _ in 0..<8 { link.continueInput() }
    loop.settle()
    #expect(frontend.client.bytes == [255, 1, 255, 2])
  }

  @Test(arguments: [false, true])
  func anInterruptIsToldAndTakesAThirdByteAsQEMUDoes(_ inPieces: Bool) {
    write(Array("a".utf8) + [255, 244] + Array("xb".utf8), inPieces: inPieces)
    #expect(frontend.text == "ab" && frontend.lines == ["opened", "interrupt"])
  }

  @Test func nobodyIsAskedForASizeUnlessThatIsWanted() {
    #expect(TelnetDecoder(asksForSize: true).greeting.suffix(3) == [255, 253, 31])
    #expect(!TelnetDecoder().greeting.contains(31))
    #expect(link.terminalSize ?? (1, 1) == (0, 0))
  }
}

/// A device that asks a telnet client for its terminal's size.
struct TelnetSizeTests {
  /// The signals and the size that `bytes` give, taken in one piece and byte by byte, and the data that is left.
  private func heard(_ bytes: [UInt8]) -> (signals: [TelnetSignal], size: TerminalSize, data: [UInt8]) {
    var found: [(signals: [TelnetSignal], size: TerminalSize, data: [UInt8])] = []
    for pieces in [[bytes], bytes.map { [$0] }] {
      var decoder = TelnetDecoder(asksForSize: true)
      var (signals, data): ([TelnetSignal], [UInt8]) = ([], [])
      for piece in pieces {
        var rest = piece[...]
        while !rest.isEmpty {
          switch rest.withUnsafeBytes({ decoder.next($0) }) {
          case .nothing(let count): rest = rest.dropFirst(count)
          case .signal(let signal, let count):
            signals.append(signal)
            rest = rest.dropFirst(count)
          case .data(let range):
            data += rest.prefix(range.count)
            decoder.took()
            rest = rest.dropFirst(range.count)
          }
        }
      }
      found.append((signals, decoder.terminalSize, data))
    }
    #expect(found[0].signals == found[1].signals && found[0].data == found[1].data && found[0].size == found[1].size)
    return found[1]
  }

  @Test func aSizeIsReadWhereverItStands() {
    let told = heard([65, 255, 251, 31, 255, 250, 31, 0, 40, 1, 0, 255, 240, 66])
    #expect(told.signals == [.resized] && told.size == (40, 256) && told.data == [65, 66])
  }

  @Test func aDoubledCommandByteInASizeIsOne() {
    #expect(heard([255, 250, 31, 0, 255, 255, 0, 24, 255, 240]).size == (255, 24))
  }

  @Test(
    "what is no size, or one of another length, changes nothing and isn't data",
    arguments: [
      [255, 250, 31, 0, 40, 255, 240], [255, 250, 24, 0, 40, 0, 24, 255, 240],
      [255, 250] + [UInt8](repeating: 7, count: 1000) + [255, 240], [255, 250, 255, 240],
    ] as [[UInt8]])
  func noSize(_ bytes: [UInt8]) {
    let told = heard(bytes)
    #expect(told.signals == [] && told.size == (0, 0) && told.data == [])
  }

  @Test func commandsWithoutAnOptionHaveTwoBytes() {
    let told = heard([255, 244, 65, 255, 242, 66, 255, 253, 1, 67])
    #expect(told.signals == [.interrupted] && told.data == [65, 66, 67])
  }
}
