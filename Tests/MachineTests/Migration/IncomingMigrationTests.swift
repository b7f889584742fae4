// What a destination makes of a source that it shouldn't trust.
import Event
import JSON
import TestSupport
import Testing

@testable import Machine

@Suite struct IncomingMigrationTests {
  /// What a destination says of a state that comes from a file.
  private func complaints(_ bytes: [UInt8], _ change: (inout MachineOptions) -> Void = { _ in }) throws -> (
    lines: [String], machine: TestMachine
  ) {
    let folder = Folder()
    try folder.write("state", bytes)
    var options = MachineOptions(memory: 16 << 20)
    options.incoming = "file:\(folder.path)/state"
    change(&options)
    let test = try TestMachine(options)
    var lines: [String] = []
    test.machine.onComplaint = { lines.append($0) }
    test.machine.migration.hasFiles = true
    try test.machine.migration.start()
    test.loop.advance(by: .milliseconds(1))
    return (lines, test)
  }

  private func state(_ sections: [StateSection], then more: [StateSection] = []) throws -> [UInt8] {
    let source = try TestMachine(MachineOptions(memory: 16 << 20))
    var writer = StateWriter()
    for section in sections { writer.write(section) }
    if !more.isEmpty {
      writer.write(.configuration(source.machine.migrationConfiguration(answers: false, .paused)))
      for section in more { writer.write(section) }
    }
    return writer.take()
  }

  private let last = "load of migration failed: Invalid argument"

  @Test("what is out of its turn, more than there can be, or cut off, ends the machine with a reason")
  func hostile() throws {
    let page = [UInt8](repeating: 1, count: 1 << 20)
    let flood = (0..<17).map { _ in StateSection.memory(block: "ram", address: 0, bytes: page) }
    let cases: [([UInt8], String)] = [
      (Array("QMST\0\0\0\u{9}".utf8), "Unsupported migration stream version"),
      (Array("QEVM\0\0\0\u{3}".utf8), "Not a migration stream"),
      (try state([.message(.go)]), "The source says 'go' out of its turn"),
      (try state([.message(.take)]), "The source says 'take' out of its turn"),
      (try state([.part(name: "x", instance: 0, state: .null)]), "The source sends a state out of its turn"),
      (try state([], then: [.message(.go)]), "The source says 'go' out of its turn"),
      (try state([], then: [.message(.recover)]), "The source says 'recover' out of its turn"),
      (try state([], then: flood), "The source sends more than a machine like this has"),
      (
        try state([], then: [.part(name: "nope", instance: 0, state: .null), .message(.take)]),
        "Unknown savevm section or instance 'nope' 0. Make sure that your current VM setup matches your saved VM setup,"
          + " including any hotplugged devices"
      ),
      (try state([], then: [.pages(normal: 1, duplicate: 1)]), "check_section_footer: Read section footer failed: -5"),
    ]
    for (bytes, expected) in cases {
      let (lines, test) = try complaints(bytes)
      #expect(lines == expected.split(separator: "\n").map(String.init) + [last])
      #expect(test.machine.isEnded && test.machine.exitStatus == 1)
    }
  }

  @Test("any bytes end the machine, or bring one")
  func random() throws {
    let good = try state([], then: [.message(.take), .message(.go), .end])
    let (lines, test) = try complaints(good)
    #expect(lines.isEmpty && test.machine.state == .paused)
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let (lines, test) = try complaints(Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))))
      #expect(test.machine.isEnded || lines.isEmpty)
    }
  }
}
