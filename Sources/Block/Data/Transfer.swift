// Bytes on their way from pieces to files: planned on the loop, moved by the worker, made final on the loop.
import Deflate
import Event
import Glibc

/// Moves that belong together. What is there only in the model moves nothing, and is done at once.
final class Transfer {
  private var moves: [Move] = []
  private var plans: [() throws(SystemError) -> Void] = []
  private var steps: [() throws(SystemError) -> Void] = []
  private var undoing: [() -> Void] = []
  private var ending: [() -> Void] = []
  /// How long it takes at least, in simulated time.
  var latency: Nanoseconds = 0
  private var timer: Timer?
  /// Whether what the worker does is more than to wait.
  private var movesBytes = false
  /// Told when the worker is done.
  private var pending: ((SystemError?) -> Void)?
  /// Whether it was a write that failed.
  private(set) var hasFailedWriting = false

  /// One of them.
  struct Move: Sendable {
    let piece: Piece
    let target: Target

    /// Where it goes.
    enum Target {
      case file(any OpenFile, Int64)
      case cluster(PackedCluster)
      case check(PatternCheck)
      case gathered(GatheredBytes)
      /// It is read and dropped.
      case nowhere
    }
  }

  /// Adds a move.
  func add(_ move: Move) { moves.append(move) }

  /// Adds a piece that is written to a file.
  func move(_ piece: Piece, to file: any OpenFile, at offset: Int64) {
    moves.append(Move(piece: piece, target: .file(file, offset)))
  }

  /// Adds pieces that are packed into a cluster.
  func pack(_ pieces: [Piece], into cluster: PackedCluster) {
    moves += pieces.map { Move(piece: $0, target: .cluster(cluster)) }
  }

  /// Adds pieces that are read and go nowhere.
  func read(_ pieces: [Piece]) {
    for piece in pieces {
      if case .file = piece.source { moves.append(Move(piece: piece, target: .nowhere)) }
      if case .compressed = piece.source { moves.append(Move(piece: piece, target: .nowhere)) }
    }
  }

  /// Adds pieces that are read and compared, all of them in order.
  func check(_ pieces: [Piece], _ check: PatternCheck) {
    moves += pieces.map { Move(piece: $0, target: .check(check)) }
  }

  /// Waits for what is on its way to a file, and until the file has it safe.
  func flush(_ file: any OpenFile) {
    moves.append(Move(piece: Piece(source: .zeros, count: 0), target: .file(file, 0)))
  }

  /// Has more planned, on the loop, when what is planned before is moved.
  func next(_ plan: @escaping () throws(SystemError) -> Void) { plans.append(plan) }

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
    startAtOnce { result = $0 }
    if let result { throw result }
  }

  private func startAtOnce(_ ended: (SystemError?) -> Void) {
    goOn(perform(takeMoves()), again: { startAtOnce(ended) }, ended)
  }

  private func start(_ loop: Loop, _ ended: @escaping (SystemError?) -> Void) {
    let (moves, result) = (takeMoves(), MoveResult())
    if moves.isEmpty { return goOn(nil, again: { self.start(loop, ended) }, ended) }
    movesBytes = moves.contains { $0.piece.count > 0 }
    pending = ended
    loop.worker.submit({ result.set(perform(moves)) }) {
      guard let ended = self.pending.take() else { return }
      self.goOn(result.failure, again: { self.start(loop, ended) }, ended)
    }
  }

  private func takeMoves() -> [Move] {
    defer { moves = [] }
    return moves
  }

  /// What was planned is moved: `again` moves what is planned then, if there is more.
  private func goOn(_ failure: MoveFailure?, again: () -> Void, _ ended: (SystemError?) -> Void) {
    if let failure {
      hasFailedWriting = failure.isWrite
      return end(failure.error, ended)
    }
    if plans.isEmpty { return end(nil, ended) }
    let next = plans
    plans = []
    do throws(SystemError) { for plan in next { try plan() } } catch {
      hasFailedWriting = true
      return end(error, ended)
    }
    again()
  }

  /// Waits no longer, if it moves nothing.
  func endWait() {
    if movesBytes { return }
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
    (moves, plans, steps, undoing, ending) = ([], [], [], [], [])
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
  let most = moves.lazy.map(\.piece.count).max() ?? 0
  var buffer = [UInt8](repeating: 0, count: Int(min(most, 256 << 10)))
  for move in moves {
    if let failure = perform(move, &buffer) { return failure }
  }
  return nil
}

private func perform(_ move: Transfer.Move, _ buffer: inout [UInt8]) -> MoveFailure? {
  let count = move.piece.count
  if case .zeros = move.piece.source, case .file(let file, let offset) = move.target {
    if count == 0 { return file.flush().map { MoveFailure(error: $0, isWrite: true) } }
    do throws(SystemError) { if try file.zero(offset, count) { return nil } } catch {
      return MoveFailure(error: error, isWrite: true)
    }
  }
  var done: Int64 = 0
  while done < count {
    let length = Int(min(Int64(buffer.count), count - done))
    if let error = move.piece.source.fill(&buffer, length, from: done) {
      return MoveFailure(error: error, isWrite: false)
    }
    let error = buffer.withUnsafeBytes { move.target.take(UnsafeRawBufferPointer(rebasing: $0[..<length]), done) }
    if let error { return MoveFailure(error: error, isWrite: true) }
    done += Int64(length)
  }
  return nil
}

extension Transfer.Move.Target {
  /// Takes bytes of a piece, from `offset` of it on; an error if they can't be written.
  fileprivate func take(_ bytes: UnsafeRawBufferPointer, _ offset: Int64) -> SystemError? {
    switch self {
    case .file(let file, let start): return file.write(bytes, at: start + offset)
    case .cluster(let cluster): cluster.append(bytes)
    case .check(let check): check.take(bytes)
    case .gathered(let gathered): gathered.append(bytes)
    case .nowhere: break
    }
    return nil
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

extension CompressedCluster {
  /// What it holds; nil if it is damaged.
  var contents: [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: length)
    if file.read(offset, length, into: &bytes) != nil { return nil }
    return Inflater.inflate(bytes, size: size)
  }
}
