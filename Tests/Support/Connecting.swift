// Connecting to a server from a test.
import Chardev
import Event

/// Connects to `address` on a loop of its own, waiting.
public func connect(to address: Address) throws -> Int32 {
  let loop = try Loop()
  var result: Result<Int32, SocketError>?
  let connector = Connector(loop, address) {
    result = $0
    loop.stop()
  }
  loop.run()
  connector.cancel()
  guard let result else { throw CancellationError() }
  return try result.get()
}
