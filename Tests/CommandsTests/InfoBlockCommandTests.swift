// `info block` and its neighbours.
import JSON
import TestSupport
import Testing

@Suite struct InfoBlockCommandTests {
  @Test("names that nothing has, and options in the wrong order, show nothing")
  func nothing() throws {
    let human = try TestMonitor().human()
    human.send("info block\ninfo block -n\ninfo block -n -v\ninfo block nope\ninfo block -v -n\ninfo blockstats\n")
    #expect(human.text() == String(repeating: "(qmond) ", count: 6))
    human.send("info block -x\ninfo block a b\n")
    let text = human.text()
    #expect(text.contains("block: unsupported option -x\r\n"))
    #expect(text.contains("block: extraneous characters at the end of line\r\n"))
  }

  private func nodes() throws -> TestMonitor {
    let test = try TestMonitor()
    let replies = test.control().exchange(
      call("blockdev-add", ["driver": "null-co", "node-name": "n0", "size": 1_023_488]),
      call("blockdev-add", ["driver": "null-aio", "node-name": "n1", "size": 1_000_000, "read-only": true]),
      call(
        "blockdev-add", ["driver": "blkdebug", "node-name": "d0", "image": ["driver": "null-co", "node-name": "s"]]))
    #expect(replies == [reply(), reply(), reply()])
    return test
  }

  @Test("nodes are listed the newest first, a node before the one it stands on")
  func list() throws {
    let human = try nodes().human()
    human.send("info block -n\n")
    let lines = human.text().split(separator: "\r\n", omittingEmptySubsequences: false)
    let cache = "    Cache mode:       writeback"
    #expect(
      lines == [
        "s: null-co:// (null-co)", .init(cache), "",
        "d0: blkdebug::null-co:// (blkdebug)", .init(cache), "",
        "n1: json:{\"driver\": \"null-aio\", \"size\": 1000000} (null-aio, read-only)", .init(cache), "",
        "n0: json:{\"driver\": \"null-co\", \"size\": 1023488} (null-co)", .init(cache), "(qmond) ",
      ])
  }

  @Test("details are those of a node and of what it stands on, sizes with three digits")
  func details() throws {
    let human = try nodes().human()
    human.send("info block -v d0\n")
    #expect(
      human.text()
        == """

        d0: blkdebug::null-co:// (blkdebug)
            Cache mode:       writeback

        Images:
        image: blkdebug::null-co://
        file format: blkdebug
        virtual size: 1 GiB (1073741824 bytes)
        disk size: unavailable
        image: null-co://
        file format: null-co
        virtual size: 1 GiB (1073741824 bytes)
        disk size: 0 B
        (qmond) \

        """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
    human.send("info block -v n0\ninfo block -v n1\n")
    let text = human.text()
    #expect(text.contains("virtual size: 1e+03 KiB (1023488 bytes)\r\n"))
    #expect(text.contains("virtual size: 977 KiB (1000448 bytes)\r\n"))
  }
}
