// Writing a file from the loop, a slice a turn.
//
// What is written is made piece by piece while it is written, so that a file of any size costs the memory of one piece,
// and the loop turns between the slices: whoever else waits is served. It is done on the loop's own thread and not by
// a worker, because a write to a file is a copy into the page cache, whose time a slice bounds, and because a test sees
// the same order of things in each run. What storage really waits for, fsync, isn't called, as QEMU doesn't. A pipe, a
// socket or a terminal that is full is waited for with the loop. What remains is a network file system that has
// stopped answering: opening a file there blocks, as it blocks QEMU.
import Glibc

/// What comes next of a file's content.
public enum FilePiece: Sendable, Equatable {
  /// These bytes.
  case bytes([UInt8])
  /// So many zeros; they take no room in a file that can have holes.
  case zeros(UInt64)
  /// Nothing yet: `FileWriter.resume` asks again.
  case later
  /// Nothing more.
  case end
}

/// Makes what is written to a file.
public protocol FileContent: AnyObject {
  /// The next piece, of at most `limit` bytes unless it is zeros. The piece before has been written.
  func next(atMost limit: Int) -> FilePiece
}

/// An error number of the system's.
public struct SystemError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The number.
  public let code: Int32

  /// The error of that number.
  public init(_ code: Int32) { self.code = code }

  /// The system's sentence.
  public var description: String { String(cString: strerror(code)) }
}

/// Writes one file, and closes it. The loop keeps it while a slice is due: an owner that gives it up cancels it.
public final class FileWriter {
  /// How many bytes are written in a turn at most.
  public static let slice = 128 << 10
  /// How many pieces are taken in a turn at most: holes cost no bytes.
  private static let pieces = 256

  private let loop: Loop
  private let content: any FileContent
  private let ended: (SystemError?) -> Void
  private var descriptor: Int32
  private var watch: Watch?
  /// Whether zeros may be left out: nothing is there that would show instead of them.
  private let hasHoles: Bool
  private var bytes: [UInt8] = []
  private var written = 0
  private var zeros: UInt64 = 0
  private var isScheduled = false
  /// Told after each turn in which something was written.
  public var onProgress: (() -> Void)?

  private static let nothing = [UInt8](repeating: 0, count: 64 << 10)

  /// Opens a file for writing, which is made, or emptied, without waiting: a FIFO that nobody reads is an error.
  public static func create(_ path: String, mode: mode_t = 0o666) throws(SystemError) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let descriptor = open(path, flags, mode)
    if descriptor < 0 { throw SystemError(errno) }
    return descriptor
  }

  /// Closes a descriptor that nothing was written to.
  public static func close(_ descriptor: Int32) { _ = Glibc.close(descriptor) }

  /// Writes `content` to `descriptor`, from where that stands, from the next turn on. It becomes the writer's to close.
  /// `ended` is told once, unless `cancel` comes first.
  public init(
    _ loop: Loop, _ descriptor: Int32, _ content: any FileContent, ended: @escaping (SystemError?) -> Void
  ) {
    self.loop = loop
    self.content = content
    self.ended = ended
    self.descriptor = descriptor
    var status = stat()
    let flags = fcntl(descriptor, F_GETFL)
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    hasHoles = isFile && flags & O_APPEND == 0 && lseek(descriptor, 0, SEEK_CUR) >= status.st_size
    if !isFile { _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) }
    resume()
  }

  deinit { cancel() }

  /// Goes on after a piece that was `later`.
  public func resume() {
    if isScheduled || descriptor < 0 { return }
    isScheduled = true
    loop.atEndOfTurn(self)
  }

  /// Stops; what is written stays.
  public func cancel() {
    if descriptor < 0 { return }
    watch?.cancel()
    Self.close(descriptor)
    descriptor = -1
  }

  private func end(_ error: SystemError?) {
    cancel()
    ended(error)
  }

  // MARK: A slice

  private enum Step {
    case wrote(Int)
    case full
    case waits
    case done
  }

  private func step(_ budget: Int) throws(SystemError) -> Step {
    if written < bytes.count {
      let count = try checked(
        bytes.withUnsafeBytes { write(UnsafeRawBufferPointer(rebasing: $0[written...].prefix(budget))) })
      written += count
      return count > 0 ? .wrote(count) : .full
    }
    if zeros > 0 { return try writeZeros(budget) }
    switch content.next(atMost: budget) {
    case .bytes(let next): (bytes, written) = (next, 0)
    case .zeros(let count): zeros = count
    case .later: return .waits
    case .end: return .done
    }
    return .wrote(0)
  }

  private func writeZeros(_ budget: Int) throws(SystemError) -> Step {
    if hasHoles {
      guard let distance = off_t(exactly: zeros) else { throw SystemError(EFBIG) }
      zeros = 0
      if lseek(descriptor, distance, SEEK_CUR) < 0 { throw SystemError(errno) }
      return .wrote(0)
    }
    let share = Int(min(zeros, UInt64(min(budget, Self.nothing.count))))
    let count = try checked(
      Self.nothing.withUnsafeBytes { write(UnsafeRawBufferPointer(rebasing: $0.prefix(share))) })
    zeros -= UInt64(count)
    return count > 0 ? .wrote(count) : .full
  }

  /// Writes what there is room for; -1 and errno for an error.
  private func write(_ buffer: UnsafeRawBufferPointer) -> Int {
    var count = 0
    repeat { count = Glibc.write(descriptor, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
    return count
  }

  /// How much was written, 0 if there was no room.
  private func checked(_ count: Int) throws(SystemError) -> Int {
    if count < 0 && errno != EAGAIN { throw SystemError(errno) }
    return max(0, count)
  }

  /// A hole at the end is a length.
  private func finish() throws(SystemError) {
    guard hasHoles else { return }
    let place = lseek(descriptor, 0, SEEK_CUR)
    var status = stat()
    if fstat(descriptor, &status) == 0 && status.st_size >= place { return }
    if ftruncate(descriptor, place) < 0 { throw SystemError(errno) }
  }

  /// Waits until there is room again.
  private func awaitRoom() throws(SystemError) {
    if watch == nil {
      watch = Watch(loop, descriptor: descriptor) { [unowned self] ready in
        if ready.contains(.write) { self.resume() }
      }
    }
    guard let watch else { throw SystemError(EAGAIN) }
    watch.armWrite()
  }
}

extension FileWriter: Deferred {
  /// Writes a slice.
  public func endOfTurn() {
    isScheduled = false
    if descriptor < 0 { return }
    loop.retire(self)
    do throws(SystemError) {
      var left = Self.slice
      for _ in 0..<Self.pieces {
        switch try step(left) {
        case .wrote(let count): left -= count
        case .full:
          try awaitRoom()
          onProgress?()
          return
        case .waits:
          onProgress?()
          return
        case .done:
          try finish()
          return end(nil)
        }
        if left <= 0 { break }
      }
    } catch { return end(error) }
    onProgress?()
    resume()
  }
}
