// The machine's I/O ports: `i`, `o`.
import Event
import HMP
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `i /FMT PORT [.INDEX]`: reads a port; with an index, which is written to it before, the one behind it.
  static let readPort = human(
    HumanFace("i", arguments: "fmt:/,addr:i,index:i.", usage: "/fmt addr"), help: "read an I/O port"
  ) { (machine, arguments) throws(Failure) in
    var port = UInt16(truncatingIfNeeded: try arguments.int("addr"))
    if let index = arguments.optionalInt("index") {
      machine.ports.write(UInt64(truncatingIfNeeded: index & 0xff), to: port, size: 1)
      port &+= 1
    }
    let size = GivenFormat(arguments).size
    let value = machine.ports.read(port, size: width(size).bytes)
    let place = "port\(width(size).letter)[0x\(port.padded(to: 4))] = "
    guard let size else {
      let shown = value.prefixed
      return place + shown + String(repeating: " ", count: max(0, 4 - shown.utf8.count))
    }
    return place + "0x" + value.padded(to: size * 2)
  }

  /// `o /FMT PORT VALUE`: writes a port.
  static let writePort = human(
    HumanFace("o", arguments: "fmt:/,addr:i,val:i", usage: "/fmt addr value"), help: "write an I/O port"
  ) { (machine, arguments) throws(Failure) in
    machine.ports.write(
      UInt64(bitPattern: try arguments.int("val")), to: UInt16(truncatingIfNeeded: try arguments.int("addr")),
      size: width(GivenFormat(arguments).size).bytes)
    return ""
  }
}

/// How wide an access is: 16 and 32 bits can be asked for, anything else is a byte.
private func width(_ size: Int?) -> (letter: String, bytes: Int) {
  switch size {
  case 2: ("w", 2)
  case 4: ("l", 4)
  default: ("b", 1)
  }
}
