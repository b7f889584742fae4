// Keyboard and mouse from outside: keys that are sent, movements, buttons.
import Event
import Glibc
import JSON
import Machine
import Monitor
import QAPI

extension CommandRow<Machine> {
  /// `query-mice`: `[{index, name, current, absolute}]`.
  static let queryMice = Self(
    "query-mice", help: "list the mice", human: HumanFace("info mice"),
    encode: { (mice: [Input.Mouse], json) in
      json.objects(mice) { (mouse, json) in
        json.member("index", mouse.index)
        json.member("name", mouse.name)
        json.member("current", mouse.isCurrent)
        json.member("absolute", mouse.isAbsolute)
      }
    },
    show: { mice in
      if mice.isEmpty { return "No mouse devices connected" }
      return mice.map {
        "\($0.isCurrent ? "*" : " ") Mouse #\($0.index): \($0.name)\($0.isAbsolute ? " (absolute)" : "")"
      }.joined(separator: "\n")
    },
    now: { machine, _ in machine.input.mice })

  /// `mouse_set INDEX`: the mouse that receives events.
  static let mouseSet = human(
    HumanFace("mouse_set", arguments: "index:i", usage: "index", failsPlainly: true),
    help: "choose the mouse that receives events"
  ) { (machine, arguments) throws(Failure) in
    try machine.input.select(mouse: try arguments.int("index"))
    return ""
  }

  /// `mouse_move DX DY [DZ]`: what isn't a number is 0, as for QEMU.
  static let mouseMove = human(
    HumanFace("mouse_move", arguments: "dx_str:s,dy_str:s,dz_str:s?", usage: "dx dy [dz]"), help: "move the mouse"
  ) { (machine, arguments) throws(Failure) in
    machine.input.move(
      x: Int64(strtol(try arguments.string("dx_str"), nil, 0)), y: Int64(strtol(try arguments.string("dy_str"), nil, 0))
    )
    return ""
  }

  /// `mouse_button BITS`: the buttons that are down: 1 the left one, 2 the middle one, 4 the right one.
  static let mouseButton = human(
    HumanFace("mouse_button", arguments: "button_state:i", usage: "state"),
    help: "press the mouse's buttons (1=left, 2=middle, 4=right)"
  ) { (machine, arguments) throws(Failure) in
    machine.input.press(buttons: try arguments.int("button_state"))
    return ""
  }

  /// `send-key keys=[{type, data}] [hold-time=MS]`: presses keys together and releases them after 100 ms, or that time.
  static let sendKey = Self(
    "send-key", help: "send keys to the guest (such as 'sendkey ctrl-alt-f1'), held for 100 ms",
    human: HumanFace(
      "sendkey", arguments: "keys:s,hold-time:i?", usage: "keys [hold_ms]", choices: ["keys": .keys],
      failsPlainly: true, translate: readKeys),
    now: { machine, arguments in
      let keys = arguments.view("keys")?.elements.compactMap { key -> Input.Key? in
        key["data"]?.string.map(Input.Key.name) ?? key["data"]?.int.map(Input.Key.number)
      }
      let (hold, overflow) = (arguments.optionalInt("hold-time") ?? 100).multipliedReportingOverflow(by: 1_000_000)
      machine.input.send(keys ?? [], holding: overflow ? .max : hold)
      machine.keyMoved()
    })

  /// `input-send-event events=[{type, data}] [device=NAME] [head=N]`: events as they come from devices; only a machine
  /// that runs takes them.
  static let inputSendEvent = Self(
    "input-send-event", help: "send input events",
    now: { (machine, arguments) throws(Failure) in
      if let device = arguments.optionalString("device") {
        throw Failure(.deviceNotFound, "Device '\(device)' not found")
      }
      if !machine.isRunning && machine.state != .suspended { throw Failure("VM not running") }
      guard let events = arguments.view("events") else { return }
      for event in events.elements {
        let type = event["type"]?.string ?? ""
        let mice = machine.input.mice
        let hasTaker =
          type == "abs" || type == "rel" ? mice.contains { $0.isAbsolute == (type == "abs") } : !mice.isEmpty
        if !hasTaker {
          throw Failure("Input handler not found for event type \(type)")
        }
      }
      for event in events.elements {
        machine.input.take(event)
        if event["type"]?.equals("key") == true { machine.keyMoved() }
      }
    })
}

/// Makes keys of `ctrl-alt-f1`: names, or numbers with 0x.
private func readKeys(_ typed: [Value.Member]) throws(Failure) -> [Value.Member] {
  let names = SchemaCommand.named("send-key")?.arguments.words(of: "data", inListOf: "keys") ?? []
  var keys: [Value] = []
  for part in (typed.text("keys") ?? "").split(separator: "-", omittingEmptySubsequences: false).map(String.init) {
    let name = part == "<" ? "less" : part
    if names.contains(name) {
      keys.append(["type": "qcode", "data": .string(name)])
    } else if name.hasPrefix("0x"), let number = UInt64(name.dropFirst(2), radix: 16), name.dropFirst(2).first != "+" {
      keys.append(["type": "number", "data": .int(Int64(truncatingIfNeeded: Int32(truncatingIfNeeded: number)))])
    } else {
      throw Failure("invalid parameter: \(part)")
    }
  }
  return typed.filter { $0.key != "keys" } + [Value.Member(key: "keys", value: .array(keys))]
}

extension Input {
  /// Does what one event of QMP's says.
  fileprivate func take(_ event: View) {
    let data = event["data"]
    let isDown = data?["down"]?.bool ?? false
    switch event["type"]?.string {
    case "rel":
      let distance = data?["value"]?.int ?? 0
      if data?["axis"]?.equals("x") == true { move(x: distance, y: 0) } else { move(x: 0, y: distance) }
    case "btn":
      let bits: [String: Int64] = ["left": 1, "middle": 2, "right": 4]
      guard let bit = bits[data?["button"]?.string ?? ""] else { return }
      press(buttons: isDown ? buttons | bit : buttons & ~bit)
    case "key":
      let key = data?["key"]?["data"]
      if let key = key?.string.map(Key.name) ?? key?.int.map(Key.number) { set(key, isDown: isDown) }
    default: break
    }
  }
}
