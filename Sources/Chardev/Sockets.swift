// Making the sockets of a socket backend, with errors in QEMU 7.2's words.
import Glibc

extension SocketOptions {
  /// A listening socket. What is at a path is replaced without asking, and the socket's mode is the process's choice.
  func listen(queue: Int32) throws(SocketError) -> Int32 {
    var failure = SocketError("Failed to create a socket: no address")
    for candidate in try candidates() {
      do throws(SocketError) { return try listen(at: candidate, queue: queue, onlyIPv6: isOnlyIPv6) } catch {
        failure = error
      }
    }
    throw failure
  }

  /// A listening socket for each of its addresses where there can be one.
  func listenAtAll(queue: Int32) throws(SocketError) -> [Int32] {
    var (sockets, failure): ([Int32], _) = ([], SocketError("Failed to create a socket: no address"))
    let candidates = try candidates()
    for candidate in candidates {
      do throws(SocketError) {
        // Both kinds of any address of this host can't be had at one port otherwise.
        sockets.append(try listen(at: candidate, queue: queue, onlyIPv6: isOnlyIPv6 || candidates.count > 1))
      } catch { failure = error }
    }
    if sockets.isEmpty { throw failure }
    return sockets
  }

  /// A listening socket at the first of the ports that is free.
  private func listen(at candidate: SocketAddress, queue: Int32, onlyIPv6: Bool) throws(SocketError) -> Int32 {
    var failure = SocketError("Failed to find an available port")
    for port in try ports(candidate) {
      var name = candidate
      if !name.isUnix { name.port = port }
      do throws(SocketError) { return try listen(on: name, queue: queue, onlyIPv6: onlyIPv6) } catch { failure = error }
    }
    throw failure
  }

  /// The ports to try; one that doesn't matter for a path.
  private func ports(_ candidate: SocketAddress) throws(SocketError) -> ClosedRange<UInt16> {
    guard case .inet(_, _, let last?, _, _) = place else { return candidate.port...candidate.port }
    guard last >= candidate.port else {
      throw SocketError("Failed to find an available port: there is none from \(candidate.port) to \(last)")
    }
    return candidate.port...last
  }

  private func listen(on name: SocketAddress, queue: Int32, onlyIPv6: Bool) throws(SocketError) -> Int32 {
    let descriptor = name.makeSocket(nonBlocking: true)
    guard descriptor >= 0 else { throw SocketError("Failed to create a socket", errno: errno) }
    if name.isUnix {
      if case .unix(let path, false, _) = place, unlink(path) != 0, errno != ENOENT {
        throw failed("Failed to unlink socket \(path)", descriptor)
      }
    } else {
      setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1)
      if name.isIPv6 { setOption(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, onlyIPv6 ? 1 : 0) }
    }
    guard name.with({ bind(descriptor, $0, $1) }) == 0 else { throw failed(bindFailure, descriptor) }
    guard Glibc.listen(descriptor, queue) == 0 else { throw failed("Failed to listen on socket", descriptor) }
    return descriptor
  }

  private var isOnlyIPv6: Bool {
    if case .inet(_, _, _, let ipv4, let ipv6) = place { return ipv6 == true && ipv4 != true || ipv4 == false }
    return false
  }

  private var bindFailure: String {
    if case .unix(let path, _, _) = place { return "Failed to bind socket to \(path)" }
    return errno == EADDRINUSE ? "Failed to find an available port" : "Failed to bind socket"
  }

  private func failed(_ what: String, _ descriptor: Int32) -> SocketError {
    let error = SocketError(what, errno: errno)
    close(descriptor)
    return error
  }

  /// A connected socket, non-blocking. Waits: `wait` does that until a descriptor is writable, or, without one, for a moment,
  /// and is false if nobody wants to wait any longer.
  public func connect(_ wait: (Int32?) -> Bool = waitForEver) throws(SocketError) -> Int32 {
    var failure = refusal(EADDRNOTAVAIL)
    for candidate in try candidates() {
      let descriptor = candidate.makeSocket(nonBlocking: true)
      guard descriptor >= 0 else { throw SocketError("Failed to create a socket", errno: errno) }
      let result = outcome(descriptor, candidate, wait)
      if result == 0 { return descriptor }
      failure = refusal(result)
      close(descriptor)
    }
    throw failure
  }

  /// How connecting ends. A unix socket whose queue is full is tried again.
  private func outcome(_ descriptor: Int32, _ candidate: SocketAddress, _ wait: (Int32?) -> Bool) -> Int32 {
    while candidate.with({ Glibc.connect(descriptor, $0, $1) }) != 0 {
      if errno == EAGAIN {
        if !wait(nil) { return ETIMEDOUT }
        continue
      }
      guard errno == EINPROGRESS || errno == EINTR else { return errno }
      if !wait(descriptor) { return ETIMEDOUT }
      var error: Int32 = 0
      var size = socklen_t(MemoryLayout<Int32>.size)
      getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size)
      return error
    }
    return 0
  }
}

/// Waits until a descriptor is writable, or, without one, for a moment.
public func waitForEver(_ descriptor: Int32?) -> Bool {
  var poll = pollfd(fd: descriptor ?? -1, events: Int16(POLLOUT), revents: 0)
  while Glibc.poll(&poll, 1, descriptor == nil ? 20 : -1) < 0, errno == EINTR {}
  return true
}

/// Finds a socket by number or by the name that `named` knows, which gives it away. Its flags stay as they are, except that it becomes
/// non-blocking, as with QEMU.
func inheritedSocket(_ name: String, _ named: (String) -> Int32?) throws(SocketError) -> Int32 {
  let taken = named(name)
  guard let descriptor = taken ?? Int32(name) else { throw SocketError("Unable to parse FD number \(name)") }
  if isSocket(descriptor) { return descriptor }
  if let taken { close(taken) }
  throw SocketError("File descriptor '\(name)' is not a socket")
}

/// Whether a descriptor is a socket's.
func isSocket(_ descriptor: Int32) -> Bool {
  var status = stat()
  return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFSOCK
}

/// Small writes leave without waiting to be joined. Not for a unix socket, which refuses and needs no asking.
func sendAtOnce(_ socket: Int32) { setOption(socket, Int32(IPPROTO_TCP), TCP_NODELAY, 1) }

private func setOption(_ socket: Int32, _ level: Int32, _ name: Int32, _ value: Int32) {
  var value = value
  setsockopt(socket, level, name, &value, socklen_t(MemoryLayout<Int32>.size))
}
