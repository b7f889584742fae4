// The words of a machine that a human monitor completes.
import Machine
import Monitor
import TestSupport
import Testing

@testable import Commands

@Suite struct MachineWordsTests {
  private func words(_ choices: HumanChoices, _ typed: String = "", before: String? = nil) throws -> [String] {
    let test = try TestMonitor()
    let replies = test.control().exchange(
      call("object-add", ["qom-type": "iothread", "id": "io0"]),
      call("chardev-add", ["id": "ring0", "backend": ["type": "ringbuf", "data": [:]]]),
      call("blockdev-add", ["driver": "null-co", "node-name": "disk0"]))
    #expect(replies.errors == [])
    return test.machine.words(choices, typed: typed, before: before)
  }

  @Test("of what isn't there, nothing is offered")
  func nothing() throws {
    #expect(try words(.jobs) == [])
    #expect(try words(.objectPaths, "/nope/") == [])
    #expect(try words(.objectPaths, "x") == ["/"])
    #expect(try words(.objectProperties, before: "/nope") == [])
    #expect(try words(.objectProperties) == [])
  }

  @Test("names are those of the moment")
  func names() throws {
    #expect(try words(.objects) == ["pc.ram", "io0"])
    #expect(try words(.chardevs).contains("ring0"))
    #expect(try words(.blockNodes) == ["disk0"])
    #expect(try words(.traceEvents).count > 4000)
    #expect(try words(.migrationCapabilities).contains("multifd"))
    #expect(try words(.migrationParameters).contains("max-bandwidth"))
  }

  @Test("in a list it is the last part that is completed")
  func lists() throws {
    #expect(try words(.keys, "ctrl-al").contains("ctrl-alt"))
    #expect(try words(.logItems, "int,un").contains("int,unimp"))
  }

  @Test("a path goes on where there is something below; the properties are those of the path before")
  func paths() throws {
    #expect(try words(.objectPaths, "/ob").contains("/objects/"))
    #expect(try words(.objectPaths, "/objects/").contains("/objects/io0"))
    #expect(try words(.objectProperties, before: "/objects/io0").contains("poll-max-ns"))
  }

  @Test("options: of an unknown type nothing but what all have; a key once; values where they are few")
  func options() throws {
    #expect(try words(.deviceOptions, "nope,").sorted() == ["nope,bus=", "nope,id="])
    #expect(try words(.netdevOptions, ",") == [])
    #expect(try words(.deviceOptions, "e10").contains("e1000,"))
    #expect(try !words(.deviceOptions, "").contains("VGA,"), "a machine that runs takes none")
    let keys = try words(.deviceOptions, "e1000,id=n0,")
    #expect(keys.contains("e1000,id=n0,netdev=") && !keys.contains("e1000,id=n0,id="))
    #expect(try words(.netdevOptions, "user,restrict=") == ["user,restrict=on", "user,restrict=off"])
    #expect(try words(.objectOptions, "memory-backend-ram,policy=").contains("memory-backend-ram,policy=bind"))
    #expect(try words(.objectOptions, "qom-type=iothread,p").contains("qom-type=iothread,poll-grow="))
    #expect(try words(.chardevOptions, "socket,id=c,server=") == ["socket,id=c,server=on", "socket,id=c,server=off"])
  }
}
