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
}
