// A stream's output: what the kernel doesn't take at once, and closing with or without it.
import Event
import Glibc
import Testing

@testable import Chardev

struct StreamOutputTests {
  private let loop: Loop
  private let client = RecordingClient()
  private let ours: Int32
  private let theirs: TestEnd
  private let stream: DescriptorStream

  init() throws {
    SignalWatch.ignoreBrokenPipes()
    loop = try Loop(pace: .stepped)
    let pair = socketPair()
    (ours, theirs) = pair
    shrinkSendBuffer(ours)
    stream = DescriptorStream(loop, socket: ours, client: client)
    stream.start()
  }

  @Test func nothingIsSentToAPeerThatIsGone() {
    theirs.close()
    stream.send("a")
    stream.send("b")
    #expect(client.lines == ["lost"] && stream.unsent == 0)
    loop.settle()
    #expect(client.lines == ["lost"])
  }

  @Test func sendingNothingIsNothing() {
    stream.send([])
    loop.settle()
    #expect(stream.unsent == 0 && client.lines.isEmpty)
  }

  @Test func whatThereIsRoomForLeavesAtOnce() {
    stream.send("abc")
    #expect(stream.unsent == 0 && theirs.readText() == "abc" && client.lines.isEmpty)
  }

  @Test func whatThereIsNoRoomForLeavesInOrderAsTheReaderReads() {
    let sent = pattern(300_000)
    stream.send(Array(sent[..<100_000]))
    #expect(stream.unsent > 0)
    stream.send(Array(sent[100_000...]))
    let atFirst = stream.unsent
    var received: [UInt8] = []
    while received.count < sent.count {
      let part = theirs.read(3_000)
      received += part
      loop.settle()
      if part.isEmpty { break }
    }
    #expect(atFirst > 200_000)
    #expect(received == sent && stream.unsent == 0)
    #expect(client.lines == ["drained"])
  }

  @Test func itDrainsAnewEachTime() {
    for round in 1...3 {
      stream.send(pattern(50_000))
      #expect(stream.unsent > 0)
      while !theirs.read().isEmpty { loop.settle() }
      #expect(client.lines.count == round && stream.unsent == 0)
    }
  }

  @Test func aPeerThatGoesWithOutputUnreadIsLost() {
    stream.send(pattern(50_000))
    theirs.close()
    loop.settle()
    #expect(client.lines.last == "lost" && stream.unsent == 0)
    #expect(client.lines.filter { $0 == "lost" }.count == 1)
  }

  @Test func finishingWithNothingUnsentClosesAtOnce() {
    var isClosed = false
    stream.onClose = { isClosed = true }
    stream.finish()
    #expect(isClosed && client.lines == ["lost"] && theirs.isAtEnd)
  }

  @Test func finishingWaitsForTheReader() {
    var closings = 0
    stream.onClose = { closings += 1 }
    let sent = pattern(50_000)
    stream.send(sent)
    stream.finish()
    stream.finish()
    loop.settle()
    #expect(closings == 0)
    var received: [UInt8] = []
    while received.count < sent.count {
      let part = theirs.read()
      received += part
      loop.settle()
      if part.isEmpty { break }
    }
    #expect(received == sent && theirs.isAtEnd && closings == 1)
    #expect(client.lines == ["lost"])
  }

  @Test func whileItFinishesNoInputIsTaken() {
    stream.send(pattern(50_000))
    stream.finish()
    theirs.write("more")
    loop.settle()
    #expect(client.bytes.isEmpty)
    theirs.endInput()
    loop.settle()
    #expect(client.lines.isEmpty)
  }

  @Test func aPeerThatGoesWhileItFinishesIsLost() {
    stream.send(pattern(50_000))
    stream.finish()
    theirs.write("more")
    theirs.close()
    loop.settle()
    #expect(client.lines == ["lost"])
  }

  @Test func closingDropsWhatIsUnsent() {
    stream.send(pattern(50_000))
    stream.close()
    stream.close()
    stream.send("more")
    stream.finish()
    #expect(stream.unsent == 0 && client.lines == ["lost"])
    #expect(!theirs.read().isEmpty && theirs.isAtEnd)
  }

  @Test func closingInsideADeliveryIsSafe() {
    client.onInput = { [stream] in stream.close() }
    theirs.write("abc")
    loop.settle()
    #expect(client.text == "abc" && client.lines == ["lost"])
    client.onInput = nil
  }

  @Test func finishingWhenTheInputHasEndedIsSafe() {
    client.onEnd = { [stream] in stream.finish() }
    theirs.endInput()
    loop.settle()
    #expect(client.lines == ["ended", "lost"] && theirs.isAtEnd)
    client.onEnd = nil
  }

  @Test func aStreamThatIsClosedBeforeItsStartStaysClosed() {
    let pair = socketPair()
    let early = DescriptorStream(loop, socket: pair.ours, client: client)
    early.close()
    early.start()
    loop.settle()
    #expect(client.lines == ["lost"])
  }

  @Test func itsOwnerMayDropItWhenItCloses() {
    let pair = socketPair()
    var owned: DescriptorStream? = DescriptorStream(loop, socket: pair.ours, client: client)
    owned?.onClose = { owned = nil }
    owned?.start()
    pair.theirs.close()
    loop.settle()
    #expect(owned == nil && client.lines == ["ended", "lost"])
  }
}
