// Files written from the loop, a slice a turn.
import Event
import Glibc
import Testing

/// Gives out pieces that a test has prepared.
private final class Pieces: FileContent {
  var pieces: [FilePiece]
  /// How often it was asked.
  private(set) var asked = 0

  init(_ pieces: [FilePiece]) { self.pieces = pieces }

  func next(atMost limit: Int) -> FilePiece {
    asked += 1
    return pieces.isEmpty ? .end : pieces.removeFirst()
  }
}

@Suite final class FileWriterTests {
  private let loop: Loop
  private let path: String
  private var outcome: String?

  init() throws {
    loop = try Loop(pace: .stepped)
    var template = Array("/tmp/qmond-file-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    close(descriptor)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { unlink(path) }

  private func write(_ content: any FileContent, to descriptor: Int32) -> FileWriter {
    FileWriter(loop, descriptor, content) { [unowned self] in self.outcome = $0.map(\.description) ?? "done" }
  }

  private func write(_ pieces: FilePiece...) throws -> FileWriter {
    write(Pieces(pieces), to: try FileWriter.create(path))
  }

  private var status: stat {
    var status = stat()
    stat(path, &status)
    return status
  }

  private var bytes: [UInt8] {
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(descriptor, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }

  @Test("a place that can't be written is refused, without waiting: a FIFO that nobody reads, too")
  func refused() {
    #expect(throws: SystemError(ENOENT)) { try FileWriter.create("/nowhere/file") }
    #expect(throws: SystemError(EISDIR)) { try FileWriter.create("/tmp") }
    unlink(path)
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: SystemError(ENXIO)) { try FileWriter.create(path) }
  }

  @Test("an error in the middle is told")
  func full() throws {
    let writer = write(Pieces([.bytes([1]), .bytes([2])]), to: try FileWriter.create("/dev/full"))
    loop.settle()
    #expect(outcome == "No space left on device")
    writer.resume()
    loop.settle()
  }

  @Test("a reader that is gone is an error")
  func gone() throws {
    SignalWatch.ignoreBrokenPipes()
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    let writer = write(Pieces([.bytes([1])]), to: ends[1])
    loop.settle()
    #expect(outcome == "Broken pipe")
    writer.cancel()
  }

  @Test("a hole that is larger than a file can be is an error")
  func tooLarge() throws {
    let writer = try write(.zeros(.max))
    loop.settle()
    #expect(outcome == "File too large")
    writer.cancel()
  }

  @Test("a turn writes a slice, and the loop goes round between two")
  func slices() throws {
    let piece = FilePiece.bytes([UInt8](repeating: 7, count: FileWriter.slice))
    let content = Pieces([piece, piece, piece])
    let writer = write(content, to: try FileWriter.create(path))
    var sizes: [Int] = []
    while outcome == nil {
      loop.turn(waiting: false)
      sizes.append(Int(status.st_size) / FileWriter.slice)
    }
    #expect(sizes == [1, 2, 3, 3])
    writer.cancel()
  }

  @Test("zeros take no room in a file, and give it its length")
  func holes() throws {
    let writer = try write(.zeros(1 << 30), .bytes([1, 2]), .zeros(1 << 30))
    loop.settle()
    #expect(outcome == "done")
    #expect(status.st_size == 2 << 30 + 2)
    #expect(status.st_blocks < 64)
    writer.cancel()
  }

  @Test("what stands in a file already doesn't show through zeros")
  func overwriting() throws {
    let filled = open(path, O_WRONLY)
    _ = Glibc.write(filled, "abcdef", 6)
    close(filled)
    let writer = write(Pieces([.bytes([1]), .zeros(3), .bytes([2])]), to: open(path, O_WRONLY))
    loop.settle()
    #expect(bytes == [1, 0, 0, 0, 2, UInt8(ascii: "f")])
    writer.cancel()
  }

  @Test("a file that is appended to gets its zeros")
  func appending() throws {
    let writer = write(Pieces([.bytes([1]), .zeros(2)]), to: open(path, O_WRONLY | O_APPEND))
    loop.settle()
    #expect(bytes == [1, 0, 0])
    writer.cancel()
  }

  @Test("a pipe that is full is waited for, and holds nobody up")
  func pipes() throws {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    defer { close(ends[0]) }
    let writer = write(Pieces([.zeros(1 << 20), .bytes([1])]), to: ends[1])
    var (total, last): (Int, UInt8) = (0, 0)
    var buffer = [UInt8](repeating: 9, count: 1 << 16)
    loop.settle()
    #expect(outcome == nil)
    while outcome == nil && total <= 1 << 20 {
      let count = read(ends[0], &buffer, buffer.count)
      total += max(0, count)
      loop.settle()
    }
    while true {
      let count = read(ends[0], &buffer, buffer.count)
      if count <= 0 { break }
      total += count
      last = buffer[count - 1]
    }
    #expect(outcome == "done")
    #expect(total == 1 << 20 + 1)
    #expect(last == 1)
    writer.cancel()
  }

  @Test("a content that has nothing yet is asked again when it says so")
  func later() throws {
    let content = Pieces([.bytes([1]), .later, .bytes([2])])
    let writer = write(content, to: try FileWriter.create(path))
    loop.settle()
    #expect(content.asked == 2)
    #expect(outcome == nil)
    writer.resume()
    loop.settle()
    #expect(bytes == [1, 2])
    #expect(outcome == "done")
  }

  @Test("what is cancelled stays as it is, and nothing is told")
  func cancelled() throws {
    let piece = FilePiece.bytes([UInt8](repeating: 7, count: FileWriter.slice))
    let writer = try write(piece, piece)
    loop.turn(waiting: false)
    writer.cancel()
    loop.settle()
    #expect(status.st_size == FileWriter.slice)
    #expect(outcome == nil)
  }
}
