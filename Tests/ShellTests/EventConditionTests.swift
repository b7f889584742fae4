// The event that is waited for.
import JSON
import Testing

@testable import qmp_shell

struct EventConditionTests {
  private let event: Value = ["event": "JOB", "data": ["status": "done", "n": 3, "on": true, "in": ["x": [7]]]]

  @Test(arguments: [
    ("", "'' names no event"), (":a=b", "':a=b' names no event"), ("JOB:", "'JOB:' is not NAME or NAME:member=value"),
    ("JOB:status", "'JOB:status' is not NAME or NAME:member=value"), ("JOB:=x", "'' is not a path such as a.b[0]"),
  ])
  func whatIsNoConditionIsRefused(_ text: String, _ message: String) {
    do {
      _ = try EventCondition(text)
      Issue.record("'\(text)' was taken")
    } catch { #expect(error.description == message) }
  }

  @Test(arguments: ["STOP", "JO", "JOB:status=don", "JOB:nope=1", "JOB:n=30", "JOB:on=false", "JOB:in.x[1]=7"])
  func anotherEventIsNotTheOne(_ text: String) throws {
    #expect(try !EventCondition(text).holds(for: event))
  }

  @Test(arguments: ["JOB", "JOB:status=done", "JOB:n=3", "JOB:on=true", "JOB:in.x[0]=7"])
  func theEventIsFound(_ text: String) throws {
    #expect(try EventCondition(text).holds(for: event))
  }

  @Test func anEventWithoutDataHasNoMembers() throws {
    #expect(try !EventCondition("STOP:a=1").holds(for: ["event": "STOP"]))
    #expect(try EventCondition("STOP").holds(for: ["event": "STOP"]))
  }
}
