// What `help` as a value lists: machines, CPU models, devices and their properties.
import JSON
import Machine
import QAPI
import QEMUOptions

/// The text of a list, in the form of QEMU 7.2's.
public func text(of list: EmulatorList) -> String {
  let lines: [String] =
    switch list {
    case .machines: ["Supported machines are:"] + machines
    case .machineProperties(let name):
      [ObjectType(named: "\(name)-machine")?.properties.map { TypeHelp.text(of: "\(name)-machine", $0) } ?? ""]
    case .cpus: ["Available CPUs:"] + names(in: RecordedReply.cpuDefinitions.json).sorted().map { "x86 \($0)" }
    case .accelerators: ["Accelerators supported in QEMU binary:"] + Accelerator.allCases.map(\.rawValue)
    case .devices: [String(DeviceCategories.addable.dropLast())]
    case .deviceProperties(let driver): [TypeHelp.device(driver)]
    case .objects: ["List of user creatable objects:"] + creatable("user-creatable").map { "  \($0)" }
    case .objectProperties(let type): [TypeHelp.object(type) ?? ""]
    case .netdevs: [NetworkBackend.kindsHelp]
    case .chardevs: ["Available chardev backend types: "] + words(of: "chardev-add", "type").map { "  \($0)" }
    case .audiodevs: ["Available audio drivers:", "none", "wav"]
    case .displays: ["Available display backend types:", "none"]
    case .vgaCards: ["none", "std", "cirrus", "vmware", "qxl", "virtio"]
    case .nicModels:
      ["Supported NIC models:"] + Machine.pciCards
    case .blockFormats: ["Supported formats: " + words(of: "blockdev-add", "driver").joined(separator: " ")]
    case .traceEvents: (try? TraceEvents().events("*").map(\.text)) ?? []
    case .dataDirectories: []
    }
  return lines.map { $0 + "\n" }.joined()
}

/// The names in a recorded list, with what is said of them.
private func names(in reply: UnsafeRawBufferPointer) -> [String] {
  entries(in: reply).compactMap { if case .string(let name)? = $0["name"] { name } else { nil } }
}

private func entries(in reply: UnsafeRawBufferPointer) -> [Value] {
  guard case .array(let entries)? = try? Value.parse(Array(reply)) else { return [] }
  return entries
}

private var machines: [String] {
  entries(in: RecordedReply.machines.json).flatMap { entry -> [String] in
    guard case .string(let name)? = entry["name"] else { return [] }
    let remark = entry["is-default"] == true ? " (default)" : entry["deprecated"] == true ? " (deprecated)" : ""
    let line = "\(padded(name)) \(family(of: name))\(remark)"
    guard case .string(let alias)? = entry["alias"] else { return [line] }
    return ["\(padded(alias)) \(family(of: name)) (alias of \(name))", line]
  }.sorted()
}

private func padded(_ name: String) -> String { name + String(repeating: " ", count: max(0, 20 - name.count)) }

private func family(of machine: String) -> String {
  if machine.hasPrefix("pc-i440fx") { return "Standard PC (i440FX + PIIX, 1996)" }
  if machine.hasPrefix("pc-q35") { return "Standard PC (Q35 + ICH9, 2009)" }
  return ["isapc": "ISA-only PC", "none": "empty machine"][machine] ?? machine
}

private func creatable(_ type: String) -> [String] {
  guard let type = ObjectType(named: type) else { return [] }
  return ObjectType.all.filter { !$0.isAbstract && !$0.isInterface && $0.conforms(to: type) }.map(\.name.string)
    .sorted()
}

/// The words that a union's discriminator takes.
private func words(of command: String, _ member: String) -> [String] {
  SchemaCommand.named(command)?.arguments.words(of: member) ?? []
}
