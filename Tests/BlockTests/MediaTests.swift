// Media and drives.
import Event
import JSON
import Testing

@testable import Block

@Suite struct MediaTests {
  private let graph: BlockGraph
  private let drive: BlockBackend

  init() throws {
    graph = BlockGraph(try Loop(pace: .stepped))
    for name in ["n", "m"] { try graph.addAtOnce(node("null-co", name)) }
    drive = graph.addBackend("d")
    try graph.connect(Self.device("cd", isRemovable: true), to: drive)
    graph.hasDevice = { $0 == "other" }
  }

  private static func device(_ name: String, isRemovable: Bool) -> BackendDevice {
    BackendDevice(
      name: name, path: "/machine/\(name)", isRemovable: isRemovable, hasTray: isRemovable, hasStatus: true,
      writes: false, allows: .undisturbed, worksReadOnly: true)
  }

  private func byDevice(_ name: String) throws(Failure) -> DriveName { try DriveName(drive: nil, device: name) }

  @Test("a drive is named in one way, and must be there")
  func names() throws {
    let both = Failure("Need exactly one of 'device' and 'id'")
    #expect(throws: both) { try DriveName(drive: "d", device: "cd") }
    #expect(throws: both) { try DriveName(drive: nil, device: nil) }
    #expect(throws: Failure(.deviceNotFound, "Device 'x' not found")) { try graph.drive(byDevice("x")) }
    #expect(throws: Failure("Device does not have a block device backend")) { try graph.drive(byDevice("other")) }
    #expect(try graph.drive(byDevice("/machine/cd")) === drive)
    #expect(try graph.drive(DriveName(drive: "d", device: nil)) === drive)
  }

  @Test("a medium is put in and taken out of an open tray")
  func inAndOut() throws {
    let name = try byDevice("cd")
    #expect(throws: Failure("Node 'x' not found")) { try graph.insertMedium(name, node: "x") }
    #expect(throws: Failure("Tray of the device is not open")) { try graph.insertMedium(name, node: "n") }
    #expect(throws: Failure("Tray of device 'cd' is not open")) { try graph.removeMedium(name) }
    #expect(try graph.openTray(of: name) === drive)
    #expect(try graph.openTray(of: name) == nil)
    try graph.insertMedium(name, node: "n")
    #expect(throws: Failure("There already is a medium in the device")) { try graph.insertMedium(name, node: "m") }
    #expect(throws: Failure("Node 'n' is already in use")) { try graph.insertMedium(name, node: "n") }
    #expect(throws: Failure("Node n is in use")) { try graph.remove(named: "n") }
    try graph.removeMedium(name)
    try graph.removeMedium(name)
    #expect(drive.node == nil && graph.node(named: "n") != nil)
    #expect(try graph.closeTray(of: name) === drive)
  }

  @Test("what can't be taken out stays")
  func fixed() throws {
    let disk = graph.addBackend()
    try graph.connect(Self.device("hd", isRemovable: false), to: disk)
    try graph.insert(try #require(graph.node(named: "n")), into: disk)
    #expect(throws: Failure("Device 'hd' is not removable")) { try graph.openTray(of: byDevice("hd")) }
    #expect(throws: Failure("Device 'hd' is not removable")) { try graph.removeMedium(byDevice("hd")) }
    #expect(throws: Failure("Device is not removable")) { try graph.insertMedium(byDevice("hd"), node: "m") }
  }

  @Test(
    "places and names that no drive has",
    arguments: [
      (["index": "9223372036854775807"], "Parameter 'index' expects a number from 0 to 2147483647"),
      (["bus": "-1"], "Parameter 'bus' expects a number from 0 to 2147483647"),
      ([String(repeating: "a.", count: 200) + "a": "1"], "Parameter 'a' has too many parts"),
    ] as [([String: String], String)])
  func places(_ options: [String: String], _ message: String) {
    let members = options.map { Value.Member(key: $0.key, value: .string($0.value)) }
    #expect(throws: Failure(message)) { try DriveOptions(.object(members), interface: "none") }
  }

  @Test("a drive goes with what was made for it; what a client made stays")
  func drives() throws {
    let options = try DriveOptions(["if": "none", "id": "x", "file": "null-co://", "format": "raw"], interface: "ide")
    try graph.addDrive(options)
    #expect(graph.nodes.count == 4 && graph.find("x")?.driverName == "raw")
    #expect(throws: Failure("Duplicate ID 'x' for drive")) { try graph.addDrive(options) }
    #expect(throws: Failure("node-name=x is conflicting with a device id")) {
      try graph.addAtOnce(node("null-co", "x"))
    }
    #expect(throws: Failure("Device 'nope' not found")) { try graph.removeDrive("nope") }
    let own = try DriveOptions(["if": "none", "id": "y", "node-name": "y", "file": "null-co://"], interface: "ide")
    #expect(throws: Failure("Device name 'y' conflicts with an existing node name")) { try graph.addDrive(own) }
    try graph.removeDrive("x")
    #expect(graph.nodes.map(\.name) == ["n", "m"])
  }

  @Test("a drive that was made empty does nothing with what it is given before a device has it")
  func emptyDrive() throws {
    let graph = BlockGraph(try Loop(pace: .stepped))
    try graph.addAtOnce(node("null-co", "n"))
    let drive = try graph.add(DriveOptions([:], interface: "none"), id: "d")
    try graph.insert(try #require(graph.node(named: "n")), into: drive)
    #expect(drive.root?.use == NodeUse.none)
  }
}
