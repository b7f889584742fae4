// What `help` as a value lists: machines, CPU models, devices and their properties.
import JSON
import Machine
import QEMUOptions

/// The text of a list, in QEMU 7.2's form.
public func text(of list: EmulatorList) -> String {
  switch list {
  case .devices: names("Devices:", implementing: "device").joined(separator: "\n") + "\n"
  case .objects: names("List of user creatable objects:", implementing: "user-creatable").joined(separator: "\n") + "\n"
  case .deviceProperties(let type): properties(of: type, \.deviceProperties)
  case .objectProperties(let type): properties(of: type, \.properties)
  case .accelerators: "Accelerators supported in QEMU binary:\ntcg\nxen\nkvm\n"
  default: "\(list): no such list here\n"
  }
}

private func names(_ title: String, implementing type: String) -> [String] {
  let found = ObjectType.all.filter { !$0.isAbstract && $0.conforms(to: type) }
  return [title] + found.map { "  \($0.name)" }.sorted()
}

private func properties(of type: String, _ path: KeyPath<ObjectType, TypeProperties?>) -> String {
  guard let properties = ObjectType(named: type)?[keyPath: path] else { return "" }
  return ([type + " options:"] + properties.map { "  \($0.name)=<\($0.type)>" }.sorted()).joined(separator: "\n") + "\n"
}
