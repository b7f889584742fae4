// An opening of a device: the log file.
import Event
import Glibc
import TestSupport
import Testing

@testable import Chardev

struct LinkTests {
  private let folder = Folder()
  private let loop: Loop

  init() throws {
    SignalWatch.ignoreBrokenPipes()
    loop = try Loop(pace: .stepped)
  }

  private func device(log: String, appends: Bool = false) throws -> Chardev {
    try Chardev(
      ChardevOptions(id: "a", backend: .ringbuf(size: 64), logFile: "\(folder.path)/\(log)", appendsLog: appends), loop)
  }

  private func text(_ name: String) -> String {
    TestEnd(open("\(folder.path)/\(name)", O_RDONLY | O_CLOEXEC)).readText()
  }

  @Test func aLogThatCantBeMadeIsAnError() {
    #expect(
      failure { try device(log: "none/log") }
        == "Could not create '\(folder.path)/none/log': No such file or directory")
  }

  @Test(arguments: [(false, "sent"), (true, "old sent")])
  func whatTheFrontendSendsIsCopied(_ appends: Bool, _ expected: String) throws {
    try folder.write("log", "old ")
    let device = try device(log: "log", appends: appends)
    let frontend = RecordingFrontend(greeting: "se")
    try device.serve(frontend)
    frontend.send("nt")
    #expect(text("log") == expected)
    #expect(device.ring?.read(64) == Array("sent".utf8))
  }

  @Test func whatIsWrittenToARingByACommandIsNot() throws {
    let device = try device(log: "log")
    Array("abc".utf8).withUnsafeBytes { device.ring?.write($0) }
    #expect(text("log") == "")
  }
}
