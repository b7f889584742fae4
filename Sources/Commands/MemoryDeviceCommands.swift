// The memory that was plugged in: `query-memory-devices`.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-memory-devices`: `[{type, data: {id?, ...}}]`, where `data` is of a `dimm` or `nvdimm` `addr`, `slot`, `node`, `memdev`,
  /// `size`, `hotplugged`, `hotpluggable`; of a `virtio-pmem` `memaddr`, `size`, `memdev`; of a `virtio-mem` `memaddr`,
  /// `node`, `requested-size`, `size`, `max-size`, `block-size`, `memdev`.
  static let queryMemoryDevices = Self(
    "query-memory-devices", help: "list the memory that was plugged", human: HumanFace("info memory-devices"),
    encode: { (devices: [MemoryDeviceInfo], json) in
      json.objects(devices) { (device, json) in
        json.member("type", device.type)
        json.key("data")
        json.beginObject()
        if let id = device.id { json.member("id", id) }
        for (name, value) in device.members { value.encode(name, &json) }
        json.endObject()
      }
    },
    show: { devices in
      devices.map { device in
        (["Memory device [\(device.type)]: \"\(device.id ?? "")\""] + device.members.map { "  \($0): \($1.text)" })
          .joined(separator: "\n")
      }.joined(separator: "\n")
    },
    now: { machine, _ in machine.memoryDevices.compactMap { MemoryDeviceInfo($0) } })
}

/// What is told of a memory device.
private struct MemoryDeviceInfo {
  let type: StaticString
  let id: String?
  let members: [(name: StaticString, value: Detail)]

  enum Detail {
    case address(Int64)
    case number(Int64)
    case text(String)
    case flag(Bool)

    func encode(_ name: StaticString, _ json: inout Writer) {
      switch self {
      case .address(let number), .number(let number): json.member(name, number)
      case .text(let text): json.member(name, text)
      case .flag(let flag): json.member(name, flag)
      }
    }

    var text: String {
      switch self {
      case .address(let number): number.prefixed
      case .number(let number): String(number)
      case .text(let text): text
      case .flag(let flag): String(flag)
      }
    }
  }

  init?(_ device: any MemoryDevice) {
    id = device.device.id
    let (address, size) = (Detail.address(device.address), Detail.number(device.size))
    let memory = Detail.text(device.memory.path)
    switch device {
    case let module as MemoryModule:
      type = module.isPersistent ? "nvdimm" : "dimm"
      members = [
        ("addr", address), ("slot", .number(module.slot)), ("node", .number(module.node)), ("size", size),
        ("memdev", memory), ("hotplugged", .flag(device.device.isHotplugged)), ("hotpluggable", .flag(true)),
      ]
    case is PersistentMemory:
      type = "virtio-pmem"
      members = [("memaddr", address), ("size", size), ("memdev", memory)]
    case let resizable as VirtioMemory:
      type = "virtio-mem"
      members = [
        ("memaddr", address), ("node", .number(resizable.node)),
        ("requested-size", .number(Int64(truncatingIfNeeded: resizable.requestedSize))), ("size", size),
        ("max-size", .number(device.span)), ("block-size", .number(resizable.blockSize)), ("memdev", memory),
      ]
    default: return nil
    }
  }
}
