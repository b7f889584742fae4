// `-global`, `-set` and configuration files.
import Foundation
import JSON
import Testing

@testable import QEMUOptions

@Suite struct SettingOptionTests {
  /// What QEMU says of a file; `FILE` stands for its path.
  private func reading(_ text: String) throws -> (configuration: EmulatorConfiguration?, refusal: String) {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { unlink(path) }
    do {
      guard case .run(let configuration) = try readEmulatorCommandLine(["-readconfig", path]) else { return (nil, "") }
      return (configuration, "")
    } catch {
      return (nil, error.text(program: "q").replacingOccurrences(of: path, with: "FILE"))
    }
  }

  @Test(arguments: [
    ("[foo]\n a = \"b\"\n", "q:FILE:2: There is no option group 'foo'\n"),
    ("a = \"b\"\n", "q:FILE:1: no group defined\n"),
    ("[chardev \"c\"]\n backend = null\n", "q:FILE:2: '' is not a valid char driver name\n"),
    ("[chardev \"c\"]\n backend = \"null\"\n foo = \"x\"\n\n[mon]\n", "q:FILE:3: Invalid parameter 'foo'\n"),
    (
      "[chardev \"c\"]\n backend = \"null\"\n[chardev \"c\"]\n backend = \"null\"\n",
      "q:FILE:4: Duplicate ID 'c' for chardev\n"
    ),
    ("[chardev \"1c\"]\n backend = \"null\"\n", "q:FILE:2: Parameter 'id' expects an identifier\n"),
    ("   \n", "q:FILE:1: parse error\n"), ("[chardev \"c\"\n", "q: chardev: \"c\" missing backend\n"),
    ("[memory]\n size = \"abc\"\n", "q:FILE:2: Parameter 'size' expects a non-negative number below 2^64\n"),
  ])
  func refusesFiles(_ text: String, _ expected: String) throws { #expect(try reading(text).refusal == expected) }

  @Test func readsFiles() throws {
    let read = try reading(
      """
      # a machine
      [machine]
        type = "q35"
        usb = "on"
      [smp-opts]
        cpus = "2"
      [memory]
        size = "64"
      [chardev "c"]
        backend = "null"
      [mon "m"]
        chardev = "c"
        mode = "control"
      [device "d"]
        driver = "VGA"
      [global]
        driver = "VGA"
        property = "p"
        value = "a,b"
      """)
    #expect(read.refusal == "")
    let given = try #require(read.configuration)
    #expect(given.machine.name == "pc-q35-7.2" && given.topology.cpus == 2 && given.memory.size == 64 << 20)
    #expect(given.machineProperties == (["usb": "on"] as JSON.Value))
    #expect(given.monitors.map(\.id) == ["m"] && given.monitors.map(\.chardev) == ["c"])
    #expect(given.devices.map(\.value) == [["id": "d", "driver": "VGA"] as JSON.Value])
    #expect(given.globals == [GlobalProperty(driver: "VGA", property: "p", value: "a,b")])
  }

  @Test func saysWhyAFileCanNotBeRead() {
    #expect(
      refusal("-readconfig", "/nonexistent")
        == "q: -readconfig /nonexistent: Could not open '/nonexistent': No such file or directory\n")
    #expect(refusal("-readconfig", "/").contains("Is a directory"))
  }

  @Test func setsKeysOfWhatWasGivenBefore() throws {
    #expect(refusal("-set", "device.x.a=1") == "q: -set device.x.a=1: there is no device \"x\" defined\n")
    let given = try configuration("-device", "{\"driver\":\"a\"}", "-device", "VGA,id=v", "-set", "device.v.mem=16")
    #expect(given.devices[1].value == (["id": "v", "driver": "VGA", "mem": "16"] as JSON.Value))
  }

  @Test func readsGlobals() throws {
    #expect(refusal("-global", "foo=bar") == "q: -global foo=bar: Invalid parameter 'foo'\n")
    let given = try configuration("-global", "a.b=c=d,e", "-global", "driver=x,property=y,value=z")
    #expect(
      given.globals == [
        GlobalProperty(driver: "a", property: "b", value: "c=d,e"),
        GlobalProperty(driver: "x", property: "y", value: "z"),
      ])
  }
}
