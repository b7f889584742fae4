// Keyboard and mouse by command.
import Event
import JSON
import Machine
import TestSupport
import Testing

@Suite struct InputCommandsTests {
  private let pc: TestMonitor

  init() throws { pc = try TestMonitor(MachineOptions(startsRunning: false)) }

  @Test(
    "what isn't a key is refused",
    arguments: [
      ("foo", "foo"), ("ctrl-foo", "foo"), ("ctrl-", ""), ("-", ""), ("A", "A"), ("12", "12"), ("0x", "0x"),
      ("0xzz", "0xzz"), ("0x-5", "0x"), ("\"\"", ""),
    ])
  func unknownKeys(keys: String, part: String) {
    #expect(pc.answer("sendkey \(keys)") == "invalid parameter: \(part)\n")
    #expect(pc.machine.input.pressedKeys.isEmpty)
  }

  @Test("keys are held for 100 ms, or the time that is said")
  func keys() {
    #expect(pc.answer("sendkey ctrl-alt-0x1e-<") == "")
    #expect(pc.machine.input.pressedKeys == [.name("ctrl"), .name("alt"), .number(0x1e), .name("less")])
    pc.loop.advance(by: .milliseconds(100))
    #expect(pc.machine.input.pressedKeys.isEmpty)
    #expect(pc.answer("sendkey a 500") == "")
    pc.loop.advance(by: .milliseconds(499))
    #expect(pc.machine.input.pressedKeys == [.name("a")])
  }

  @Test("a stopped machine, an unknown device and positions are refused")
  func eventRefusals() throws {
    let client = pc.control()
    let button: Value = ["type": "btn", "data": ["down": true, "button": "left"]]
    #expect(client.exchange(call("input-send-event", ["events": [button]])) == [failure("VM not running")])
    #expect(
      client.exchange(call("input-send-event", ["device": "d", "events": [button]])) == [
        failure("Device 'd' not found", class: "DeviceNotFound")
      ])
    try pc.machine.resume()
    let position: Value = ["type": "abs", "data": ["axis": "x", "value": 1]]
    let replies = client.exchange(call("input-send-event", ["events": [button, position]]))
    #expect(replies.errors == ["Input handler not found for event type abs"])
    #expect(pc.machine.input.buttons == 0)
  }

  @Test("events press buttons and keys, and move")
  func events() throws {
    try pc.machine.resume()
    let client = pc.control()
    let replies = client.exchange(
      call(
        "input-send-event",
        [
          "events": [
            ["type": "btn", "data": ["down": true, "button": "right"]],
            ["type": "rel", "data": ["axis": "y", "value": -3]],
            ["type": "key", "data": ["down": true, "key": ["type": "qcode", "data": "a"]]],
          ]
        ]))
    #expect(replies == [reply()])
    #expect(pc.machine.input.buttons == 4 && pc.machine.input.movement == (0, -3))
    #expect(pc.machine.input.pressedKeys == [.name("a")])
  }

  @Test("the mouse is chosen, moved and pressed")
  func mouse() throws {
    #expect(
      pc.answers("mouse_set 1", "mouse_set 3", "mouse_set 2", "info mice", "mouse_move 5 -2 x", "mouse_button 3") == [
        "Input device 'QEMU PS/2 Keyboard' is not a mouse\n", "Mouse at index '3' not found\n", "",
        "* Mouse #2: QEMU PS/2 Mouse\n", "", "",
      ])
    #expect(pc.machine.input.movement == (5, -2) && pc.machine.input.buttons == 3)
    #expect(try TestMonitor(MachineOptions(type: "none")).answer("info mice") == "No mouse devices connected\n")
  }
}
