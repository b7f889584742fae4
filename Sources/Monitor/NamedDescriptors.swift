// The file descriptors that a client has passed and named: `getfd`, `closefd`.
import Event
import Glibc

/// One connection's named descriptors. They are closed with it: nothing is left to the next client.
public final class NamedDescriptors {
  private var descriptors: [String: Int32] = [:]

  init() {}

  deinit { closeAll() }

  /// Keeps a descriptor under a name; one that had the name is closed.
  public func keep(_ descriptor: Int32, as name: String) {
    if let old = descriptors.updateValue(descriptor, forKey: name) { close(old) }
  }

  /// Gives away the descriptor of that name, the caller's to close. The error is QEMU 7.2's.
  public func take(_ name: String) throws(Failure) -> Int32 {
    if let descriptor = descriptors.removeValue(forKey: name) { return descriptor }
    throw Failure("File descriptor named '\(name)' has not been found")
  }

  /// Closes the descriptor of that name; false if there is none.
  func close(named name: String) -> Bool {
    guard let descriptor = descriptors.removeValue(forKey: name) else { return false }
    close(descriptor)
    return true
  }

  func closeAll() {
    for descriptor in descriptors.values { close(descriptor) }
    descriptors = [:]
  }

  private func close(_ descriptor: Int32) { Glibc.close(descriptor) }
}

extension CommandRow<Session> {
  /// `getfd fdname=NAME`: names a descriptor that came with the request (SCM_RIGHTS). One that has the name is closed.
  public static let getfd = Self(
    "getfd", help: "receive a file descriptor via SCM rights and assign it a name",
    human: HumanFace("getfd", arguments: "fdname:s", usage: "getfd name", allowsPreconfig: true),
    now: { (session, arguments) throws(Failure) in
      let descriptor = try arguments.takeDescriptor()
      let name = try arguments.string("fdname")
      if name.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false {
        Glibc.close(descriptor)
        throw Failure("Parameter 'fdname' expects a name not starting with a digit")
      }
      session.descriptors.keep(descriptor, as: name)
    })

  /// `closefd fdname=NAME`: closes a named descriptor.
  public static let closefd = Self(
    "closefd", help: "close a file descriptor previously passed via SCM rights",
    human: HumanFace("closefd", arguments: "fdname:s", usage: "closefd name", allowsPreconfig: true),
    now: { (session, arguments) throws(Failure) in
      let name = try arguments.string("fdname")
      if !session.descriptors.close(named: name) { throw Failure("File descriptor named '\(name)' not found") }
    })
}

extension Arguments {
  /// The descriptor that came with the request, the caller's to close.
  public func takeDescriptor() throws(Failure) -> Int32 {
    if let descriptor = session.transport?.takePassedDescriptor() { return descriptor }
    throw Failure("No file descriptor supplied via SCM_RIGHTS")
  }
}
