// One session from its greeting to its end, as an input scripts it.
import Event
import FuzzScripts
import Machine
import Monitor
import QMP
import TestSupport

/// A client under test, and one that only listens.
final class SessionRun: ScriptedClient<QMPSession> {
  let bystander: TestClient<QMPSession>
  let options: Options

  init(_ options: Options) throws {
    self.options = options
    let test = try TestMonitor(options.machine)
    bystander = test.control(MonitorSettings(name: "bystander"))
    super.init(test, test.control(options.monitor, negotiated: false))
    if options.isTraced { client.session.trace = try? WireTrace("/dev/null", test.loop.simulated) }
    if options.isNegotiated { send(call("qmp_capabilities", options.oob ? ["enable": ["oob"]] : nil).utf8) }
  }

  /// How many bytes of what was sent the session took. If it left some, it stopped behind a request or an error.
  var taken: Int { sent.count - client.transport.untaken }

  /// Brings the session to its end, as a client does that reads everything: what waits is answered, then the machine
  /// shuts down.
  func finish() {
    if !isOver { client.transport.drain() }
    wantsEnd = true
    settle()
    test.loop.advance(by: .seconds(20))
    settle()
    endMachine()
  }
}
