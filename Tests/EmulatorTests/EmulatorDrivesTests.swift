// Drives of the command line: where each goes, and the devices that they come with. Recorded from QEMU 7.2.
import Event
import JSON
import Machine
import QEMUOptions
import Testing

@testable import Emulator

@Suite struct EmulatorDrivesTests {
  private static let null = "-drive driver=null-co"

  private func machine(_ words: String) throws -> Machine {
    try emulatedMachine(words.split(separator: " ").map(String.init))
  }

  @Test(
    "places that there aren't, or that are taken",
    arguments: [
      ("pc", "\(null),if=scsi", "machine type does not support if=scsi,bus=0,unit=0"),
      ("none", "\(null),if=floppy", "machine type does not support if=floppy,bus=0,unit=0"),
      ("pc", "\(null),if=floppy,index=5", "machine type does not support if=floppy,bus=0,unit=5"),
      ("pc", "\(null),index=300", "machine type does not support if=ide,bus=150,unit=0"),
      ("q35", "\(null),index=300", "machine type does not support if=ide,bus=300,unit=0"),
      ("pc", "\(null),if=ide,unit=2", "unit 2 too big (max is 1)"),
      ("q35", "\(null),if=ide,unit=2", "unit 2 too big (max is 0)"),
      ("pc", "\(null),if=scsi,unit=7", "unit 7 too big (max is 6)"),
      ("pc", "\(null),index=0 \(null),index=0", "drive with bus=0, unit=0 (index=0) exists"),
      ("pc", "\(null),bus=1,unit=0 \(null),index=2", "drive with bus=1, unit=0 (index=2) exists"),
      ("pc", "\(null),unit=0 \(null),unit=0", "drive with bus=0, unit=0 (index=-1) exists"),
      ("pc", "-drive if=virtio", "Device needs media, but drive is empty"),
      ("none", "\(null),if=virtio", "No 'PCI' bus found for device 'virtio-blk-pci'"),
      ("none", "\(null),foo.bar=1", "Block protocol 'null-co' doesn't support the option 'foo.bar'"),
      ("none", "\(null),discard=nope", "Invalid discard option"),
      ("none", "-drive driver=nope", "Unknown driver 'nope'"),
    ])
  func refused(_ board: String, _ words: String, _ message: String) throws {
    let last = words.split(separator: " ").suffix(2).joined(separator: " ")
    do {
      _ = try machine("-machine \(board) -nodefaults \(words)")
      Issue.record("accepted: \(words)")
    } catch let error as EmulatorOptionError {
      #expect(error.description == "qemu-system-x86_64: \(last): \(message)\n")
    }
  }

  @Test("drives have the next place of their kind, and an id from it")
  func ids() throws {
    let kinds = ["", "", "", ",if=none", ",if=none", ",if=virtio", ",media=cdrom", ",if=floppy"]
    let machine = try machine("-machine pc -nodefaults " + kinds.map { Self.null + $0 }.joined(separator: " "))
    #expect(
      machine.blocks.backends.map(\.id) == [
        "ide0-hd0", "ide0-hd1", "ide1-hd0", "none0", "none1", "virtio0", "ide1-cd1", "floppy0",
      ])
    #expect(machine.blocks.backends.map { $0.device == nil } == [false, false, false, true, true, false, false, false])
  }

  @Test("cards of drives come after those that were asked for; a drive takes the place of an empty one")
  func devices() throws {
    let machine = try machine(
      "-machine pc -cdrom null-co:// -fda null-co:// \(Self.null),if=virtio -device virtio-rng-pci")
    let cards = try machine.objects?.resolve("/machine/peripheral-anon").children ?? []
    #expect(cards.map(\.type.name.string) == ["virtio-rng-pci", "virtio-blk-pci"])
    #expect(machine.blocks.backends.map(\.id) == ["ide1-cd0", "floppy0", "virtio0", "sd0"])
    #expect(machine.blocks.backends.map { $0.node == nil } == [false, false, false, true])
  }

  @Test("limits and what is done about errors are the drive's")
  func settings() throws {
    let machine = try machine(
      "-machine none \(Self.null),id=d,werror=stop,rerror=ignore,iops=7,throttling.bps-read=9,group=g")
    let drive = try #require(machine.blocks.drive("d"))
    #expect(drive.errors.write == .stop && drive.errors.read == .ignore)
    let limits = try #require(machine.blocks.limits(of: drive))
    #expect(limits.group == "g" && limits.limits.limits.map(\.average) == [0, 9, 0, 7, 0, 0])
  }

  @Test("what is written to a drive with snapshot=on goes to a file without a name", arguments: [false, true])
  func temporary(_ isForAll: Bool) throws {
    let words = isForAll ? "-snapshot \(Self.null),id=d" : "\(Self.null),id=d,snapshot=on"
    let machine = try machine("-machine none " + words)
    let node = try #require(machine.blocks.drive("d")?.node)
    #expect(node.driverName == "qcow2" && node.child("backing")?.driverName == "null-co" && !node.isReadOnly)
    #expect(node.child("backing")?.isReadOnly == true && node.size == 1 << 30)
  }
}
