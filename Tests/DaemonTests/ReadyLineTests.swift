// What the daemon says when it serves.
import Chardev
import Glibc
import JSON
import TestSupport
import Testing

@testable import Daemon

struct ReadyLineTests {
  private func served(_ words: String...) throws -> [ServedMonitor] {
    guard case .run(let configuration) = try readCommandLine(words, in: home) else { return [] }
    return configuration.monitors.map { ServedMonitor(configuration: $0, address: $0.address) }
  }

  @Test func itIsOneLineOfJSONWithTheMonitorsAsTheyAre() throws {
    var monitors = try served(
      "--qmp", "tcp::0,name=\"a\nb\"", "--hmp", "unix:é,like=qemu", "--qmp", "unix:q,clients=2,deadline=0")
    monitors[0] = ServedMonitor(configuration: monitors[0].configuration, address: .tcp(host: "127.0.0.1", port: 7))
    let line = readyLine(monitors)
    #expect(line.hasSuffix("}\n") && line.utf8.filter { $0 == 0x0A }.count == 1)
    let value = try Value.parse(line)
    #expect(value["ready"] == true && value["pid"] == .int(Int64(getpid())))
    #expect(value["version"] == "qmond 0.1.0")
    #expect(
      value["monitors"] == [
        [
          "name": "\"a\nb\"", "mode": "control", "address": "tcp:127.0.0.1:7", "order": "completion", "clients": 0,
          "deadline": 5_000_000_000, "like": "async",
        ],
        [
          "name": "monitor1", "mode": "readline", "address": "unix:é", "order": "issue", "clients": 1, "deadline": 0,
          "like": "qemu",
        ],
        // A mixture is like nobody.
        [
          "name": "monitor2", "mode": "control", "address": "unix:q", "order": "completion", "clients": 2,
          "deadline": 0,
        ],
      ])
  }

  @Test func onlyAMonitorForProgramsHasAShellsCommand() throws {
    #expect(shellCommand([], program: "qmond") == nil)
    #expect(shellCommand(try served("--hmp", "unix:h", "--qmp", "stdio"), program: "qmond") == nil)
    #expect(shellCommand(try served("--hmp", "unix:h", "--qmp", "unix:/q"), program: "qmond") == "qmp-shell /q")
    #expect(shellCommand(try served("--qmp", "tcp:[::1]:7"), program: "qmond") == "qmp-shell [::1]:7")
  }

  @Test func theShellBesideTheProgramIsNamed() throws {
    let folder = Folder()
    let monitors = try served("--qmp", "unix:/q")
    let program = "\(folder.path)/qmond"
    #expect(shellCommand(monitors, program: program) == "qmp-shell /q")
    try folder.write("qmp-shell", "")
    #expect(shellCommand(monitors, program: program) == "qmp-shell /q")
    #expect(chmod("\(folder.path)/qmp-shell", 0o755) == 0)
    #expect(shellCommand(monitors, program: program) == "\(folder.path)/qmp-shell /q")
  }
}
