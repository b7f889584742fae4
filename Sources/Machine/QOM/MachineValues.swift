// The values of a machine's own properties, as QEMU 7.2 shows them for a machine that was asked for nothing else.
import JSON

extension ObjectTree {
  /// The values that a machine of these options has.
  static func machineValues(_ options: MachineOptions) -> [String: Value] {
    options.type == "none"
      ? common(order: "", memory: 0) : common(order: "cad", memory: options.memory).merging(pc) { $1 }
  }

  private static func common(order: String, memory: Int64) -> [String: Value] {
    [
      "kernel": "", "dt-compatible": "", "boot": ["order": .string(order)], "memory": ["size": .int(memory)],
      "initrd": "", "confidential-guest-support": "", "graphics": true, "usb": false, "firmware": "",
      "memory-encryption": "", "dump-guest-core": true, "phandle-start": 0, "dumpdtb": "", "memory-backend": "",
      "dtb": "", "mem-merge": true, "append": "", "suppress-vmdesc": false,
      "smp": ["cpus": 1, "maxcpus": 1, "threads": 1, "cores": 1, "dies": 1, "sockets": 1, "clusters": 1],
    ]
  }

  private static var pc: [String: Value] {
    [
      "firmware": "bios-256k.bin", "smm": "auto", "acpi": "auto", "pit": "auto", "pic": "auto",
      "x-oem-table-id": "BXPC    ", "bus-lock-ratelimit": 0, "sgx-epc": [], "x-oem-id": "BOCHS ",
      "max-fw-size": 8_388_608, "default-bus-bypass-iommu": false, "device-memory-region-size": 0, "sata": true,
      "vmport": "on", "i8042": true, "hpet": true, "smbios-entry-point-type": "32",
      "max-ram-below-4g": 3_758_096_384, "smbus": true, "nvdimm": false, "nvdimm-persistence": "", "cxl-fmw": [],
      "hmat": false, "cxl": false, "pcspk-audiodev": "",
    ]
  }
}
