// A byte stream over descriptors: sockets, and the two of standard input and output.
//
// Reading is edge-triggered (see `Watch`): `mayHaveInput` remembers that the descriptor wasn't read empty, so a
// client that takes no input costs no system calls and its hang-up is still heard. Output goes out at once; only
// what the kernel doesn't take is copied, and then writing waits for room.
import Event
import Glibc

/// An open stream. Its owner keeps it until the client has been told that it is lost, or `onClose` has run.
public final class DescriptorStream: ByteStream {
  private enum State {
    case open
    /// Everything sent must leave first.
    case finishing
    case closed
  }

  /// Runs once, when the descriptors are closed.
  public var onClose: (() -> Void)?

  private let loop: Loop
  private let input: Int32
  private let output: Int32
  private let isSocket: Bool
  /// The client, which usually holds this stream as well: closing breaks the cycle.
  @exclusivity(unchecked) private var client: (any StreamClient)?
  @exclusivity(unchecked) private var inputWatch: Watch?
  @exclusivity(unchecked) private var outputWatch: Watch?
  @exclusivity(unchecked) private var state = State.open
  @exclusivity(unchecked) private var backlog: [UInt8] = []
  @exclusivity(unchecked) private var unwritten: [UInt8] = []
  @exclusivity(unchecked) private var written = 0
  @exclusivity(unchecked) private var passed = PassedDescriptors()
  @exclusivity(unchecked) private var mayHaveInput = false
  /// Whether a hang-up was heard of, which may stand behind the last bytes of input.
  @exclusivity(unchecked) private var hasHungUp = false
  @exclusivity(unchecked) private var hasEnded = false
  @exclusivity(unchecked) private var isReading = false
  @exclusivity(unchecked) private var isStarted = false
  @exclusivity(unchecked) private var isDeferred = false

  /// A stream over a connected socket, which becomes its own to close.
  public convenience init(_ loop: Loop, socket: Int32, client: any StreamClient) {
    self.init(loop, input: socket, output: socket, isSocket: true, client: client)
  }

  /// A stream over two non-blocking descriptors, which may be one. Without input (-1) it only sends.
  public init(_ loop: Loop, input: Int32, output: Int32, isSocket: Bool = false, client: any StreamClient) {
    self.loop = loop
    self.input = input
    self.output = output
    self.isSocket = isSocket
    self.client = client
  }

  deinit {
    inputWatch?.cancel()
    outputWatch?.cancel()
    passed.closeAll()
  }

  /// Whether it isn't closed yet.
  public var isOpen: Bool { state != .closed }

  /// Begins to read. What the kernel can't watch, a regular file, is always ready: it is read in turns.
  public func start() {
    guard state == .open, !isStarted else { return }
    isStarted = true
    if input >= 0 { inputWatch = Watch(loop, descriptor: input) { [unowned self] in self.ready($0) } }
    outputWatch = input == output ? inputWatch : Watch(loop, descriptor: output) { [unowned self] in self.ready($0) }
    if inputWatch != nil || input < 0 { return }
    mayHaveInput = true
    readNextTurn()
  }

  /// Bytes that were sent and haven't left.
  public var unsent: Int { unwritten.count - written }

  /// The size of the terminal that it leads to.
  public var terminalSize: TerminalSize? {
    guard state != .closed else { return nil }
    return isSocket ? peerTerminalSize(of: input) : ownSize
  }

  /// The size of the terminal that it is.
  var ownSize: TerminalSize? { state == .closed || isSocket ? nil : ownTerminalSize(at: input) }

  // MARK: Input

  private func ready(_ what: Watch.Readiness) {
    if what.contains(.write) { writeMore() }
    guard state != .closed, what.contains(.read) || what.contains(.closed) else { return }
    mayHaveInput = true
    if what.contains(.closed) { hasHungUp = true }
    // What the client left waits for `continueInput`, and what came behind it too.
    if !backlog.isEmpty || state != .open { return checkGone() }
    // The end of the turn reads anyway: once a turn is this stream's share.
    if !isDeferred { readMore() }
  }

  /// Goes on with input that was left over, then with what the descriptor holds.
  public func continueInput() {
    if state == .open && !isReading && (!backlog.isEmpty || mayHaveInput) { readMore() }
  }

  /// Delivers input, one buffer of it: a bounded share of the turn.
  private func readMore() {
    guard !isReading, state == .open, !hasEnded else { return checkGone() }
    isReading = true
    defer { isReading = false }
    guard deliverBacklog() else { return checkGone() }
    let buffer = loop.readBuffer
    let (count, isCut) =
      isSocket ? passed.receive(input, into: buffer) : (read(input, buffer.baseAddress, buffer.count), true)
    if count > 0 {
      // A socket that gave less than it could is empty; a hang-up may hide behind the last bytes.
      mayHaveInput = isCut || count == buffer.count || hasHungUp
      deliver(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      if mayHaveInput && backlog.isEmpty && state == .open { readNextTurn() }
    } else if count == 0 {
      mayHaveInput = false
      end()
    } else if errno == EAGAIN {
      mayHaveInput = false
      // A pipe has no half-close: it may be the other one whose reader is gone.
      if !isSocket { checkGone() }
    } else if errno == EINTR {
      readNextTurn()
    } else {
      close()
    }
  }

  /// The oldest descriptor that came with the input and wasn't taken yet; it becomes the caller's to close. Those that
  /// are not taken are closed when others come, and at the end.
  public func takePassedDescriptor() -> Int32? { passed.take() }

  private func readNextTurn() {
    if isDeferred { return }
    isDeferred = true
    loop.atEndOfTurn(self)
  }

  private func deliver(_ bytes: UnsafeRawBufferPointer) {
    let taken = client?.received(bytes) ?? bytes.count
    if taken < bytes.count { backlog.append(contentsOf: bytes[taken...]) }
  }

  /// Whether nothing is left over now.
  private func deliverBacklog() -> Bool {
    if backlog.isEmpty { return true }
    let bytes = backlog
    backlog = []
    bytes.withUnsafeBytes { deliver($0) }
    return backlog.isEmpty
  }

  /// The peer sends no more. Whether it is gone altogether can be told at once on a unix socket.
  private func end() {
    hasEnded = true
    client?.inputEnded()
    checkGone()
  }

  /// A hang-up of both directions means that nobody is left to read.
  private func checkGone() {
    guard state != .closed else { return }
    var poll = pollfd(fd: output, events: 0, revents: 0)
    if Glibc.poll(&poll, 1, 0) > 0, poll.revents & Int16(POLLHUP | POLLERR) != 0 { gone() }
  }

  /// Nobody reads any more. Input that arrived before the hang-up is still taken, if it can be at once.
  private func gone() {
    let canRead = state == .open && !hasEnded && !isReading && backlog.isEmpty && mayHaveInput
    hasHungUp = true
    if canRead { readMore() } else { close() }
  }

  // MARK: Output

  /// Sends bytes. What the kernel doesn't take now is copied and goes when there is room.
  public func send(_ bytes: UnsafeRawBufferPointer) {
    guard state != .closed else { return }
    var rest = bytes
    if unsent == 0 {
      while let base = rest.baseAddress, rest.count > 0 {
        let count = write(output, base, rest.count)
        if count > 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        } else if errno == EAGAIN {
          break
        } else if errno != EINTR {
          return close()
        }
      }
    }
    guard rest.count > 0 else { return }
    unwritten.append(contentsOf: rest)
    outputWatch?.armWrite()
  }

  private func writeMore() {
    while unsent > 0 {
      let count = unwritten.withUnsafeBytes { write(output, $0.baseAddress.map { $0 + written }, $0.count - written) }
      if count > 0 {
        written += count
      } else if errno == EAGAIN {
        return compact()
      } else if errno != EINTR {
        return close()
      }
    }
    unwritten = []
    written = 0
    outputWatch?.disarmWrite()
    if state == .finishing { close() } else { client?.outputDrained() }
  }

  /// Drops what has left once it is most of the buffer, so that a slow reader doesn't cost quadratic copying.
  private func compact() {
    guard written > unwritten.count / 2 else { return }
    unwritten.removeFirst(written)
    written = 0
  }

  // MARK: The end

  /// Closes when everything sent has left.
  public func finish() {
    guard state == .open else { return }
    if unsent == 0 { close() } else { state = .finishing }
  }

  /// Closes at once. The client hears that the peer is lost.
  public func close() {
    guard state != .closed else { return }
    state = .closed
    inputWatch?.cancel()
    outputWatch?.cancel()
    loop.retire(self)
    passed.closeAll()
    if input >= 0 { Glibc.close(input) }
    if output != input { Glibc.close(output) }
    unwritten = []
    backlog = []
    written = 0
    let client = client
    self.client = nil
    client?.lost()
    onClose?()
    onClose = nil
  }
}

extension DescriptorStream: Deferred {
  /// Goes on reading what this turn's share left in the descriptor.
  public func endOfTurn() {
    isDeferred = false
    continueInput()
  }
}
