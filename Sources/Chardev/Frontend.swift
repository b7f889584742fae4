// Who uses a character device: a monitor, a serial port.

/// A user of a character device. The device opens when a peer connects, and closes when it goes: the stream's client
/// hears that as `lost`, and `opened` comes again with the next one.
public protocol Frontend: AnyObject {
  /// The device has opened. Returns who takes the input, which may begin to arrive right after; the greeting can be
  /// sent at once.
  func opened(_ stream: any ByteStream) -> any StreamClient
  /// On a shared device: whether the input comes here now.
  func focusChanged(to hasFocus: Bool)
  /// The peer sent a break condition.
  func broken()
  /// The peer asked for an interrupt, as Ctrl-C does: telnet has a command of its own for that.
  func interrupted()
  /// The peer's terminal has another size.
  func terminalResized()
  /// Whether another device can take the place of its own.
  var allowsSwap: Bool { get }
  /// Whether it has something to say to a peer before that has said anything.
  var speaksFirst: Bool { get }
  /// Whether it says that it is open: some never do.
  var isOpen: Bool { get }
}

extension Frontend {
  /// Few share a device in a way that shows.
  public func focusChanged(to hasFocus: Bool) {}
  /// Only a serial port knows breaks.
  public func broken() {}
  /// Few have something to interrupt.
  public func interrupted() {}
  /// Few lay out what they send.
  public func terminalResized() {}
  /// Few can.
  public var allowsSwap: Bool { false }
  /// Most greet.
  public var speaksFirst: Bool { true }
  /// Most are from the start.
  public var isOpen: Bool { true }
}
