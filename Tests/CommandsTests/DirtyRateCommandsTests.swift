// Measuring the dirty rate on simulated time.
import Event
import JSON
import Machine
import TestSupport
import Testing

@Suite struct DirtyRateCommandsTests {
  func state(_ status: Value, pages: Value, start: Value, period: Value, rate: Value? = nil) -> Value {
    var members = [Value.Member(key: "status", value: status), Value.Member(key: "sample-pages", value: pages)]
    if let rate { members.append(Value.Member(key: "dirty-rate", value: rate)) }
    members.append(Value.Member(key: "mode", value: "page-sampling"))
    members.append(Value.Member(key: "start-time", value: start))
    members.append(Value.Member(key: "calc-time", value: period))
    return reply(.object(members))
  }

  @Test(
    "times, numbers of pages and modes out of range are refused",
    arguments: [
      (["calc-time": 0], "calc-time is out of range[1, 60]."), (["calc-time": 61], "calc-time is out of range[1, 60]."),
      (["calc-time": -9_223_372_036_854_775_808], "calc-time is out of range[1, 60]."),
      (["calc-time": 1, "sample-pages": 127], "sample-pages is out of range[128, 16384]."),
      (["calc-time": 60, "sample-pages": 16385], "sample-pages is out of range[128, 16384]."),
      (["calc-time": 0, "mode": "dirty-ring"], "calc-time is out of range[1, 60]."),
      (["calc-time": 0, "mode": "x"], "Parameter 'mode' does not accept value 'x'"),
    ] as [(Value, String)])
  func refused(arguments: Value, expected: String) throws {
    let client = try TestMonitor().control()
    let replies = client.exchange(call("calc-dirty-rate", arguments), call("query-dirty-rate"))
    #expect(replies == [failure(expected), state("unstarted", pages: 0, start: 0, period: 0)])
  }

  @Test("a measurement takes its time, whether the guest runs or not; a second one is refused meanwhile")
  func measuring() throws {
    let test = try TestMonitor(MachineOptions(startsRunning: false))
    let client = test.control()
    let start = Value.int(test.machine.now / .seconds(1))
    let replies = client.exchange(
      call("calc-dirty-rate", ["calc-time": 2, "sample-pages": 300]), call("calc-dirty-rate", ["calc-time": 0]))
    #expect(replies == [reply(), failure("the dirty rate is already being measured.")])
    test.loop.advance(by: .milliseconds(1999))
    #expect(client.exchange(call("query-dirty-rate")) == [state("measuring", pages: 300, start: start, period: 2)])
    test.loop.advance(by: .milliseconds(1))
    let measured = state("measured", pages: 300, start: start, period: 2, rate: 0)
    #expect(client.exchange(call("query-dirty-rate")) == [measured])
    #expect(client.exchange(call("calc-dirty-rate", ["calc-time": 1])) == [reply()])
  }

  @Test("without memory there is nothing to measure")
  func noMemory() throws {
    let test = try TestMonitor(MachineOptions(memory: 0, type: "none"))
    let start = Value.int(test.machine.now / .seconds(1))
    let replies = test.control().exchange(call("calc-dirty-rate", ["calc-time": 9]), call("query-dirty-rate"))
    #expect(replies.last == state("measured", pages: 512, start: start, period: 9, rate: -1))
  }

  @Test("a human monitor measures too")
  func human() throws {
    let test = try TestMonitor()
    let human = test.human()
    human.send("info dirty_rate\n")
    #expect(human.text().contains("Status: unstarted\r\nStart Time: 0 (ms)\r\nSample Pages: 0 (per GB)\r\n"))
    human.send("calc_dirty_rate 1\n")
    #expect(human.text().hasPrefix("Starting dirty rate measurement with period 1 seconds\r\n[Please use"))
    test.loop.advance(by: .seconds(1))
    human.send("info dirty_rate\n")
    #expect(human.text().contains("Period: 1 (sec)\r\nMode: page-sampling\r\nDirty rate: 0 (MB/s)\r\n"))
  }

  @Test("no CPU has a limit")
  func limits() throws {
    let replies = try TestMonitor().control().exchange(
      call("set-vcpu-dirty-limit", ["dirty-rate": 1]), call("cancel-vcpu-dirty-limit"), call("query-vcpu-dirty-limit"))
    #expect(
      replies == [
        failure("dirty page limit feature requires KVM with accelerator property 'dirty-ring-size' set'"), reply(),
        reply([]),
      ])
  }
}
