// The guest agent's serial port on a character device: the host's client and the agent talk through it.
import Chardev
import Event
import JSON

/// The user of the port's character device.
public final class AgentPort: Frontend, DevicePart, GuestPort {
  private let agent: GuestAgent
  private weak var chardev: Chardev?

  /// The port of `agent` on `chardev`. `changed` is told when the guest opens or closes the port.
  public init(_ chardev: Chardev, _ agent: GuestAgent, changed: @escaping (Bool) -> Void) throws(Failure) {
    self.agent = agent
    self.chardev = chardev
    do throws(SocketError) { try chardev.serve(self) } catch { throw Failure(error.description) }
    agent.onOpen = changed
  }

  /// Whether the agent has opened it.
  public var isOpen: Bool { agent.isOpen }

  /// A host's client has come.
  public func opened(_ stream: any ByteStream) -> any StreamClient { AgentClient(stream, agent) }

  /// The agent starts or ends.
  public func setOpen(_ isOpen: Bool) {
    if isOpen { agent.start() } else { agent.halt() }
  }

  /// The port is gone, and the agent has nobody to talk to.
  public func unplugged() {
    chardev?.release(self)
    agent.onOpen = nil
    agent.send = nil
    agent.onRoom = nil
  }
}

/// One client. A host that comes after another finds the agent as that has left it, half a request included.
final class AgentClient: StreamClient {
  private weak var stream: (any ByteStream)?
  private let agent: GuestAgent

  init(_ stream: any ByteStream, _ agent: GuestAgent) {
    self.stream = stream
    self.agent = agent
    agent.send = { [weak stream] bytes in bytes.withUnsafeBytes { stream?.send($0) } }
    agent.onRoom = { [weak stream] in stream?.continueInput() }
  }

  func received(_ bytes: UnsafeRawBufferPointer) -> Int { agent.receive(bytes) }

  /// A port knows no half-closed line: as QEMU's it closes, and what the agent was about to say is lost.
  func inputEnded() { stream?.finish() }

  func lost() {
    agent.send = nil
    agent.onRoom = nil
  }

  func outputDrained() {}
}
