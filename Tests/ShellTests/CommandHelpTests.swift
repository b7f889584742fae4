// The help of commands and events.
import JSON
import Testing

@testable import qmp_shell

struct CommandHelpTests {
  private func help(_ name: String, _ introspection: Introspection = qemu) throws -> String {
    try CommandHelp(introspection: introspection).text(name)
  }

  @Test(arguments: [
    ("ballon", "'ballon' is no command or event of this server, did you mean 'balloon'?"),
    ("zzzzzz", "'zzzzzz' is no command or event of this server"), ("", "'' is no command or event of this server"),
  ])
  func anUnknownNameIsAnError(_ name: String, _ message: String) {
    #expect(refusal { try help(name) } == message)
  }

  @Test func aCommandsHelpSaysWhatItTakesAndReturns() throws {
    #expect(
      try help("screendump") == """
        screendump: write the guest's screen to an image file
        usage: screendump filename=<str> [device=<str>] [head=<int>]
               [format=<ppm|png>]
        arguments:
          filename  required, str
          device  str
          head  int
          format  one of ppm, png
        returns: nothing
        """)
    #expect(try help("query-status").hasSuffix("\nreturns: object with running, singlestep, status"))
    #expect(try help("query-iothreads").contains("\nreturns: a list of object with id, thread-id,"))
    #expect(try help("human-monitor-command").hasSuffix("\nreturns: str"))
  }

  @Test func membersOfMembersAreListedOneLevelDeep() throws {
    #expect(try help("blockdev-add").contains("\n  cache  object\n    cache.direct  bool\n    cache.no-flush  bool\n"))
    #expect(try help("blockdev-add").contains("\n  and others, which depend on driver\n"))
    #expect(
      try help("send-key").contains(
        "\n    keys.0.type  required, one of number, qcode\n    and others, which depend on type\n"))
  }

  @Test func whatIsSpecialIsNoted() throws {
    #expect(try help("drive-backup").contains("\nnote: deprecated\n"))
    #expect(try help("x-query-irq").contains("\nnote: unstable\n"))
    #expect(try help("migrate-pause").contains("\nnote: may be executed out of band, as !migrate-pause\n"))
    #expect(try help("transaction").contains("\nactions: abort, block-dirty-bitmap-add,"))
  }

  @Test func anEventsHelpSaysItsData() throws {
    #expect(try help("STOP") == "STOP: an event")
    #expect(try help("SHUTDOWN").hasPrefix("SHUTDOWN: an event\ndata:\n  guest  required, bool\n"))
  }

  @Test func ofANameAloneLittleIsKnown() throws {
    let agent = Introspection(names: ["guest-ping", "new"])
    #expect(
      try help("guest-ping", agent)
        == "guest-ping: answer, to show that the agent lives\nusage: guest-ping [KEY=VALUE]…")
    #expect(try help("new", agent) == "new\nusage: new [KEY=VALUE]…")
  }

  @Test func linesAreFilledToTheWidth() throws {
    for name in qemu.commandNames {
      #expect(try help(name).split(separator: "\n").allSatisfy { $0.count <= 78 })
    }
  }
}
