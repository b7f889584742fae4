// The connection that a migration goes through: sections of a state, and what both sides say to each other between them.
import Chardev
import Event
import Glibc

/// An open channel. Its owner hears of its end once, unless it closed the channel itself. One that was started is to be closed, one
/// that wasn't may be dropped.
final class MigrationChannel {
  /// Whether the other side can answer: it is at the other end of a socket.
  let answers: Bool
  /// What it is called in errors: `socket`.
  let name: String
  /// Given each section that comes. A failure is told to `onEnd`.
  var onSection: ((StateSection) throws(Failure) -> Void)?
  /// Told what is wrong with what has come, as long as the channel is open, or, with nil, that the connection is lost.
  var onEnd: ((Failure?) -> Void)?
  /// Told when what was sent has left.
  var onDrained: (() -> Void)?

  private let descriptor: Int32
  private let isPipe: Bool
  private let isWritten: Bool
  /// Holds the channel as long as it is open.
  private var stream: DescriptorStream?
  private var isStarted = false
  private let loop: Loop
  private var reader = StateReader()
  private var writer = StateWriter()
  private var hasReceived = false
  private var loss: Timer?

  /// A channel over a descriptor, which becomes its own to close. `isWritten`: what can't do both is written to.
  init(_ loop: Loop, _ descriptor: Int32, name: String, isWritten: Bool) {
    self.loop = loop
    self.name = name
    (self.descriptor, self.isWritten) = (descriptor, isWritten)
    var status = stat()
    let kind = fstat(descriptor, &status) == 0 ? status.st_mode & S_IFMT : 0
    (answers, isPipe) = (kind == S_IFSOCK, kind == S_IFIFO)
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    close()
    if !isStarted { Glibc.close(descriptor) }
  }

  /// Begins to read.
  func start() {
    isStarted = true
    let stream =
      answers
      ? DescriptorStream(loop, socket: descriptor, client: self)
      : DescriptorStream(loop, input: isWritten ? -1 : descriptor, output: descriptor, client: self)
    self.stream = stream
    stream.start()
  }

  /// Bytes that were sent and haven't left.
  var unsent: Int { stream?.unsent ?? 0 }

  /// Whether the other side has read what has left, as far as that can be seen: a pipe shows what is in it.
  var isTaken: Bool {
    var left: Int32 = 0
    return loss == nil && (!isPipe || ioctl(descriptor, UInt(FIONREAD), &left) != 0 || left == 0)
  }

  /// Whether it can be used.
  var isOpen: Bool { stream != nil }

  /// Sends sections.
  func send(_ sections: StateSection...) {
    for section in sections { writer.write(section) }
    send(writer.take())
  }

  /// Sends what a writer has written.
  func send(_ bytes: [UInt8]) {
    let stream = stream
    bytes.withUnsafeBytes { stream?.send($0) }
  }

  /// Sends the state of a machine: its memory and its parts.
  func sendState(of machine: Machine) {
    machine.writeMemory(&writer)
    machine.writeParts(&writer)
    send(writer.take())
  }

  /// Breaks it. Its owner hears of that from the loop.
  func cut() {
    if answers { shutdown(descriptor, Int32(SHUT_RDWR)) } else { loseConnection() }
  }

  /// Closes it; nobody is told.
  func close() {
    (onSection, onEnd, onDrained) = (nil, nil, nil)
    if let loss {
      loss.disarm()
      loop.retire(loss)
    }
    loss = nil
    guard let stream else { return }
    self.stream = nil
    loop.retire(stream)
    stream.close()
  }

  /// Why it can't be written to, in QEMU 7.2's words.
  var broken: Failure { Failure("Unable to write to \(name): Broken pipe") }

  /// Somebody may be sending just now: its owner hears of the loss in a turn of its own.
  private func loseConnection() {
    guard isOpen, loss == nil else { return }
    let timer = Timer(loop.host) { [unowned self] in
      let onEnd = onEnd
      close()
      onEnd?(nil)
    }
    timer.arm(after: 0)
    loss = timer
  }
}

extension MigrationChannel: StreamClient {
  func received(_ bytes: UnsafeRawBufferPointer) -> Int {
    hasReceived = true
    reader.append(bytes)
    do throws(Failure) {
      while isOpen, let section = try reader.next() { try onSection?(section) }
    } catch { onEnd?(error) }
    return bytes.count
  }

  func inputEnded() { lost() }

  /// A command or a pipe that ends without having said anything is waited for, as in QEMU 7.2.
  func lost() {
    if isWritten || answers || hasReceived { loseConnection() }
  }

  func outputDrained() { onDrained?() }
}
