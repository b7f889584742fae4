// Bytes on their way from pieces to files: planned on the loop, moved by the worker, made final on the loop.
import CShim
import Event
import Glibc

/// Moves that belong together. What is there only in the model moves nothing, and is done at once.
final class Transfer {
  private var moves: [Move] = []
  private var steps: [() throws(SystemError) -> Void] = []
  private var undoing: [() -> Void] = []
  private var ending: [() -> Void] = []
  /// How long it takes at least, in simulated time.
  var latency: Nanoseconds = 0
  private var timer: Timer?
  /// Told when the worker is done.
  private var pending: ((SystemError?) -> Void)?
  /// Whether it was a write that failed.
  private(set) var hasFailedWriting = false

  /// One of them.
  struct Move: Sendable {
    let piece: Piece
    /// Where it goes; nil for what is read and dropped.
    let target: (file: OpenFile, offset: Int64)?
  }

  /// Adds a move.
  func move(_ piece: Piece, to file: OpenFile, at offset: Int64) {
    moves.append(Move(piece: piece, target: (file, offset)))
  }

  /// Adds pieces that are read and go nowhere.
  func read(_ pieces: [Piece]) {
    for piece in pieces {
      if case .file = piece.source { moves.append(Move(piece: piece, target: nil)) }
      if case .compressed = piece.source { moves.append(Move(piece: piece, target: nil)) }
    }
  }

  /// Waits for what is on its way to a file. The system is left to write it to its disk when it likes.
  func flush() { moves.append(Move(piece: Piece(source: .zeros, count: 0), target: nil)) }

  /// Has something done once all is moved, on the loop, in order.
  func afterwards(_ step: @escaping () throws(SystemError) -> Void) { steps.append(step) }

  /// Has something done when it is over, whatever came of it.
  func whenOver(_ step: @escaping () -> Void) { ending.append(step) }

  /// Has something taken back if it fails, the last first.
  func onFailure(_ step: @escaping () -> Void) { undoing.append(step) }

  /// Moves all of it, then tells `ended`: at once if nothing has to be waited for.
  func run(_ loop: Loop, ended: @escaping (SystemError?) -> Void) {
    if latency > 0 {
      let timer = Timer(loop.simulated) { [self] in
        if let timer = self.timer { loop.retire(timer) }
        self.timer = nil
        start(loop, ended)
      }
      self.timer = timer
      timer.arm(after: latency)
    } else {
      start(loop, ended)
    }
  }

  /// Moves all of it before it returns: it should be little.
  func runAtOnce() throws(SystemError) {
    var result: SystemError?
    end(perform(moves)?.error) { result = $0 }
    if let result { throw result }
  }

  private func start(_ loop: Loop, _ ended: @escaping (SystemError?) -> Void) {
    if moves.isEmpty { return end(nil, ended) }
    let (moves, result) = (moves, MoveResult())
    pending = ended
    loop.worker.submit({ result.set(perform(moves)) }) {
      guard let ended = self.pending.take() else { return }
      self.hasFailedWriting = result.failure?.isWrite ?? false
      self.end(result.failure?.error, ended)
    }
  }

  /// Waits no longer, if it moves nothing.
  func endWait() {
    if moves.contains(where: { $0.piece.count > 0 }) { return }
    if let ended = pending.take() { end(nil, ended) }
  }

  private func end(_ error: SystemError?, _ ended: (SystemError?) -> Void) {
    var error = error
    if error == nil {
      do throws(SystemError) { for step in steps { try step() } } catch let failure {
        (error, hasFailedWriting) = (failure, true)
      }
    }
    if error != nil { for step in undoing.reversed() { step() } }
    for step in ending { step() }
    (steps, undoing, ending) = ([], [], [])
    ended(error)
  }
}

/// What came of moves: the worker sets it, and the loop looks when the worker is done.
private final class MoveResult: @unchecked Sendable {
  private(set) var failure: MoveFailure?

  func set(_ failure: MoveFailure?) { self.failure = failure }
}

/// Why a move couldn't be made.
private struct MoveFailure {
  let error: SystemError
  let isWrite: Bool
}

/// Does moves, one after another, up to the first that fails.
private func perform(_ moves: [Transfer.Move]) -> MoveFailure? {
  var buffer = [UInt8](repeating: 0, count: 256 << 10)
  for move in moves {
    if let failure = perform(move, &buffer) { return failure }
  }
  return nil
}

private func perform(_ move: Transfer.Move, _ buffer: inout [UInt8]) -> MoveFailure? {
  let count = move.piece.count
  if case .zeros = move.piece.source, let target = move.target, target.file.zero(target.offset, count) { return nil }
  var done: Int64 = 0
  while done < count {
    let length = Int(min(Int64(buffer.count), count - done))
    if let error = move.piece.source.fill(&buffer, length, from: done) {
      return MoveFailure(error: error, isWrite: false)
    }
    if let target = move.target {
      let isWritten = buffer.withUnsafeBytes {
        target.file.descriptor.writeAll(UnsafeRawBufferPointer(rebasing: $0[..<length]), at: target.offset + done)
      }
      if !isWritten { return MoveFailure(error: SystemError(errno == 0 ? ENOSPC : errno), isWrite: true) }
    }
    done += Int64(length)
  }
  return nil
}

extension OpenFile {
  /// Has zeros there that take no room, if the file can; it is as long then as with bytes.
  fileprivate func zero(_ offset: Int64, _ count: Int64) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    let end = off_t(offset) + off_t(count)
    if Int64(status.st_size) <= offset { return ftruncate(descriptor, end) == 0 }
    if shim_punch_hole(descriptor, off_t(offset), off_t(count)) != 0 { return false }
    return status.st_size >= end || ftruncate(descriptor, end) == 0
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Has so many of its bytes be this one.
  fileprivate func set(_ length: Int, to byte: UInt8) {
    if let baseAddress { memset(baseAddress, Int32(byte), Swift.min(length, count)) }
  }
}

extension Piece.Source {
  /// Puts so many of its bytes into a buffer.
  fileprivate func fill(_ buffer: inout [UInt8], _ length: Int, from offset: Int64) -> SystemError? {
    switch self {
    case .zeros: buffer.withUnsafeMutableBytes { $0.set(length, to: 0) }
    case .pattern(let byte): buffer.withUnsafeMutableBytes { $0.set(length, to: byte) }
    case .bytes(let bytes): buffer.replaceSubrange(..<length, with: bytes[Int(offset)..<Int(offset) + length])
    case .file(let file, let start): return file.read(start + offset, length, into: &buffer)
    case .compressed(let cluster, let start):
      guard let bytes = cluster.contents, start + Int(offset) + length <= bytes.count else { return SystemError(EIO) }
      buffer.replaceSubrange(..<length, with: bytes[(start + Int(offset))...].prefix(length))
    }
    return nil
  }
}

extension OpenFile {
  fileprivate func read(_ offset: Int64, _ length: Int, into buffer: inout [UInt8]) -> SystemError? {
    buffer.withUnsafeMutableBytes { bytes in
      guard let start = bytes.baseAddress else { return nil }
      var done = 0
      while done < length {
        let got = pread(descriptor, start + done, length - done, off_t(offset) + off_t(done))
        if got < 0 && errno == EINTR { continue }
        if got < 0 { return SystemError(errno) }
        if got == 0 {
          memset(start + done, 0, length - done)
          return nil
        }
        done += got
      }
      return nil
    }
  }
}

extension CompressedCluster {
  /// What it holds; nil if it is damaged.
  var contents: [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: length)
    if file.read(offset, length, into: &bytes) != nil { return nil }
    return Inflater.inflate(bytes, size: size)
  }
}
