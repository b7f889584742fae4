// Trace events by command.
import JSON
import Machine
import QMP
import TestSupport
import Testing

@Suite struct TraceEventCommandsTests {
  private func get(_ name: Value, vcpu: Int64? = nil) -> String {
    call("trace-event-get-state", vcpu.map { ["name": name, "vcpu": .int($0)] } ?? ["name": name])
  }

  private func set(_ name: Value, _ enable: Value, ignore: Value = false, vcpu: Int64? = nil) -> String {
    let arguments: Value = ["name": name, "enable": enable, "ignore-unavailable": ignore]
    guard let vcpu, case .object(let members) = arguments else { return call("trace-event-set-state", arguments) }
    return call("trace-event-set-state", .object(members + [Value.Member(key: "vcpu", value: .int(vcpu))]))
  }

  private func state(_ name: Value, _ state: Value, vcpu: Value = false) -> Value {
    reply([["name": name, "vcpu": vcpu, "state": state]])
  }

  private func machine(cpus: Int) throws -> TestClient<QMPSession> {
    var options = MachineOptions()
    options.cpus = cpus
    return try TestMonitor(options).control()
  }

  @Test("unknown and unavailable events and virtual CPUs are refused, and nothing is changed")
  func refusals() throws {
    let client = try machine(cpus: 2)
    let replies = client.exchange(
      get("nope"), set("nope", true), get(""), get("handle_qmp_command", vcpu: 0),
      set("handle_qmp_command", true, vcpu: 1), get("nope", vcpu: 2), set("nope*", true, vcpu: -1),
      set("qxl_interface_set_mm_time", true), set("*", true), set("qxl_i*", true, vcpu: 0))
    #expect(
      replies.errors == [
        "unknown event \"nope\"", "unknown event \"nope\"", "unknown event \"\"",
        "event \"handle_qmp_command\" is not vCPU-specific", "event \"handle_qmp_command\" is not vCPU-specific",
        "invalid vCPU index 2", "invalid vCPU index 4294967295", "event \"qxl_interface_set_mm_time\" is disabled",
        "event \"qxl_interface_set_mm_time\" is disabled", "event \"qxl_interface_set_mm_time\" is disabled",
      ])
    #expect(client.exchange(get("handle_qmp*")) == [state("handle_qmp_command", "disabled")])
    #expect(client.exchange(get("nope*"), set("nope*", true)) == [reply([]), reply()])
  }

  @Test("events are turned on and off, by name and by pattern")
  func states() throws {
    let client = try machine(cpus: 1)
    let name: Value = "handle_qmp_command"
    #expect(client.exchange(set(name, true), get(name)) == [reply(), state(name, "enabled")])
    #expect(client.exchange(set("handle_q?p*", false), get(name)) == [reply(), state(name, "disabled")])
    let unavailable: Value = "qxl_interface_set_mm_time"
    #expect(
      client.exchange(set("*", true, ignore: true), get(name), get(unavailable)) == [
        reply(), state(name, "enabled"), state(unavailable, "unavailable"),
      ])
    guard case .array(let all)? = client.exchange(get("*")).first?["return"] else { return }
    #expect(all.count > 4000)
  }

  @Test("each virtual CPU has its own state; without a number the event is on if it is on anywhere")
  func virtualCPUs() throws {
    let client = try machine(cpus: 2)
    let name: Value = "guest_cpu_enter"
    let (on, off) = (state(name, "enabled", vcpu: true), state(name, "disabled", vcpu: true))
    #expect(client.exchange(set(name, true, vcpu: 0)) == [reply()])
    #expect(client.exchange(get(name, vcpu: 0), get(name, vcpu: 1), get(name)) == [on, off, on])
    #expect(client.exchange(set(name, true), get(name, vcpu: 1)) == [reply(), on])
    #expect(client.exchange(set(name, false, vcpu: 0), get(name)) == [reply(), on])
    #expect(client.exchange(set(name, false, vcpu: 1), get(name)) == [reply(), off])
    #expect(client.exchange(get("handle_q*", vcpu: 0)) == [reply([])])
    #expect(try machine(cpus: 0).exchange(set(name, true), get(name)) == [reply(), on])
  }

  @Test("the human monitor passes over what is unavailable")
  func human() throws {
    let human = try TestMonitor().human()
    human.send("trace-event nope on\ntrace-event handle_qmp* yes\ninfo trace-events handle_qmp*\n")
    let refused = human.text()
    #expect(refused.contains("unknown event \"nope\"") && refused.contains("Expected 'on' or 'off'"))
    #expect(refused.contains("handle_qmp_command : state 0"))
    human.send("trace-event * on\ninfo trace-events handle_qmp*\ninfo trace-events qxl_interface_set_mm_time\n")
    let text = human.text()
    #expect(text.contains("handle_qmp_command : state 1") && text.contains("qxl_interface_set_mm_time : state 0"))
  }
}
