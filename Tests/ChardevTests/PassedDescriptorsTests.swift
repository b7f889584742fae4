// Descriptors that come with input: whose they are, and when they are closed.
import CShim
import Event
import Glibc
import Testing

@testable import Chardev

struct PassedDescriptorsTests {
  private let loop: Loop
  private let client = RecordingClient()
  private let theirs: TestEnd
  private let stream: DescriptorStream
  private let reader: TestEnd
  private let writer: TestEnd

  init() throws {
    SignalWatch.ignoreBrokenPipes()
    loop = try Loop(pace: .stepped)
    let pair = socketPair()
    theirs = pair.theirs
    stream = DescriptorStream(loop, socket: pair.ours, client: client)
    stream.start()
    let pipe = pipePair()
    reader = TestEnd(pipe.read)
    writer = TestEnd(pipe.write)
  }

  /// Passes copies of the pipe's writing end, so that the pipe tells whether all of them are closed.
  private func pass(_ count: Int, with text: String) {
    #expect(
      sendDescriptors([Int32](repeating: writer.descriptor, count: count), over: theirs.descriptor, with: text)
        == text.utf8.count)
  }

  /// Whether nobody has the pipe open for writing; the test's own end goes.
  private func isPipeClosed() -> Bool {
    writer.close()
    var byte: UInt8 = 0
    return read(reader.descriptor, &byte, 1) == 0
  }

  @Test func withoutAnyThereIsNone() {
    theirs.write("a")
    loop.settle()
    #expect(stream.takePassedDescriptor() == nil)
  }

  @Test func thoseThatNobodyTookGoWithTheStream() {
    pass(2, with: "a")
    loop.settle()
    stream.close()
    #expect(isPipeClosed())
  }

  @Test func thoseThatNobodyTookGoWhenOthersCome() {
    pass(3, with: "a")
    loop.settle()
    #expect(sendDescriptors([0], over: theirs.descriptor, with: "b") == 1)
    loop.settle()
    #expect(isPipeClosed() && client.text == "ab")
    if let descriptor = stream.takePassedDescriptor() { close(descriptor) }
  }

  @Test func aMessageWithoutAnyLeavesThem() throws {
    pass(1, with: "a")
    loop.settle()
    theirs.write("b")
    loop.settle()
    let descriptor = try #require(stream.takePassedDescriptor())
    #expect(write(descriptor, "x", 1) == 1 && reader.readText() == "x")
    close(descriptor)
  }

  @Test func theyAreClosedOnExecAndTheTakersToClose() throws {
    pass(1, with: "a")
    loop.settle()
    let descriptor = try #require(stream.takePassedDescriptor())
    #expect(fcntl(descriptor, F_GETFD) == FD_CLOEXEC)
    stream.close()
    #expect(isOpen(descriptor))
    close(descriptor)
    #expect(isPipeClosed())
  }

  @Test func eachMessageIsDeliveredWithItsOwn() {
    var taken: [Int32?] = []
    client.onInput = { [stream] in taken.append(stream.takePassedDescriptor()) }
    pass(1, with: "a")
    theirs.write("b")
    pass(1, with: "c")
    theirs.write("d")
    loop.settle()
    client.onInput = nil
    #expect(client.text == "abcd" && taken.compactMap { $0 }.count == 2)
    for case let descriptor? in taken { close(descriptor) }
  }

  @Test func aMessageBringsSixteenAtMost() {
    pass(20, with: "a")
    loop.settle()
    var count = 0
    while let descriptor = stream.takePassedDescriptor() {
      count += 1
      close(descriptor)
    }
    #expect(count == 16 && isPipeClosed() && client.text == "a")
  }
}
