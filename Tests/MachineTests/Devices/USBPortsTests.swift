// Ports on USB: which one a device gets, which ones there are, and the hubs that make more of them.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct USBPortsTests {
  private let test: TestMachine

  init() throws { test = try TestMachine(bare: "pc") }

  private var ports: [String] {
    get throws { try test.devices.usbBuses.flatMap { $0 }.map { "\($0.usbPort ?? "none") \($0.id ?? "-")" } }
  }

  private static let hubs = ["1", "1.1", "1.1.1", "1.1.1.1", "1.1.1.1.1"].map { "usb-hub,port=\($0)" }

  @Test(
    "a port that isn't there, or is in use",
    arguments: [
      ("usb-mouse", "No 'usb-bus' bus found for device 'usb-mouse'"),
      ("piix3-usb-uhci usb-mouse,port=3", "usb port 3 (bus usb-bus.0) not found (in use?)"),
      ("piix3-usb-uhci usb-mouse,port=0", "usb port 0 (bus usb-bus.0) not found (in use?)"),
      ("piix3-usb-uhci usb-mouse usb-mouse,port=1", "usb port 1 (bus usb-bus.0) not found (in use?)"),
      ("piix3-usb-uhci usb-mouse,port=1.1", "usb port 1.1 (bus usb-bus.0) not found (in use?)"),
      ("piix3-usb-uhci usb-hub usb-mouse,port=1.9", "usb port 1.9 (bus usb-bus.0) not found (in use?)"),
      ("piix3-usb-uhci,id=u usb-hub,ports=2 usb-mouse,port=1.3", "usb port 1.3 (bus u.0) not found (in use?)"),
      (
        "qemu-xhci,p2=0,p3=0 usb-mouse",
        "tried to attach usb device QEMU USB Mouse to a bus with no free ports"
      ),
      ("qemu-xhci,p2=4294967295 usb-mouse,port=16", "usb port 16 (bus usb-bus.0) not found (in use?)"),
      ("qemu-xhci,p2=200,p3=300 usb-mouse,port=31", "usb port 31 (bus usb-bus.0) not found (in use?)"),
      ("qemu-xhci,p2=4294967295 usb-mouse,port=15", nil), ("piix3-usb-uhci usb-hub usb-mouse,port=1.8", nil),
    ] as [(String, String?)])
  func refused(_ devices: String, _ message: String?) throws {
    #expect(try test.refusal(of: devices) == message)
  }

  @Test(
    "a hub has one to eight ports",
    arguments: [("0", "0"), ("9", "9"), ("4294967295", "-1"), ("2147483648", "-2147483648")])
  func hubPorts(_ given: String, _ shown: String) throws {
    #expect(
      try test.refusal(of: "piix3-usb-uhci usb-hub,ports=\(given)") == "num_ports (\(shown)) out of range (1..8)")
    #expect(try test.refusal(of: "usb-hub,ports=8") == nil)
  }

  @Test("behind five hubs there is no sixth")
  func depth() throws {
    let chain = (["piix3-usb-uhci"] + Self.hubs).joined(separator: " ")
    #expect(try test.refusal(of: chain + " usb-hub,port=1.1.1.1.1.1") == "usb hub chain too deep")
    #expect(try test.refusal(of: "usb-mouse,port=1.1.1.1.1.1") == nil)
    #expect(try test.add("usb-hub").usbPort == "2")
  }

  @Test("ports are taken in their order; the last one that is left is taken by a hub, unless one was named")
  func order() throws {
    for device in ["piix3-usb-uhci", "usb-mouse,id=a", "usb-mouse,id=b", "usb-mouse,id=c"] { try test.add(device) }
    #expect(try ports == ["1 a", "2 -", "2.1 b", "2.2 c"])
    #expect(test.machine.objects?.machine.child("unattached")?.children.last?.type.name.string == "usb-hub")
    let other = try TestMachine(bare: "pc")
    for device in ["piix3-usb-uhci", "usb-mouse", "usb-mouse,port=2"] { try other.add(device) }
    #expect(try other.devices.usbBuses.first?.map(\.usbPort) == ["1", "2"])
  }

  @Test("a port that is free again is the last one to be taken")
  func freed() throws {
    try test.add("piix3-usb-uhci")
    let first = try test.plug("usb-mouse,id=a")
    try test.plug("usb-hub,id=h")
    try test.plug("usb-mouse,id=b")
    try test.devices.remove(first)
    try test.plug("usb-mouse,id=c")
    #expect(try ports == ["2 h", "2.1 b", "2.2 c"])
    for id in 3...8 { try test.plug("usb-mouse,id=m\(id)") }
    // Of the one that is left then a hub is made.
    try test.plug("usb-mouse,id=z")
    #expect(try ports.suffix(2) == ["1 -", "1.1 z"])
  }

  @Test("what is behind a hub goes with it")
  func removal() throws {
    try test.add("piix3-usb-uhci")
    for device in ["usb-hub,id=h", "usb-mouse,id=a,port=1.2", "usb-hub,id=g,port=1.1", "usb-kbd,id=b,port=1.1.1"] {
      try test.plug(device)
    }
    try test.plug("usb-mouse,id=rest,port=2")
    try test.devices.requestRemoval("h")
    #expect(try ports == ["2 rest"])
    #expect(test.take().count == 4)
    #expect(test.machine.input.mice.count { $0.name == "QEMU HID Mouse" } == 1)
    // Its ports are gone with it.
    #expect(try test.refusal(of: "usb-mouse,port=1.1") != nil)
    #expect(try test.refusal(of: "usb-mouse,port=1") == nil)
  }

  @Test(
    "a controller has the ports and the speed of its kind; a device is as fast as both allow",
    arguments: [
      ("piix3-usb-uhci", 2, 12), ("usb-ehci", 6, 480), ("qemu-xhci", 4, 480), ("pci-ohci", 3, 12),
      ("qemu-xhci,p2=1,p3=7", 7, 480), ("nec-usb-xhci,p2=15,p3=15", 15, 480),
    ])
  func controllers(_ controller: String, _ count: Int, _ speed: Int) throws {
    let bus = try #require(try test.add(controller).buses.first)
    #expect(USBPorts(bus: bus).free == (1...count).map { String($0) })
    let mouse = try test.add("usb-mouse")
    #expect(mouse.usbFacts == (product: "QEMU USB Mouse", speed: 480))
    #expect(mouse.usbSpeed == speed)
  }
}
