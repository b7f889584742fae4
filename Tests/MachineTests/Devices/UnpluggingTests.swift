// Taking devices away where the guest has to agree: it is asked once, answers in guest time, or is reset.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct UnpluggingTests {
  private func machine(_ unplug: GuestOptions.Unplug = .accept, _ devices: [String] = []) throws -> TestMachine {
    let test = try TestMachine(bare: "pc") {
      $0.guest.unplug = unplug
      ($0.memorySlots, $0.maximumMemory) = (2, 4 << 30)
    }
    for device in devices { try test.plug(device) }
    _ = test.take()
    return test
  }

  private static func deleted(_ id: String) -> String {
    #"DEVICE_DELETED {"device": "\#(id)", "path": "/machine/peripheral/\#(id)"}"#
  }

  @Test(
    "what can't go",
    arguments: [
      ("nope", "Device 'nope' not found"), ("", " is not a hotpluggable device"),
      ("/machine", "/machine is not a hotpluggable device"),
      ("/machine/unattached/device[0]", "Boot CPU is unpluggable"), ("i", "Bus 'isa.0' does not support hotplugging"),
      ("v", "Device 'VGA' does not support hotplugging"),
    ])
  func refused(_ id: String, _ message: String) throws {
    let test = try machine()
    for device in ["isa-serial,id=i", "VGA,id=v"] { try test.add(device) }
    #expect(failure { try test.devices.requestRemoval(id) }?.description == message)
    test.loop.advance(by: .seconds(1))
    #expect(test.take().isEmpty)
  }

  @Test("the guest answers after its latency, in guest time, and is asked once")
  func latency() throws {
    let test = try machine(.accept, ["e1000,id=a"])
    try test.devices.requestRemoval("a")
    #expect(
      failure { try test.devices.requestRemoval("a") } == Failure("Device a is already in the process of unplug"))
    test.loop.advance(by: .milliseconds(19))
    #expect(test.take().isEmpty)
    test.loop.advance(by: .milliseconds(1))
    #expect(test.take() == [Self.deleted("a")])
    test.loop.advance(by: .seconds(10))
    #expect(test.take().isEmpty)
  }

  @Test("while the machine is paused the guest doesn't answer")
  func paused() throws {
    let test = try machine(.accept, ["e1000,id=a"])
    test.machine.stop()
    try test.devices.requestRemoval("a")
    test.loop.advance(by: .seconds(1))
    #expect(test.take() == ["STOP"])
    try test.machine.resume()
    test.loop.advance(by: .milliseconds(20))
    #expect(test.take() == ["RESUME", Self.deleted("a")])
  }

  @Test("a guest that refuses says so, and can be asked again")
  func refusing() throws {
    let test = try machine(.refuse, ["e1000,id=a"])
    for _ in 0..<2 {
      try test.devices.requestRemoval("a")
      test.loop.advance(by: .milliseconds(20))
      #expect(test.take() == [#"DEVICE_UNPLUG_GUEST_ERROR {"device": "a", "path": "/machine/peripheral/a"}"#])
    }
    #expect(try test.devices.device("a").bus != nil)
  }

  @Test("what a guest ignores goes at a reset, with what is behind it, once; what wasn't asked for stays")
  func reset() throws {
    let test = try machine(.ignore, ["pci-bridge,chassis_nr=1,id=b", "e1000,bus=b,addr=1,id=c", "e1000,id=rest"])
    for id in ["b", "c"] { try test.devices.requestRemoval(id) }
    test.loop.advance(by: .seconds(1))
    #expect(test.take().isEmpty)
    #expect(failure { try test.devices.requestRemoval("b") } != nil)
    test.machine.reset(.hostQMPSystemReset)
    #expect(test.take().filter { !$0.hasPrefix("RESET") } == [Self.deleted("c"), Self.deleted("b")])
    #expect(try test.devices.added.map(\.name) == ["rest"])
  }

  @Test("a reset doesn't wait for the answer, which never comes then")
  func resetBeforeAnswer() throws {
    let test = try machine(.accept, ["e1000,id=a"])
    try test.devices.requestRemoval("a")
    test.machine.reset(.hostQMPSystemReset)
    #expect(test.take().filter { !$0.hasPrefix("RESET") } == [Self.deleted("a")])
    try test.plug("e1000,id=a")
    test.loop.advance(by: .seconds(1))
    #expect(test.take().isEmpty)
  }

  @Test("two that are asked for at once: what goes with its bridge doesn't go again")
  func bridge() throws {
    let test = try machine(.accept, ["pci-bridge,chassis_nr=1,id=b", "e1000,bus=b,addr=1,id=c"])
    for id in ["b", "c"] { try test.devices.requestRemoval(id) }
    test.loop.advance(by: .seconds(1))
    #expect(test.take() == [Self.deleted("c"), Self.deleted("b")])
  }

  @Test("memory may be asked for again, and stays at a reset as long as the guest has it")
  func memory() throws {
    let test = try machine(.ignore)
    try test.object("memory-backend-ram", "m", ["size": 0x800_0000])
    try test.plug("pc-dimm,memdev=m,id=d")
    for _ in 0..<2 { try test.devices.requestRemoval("d") }
    test.loop.advance(by: .seconds(1))
    test.machine.reset(.hostQMPSystemReset)
    #expect(test.machine.memoryModules.count == 1)
    #expect(test.take().filter { !$0.hasPrefix("RESET") }.isEmpty)
  }

  @Test("off PCI nobody has to agree")
  func atOnce() throws {
    let test = try machine(.refuse, ["usb-ehci", "usb-mouse,id=m"])
    try test.devices.requestRemoval("m")
    #expect(test.take() == [Self.deleted("m")])
  }
}
