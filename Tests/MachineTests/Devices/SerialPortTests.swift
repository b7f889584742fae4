// Serial ports on character devices: whose these are, and when a port is open.
import Chardev
import Event
import JSON
import Testing

@testable import Machine

@Suite struct SerialPortTests {
  private let test: TestMachine

  init() throws {
    test = try TestMachine(bare: "pc")
    try test.machine.chardevs.add(ChardevOptions(id: "c", backend: .null))
    for device in ["virtio-serial-pci,id=s", "usb-ehci"] { try test.add(device) }
  }

  private func part(_ device: Device) throws -> SerialPort { try #require(device.part as? SerialPort) }

  @Test("a character device has one port")
  func busy() throws {
    try test.plug("virtserialport,chardev=c,id=p")
    #expect(
      try test.refusal(of: "virtserialport,chardev=c", .deviceAdd)
        == "Property 'virtserialport.chardev' can't take value 'c': Device 'c' is in use")
    try test.devices.requestRemoval("p")
    #expect(test.machine.chardevs.device(named: "c")?.isBusy == false)
    #expect(try test.refusal(of: "virtserialport,chardev=c", .deviceAdd) == nil)
  }

  @Test("a port that goes leaves the character device that has taken the place of its own")
  func changed() throws {
    let port = try test.plug("virtserialport,chardev=c,id=p")
    let old = try #require(test.machine.chardevs.device(named: "c"))
    let new = try test.machine.chardevs.change(old, to: ChardevOptions(id: "c", backend: .null))
    #expect(new.isBusy)
    try test.devices.remove(port)
    #expect(!new.isBusy)
  }

  @Test("a virtio port is open while its guest has it, which is told once; a console's guest always has it")
  func opening() throws {
    let port = try part(test.plug("virtserialport,chardev=c,id=p"))
    #expect(!port.isOpen)
    for isOpen in [false, true, true, false] { port.setOpen(isOpen) }
    #expect(
      test.take() == [
        #"VSERPORT_CHANGE {"open": true, "id": "p"}"#, #"VSERPORT_CHANGE {"open": false, "id": "p"}"#,
      ])
    try test.machine.chardevs.add(ChardevOptions(id: "d", backend: .null))
    let console = try part(test.plug("virtconsole,chardev=d,id=q"))
    #expect(console.isOpen)
    console.setOpen(true)
    #expect(test.take().isEmpty)
  }

  @Test("without an id nobody is told of it")
  func anonymous() throws {
    try part(test.plug("virtserialport,chardev=c")).setOpen(true)
    #expect(test.take().isEmpty)
  }

  @Test(
    "all but a port on USB may get another character device",
    arguments: [("virtserialport,chardev=c", true), ("isa-serial,chardev=c", true), ("usb-serial,chardev=c", false)])
  func swap(_ device: String, _ isAllowed: Bool) throws {
    #expect(try part(test.add(device)).allowsSwap == isAllowed)
  }

  @Test("a guest's port is found by its device's id, else by its own name")
  func names() throws {
    for id in ["d", "e"] { try test.machine.chardevs.add(ChardevOptions(id: id, backend: .null)) }
    let named = try test.add("virtserialport,chardev=c,id=x,name=y")
    let other = try test.add("virtserialport,chardev=d,id=y,name=z")
    #expect(test.machine.guestPort("nope") == nil)
    #expect(test.machine.guestPort("x") === named.part)
    #expect(test.machine.guestPort("y") === other.part)
    #expect(test.machine.guestPort("z") === other.part)
  }
}

@Suite struct InputDeviceTests {
  @Test(
    "a keyboard, mouse or tablet is one as long as it is there",
    arguments: [
      ("usb-kbd", nil, false), ("virtio-keyboard-pci", nil, false), ("usb-mouse", "QEMU HID Mouse", false),
      ("usb-tablet", "QEMU HID Tablet", true), ("virtio-mouse-pci", "QEMU Virtio Mouse", false),
      ("virtio-tablet-pci", "QEMU Virtio Tablet", true), ("virtio-rng-pci", nil, false),
    ])
  func mice(_ type: String, _ name: String?, _ isAbsolute: Bool) throws {
    let test = try TestMachine(bare: "pc")
    try test.add("usb-ehci")
    let before = test.machine.input.mice.map(\.name)
    let device = try test.plug(type)
    let mice = test.machine.input.mice
    #expect(mice.map(\.name) == (name.map { [$0] } ?? []) + before)
    if name != nil { #expect(mice.first?.isAbsolute == isAbsolute) }
    try test.devices.remove(device)
    #expect(test.machine.input.mice.map(\.name) == before)
  }
}
