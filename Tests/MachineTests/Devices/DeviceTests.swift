// A device that is there: its properties, and what may be set.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct DeviceTests {
  private let test: TestMachine

  init() throws { test = try TestMachine(bare: "pc") }

  @Test(
    "what is there can't be changed, but for little",
    arguments: [
      ("nope", 1, "Property 'e1000.nope' not found"), ("type", "x", "Property 'e1000.type' is not writable"),
      ("parent_bus", "x", "Property 'e1000.parent_bus' is not writable"),
      ("addr", 5, "Attempt to set property 'addr' on device 'e' (type 'e1000') after it was realized"),
      ("realized", 1, "Invalid parameter type for 'realized', expected: boolean"),
      ("bootindex", "x", "Invalid parameter type for 'bootindex', expected: integer"),
      ("bootindex", 2_147_483_648, "Parameter 'bootindex' expects int32_t"), ("realized", true, nil),
      ("bootindex", 3, nil),
    ] as [(String, Value, String?)])
  func setting(_ property: String, _ value: Value, _ message: String?) throws {
    let device = try test.add("e1000,id=e")
    #expect(failure { try device.set(property, to: value) }?.description == message)
  }

  @Test("one without an id is called anonymous; a transport's device is set through it")
  func names() throws {
    #expect(
      failure { try test.add("e1000").set("addr", to: 5) }
        == Failure("Attempt to set property 'addr' on anonymous device (type 'e1000') after it was realized"))
    let card = try test.add("virtio-net-pci,id=v,mac=52:54:00:00:00:01")
    #expect(
      failure { try card.set("mac", to: "x") }
        == Failure(
          "Attempt to set property 'mac' on anonymous device (type 'virtio-net-device') after it was realized"))
    #expect(try card.backend?.value(of: "mac") == "52:54:00:00:00:01")
    #expect(try card.value(of: "mac") == "52:54:00:00:00:01")
  }

  @Test("a transport's number to boot at is its own")
  func transport() throws {
    let card = try test.add("virtio-net-pci,bootindex=1")
    try card.set("bootindex", to: 5)
    #expect(try card.value(of: "bootindex") == 5)
    #expect(try card.backend?.value(of: "bootindex") == 5)
  }

  @Test(
    "each device boots at a number of its own",
    arguments: [
      ("e1000,bootindex=1 e1000,bootindex=1", "The bootindex 1 has already been used"),
      ("e1000,bootindex=1 e1000,bootindex=1,nope=2", "The bootindex 1 has already been used"),
      ("e1000,bootindex=1 virtio-net-pci,bootindex=1", "The bootindex 1 has already been used"),
      ("virtio-net-pci,bootindex=0 ide-cd,bootindex=0", "The bootindex 0 has already been used"),
      ("e1000,bootindex=1 e1000,bootindex=2,bootindex=1", "The bootindex 1 has already been used"),
      ("e1000,bootindex=-1 e1000,bootindex=-1", nil), ("e1000,bootindex=-2 e1000,bootindex=-2", nil),
      ("e1000,bootindex=1,bootindex=2 e1000,bootindex=1", nil),
    ] as [(String, String?)])
  func bootIndexes(_ devices: String, _ message: String?) throws { #expect(try test.refusal(of: devices) == message) }

  @Test("a number to boot at is free again when its device gets another one, goes, or doesn't come")
  func freedBootIndexes() throws {
    let (a, b) = try (test.add("e1000,id=a,bootindex=1"), test.add("e1000,id=b,bootindex=3"))
    // That it is its own number doesn't help, as in QEMU 7.2.
    for number in [1, 3] {
      #expect(
        failure { try a.set("bootindex", to: .int(Int64(number))) }
          == Failure("The bootindex \(number) has already been used"))
    }
    #expect(try a.value(of: "bootindex") == 1)
    try a.set("bootindex", to: 7)
    #expect(try test.refusal(of: "e1000,bootindex=1") == nil)
    try test.devices.remove(b)
    #expect(try test.refusal(of: "e1000,bootindex=3") == nil)
    #expect(try test.refusal(of: "e1000,bootindex=4,romsize=3") != nil)
    #expect(try test.refusal(of: "e1000,bootindex=4") == nil)
  }

  @Test("where it is, and whether it came later")
  func place() throws {
    let (early, late) = try (test.add("e1000"), test.plug("e1000"))
    #expect(try [early, late].map { try $0.value(of: "hotplugged") } == [false, true])
    #expect(try late.value(of: "parent_bus") == "/machine/i440fx/pci.0")
    #expect(failure { try early.value(of: "nope") } == Failure("Property 'e1000.nope' not found"))
  }

  @Test("whether a property says something", arguments: [("", false), ("0", false), ("5", true)])
  func says(_ text: String, _ isSaid: Bool) throws {
    let device = try test.add("e1000")
    #expect(!device.has("x"))
    device.values["x"] = text == "" ? "" : .int(Int64(text) ?? 0)
    #expect(device.has("x") == isSaid)
  }
}

@Suite struct DevicePartsTests {
  @Test(
    "what a balloon can't be",
    arguments: [
      ("virtio-balloon-pci virtio-balloon-pci", "Only one balloon device is supported"),
      ("virtio-balloon-pci,free-page-hint=on", "'free-page-hint' requires 'iothread' to be set"),
      ("virtio-balloon-pci,guest-stats-polling-interval=-1", "timer value must be greater than zero"),
      ("virtio-balloon-pci,guest-stats-polling-interval=1", nil),
    ] as [(String, String?)])
  func balloons(_ devices: String, _ message: String?) throws {
    let test = try TestMachine(bare: "pc")
    #expect(try test.refusal(of: devices) == message)
    // One that was refused isn't there.
    #expect((test.machine.balloon != nil) == (message == nil || message?.hasPrefix("Only") == true))
  }

  @Test("a balloon goes with its device, and another one may come")
  func balloonAgain() throws {
    let test = try TestMachine(bare: "pc")
    let first = try test.add("virtio-balloon-pci")
    try test.devices.remove(first)
    #expect(test.machine.balloon == nil)
    #expect(try test.refusal(of: "virtio-balloon-pci,id=b") == nil)
    test.machine.removeBalloon()
    #expect(test.machine.balloon == nil)
    #expect(try test.devices.added.isEmpty)
  }

  @Test("a network card has its backend for itself until it goes")
  func network() throws {
    let test = try TestMachine(bare: "pc")
    try test.machine.network.add("user", id: "n", .object([])) { _ in -1 }
    let card = try test.plug("e1000,netdev=n,id=c")
    let message = "Property 'e1000.netdev' can't take value 'n', it's in use"
    #expect(try test.refusal(of: "e1000,netdev=n", .deviceAdd) == message)
    try test.devices.remove(card)
    #expect(try test.refusal(of: "e1000,netdev=n", .deviceAdd) == nil)
  }
}
