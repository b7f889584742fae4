// A connection to an export, which is used like a file: by the worker, and for a few bytes by the loop. Numbers are big-endian.
//
//   client  25609513 flags command handle offset length, and the bytes of a write
//   server  67446698 error handle, and the bytes of a read
import Event
import Glibc

/// A connection, which comes back after it is lost as QEMU 7.2's do: what is asked meanwhile fails, or waits for
/// `reconnect-delay`.
final class NBDConnection: OpenFile, @unchecked Sendable {
  let target: NBDTarget
  let export: NBDExport
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  /// Nil while it is lost.
  private var socket: NBDSocket?
  private var lostAt: Nanoseconds = 0
  private var triedAt: Nanoseconds = 0
  private var handle: UInt64 = 0
  private var hasWritten = false

  /// Connects. Waits; the socket's connecting is tried again until the target's time for that is over.
  init(_ target: NBDTarget, _ patience: Patience) throws(Failure) {
    self.target = target
    (socket, export) = try Self.connect(target, patience)
    lock = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
  }

  deinit {
    if let socket {
      // Nobody waits for a server that doesn't take it.
      socket.patience = Patience(0)
      try? socket.send(Self.header(.disconnect, handle: 0, 0, 0))
    }
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  private static func connect(
    _ target: NBDTarget, _ patience: Patience
  ) throws(Failure) -> (NBDSocket, NBDExport) {
    let end = Patience.now + target.openTime
    while true {
      do throws(Failure) {
        let socket = try NBDSocket(target.server, patience)
        return (socket, try NBDHandshake(channel: socket, name: target.export ?? "", needsTLS: target.needsTLS).run())
      } catch {
        if Patience.now >= end || !patience.wait(for: 1_000_000_000) { throw error }
      }
    }
  }

  /// How long a server may be silent when a transfer waits for it, and when the loop does.
  static let (longTime, shortTime): (Nanoseconds, Nanoseconds) = (.seconds(10), .seconds(2))

  // MARK: Requests

  private enum Command: UInt64 {
    case read = 0
    case write = 1
    case disconnect = 2
    case flush = 3
    case writeZeroes = 6
  }

  private static func header(_ command: Command, handle: UInt64, _ offset: Int64, _ count: Int) -> [UInt8] {
    nbdBytes(0x2560_9513, 4) + nbdBytes(0, 2) + nbdBytes(command.rawValue, 2) + nbdBytes(handle, 8)
      + nbdBytes(UInt64(offset), 8) + nbdBytes(UInt64(count), 4)
  }

  /// Bytes that come or go with a request.
  private enum Payload {
    case none
    case sent(UnsafeRawBufferPointer)
    case received(UnsafeMutableRawBufferPointer)
  }

  /// Makes a request. One that is made on the loop doesn't wait long, nor for a connection that is lost.
  private func request(
    _ command: Command, _ offset: Int64, _ count: Int, _ payload: Payload = .none, onLoop: Bool = false
  ) -> SystemError? {
    if !take(onLoop ? Self.shortTime : Self.longTime * 3) { return SystemError(EIO) }
    defer { pthread_mutex_unlock(lock) }
    if command == .flush, !hasWritten { return nil }
    if [.write, .writeZeroes].contains(command) { hasWritten = true }
    while true {
      if socket == nil, onLoop || !reconnect() { return SystemError(EIO) }
      guard let socket else { return SystemError(EIO) }
      socket.patience = Patience(onLoop ? Self.shortTime : Self.longTime)
      do throws(Failure) { return try exchange(command, offset, count, payload, socket) } catch {
        (self.socket, lostAt) = (nil, Patience.now)
        if target.reconnectTime == 0 { return SystemError(EIO) }
      }
    }
  }

  private func take(_ time: Nanoseconds) -> Bool {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    moment.tv_sec += Int(time / .seconds(1))
    return pthread_mutex_timedlock(lock, &moment) == 0
  }

  /// What the server answers. Fails if the connection is of no use any more.
  private func exchange(
    _ command: Command, _ offset: Int64, _ count: Int, _ payload: Payload, _ socket: NBDSocket
  ) throws(Failure) -> SystemError? {
    handle &+= 1
    try socket.send(Self.header(command, handle: handle, offset, count))
    if case .sent(let bytes) = payload { try socket.send(bytes) }
    let reply = BigEndian(try socket.receive(16))
    if reply.word(0) != 0x6744_6698 || reply.long(8) != handle { throw Failure("Unexpected reply") }
    if let error = Self.error(reply.word(4)) { return error }
    if case .received(let buffer) = payload { try socket.receive(into: buffer) }
    return nil
  }

  /// The system's error of the protocol's number.
  private static func error(_ number: UInt32) -> SystemError? {
    switch number {
    case 0: nil
    case 1, 5, 12, 28, 75, 95, 108: SystemError(Int32(number))
    default: SystemError(EINVAL)
    }
  }

  // MARK: Coming back

  /// Whether there is a connection again that the request at hand may use.
  private func reconnect() -> Bool {
    let end = lostAt + target.reconnectTime
    repeat {
      let now = Patience.now
      if now - triedAt >= .seconds(1) || triedAt < lostAt {
        triedAt = now
        let patience = Patience(max(.seconds(1), min(end - now, Self.longTime)))
        var target = target
        target.openTime = 0
        if let (socket, export) = try? Self.connect(target, patience), export == self.export { self.socket = socket }
      }
      // Without time to wait the request fails by which the loss is noticed.
      if Patience.now >= end { return false }
      if socket != nil { return true }
    } while Patience(end - Patience.now).wait(for: 200_000_000)
    return false
  }

  // MARK: As a file

  /// So many bytes at once, fewer at the end. Waits shortly.
  func peek(_ offset: Int64, _ count: Int) throws(SystemError) -> [UInt8] {
    let count = Int(max(0, min(Int64(count), Int64(clamping: export.size) - offset)))
    var bytes = [UInt8](repeating: 0, count: count)
    if let error = read(offset, count, into: &bytes, onLoop: true) { throw error }
    return bytes
  }

  /// Its first bytes; none if they can't be read.
  var head: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Int(clamping: min(export.size, 64 << 10)))
    return read(0, bytes.count, into: &bytes) == nil ? bytes : []
  }

  func read(_ offset: Int64, _ length: Int, into buffer: inout [UInt8]) -> SystemError? {
    read(offset, length, into: &buffer, onLoop: false)
  }

  private func read(_ offset: Int64, _ length: Int, into buffer: inout [UInt8], onLoop: Bool) -> SystemError? {
    let known = max(0, min(Int64(length), Int64(clamping: export.size) - offset))
    return buffer.withUnsafeMutableBytes { bytes in
      let bytes = UnsafeMutableRawBufferPointer(rebasing: bytes[..<length])
      for place in Int(known)..<bytes.count { bytes[place] = 0 }
      return read(offset, UnsafeMutableRawBufferPointer(rebasing: bytes[..<Int(known)]), onLoop)
    }
  }

  private func read(_ offset: Int64, _ bytes: UnsafeMutableRawBufferPointer, _ onLoop: Bool) -> SystemError? {
    let place = aligned(offset, bytes.count)
    if place.count != bytes.count {
      var whole = [UInt8](repeating: 0, count: place.count)
      let error = whole.withUnsafeMutableBytes { read(place.offset, $0, onLoop) }
      whole.withUnsafeBytes {
        bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[Int(offset - place.offset)...].prefix(bytes.count)))
      }
      return error
    }
    for start in stride(from: 0, to: bytes.count, by: Int(export.largest)) {
      let part = UnsafeMutableRawBufferPointer(rebasing: bytes[start...].prefix(Int(export.largest)))
      let place = offset + Int64(start)
      if let error = request(.read, place, part.count, .received(part), onLoop: onLoop) { return error }
    }
    return nil
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int64) -> SystemError? {
    write(bytes, at: offset, onLoop: false)
  }

  /// Writes bytes. What isn't whole blocks of the server's is read first.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int64, onLoop: Bool) -> SystemError? {
    let place = aligned(offset, bytes.count)
    if place.count != bytes.count {
      var whole = [UInt8](repeating: 0, count: place.count)
      return whole.withUnsafeMutableBytes { (buffer) -> SystemError? in
        if let error = read(place.offset, buffer, onLoop) { return error }
        UnsafeMutableRawBufferPointer(rebasing: buffer[Int(offset - place.offset)...]).copyMemory(from: bytes)
        return write(UnsafeRawBufferPointer(buffer), at: place.offset, onLoop: onLoop)
      }
    }
    for start in stride(from: 0, to: bytes.count, by: Int(export.largest)) {
      let part = UnsafeRawBufferPointer(rebasing: bytes[start...].prefix(Int(export.largest)))
      if let error = request(.write, offset + Int64(start), part.count, .sent(part), onLoop: onLoop) { return error }
    }
    return nil
  }

  /// The server's blocks that have these bytes.
  private func aligned(_ offset: Int64, _ count: Int) -> (offset: Int64, count: Int) {
    let block = export.smallest
    let start = offset & ~(block - 1)
    let end = min(
      (offset + Int64(count) + block - 1) & ~(block - 1), max(offset + Int64(count), Int64(clamping: export.size)))
    return (start, Int(end - start))
  }

  func zero(_ offset: Int64, _ count: Int64) throws(SystemError) -> Bool {
    let most: Int64 = 1 << 30
    guard export.flags.contains(.canWriteZeroes), aligned(offset, Int(count)) == (offset, Int(count)) else {
      return false
    }
    for start in stride(from: 0, to: count, by: Int(most)) {
      if let error = request(.writeZeroes, offset + start, Int(min(most, count - start))) { throw error }
    }
    return true
  }

  func flush() -> SystemError? {
    export.flags.contains(.canFlush) ? request(.flush, 0, 0) : nil
  }
}
