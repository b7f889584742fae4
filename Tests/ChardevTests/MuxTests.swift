// A shared device: who gets the input, and the escape commands.
import Event
import Glibc
import TestSupport
import Testing

@testable import Chardev

final class MuxTests {
  private let loop: Loop
  private let device: Chardev
  private let theirs: TestEnd
  private let frontends = (0..<5).map { RecordingFrontend(greeting: "\($0)!") }
  private var requests: [MuxRequest] = []

  init() throws {
    SignalWatch.ignoreBrokenPipes()
    loop = try Loop(pace: .stepped)
    let pair = socketPair()
    theirs = pair.theirs
    let socket = SocketOptions(.descriptor("\(pair.ours)"))
    device = try Chardev(ChardevOptions(id: "m", backend: .socket(socket), isMux: true), loop)
    device.onMuxRequest = { [unowned self] in self.requests.append($0) }
  }

  private func serve(_ count: Int) throws {
    for frontend in frontends.prefix(count) { try device.serve(frontend) }
    loop.settle()
    _ = theirs.read()
  }

  private func type(_ text: String, inPieces: Bool = false) {
    for piece in inPieces ? text.map({ String($0) }) : [text] {
      theirs.write(piece)
      loop.settle()
    }
  }

  private var texts: [String] { frontends.map(\.text) }

  @Test func aFifthFrontendIsRefused() throws {
    try serve(3)
    #expect(!device.isBusy)
    try device.serve(frontends[3])
    #expect(device.isBusy)
    #expect(failure { try device.serve(frontends[4]) } == "Device 'm' is in use")
  }

  @Test func itIsListedWithWhatIsBehindIt() throws {
    #expect(device.entries.map(\.label) == ["m", "m-base"] && device.entries.map(\.filename) == ["mux", "unix:"])
    #expect(device.entries.map(\.isFrontendOpen) == [false, false])
    try serve(1)
    #expect(device.entries.map(\.isFrontendOpen) == [true, true])
  }

  @Test func theLastFrontendHasTheFocusAndAllMaySend() throws {
    try serve(2)
    #expect(frontends[0].lines == ["opened", "focus", "no focus"] && frontends[1].lines == ["opened", "focus"])
    type("abc")
    #expect(texts[..<2] == ["", "abc"])
    frontends[0].send("zero ")
    frontends[1].send("one")
    #expect(theirs.readText() == "zero one")
  }

  @Test(arguments: [false, true])
  func theFocusGoesRoundAsTheInputSays(_ inPieces: Bool) throws {
    try serve(2)
    type("a\u{1}cb\u{1}c\u{1}cd\u{1}ce", inPieces: inPieces)
    #expect(texts[..<2] == ["bd", "ae"])
    #expect(frontends[0].lines.suffix(2) == ["focus", "no focus"])
  }

  @Test(arguments: [false, true])
  func aDoubledEscapeIsInput(_ inPieces: Bool) throws {
    try serve(1)
    type("a\u{1}\u{1}b\u{1}zc", inPieces: inPieces)
    #expect(texts[0] == "a\u{1}bc")
  }

  @Test func theOtherCommandsAreToldOrShown() throws {
    try serve(2)
    type("\u{1}b\u{1}s")
    #expect(frontends[1].lines.last == "break" && requests == [.commit] && theirs.readText() == "")
    type("\u{1}h")
    #expect(theirs.readText().hasPrefix("\n\rC-a h  "))
    type("\u{1}x")
    #expect(theirs.readText() == "QEMU: Terminated\n\r" && requests == [.commit, .exit])
    #expect(texts[..<2] == ["", ""])
  }

  @Test func aFrontendThatTakesNothingDoesntHideTheEscape() throws {
    try serve(2)
    frontends[1].client.appetite = 0
    type("abc\u{1}cdef")
    #expect(texts[..<2] == ["def", ""])
    frontends[1].client.appetite = .max
    frontends[1].streams[0].continueInput()
    #expect(texts[..<2] == ["def", "abc"])
  }

  @Test func whatAFrontendLeavesIsBoundedAndInOrder() throws {
    try serve(1)
    frontends[0].client.appetite = 0
    let sent = String(repeating: "0123456789", count: 1_000) + "\u{1}\u{1}end"
    type(sent)
    frontends[0].client.appetite = 1_000
    for _ in 0..<30 {
      frontends[0].streams[0].continueInput()
      loop.settle()
    }
    #expect(texts[0] == String(repeating: "0123456789", count: 1_000) + "\u{1}end")
  }

  @Test func aReleasedFrontendGivesTheFocusAway() throws {
    try serve(2)
    device.release(frontends[1])
    type("abc")
    #expect(texts[..<2] == ["abc", ""] && frontends[1].client.lines.isEmpty)
    device.release(frontends[0])
    #expect(!device.isFrontendOpen)
    type("def")
    try device.serve(frontends[2])
    loop.settle()
    #expect(texts[2] == "def")
  }

  @Test func theDeviceStaysOpenUntilTheLastFrontendHasFinished() throws {
    try serve(2)
    frontends[0].streams[0].finish()
    #expect(frontends[0].client.lines == ["lost"] && !theirs.isAtEnd)
    frontends[1].streams[0].finish()
    #expect(frontends[1].client.lines == ["lost"] && theirs.isAtEnd)
  }

  @Test func theLastOneThatClosesDropsWhatIsUnsent() throws {
    try serve(2)
    frontends[0].streams[0].close()
    frontends[1].streams[0].send(pattern(1 << 20))
    #expect(frontends[1].streams[0].unsent > 0)
    frontends[1].streams[0].close()
    loop.settle()
    #expect(theirs.read(1 << 20).count < 1 << 20 && theirs.isAtEnd)
  }

  @Test func aFrontendMayLeaveWhenItLosesTheFocus() throws {
    try serve(2)
    for frontend in frontends[..<2] { frontend.onFocusLost = { [device] in device.release($0) } }
    type("\u{1}c\u{1}ca\u{1}c")
    #expect(texts[..<2] == ["", ""] && !device.isFrontendOpen)
    for frontend in frontends { frontend.onFocusLost = nil }
  }

  @Test func aPeerThatLeavesIsLostToAll() throws {
    try serve(2)
    theirs.close()
    loop.settle()
    #expect(frontends[0].client.lines == ["ended", "lost"] && frontends[1].client.lines == ["ended", "lost"])
  }
}
