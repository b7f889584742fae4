// One QMP connection: greeting, negotiation, and input cut anywhere.
import Event
import JSON
import Machine
import Monitor
import QMP
import TestSupport
import Testing

@Suite struct QMPSessionTests {
  @Test("the greeting is QEMU's, with this product's package")
  func greeting() throws {
    let test = try TestProbe()
    let client = test.control(negotiated: false)
    let line = client.text()
    #expect(line.hasSuffix("}\r\n"))
    #expect(line.hasPrefix(#"{"QMP": {"version": {"qemu": {"micro": "#))
    let greeting = try Value.parse(line)
    #expect(greeting["QMP"]?["capabilities"] == ["oob"])
    #expect(greeting["QMP"]?["version"]?["qemu"]?["major"] == 7)
    #expect(greeting["QMP"]?["version"]?["package"] == .string("\(Version.package)"))
  }

  @Test("nothing but qmp_capabilities is served before the negotiation, and that only once")
  func negotiation() throws {
    let test = try TestProbe()
    let client = test.control(negotiated: false)
    _ = client.messages()
    let expecting = "Expecting capabilities negotiation with 'qmp_capabilities'"
    #expect(client.exchange(ask("work", "a", id: 1)) == [failure(expecting, class: "CommandNotFound", id: 1)])
    #expect(client.exchange(call("qmp_capabilities", ["enable": ["bogus"]])).kinds == ["error"])
    #expect(client.exchange(ask("work", "a", id: 1)).kinds == ["error"])
    #expect(client.exchange(call("qmp_capabilities")) == [reply()])
    let again = "Capabilities negotiation is already complete, command ignored"
    #expect(client.exchange(call("qmp_capabilities")) == [failure(again, class: "CommandNotFound")])
    #expect(test.probe.started == [])
    #expect(test.control(negotiated: false).exchange(ask("echo", "a")).kinds.last == "error")
  }

  @Test("with pretty= a message takes several lines")
  func pretty() throws {
    let test = try TestProbe()
    let client = test.control(MonitorSettings(name: "qmp", pretty: true))
    client.send(ask("echo", "a", id: ["b": 1]))
    let output = client.text()
    #expect(output == "{\r\n    \"return\": \"a\",\r\n    \"id\": {\r\n        \"b\": 1\r\n    }\r\n}\r\n")
  }

  @Test("an out-of-band command overtakes, once the capability is enabled", arguments: LanesOrders.all)
  func outOfBand(order: RequestOrder) throws {
    let test = try TestProbe()
    let settings = MonitorSettings(name: "qmp", order: order)
    let (plain, oob) = (test.control(settings), test.control(settings, oob: true))
    let request = #"{"exec-oob": "x-query-inflight", "id": 1}"#
    #expect(plain.exchange(request) == [failure("QMP input member 'exec-oob' is unexpected", id: 1)])
    oob.send(ask("work", "a", id: 1), ask("work", "b", id: 1))
    #expect(oob.exchange(request).ids == [1])
    let other = oob.exchange(#"{"exec-oob": "echo", "id": 2, "arguments": {"key": "a"}}"#)
    #expect(order == .issue || other == [failure("The command echo does not support OOB", id: 2)])
  }

  @Test("query-commands lists what QMP clients may call, and all of it can be called")
  func queryCommands() throws {
    let test = try TestMonitor()
    let client = test.control()
    guard case .array(let list)? = client.exchange(call("query-commands")).first?["return"] else {
      Issue.record("no list")
      return
    }
    let names = list.compactMap { if case .string(let name)? = $0["name"] { name } else { nil } }
    #expect(names.count == Set(names).count)
    #expect(!names.contains("help"))
    for name in names where name != "quit" && name != "x-disconnect" {
      let replies = client.exchange(call(name, ["surely-not-a-parameter": 1]))
      #expect(replies.allSatisfy { $0["error"]?["class"] == "GenericError" || name == "qmp_capabilities" }, "\(name)")
    }
  }
}

/// Both orders.
enum LanesOrders {
  static let all: [RequestOrder] = [.completion, .issue]
}
