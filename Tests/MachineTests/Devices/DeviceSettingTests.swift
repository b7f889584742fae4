// Properties that the user gives: how texts and JSON are read, and what their values can't be.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct DeviceSettingTests {
  private let test: TestMachine

  init() throws {
    test = try TestMachine(bare: "pc")
    try test.object("rng-random", "r")
  }

  @Test(
    "what a text can't be",
    arguments: [
      ("e1000,nope=x", "Property 'e1000.nope' not found"), ("e1000,type=x", "Property 'e1000.type' is not writable"),
      ("e1000,parent_bus=x", "Property 'e1000.parent_bus' is not writable"),
      ("e1000,hotplugged=on", "Property 'e1000.hotplugged' is not writable"),
      ("e1000,multifunction=1", "Parameter 'multifunction' expects 'on' or 'off'"),
      ("e1000,multifunction=ON", "Parameter 'multifunction' expects 'on' or 'off'"),
      ("e1000,netdev=x", "Property 'e1000.netdev' can't find value 'x'"),
      ("virtio-net-pci,netdev=x", "Property 'virtio-net-device.netdev' can't find value 'x'"),
      ("virtio-rng-pci,rng=x", "Device 'x' not found"),
      ("virtio-rng-pci,rng=q,id=q", "Invalid parameter type for 'rng', expected: rng-backend"),
      ("intel-hda,id=h hda-duplex,audiodev=x", "Property 'hda-duplex.audiodev' can't find value 'x'"),
      ("ide-hd,drive=x", "Property 'ide-hd.drive' can't find value 'x'"), ("ide-hd,drive=", "No drive specified"),
      ("virtio-blk-pci,drive=x", "Property 'virtio-blk-device.drive' can't find value 'x'"),
      ("virtio-blk-pci", "drive property not set"),
      ("virtio-balloon-pci,guest-stats=1", "Property 'virtio-balloon-device.guest-stats' is not writable"),
      ("virtio-net-pci,disable-legacy=x", "Parameter 'disable-legacy' does not accept value 'x'"),
    ])
  func refused(_ device: String, _ message: String) throws { #expect(try test.refusal(of: device) == message) }

  @Test(
    "numbers are C's, as wide as the property",
    arguments: [
      ("", "Parameter 'bootindex' expects integer"), ("x", "Parameter 'bootindex' expects integer"),
      ("08", "Parameter 'bootindex' expects integer"), ("0x", "Parameter 'bootindex' expects integer"),
      ("5 ", "Parameter 'bootindex' expects integer"), ("--5", "Parameter 'bootindex' expects integer"),
      ("\u{ff15}", "Parameter 'bootindex' expects integer"), ("1.0", "Parameter 'bootindex' expects integer"),
      ("99999999999999999999", "Parameter 'bootindex' expects integer"),
      ("-9223372036854775809", "Parameter 'bootindex' expects integer"),
      ("-9223372036854775808", "Parameter 'bootindex' expects int32_t"),
      ("2147483648", "Parameter 'bootindex' expects int32_t"), ("2147483647", nil), ("-2147483648", nil), ("+5", nil),
      ("0x1F", nil), ("-0x10", nil), ("017", nil),
    ] as [(String, String?)])
  func numbers(_ text: String, _ message: String?) throws {
    let member = Value.Member(key: "bootindex", value: .string(text))
    #expect(
      failure { try test.devices.add(DeviceRequest(driver: "e1000", properties: [member])) }?.description == message)
  }

  @Test(
    "a number's value",
    arguments: [
      ("+5", 5), ("0x1F", 31), ("-0X10", -16), ("017", 15), ("0", 0), ("-0", 0), ("-9223372036854775808", .min),
    ]
      as [(String, Int64)])
  func number(_ text: String, _ number: Int64) { #expect(DeviceSetting.number(text) == .int(number)) }

  @Test("an unsigned number may have 64 bits")
  func unsigned() throws {
    #expect(DeviceSetting.number("18446744073709551615") == .uint(.max))
    #expect(try test.refusal(of: "e1000,acpi-index=0xffffffffffffffff") == "Parameter 'acpi-index' expects uint32_t")
    #expect(try test.refusal(of: "e1000,acpi-index=-1") == "Parameter 'acpi-index' expects uint32_t")
  }

  @Test(
    "sizes have units and fractions",
    arguments: [
      ("", nil), ("K", nil), ("1KB", nil), ("-1", nil), ("1.5", nil), ("16E", nil), ("99999999999999999999", nil),
      ("5\u{df}", nil), ("5\u{fb01}", nil), ("5\u{212a}", nil), ("x", nil), ("1.5M", 0x18_0000), ("0x10", 16),
      ("0x1E", 30), ("0xB", 11), ("1e", 1_152_921_504_606_846_976), ("2k", 2048), ("3B", 3),
      ("7E", 8_070_450_532_247_928_832), ("010", 10),
      ("1T", 1_099_511_627_776), ("1p", 1_125_899_906_842_624),
      ("2G", 2_147_483_648), ("+1", 1),
    ] as [(String, Int64?)])
  func sizes(_ text: String, _ size: Int64?) throws {
    let setting = try setting("virtio-mem-pci", "requested-size", "size")
    if let size { return #expect(try setting.value(.string(text)) == .int(size)) }
    #expect(failure { try setting.value(.string(text)) } == Failure("Parameter 'requested-size' expects size"))
  }

  private func setting(
    _ type: String, _ name: String, _ declared: String, _ description: String = "", isTyped: Bool = false
  ) throws -> DeviceSetting {
    let model = try DeviceModel(named: type, isHotplug: false)
    return DeviceSetting(name: name, type: declared, description: description, model: model, id: nil, isTyped: isTyped)
  }

  @Test("sizes of 8 EiB and more have no sign")
  func hugeSize() throws {
    let setting = try setting("virtio-mem-pci", "requested-size", "size")
    #expect(try setting.value("8E") == .uint(1 << 63))
  }

  @Test(
    "a PCI address is a slot and a function, in hexadecimal",
    arguments: [
      ("", nil), ("20", nil), ("-1", nil), ("1f.8", nil), ("3.", nil), (".3", nil), ("3.1.1", nil), ("3x", nil),
      ("0x", nil), ("+-3", nil), ("99999999999999999999", nil), ("3.-1", nil), ("\u{ff13}", nil), ("1f.7", 0xff),
      ("0x1f", 0xf8), ("+3", 0x18), (" 3.1", 0x19), ("0X1F.0x7", 0xff), ("-0", 0),
    ])
  func addresses(_ text: String, _ address: Int?) throws {
    let setting = try setting("e1000", "addr", "int32")
    if let address { return #expect(try setting.value(.string(text)) == .int(Int64(address))) }
    #expect(
      failure { try setting.value(.string(text)) }
        == Failure("Property 'e1000.addr' doesn't take value '\(text)'"))
  }

  @Test("in JSON an address is a number too, and values have their types")
  func typed() throws {
    let setting = try setting("e1000", "addr", "int32", isTyped: true)
    for address in [-1, 0, 255] { #expect(try setting.value(.int(Int64(address))) == .int(Int64(address))) }
    #expect(try setting.value("3.1") == 0x19)
    for address in [-2, 256, Int64.max, .min] {
      #expect(
        failure { try setting.value(.int(address)) }
          == Failure("Parameter 'addr' expects a value between -1 and 255"))
    }
    let members = [Value.Member(key: "multifunction", value: "on")]
    let request = DeviceRequest(driver: "e1000", properties: members, origin: .commandLineJSON)
    #expect(
      failure { try test.devices.add(request) }
        == Failure("Invalid parameter type for 'multifunction', expected: boolean"))
  }

  @Test(
    "a hardware address has six pairs of digits",
    arguments: [
      ("x", false), ("", false), ("52:54:00:12:34:5", false), ("52:54:00:12:34:567", false),
      ("52:54:00:12:34", false), ("zz:54:00:12:34:56", false), ("52:54:00:12:34:56:", false),
      ("5:254:00:12:34:56", false), ("52-54-00-12-34-56", true), ("52:54:00-12:34:Ff", true),
    ])
  func hardwareAddresses(_ text: String, _ isValid: Bool) throws {
    let message = "Property 'e1000.mac' doesn't take value '\(text)'"
    #expect(try test.refusal(of: "e1000,mac=\(text)") == (isValid ? nil : message))
  }

  @Test(
    "a disk's sizes are within limits",
    arguments: [
      ("ide-cd,logical_block_size=513", "Property .logical_block_size doesn't take value '513', it's not a power of 2"),
      (
        "ide-cd,logical_block_size=100",
        "Property .logical_block_size doesn't take value 100 (minimum: 512, maximum: 2097152)"
      ),
      (
        "ide-cd,id=q,physical_block_size=4194304",
        "Property q.physical_block_size doesn't take value 4194304 (minimum: 512, maximum: 2097152)"
      ),
      (
        "virtio-blk-pci,id=q,physical_block_size=1000",
        "Property .physical_block_size doesn't take value '1000', it's not a power of 2"
      ),
      ("virtio-blk-pci,physical_block_size=0", "drive property not set"),
      (
        "ide-cd,min_io_size=4294967296",
        "Property ide-cd.min_io_size doesn't take value 4294967296 (maximum: 4294967295)"
      ),
      (
        "virtio-blk-pci,opt_io_size=4294967296",
        "Property virtio-blk-device.opt_io_size doesn't take value 4294967296 (maximum: 4294967295)"
      ),
      (
        "ide-cd,discard_granularity=5G",
        "Property ide-cd.discard_granularity doesn't take value 5368709120 (maximum: 4294967295)"
      ),
      (
        "ide-cd,discard_granularity=15E",
        "Property ide-cd.discard_granularity doesn't take value 17293822569102704640 (maximum: 4294967295)"
      ),
      (
        "ide-cd,logical_block_size=15E",
        "Property .logical_block_size doesn't take value -1152921504606846976 (minimum: 512, maximum: 2097152)"
      ),
      ("ide-cd,logical_block_size=2M", nil), ("ide-cd,min_io_size=4294967295", nil),
    ] as [(String, String?)])
  func diskSizes(_ device: String, _ message: String?) throws { #expect(try test.refusal(of: device) == message) }

  @Test("a scalar as an option's text")
  func optionTexts() {
    let values: [Value] = [true, false, 5, .uint(.max), 0.5, "x", .null, [], .object([])]
    #expect(values.map(\.optionText) == ["on", "off", "5", "18446744073709551615", "0.5", "x", nil, nil, nil])
  }
}
