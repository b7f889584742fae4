// How a migration gets its channel: the source connects, the destination waits for somebody who does.
import Chardev
import Event
import Glibc

/// Gives away the descriptor of a name, or fails.
public typealias NamedDescriptor = (String) throws(Failure) -> Int32

extension MigrationAddress {
  /// The channel of an address that needs no waiting; nil for sockets.
  fileprivate func channel(
    _ loop: Loop, isWritten: Bool, _ named: NamedDescriptor
  ) throws(Failure) -> MigrationChannel? {
    switch self {
    case .socket: return nil
    case .descriptor(let name):
      return MigrationChannel(loop, try named(name), name: channelName, isWritten: isWritten)
    case .command(let text):
      let command = try ShellCommand(text, isWritten: isWritten)
      return MigrationChannel(loop, command.descriptor, name: channelName, isWritten: isWritten)
    case .file(let path):
      let flags = isWritten ? O_WRONLY | O_CREAT | O_TRUNC : O_RDONLY
      let descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK, 0o600)
      if descriptor < 0 { throw Failure("Could not open '\(path)': \(SystemError(errno))") }
      return MigrationChannel(loop, descriptor, name: channelName, isWritten: isWritten)
    }
  }
}

/// One attempt to make the channel of a source.
final class MigrationDial {
  private var socket: SocketDial?
  private var ready: Timer?

  /// Begins. `whenDone` is told from the loop, once. What is wrong with the address at once is thrown.
  init(
    _ address: MigrationAddress, _ loop: Loop, _ named: NamedDescriptor,
    whenDone: @escaping (Result<MigrationChannel, Failure>) -> Void
  ) throws(Failure) {
    if case .socket(let options) = address {
      socket = SocketDial(loop, options) { result in
        whenDone(
          result.map { MigrationChannel(loop, $0, name: address.channelName, isWritten: true) }
            .mapError { Failure($0.description) })
      }
    } else if let channel = try address.channel(loop, isWritten: true, named) {
      let timer = Timer(loop.host) { whenDone(.success(channel)) }
      timer.arm(after: 0)
      ready = timer
    }
  }

  /// Ends the attempt; nobody is told.
  func cancel() {
    socket?.cancel()
    (socket, ready) = (nil, nil)
  }
}

/// Where a destination waits for its source.
final class MigrationListener {
  /// The socket that it listens on; nil for what isn't one.
  private(set) var socket: SocketListener?

  /// Waits; `accepted` is given each channel, from the loop.
  init(
    _ address: MigrationAddress, _ loop: Loop, _ named: NamedDescriptor,
    accepted: @escaping (MigrationChannel) -> Void
  ) throws(Failure) {
    if case .socket(let options) = address {
      do throws(SocketError) {
        socket = try SocketListener(loop, options) { descriptor in
          accepted(MigrationChannel(loop, descriptor, name: address.channelName, isWritten: false))
        }
      } catch { throw Failure(error.description) }
    } else if let channel = try address.channel(loop, isWritten: false, named) {
      accepted(channel)
    }
  }
}
