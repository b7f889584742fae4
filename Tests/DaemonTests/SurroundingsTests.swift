// Where the monitors are when nobody says so.
import Chardev
import Testing

@testable import Daemon

struct SurroundingsTests {
  private func monitors(_ directory: String?, hasTerminal: Bool = false) throws -> [MonitorConfiguration] {
    try Surroundings(runtimeDirectory: directory, user: 7, hasTerminal: hasTerminal).defaultMonitors()
  }

  @Test func aPathThatASocketCantHaveIsRefusedWithItsLength() throws {
    let longest = "/" + String(repeating: "x", count: 107 - 1 - "/qmond/qmp.sock".count)
    #expect(try monitors(longest).map(\.address) == [.unix(path: "\(longest)/qmond/qmp.sock")])
    #expect(
      message { try monitors(longest + "y") }
        == "XDG_RUNTIME_DIR: the path '\(longest)y/qmond/qmp.sock' has 108 bytes, a socket's may have 107")
  }

  @Test(arguments: [nil, "", "relative", "./run"])
  func withoutADirectoryOfTheUsersItIsInTheOneForAll(_ directory: String?) throws {
    #expect(try monitors(directory).map(\.address) == [.unix(path: "/tmp/qmond-7/qmp.sock")])
  }

  @Test func theHumanMonitorIsOnTheTerminalIfThereIsOne() throws {
    #expect(try monitors("/run", hasTerminal: false).map(\.settings.name) == ["qmp"])
    let both = try monitors("/run", hasTerminal: true)
    #expect(both.map(\.settings.name) == ["qmp", "terminal"])
    #expect(both.map(\.address) == [.unix(path: "/run/qmond/qmp.sock"), .stdio])
    #expect(both.map(\.mode) == [.control, .readline])
  }
}
