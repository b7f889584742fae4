// A stream over two descriptors, as standard input and output are: pipes and files.
import Event
import Glibc
import Testing

@testable import Chardev

struct StreamPipesTests {
  private let loop: Loop
  private let client = RecordingClient()

  init() throws {
    SignalWatch.ignoreBrokenPipes()
    loop = try Loop(pace: .stepped)
  }

  /// A stream between two pipes, with the test's ends of them.
  private func pipes() -> (stream: DescriptorStream, writer: TestEnd, reader: TestEnd) {
    let input = pipePair()
    let output = pipePair()
    let stream = DescriptorStream(loop, input: input.read, output: output.write, client: client)
    stream.start()
    return (stream, TestEnd(input.write), TestEnd(output.read))
  }

  private func fill(_ stream: DescriptorStream) { stream.send(pattern(200_000)) }

  @Test func bothDescriptorsAreClosed() {
    let (stream, writer, reader) = pipes()
    stream.close()
    #expect(writer.write("a") == -1)
    #expect(reader.read().isEmpty)
    var byte: UInt8 = 0
    #expect(read(reader.descriptor, &byte, 1) == 0)
  }

  @Test func theEndOfTheInputIsNotTheEndOfTheOutput() {
    let (stream, writer, reader) = pipes()
    writer.write("abc")
    writer.close()
    loop.settle()
    #expect(client.text == "abc" && client.lines == ["ended"])
    stream.send("reply")
    #expect(reader.readText() == "reply")
  }

  @Test func aReaderThatGoesAfterTheInputHasEndedIsLost() {
    let (stream, writer, reader) = pipes()
    writer.close()
    loop.settle()
    reader.close()
    loop.settle()
    #expect(client.lines == ["ended", "lost"])
    withExtendedLifetime(stream) {}
  }

  @Test func aReaderThatGoesIsLostBeforeAnythingIsWritten() {
    let (stream, writer, reader) = pipes()
    reader.close()
    loop.settle()
    #expect(client.lines == ["lost"])
    withExtendedLifetime((stream, writer)) {}
  }

  @Test func bothEndsMayGoAtOnceWhileItFinishes() {
    let (stream, writer, reader) = pipes()
    fill(stream)
    stream.finish()
    writer.write("late")
    writer.close()
    reader.close()
    loop.settle()
    #expect(client.lines == ["lost"])
  }

  @Test func theInputMayEndWhileItFinishes() {
    let (stream, writer, reader) = pipes()
    fill(stream)
    stream.finish()
    writer.close()
    loop.settle()
    #expect(client.lines.isEmpty)
    while !reader.read().isEmpty { loop.settle() }
    #expect(client.lines == ["lost"])
  }

  @Test func aPipeIsReadToItsEnd() {
    let (stream, writer, reader) = pipes()
    let sent = String(repeating: "0123456789", count: 6_000)
    #expect(writer.write(sent) == sent.utf8.count)
    writer.close()
    loop.settle()
    #expect(client.text == sent && client.lines == ["ended"])
    withExtendedLifetime((stream, reader)) {}
  }

  @Test func aRegularFileIsReadInTurnsToItsEnd() {
    let folder = TemporaryFolder()
    let text = String(repeating: "0123456789", count: 20_000)
    let output = pipePair()
    let reader = TestEnd(output.read)
    let input = open(folder.file(text), O_RDONLY | O_CLOEXEC)
    let stream = DescriptorStream(loop, input: input, output: output.write, client: client)
    stream.start()
    loop.turn()
    #expect(client.bytes.count == 65536)
    loop.settle()
    #expect(client.text == text && client.lines == ["ended"])
    stream.send("reply")
    stream.finish()
    #expect(reader.readText() == "reply" && client.lines == ["ended", "lost"])
  }

  @Test func aFileThatTheClientDoesntTakeDoesntSpin() {
    let folder = TemporaryFolder()
    let output = pipePair()
    let reader = TestEnd(output.read)
    client.appetite = 4
    let stream = DescriptorStream(
      loop, input: open(folder.file("0123456789"), O_RDONLY | O_CLOEXEC), output: output.write, client: client)
    stream.start()
    loop.settle()
    #expect(client.text == "0123" && client.lines.isEmpty)
    stream.continueInput()
    client.appetite = .max
    stream.continueInput()
    loop.settle()
    #expect(client.text == "0123456789" && client.lines == ["ended"])
    withExtendedLifetime(reader) {}
  }

  @Test func anEmptyInputEndsAtOnce() {
    let output = pipePair()
    let reader = TestEnd(output.read)
    let stream = DescriptorStream(
      loop, input: open("/dev/null", O_RDONLY | O_CLOEXEC), output: output.write, client: client)
    stream.start()
    loop.settle()
    #expect(client.lines == ["ended"])
    withExtendedLifetime((stream, reader)) {}
  }

  @Test func outputMayBeAFile() {
    let folder = TemporaryFolder()
    let path = folder.file("")
    let input = pipePair()
    let writer = TestEnd(input.write)
    let stream = DescriptorStream(
      loop, input: input.read, output: open(path, O_WRONLY | O_CLOEXEC), client: client)
    stream.start()
    stream.send(pattern(200_000))
    #expect(stream.unsent == 0)
    stream.finish()
    #expect(TestEnd(open(path, O_RDONLY | O_CLOEXEC)).read() == pattern(200_000))
    withExtendedLifetime(writer) {}
  }
}
