// Deadlines: how long a command may wait on a guest.
import Event
import JSON
import Machine
import Monitor
import TestSupport
import Testing

@Suite struct DeadlineTests {
  func settings(_ deadline: Nanoseconds) -> MonitorSettings { MonitorSettings(name: "qmp", deadline: deadline) }

  @Test("promise 6: the error comes in time and names command and time; the late answer is discarded")
  func deadlinePasses() throws {
    let test = try TestProbe()
    let client = test.control(settings(.milliseconds(1500)))
    client.send(ask("late-work", "a", id: 1), ask("echo", "b", id: 1))
    test.loop.advance(by: .milliseconds(1500) - 1)
    #expect(client.messages() == [])
    test.loop.advance(by: 1)
    #expect(client.messages() == [failure("Command 'late-work' timed out after 1500ms", id: 1), reply("b", id: 1)])
    #expect(test.probe.complete("a", with: "late"))
    test.loop.settle()
    #expect(client.messages() == [])
  }

  @Test("promise 6: the device is told to forget the request")
  func deviceForgets() throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(ask("guest-work", "a"))
    test.loop.advance(by: .seconds(5))
    #expect(test.probe.forgotten == ["a"])
  }

  @Test("promise 6: the time counts from the moment the command starts")
  func countsFromTheStart() throws {
    let test = try TestProbe()
    let client = test.control(settings(.seconds(2)))
    client.send(ask("work", "a"), ask("guest-work", "b"))
    test.loop.advance(by: .seconds(10))
    test.probe.complete("a")
    test.loop.advance(by: .seconds(2) - 1)
    #expect(client.messages() == [reply("done")])
    test.loop.advance(by: 1)
    #expect(client.messages() == [failure("Command 'guest-work' timed out after 2s")])
  }

  @Test("promise 6: a deadline harms no other command, and work that waits on no guest has none")
  func othersAreUnharmed() throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(ask("guest-work", "a", id: 1), ask("work", "b", id: 2))
    test.loop.advance(by: .seconds(1))
    client.send(ask("guest-work", "c", id: 3))
    test.loop.advance(by: .seconds(4))
    test.probe.completeAll()
    test.loop.advance(by: .seconds(3600))
    #expect(
      client.messages() == [
        failure("Command 'guest-work' timed out after 5s", id: 1), reply("done", id: 2), reply("done", id: 3),
      ])
  }

  @Test("promise 6: 0 is no deadline")
  func zeroIsNone() throws {
    let test = try TestProbe()
    let client = test.control(settings(0))
    client.send(ask("guest-work", "a"))
    test.loop.advance(by: .seconds(86_400))
    #expect(client.messages() == [])
    #expect(test.probe.pending == ["a"])
  }

  @Test("promise 6: each endpoint's own deadline is the one that is named")
  func eachEndpointHasItsOwn() throws {
    let test = try TestProbe()
    let (slow, quick) = (test.control(settings(.seconds(60))), test.control(settings(.seconds(1))))
    slow.send(ask("guest-work", "a"))
    test.probe.complete("a")
    test.loop.settle()
    quick.send(ask("guest-work", "b"))
    test.loop.advance(by: .seconds(1))
    #expect(quick.messages() == [failure("Command 'guest-work' timed out after 1s")])
  }

  @Test("promises 6 and 14: a query on a stopped machine fails in time, while guest time stands still")
  func stoppedMachine() throws {
    let test = try TestMonitor()
    let client = test.control()
    _ = client.exchange(call("stop"))
    let guestTime = test.machine.guestTime
    client.send(call("query-balloon", id: 1))
    test.loop.advance(by: .seconds(4))
    #expect(client.messages() == [])
    test.loop.advance(by: .seconds(1))
    #expect(client.messages() == [failure("Command 'query-balloon' timed out after 5s", id: 1)])
    #expect(test.machine.guestTime == guestTime)
  }
}
