// Devices over files and named pipes.
import Event
import Glibc
import TestSupport
import Testing

@testable import Chardev

struct FileBackendsTests {
  private let folder = Folder()
  private let loop: Loop
  private let frontend = RecordingFrontend()

  init() throws {
    SignalWatch.ignoreBrokenPipes()
    loop = try Loop(pace: .stepped)
  }

  private func device(_ backend: ChardevBackend) throws -> Chardev {
    try Chardev(ChardevOptions(id: "a", backend: backend), loop)
  }

  private func text(_ path: String) -> String { TestEnd(open(path, O_RDONLY | O_CLOEXEC)).readText() }

  private func makePipe(_ name: String) -> TestEnd {
    #expect(mkfifo("\(folder.path)/\(name)", 0o600) == 0)
    return TestEnd(open("\(folder.path)/\(name)", O_RDWR | O_NONBLOCK | O_CLOEXEC))
  }

  @Test func whatCantBeOpenedIsAnError() throws {
    let path = "\(folder.path)/none/x"
    let reason = "Could not open '\(path)': No such file or directory"
    #expect(failure { try device(.file(output: path, input: nil, appends: false)) } == reason)
    #expect(failure { try device(.file(output: "\(folder.path)/o", input: path, appends: false)) } == reason)
    #expect(failure { try device(.pipe(path: path)) } == reason)
    #expect(
      failure { try device(.file(output: folder.path, input: nil, appends: false)) }
        == "Could not open '\(folder.path)': Is a directory")
  }

  @Test(arguments: [(false, "new"), (true, "old new")])
  func aFileBeginsEmptyOrIsAppendedTo(_ appends: Bool, _ expected: String) throws {
    let path = try folder.write("o", "old ")
    let device = try device(.file(output: path, input: nil, appends: appends))
    try device.serve(frontend)
    #expect(device.filename == "file" && frontend.lines == ["opened"])
    frontend.send("new")
    loop.settle()
    #expect(text(path) == expected && frontend.client.lines.isEmpty)
  }

  @Test func aFilesInputIsAnother() throws {
    let input = try folder.write("i", "input")
    let device = try device(.file(output: "\(folder.path)/o", input: input, appends: false))
    try device.serve(frontend)
    loop.settle()
    #expect(frontend.text == "input" && frontend.client.lines == ["ended"])
  }

  @Test func twoPipesAreOneDirectionEach() throws {
    let input = makePipe("p.in")
    let output = makePipe("p.out")
    let device = try device(.pipe(path: "\(folder.path)/p"))
    try device.serve(frontend)
    input.write("abc")
    frontend.send("reply")
    loop.settle()
    #expect(device.filename == "pipe" && frontend.text == "abc" && output.readText() == "reply")
  }

  @Test func aWriterThatLeavesIsNotTheEnd() throws {
    let writer = makePipe("p")
    let device = try device(.pipe(path: "\(folder.path)/p"))
    try device.serve(frontend)
    writer.write("abc")
    writer.close()
    loop.settle()
    #expect(frontend.text == "abc" && frontend.client.lines.isEmpty)
  }
}
