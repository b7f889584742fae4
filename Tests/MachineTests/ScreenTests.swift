// The picture that a machine's console shows, and its files.
import Event
import JSON
import TestSupport
import Testing

@testable import Machine

@Suite final class ScreenTests {
  private let folder = Folder()
  private let results = RecordingSink<Void>()

  private func dump(_ test: TestMachine, _ name: String, _ format: PictureFormat) throws -> [UInt8] {
    try test.machine.dumpScreen(
      device: nil, head: nil, to: "\(folder.path)/\(name)", as: format, results.completion())
    test.loop.settle()
    return folder.bytes(name) ?? []
  }

  @Test("there is no console without an adapter, nor one that isn't there")
  func refused() throws {
    var options = MachineOptions()
    options.displays = []
    let bare = try TestMachine(options)
    let none = bare.machine.display
    #expect(throws: Failure("There is no console to take a screendump from")) {
      try none.checkConsole(device: nil, head: nil)
    }
    #expect(throws: Failure(.deviceNotFound, "Device 'v' not found")) { try none.checkConsole(device: "v", head: 0) }
    let test = try TestMachine(options)
    let display = test.machine.display
    let devices = try #require(test.machine.devices)
    let heads = [Value.Member(key: "max_outputs", value: "2")]
    let adapter = try devices.add(DeviceRequest(driver: "virtio-gpu-pci", id: "v", properties: heads))
    try devices.add(DeviceRequest(driver: "e1000", id: "n"))
    try display.checkConsole(device: nil, head: nil)
    try display.checkConsole(device: "v", head: 1)
    for head: Int64 in [2, -1] {
      #expect(throws: Failure("Device v (head \(head)) is not bound to a QemuConsole")) {
        try display.checkConsole(device: "v", head: head)
      }
    }
    #expect(throws: Failure("Device n (head 0) is not bound to a QemuConsole")) {
      try display.checkConsole(device: "n", head: nil)
    }
    #expect(throws: Failure("'head' must be specified together with 'device'")) {
      try display.checkConsole(device: nil, head: 0)
    }
    devices.remove(adapter)
    #expect(throws: Failure("There is no console to take a screendump from")) {
      try display.checkConsole(device: nil, head: nil)
    }
    #expect(DisplayDevice("e1000") == nil)
    #expect(DisplayDevice(card: "none") == nil)
  }

  @Test("half a picture is removed, a device never")
  func full() throws {
    let test = try TestMachine()
    try test.machine.dumpScreen(device: nil, head: nil, to: "/dev/full", as: .ppm, results.completion())
    test.loop.settle()
    #expect(results.take() == ["1 failed: Unable to write to file: No space left on device"])
    #expect(throws: SystemError.self) {
      let writer = try FileWriter.create("/dev/full/x")
      FileWriter.close(writer)
    }
  }

  @Test("a guest that never ran shows that, in 640 by 480")
  func off() throws {
    let test = try TestMachine(MachineOptions(startsRunning: false))
    let bytes = try dump(test, "off", .ppm)
    #expect(bytes.count == 15 + 640 * 480 * 3)
    #expect(bytes.starts(with: "P6\n640 480\n255\n".utf8))
    #expect(bytes.dropFirst(15).contains { $0 != 0 })
  }

  @Test("a guest that runs shows its machine, its state and its time, the same for the same time")
  func text() throws {
    let test = try TestMachine(MachineOptions(name: "web1", memory: 512 << 20))
    test.loop.advance(by: .seconds(61))
    let screen = test.machine.screen
    let rows = (0..<Screen.rows).map { screen.text(row: $0) }
    #expect(rows[0].hasPrefix(" web1 "))
    for text in ["pc", "1 x qemu64", "512 MiB", "running", "0:01:01", "guest login:"] {
      #expect(rows.contains { $0.contains(text) }, "\(text)")
    }
    #expect(screen.cursor != nil)
    let other = try TestMachine(MachineOptions(name: "web1", memory: 512 << 20))
    other.loop.advance(by: .seconds(61))
    #expect(other.machine.screen == screen)
    other.loop.advance(by: .seconds(1))
    #expect(other.machine.screen != screen)
  }

  @Test("a name that is long or not ASCII fits")
  func names() throws {
    let test = try TestMachine(MachineOptions(name: String(repeating: "\u{fc}\u{1f600}", count: 100)))
    test.loop.advance(by: .seconds(1))
    #expect(test.machine.screen.text(row: 0).utf8.count <= Screen.columns)
    #expect(try dump(test, "name", .ppm).count == 15 + 720 * 400 * 3)
  }

  @Test("a PNG has its chunks, and is smaller than the picture")
  func png() throws {
    let test = try TestMachine()
    test.loop.advance(by: .seconds(5))
    let bytes = try dump(test, "picture.png", .png)
    #expect(bytes.starts(with: [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))
    var names: [String] = []
    var place = 8
    while place + 12 <= bytes.count {
      let size = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
      names.append(String(decoding: bytes[place + 4..<place + 8], as: UTF8.self))
      place += 12 + size
    }
    #expect(place == bytes.count)
    #expect(names == ["IHDR"] + Array(repeating: "IDAT", count: 25) + ["IEND"])
    // That of an empty last chunk is known.
    #expect(Array(bytes.suffix(4)) == [0xae, 0x42, 0x60, 0x82])
    #expect(bytes.count < 40000)
  }
}
