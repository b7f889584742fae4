// How a session's output leaves: at the end of each turn, unless the client doesn't read or somebody else has its
// terminal.

extension Session {
  /// Whether so much output is unsent that nothing may be started.
  public var isCongested: Bool { output.count + unsent > settings.softOutputMark }

  /// Whether output is kept here: on a shared device, while others have its terminal.
  public var isHeld: Bool {
    get { phase.contains(.held) }
    set {
      // What has been written already still leaves.
      if newValue { flush() }
      phase.formSymmetricDifference(newValue == isHeld ? [] : .held)
      wake()
    }
  }

  func flush() {
    guard let transport, !isHeld || isClosing else { return }
    // One turn's output may be large; who hadn't read what was sent before it either doesn't read.
    let wasBehind = transport.unsent > settings.softOutputMark
    if let trace { output.withBytes { record($0, in: trace) } }
    output.drain { transport.send($0) }
    unsent = transport.unsent
    guard wasBehind && unsent > settings.hardOutputMark else { return }
    core.log.warning(
      "disconnected: the client doesn't read",
      metadata: ["monitor": "\(settings.name)", "connection": "\(number)", "unsent": "\(unsent)"])
    transport.close()
  }

  /// Output that could not leave has left.
  public func outputDrained() {
    unsent = transport?.unsent ?? 0
    wake()
  }
}
