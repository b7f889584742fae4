// Devices that stand on other options: modules that keep their memory, folders of the host, expanders, defaults.
import Chardev
import Event
import JSON
import Machine
import QEMUOptions
import Testing

@testable import Emulator

@Suite struct EmulatorDevicesTests {
  private let loop: Loop

  init() throws { loop = try Loop(pace: .stepped) }

  private func machine(_ words: String) throws -> Machine {
    try emulatedMachine(("-nodefaults " + words).split(separator: " ").map(String.init), on: loop)
  }

  /// What is said of a command line; nil if it is taken.
  private func refusal(_ words: String) throws -> String? {
    do {
      _ = try machine(words)
      return nil
    } catch let error as EmulatorOptionError {
      return error.messages.first?.text
    }
  }

  /// What is said of a command; nil if it is taken.
  private func refusal(_ act: () throws(Failure) -> Void) -> String? {
    do throws(Failure) {
      try act()
      return nil
    } catch { return error.description }
  }

  private func add(_ driver: String, id: String, on bus: String, to machine: Machine) -> String? {
    let request = DeviceRequest(driver: driver, id: id, bus: bus, origin: .deviceAdd)
    return refusal { () throws(Failure) in _ = try machine.devices?.add(request) }
  }

  // MARK: Modules

  private static let memory =
    "-m 256,slots=4,maxmem=4G -object memory-backend-ram,id=m,size=128M -object memory-backend-ram,id=n,size=127M"

  @Test("a module that keeps what is in it comes to a machine that takes those, and stays")
  func persistentModules() throws {
    let words = "-device nvdimm,memdev=m,id=a,label-size=128K -device nvdimm,memdev=n"
    #expect(
      try refusal("-machine pc \(Self.memory) \(words)") == "nvdimm is not enabled: missing 'nvdimm' in '-M'")
    let machine = try machine("-machine q35,nvdimm=on \(Self.memory) \(words)")
    // Whole huge pages are left of it beside its label.
    #expect(machine.memoryModules.map(\.size) == [126 << 20, 126 << 20])
    #expect(machine.memoryModules.map(\.isPersistent) == [true, true])
    #expect(machine.memorySlots.compactMap(\.device) == [])
    #expect(
      refusal { () throws(Failure) in try machine.devices?.requestRemoval("a") }
        == "nvdimm device hot unplug is not supported yet.")
  }

  @Test(
    "what such a module can't be, with QEMU's words",
    arguments: [
      ("label-size=127K", "Property 'nvdimm.label-size' (0x1fc00) is required at least 0x20000"),
      ("label-size=x", "Parameter 'label-size' expects size"), ("uuid=x", "Property 'nvdimm.uuid' has invalid value"),
      (
        "memdev=m,label-size=200M",
        "the size of memdev m (0x8000000) is too small to contain nvdimm label (0xc800000) and aligned PMEM (0x200000)"
      ),
      ("slot=9", "invalid slot number 9, valid range is [0-3]"), ("slot=1", "'memdev' property must be set"),
    ])
  func refusedModules(words: String, error: String) throws {
    #expect(try refusal("-machine pc,nvdimm=on \(Self.memory) -device nvdimm,\(words)") == error)
  }
}
