// A stream's input: what its client takes and leaves, and the ways a peer ends it.
import Event
import Glibc
import Testing

@testable import Chardev

struct StreamInputTests {
  private let loop: Loop
  private let client = RecordingClient()
  private let theirs: TestEnd
  private let stream: DescriptorStream

  init() throws {
    SignalWatch.ignoreBrokenPipes()
    loop = try Loop(pace: .stepped)
    let pair = socketPair()
    theirs = pair.theirs
    stream = DescriptorStream(loop, socket: pair.ours, client: client)
  }

  @Test func nothingIsReadBeforeTheStart() {
    theirs.write("a")
    loop.settle()
    #expect(client.bytes.isEmpty)
    stream.start()
    loop.settle()
    #expect(client.text == "a")
  }

  @Test func inputArrives() {
    stream.start()
    for part in ["one ", "two ", "three"] {
      theirs.write(part)
      loop.settle()
    }
    #expect(client.text == "one two three" && client.lines.isEmpty)
  }

  @Test func muchInputArrivesInSharesOfATurn() {
    stream.start()
    let sent = pattern(150_000)
    let count = sent.withUnsafeBytes { write(theirs.descriptor, $0.baseAddress, $0.count) }
    #expect(count == sent.count)
    loop.turn()
    #expect(client.bytes.count <= 2 * 65536)
    loop.settle()
    #expect(client.bytes == sent)
  }

  @Test func aFloodGetsItsShareOfATurnAndNoMore() {
    stream.start()
    let part = pattern(60_000)
    var most = 0
    for _ in 0..<40 {
      while part.withUnsafeBytes({ write(theirs.descriptor, $0.baseAddress, $0.count) }) > 0 {}
      let before = client.bytes.count
      loop.turn()
      most = max(most, client.bytes.count - before)
    }
    #expect(most <= 2 * 65536)
    loop.settle()
  }

  @Test func whatTheClientLeavesIsKeptAndReadingStops() {
    client.appetite = 3
    stream.start()
    theirs.write("abcdefgh")
    loop.settle()
    #expect(client.text == "abc")
    theirs.write("ij")
    loop.settle()
    #expect(client.text == "abc")
    stream.continueInput()
    #expect(client.text == "abcdef")
    client.appetite = .max
    stream.continueInput()
    loop.settle()
    #expect(client.text == "abcdefghij")
  }

  @Test func continuingWithoutNewInputDoesNothing() {
    stream.start()
    stream.continueInput()
    theirs.write("a")
    loop.settle()
    stream.continueInput()
    loop.settle()
    #expect(client.text == "a" && client.lines.isEmpty)
  }

  @Test func continuingInsideADeliveryDoesntNest() {
    var depth = 0
    client.onInput = { [client, stream] in
      depth += 1
      #expect(depth == 1)
      if client.bytes.count < 100 { stream.continueInput() }
      depth -= 1
    }
    stream.start()
    theirs.write("abc")
    loop.settle()
    theirs.write("def")
    loop.settle()
    #expect(client.text == "abcdef")
    client.onInput = nil
  }

  @Test func aPeerThatOnlyEndsItsInputStillReads() {
    stream.start()
    theirs.write("last")
    theirs.endInput()
    loop.settle()
    #expect(client.text == "last" && client.lines == ["ended"])
    stream.send("reply")
    loop.settle()
    #expect(theirs.readText() == "reply" && client.lines == ["ended"])
  }

  @Test func aPeerThatIsGoneIsLostAfterItsLastInput() {
    let descriptor = fcntl(theirs.descriptor, F_GETFD)
    #expect(descriptor >= 0)
    stream.start()
    theirs.write("last")
    theirs.close()
    loop.settle()
    #expect(client.text == "last" && client.lines == ["ended", "lost"])
  }

  @Test func aPeerThatEndsItsInputAndGoesLaterIsLostThen() {
    stream.start()
    theirs.endInput()
    loop.settle()
    #expect(client.lines == ["ended"])
    theirs.close()
    loop.settle()
    #expect(client.lines == ["ended", "lost"])
  }

  @Test func theEndComesAfterWhatTheClientLeft() {
    client.appetite = 2
    stream.start()
    theirs.write("abcd")
    theirs.endInput()
    loop.settle()
    #expect(client.text == "ab" && client.lines.isEmpty)
    stream.continueInput()
    loop.settle()
    #expect(client.text == "abcd" && client.lines == ["ended"])
  }

  @Test func theEndBehindInputThatWaitedIsntForgotten() {
    client.appetite = 2
    stream.start()
    theirs.write("abcd")
    loop.settle()
    theirs.write("ef")
    theirs.endInput()
    loop.settle()
    #expect(client.text == "ab" && client.lines.isEmpty)
    client.appetite = .max
    stream.continueInput()
    loop.settle()
    #expect(client.text == "abcdef" && client.lines == ["ended"])
  }

  @Test func aPeerThatGoesWhileTheClientTakesNothingIsLost() {
    client.appetite = 0
    stream.start()
    theirs.write("abc")
    loop.settle()
    #expect(client.lines.isEmpty)
    theirs.close()
    loop.settle()
    #expect(client.lines == ["lost"] && client.bytes.isEmpty)
  }

  @Test func aPeerThatGoesWithAFullBufferWhileTheClientTakesNothingIsLost() {
    client.appetite = 0
    stream.start()
    while theirs.write(String(repeating: "x", count: 4096)) > 0 {}
    loop.settle()
    theirs.close()
    loop.settle()
    #expect(client.lines == ["lost"])
  }

  @Test func aHalfCloseWhileTheClientTakesNothingDoesntSpin() {
    client.appetite = 0
    stream.start()
    theirs.write("abc")
    theirs.endInput()
    loop.settle()
    #expect(client.lines.isEmpty)
    client.appetite = .max
    stream.continueInput()
    loop.settle()
    #expect(client.text == "abc" && client.lines == ["ended"])
  }

  @Test func inputBehindAMessageWithADescriptorIsntForgotten() {
    stream.start()
    #expect(sendDescriptors([0], over: theirs.descriptor, with: "one") == 3)
    theirs.write("two")
    loop.settle()
    #expect(client.text == "onetwo")
  }
}
