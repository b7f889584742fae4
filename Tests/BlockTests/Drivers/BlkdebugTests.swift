// Requests that `blkdebug` fails. What comes of each is what it is on QEMU 7.2, where the same was asked for.
import Event
import Glibc
import JSON
import TestSupport
import Testing

@testable import Block

/// A node with rules, and requests for it one after another.
struct BlkdebugCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var rules: Value = [:]
  var file: String?
  var requests: [GuestRequest]
  /// The number of the error that each ends with; 0 for none.
  let endings: [Int32]

  static let (write, read, zero) = (
    GuestRequest.write(1 << 20..<1 << 20 + 4096, 1), GuestRequest.read(1 << 20..<1 << 20 + 4096),
    GuestRequest.zero(1 << 20..<1 << 20 + 4096)
  )

  init(
    _ description: String, _ rules: Value = [:], file: String? = nil, _ requests: [GuestRequest], _ endings: [Int32]
  ) {
    (testDescription, self.rules, self.file, self.requests, self.endings) = (
      description, rules, file, requests, endings
    )
  }

  static let all = [
    Self(
      "rules of an event are in force from then on, the first before the second",
      [
        "inject-error": [
          ["event": "pwritev", "errno": 28, "once": true], ["event": "pwritev", "errno": 12, "once": true],
        ]
      ],
      [write, write, write], [ENOSPC, ENOMEM, 0]),
    Self(
      "rules of another event replace them",
      [
        "inject-error": [
          ["event": "pwritev", "errno": 28, "iotype": "read"],
          ["event": "pwritev_zero", "errno": 12, "iotype": "read"],
        ]
      ],
      [read, write, read, read, zero, read, write, read], [0, 0, ENOSPC, ENOSPC, 0, ENOMEM, 0, ENOSPC]),
    Self(
      "an event for which no rule waits in this state changes nothing",
      [
        "inject-error": [
          ["event": "pwritev", "errno": 28, "iotype": "read"], ["event": "pwritev_zero", "errno": 12, "state": 5],
        ]
      ],
      [write, read, zero, read], [0, ENOSPC, 0, ENOSPC]),
    Self(
      "rules without an event are in force from the start, in the first state only",
      ["inject-error": [["event": "none", "errno": 28, "state": 2], ["event": "none", "once": true, "state": 1]]],
      [read, read, write], [EIO, 0, 0]),
    Self(
      "writes of zeros are others", ["inject-error": [["event": "pwritev", "iotype": "write"]]], [write, zero],
      [EIO, 0]),
    Self(
      "and have their event", ["inject-error": [["event": "pwritev_zero", "iotype": "write-zeroes"]]],
      [write, zero, read, write], [0, EIO, 0, 0]),
    Self(
      "a sector is hit or missed", ["inject-error": [["event": "pwritev", "errno": 28, "sector": 2050]]],
      [write, .write(1 << 20..<1 << 20 + 1024, 1), .write(1_049_600..<1_050_112, 1), read, .read(0..<1024)],
      [ENOSPC, 0, ENOSPC, ENOSPC, 0]),
    Self(
      "states follow each other, one an event",
      [
        "set-state": [
          ["event": "pwritev", "state": 1, "new_state": 2], ["event": "pwritev", "state": 2, "new_state": 3],
        ],
        "inject-error": [["event": "pwritev", "state": 3, "errno": 28, "once": true]],
      ],
      [write, write, write, write], [0, 0, ENOSPC, 0]),
    Self("no error is none", ["inject-error": [["event": "pwritev", "errno": 0]]], [write, read], [0, 0]),
    Self("nor is a negative one", ["inject-error": [["event": "pwritev", "errno": -5]]], [write], [0]),
    Self(
      "what is written in part is read first",
      ["align": 4096, "inject-error": [["event": "pwritev_rmw_tail", "errno": 28]]],
      [.write(0..<4096, 1), .write(0..<4608, 1)], [0, ENOSPC]),
    Self(
      "a flush fails, too", ["inject-error": [["event": "flush_to_disk", "iotype": "flush", "errno": 28]]],
      [write, .flush, .flush], [0, 0, 0]),
    Self(
      "a file's rules come first", ["inject-error": [["event": "pwritev", "errno": 12, "once": true]]],
      file: "[inject-error]\nevent = \"pwritev\"\nerrno = \"28\"\nonce = \"on\"\n", [write, write, write],
      [ENOSPC, ENOMEM, 0]),
    Self(
      "a file's states",
      file: """
        [set-state]
        event = "pwritev"
        state = "1"
        new_state = "2"
        [inject-error "second"]
        event = "pwritev"
        state = "2"
        once = "on"
        iotype = "write"

        """, [write, write, write], [0, EIO, 0]),
  ]
}

@Suite("blkdebug")
struct BlkdebugTests {
  private func endings(_ requests: [GuestRequest], _ node: BlockNode, _ bench: ImageBench) -> [Int32] {
    requests.map { request in
      var ending: Int32 = -1
      bench.graph.submit(request, to: node) { ending = $0?.code ?? 0 }
      bench.loop.settle()
      return ending
    }
  }

  @Test("rules fail requests", arguments: BlkdebugCase.all)
  func rules(_ example: BlkdebugCase) throws {
    let bench = try ImageBench()
    try bench.file("raw", Array(repeating: 0, count: 8 << 20))
    guard case .object(var options) = example.rules else { return }
    if let text = example.file {
      try bench.file("rules", Array(text.utf8))
      options.append(Value.Member(key: "config", value: .string("\(bench.path)/rules")))
    }
    options.append(
      Value.Member(key: "image", value: ["driver": "file", "filename": .string("\(bench.path)/raw")]))
    try bench.graph.addAtOnce(
      .object([Value.Member(key: "driver", value: "blkdebug"), Value.Member(key: "node-name", value: "d")] + options))
    let node = try bench.graph.existing("d")
    #expect(endings(example.requests, node, bench) == example.endings)
  }

  @Test(
    "wrong entries of a file are named",
    arguments: [
      ("[inject-error]\nevent = \"pwritev\"\nerrno = \"x\"\n", "Parameter 'errno' expects a number"),
      ("[inject-error]\nevent = \"pwritev\"\nonce = \"maybe\"\n", "Parameter 'once' expects 'on' or 'off'"),
      ("[inject-error]\nerrno = \"5\"\n", "Missing event name for rule"),
      ("[inject-error]\nevent = \"pwritev\"\niotype = \"nope\"\n", "invalid parameter value: nope"),
      ("[inject-error]\nevent = \"pwritev\"\nnew_state = \"2\"\n", "Invalid parameter 'new_state'"),
      ("[set-state]\nevent = \"pwritev\"\nerrno = \"2\"\n", "Invalid parameter 'errno'"),
      ("[set-state]\nevent = \"pwritev\"\nnew_state = \"z\"\n", "Parameter 'new_state' expects a number"),
    ])
  func wrongEntries(text: String, expected: String) throws {
    let bench = try ImageBench()
    try bench.file("rules", Array(text.utf8))
    #expect(throws: Failure(expected)) {
      try bench.graph.addAtOnce(
        node("blkdebug", "d", ["config": .string("\(bench.path)/rules"), "image": ["driver": "null-co"]]))
    }
  }

  @Test("bytes as they are tell of reading and writing, but not of zeros", arguments: ["read_aio", "write_aio"])
  func raw(_ event: String) throws {
    let bench = try ImageBench()
    try bench.file("raw", Array(repeating: 1, count: 1 << 20))
    let file: Value = [
      "driver": "blkdebug", "inject-error": .array([["event": .string(event), "errno": 28, "once": true]]),
      "image": ["driver": "file", "filename": .string("\(bench.path)/raw")],
    ]
    let node = try bench.open("raw", as: "n", "raw", ["file": file])
    let found = endings([.zero(0..<512), .read(0..<512), .write(0..<512, 1), .write(0..<512, 1)], node, bench)
    #expect(found == (event == "read_aio" ? [0, ENOSPC, 0, 0] : [0, 0, ENOSPC, 0]))
  }

  /// Which of these requests fails when an image format comes to an event.
  private static let requests: [GuestRequest] = [
    .write(6 << 20..<6 << 20 + 65536, 1), .read(6 << 20..<6 << 20 + 4096), .write(4096..<8192, 1),
    .write(7 << 20..<7 << 20 + 4096, 1),
  ]

  private func image(_ event: String, _ bench: ImageBench) throws -> BlockNode {
    try bench.make("base", Qcow2Options(size: 8 << 20))
    let base = try bench.open("base", as: "base")
    try bench.write([Piece(source: .pattern(7), count: 1 << 20)], to: base, at: 0)
    try bench.makeOverlay("image", on: "base", size: 8 << 20)
    let rule: Value = ["event": .string(event), "errno": 28, "once": true]
    try bench.graph.addAtOnce(
      node(
        "qcow2", "q",
        [
          "file": [
            "driver": "blkdebug", "inject-error": [rule],
            "image": ["driver": "file", "filename": .string("\(bench.path)/image")],
          ], "backing": "base",
        ]))
    return try bench.graph.existing("q")
  }

  @Test(
    "an image format comes to its events",
    arguments: [
      ("l1_update", 0), ("l2_update", 0), ("l2_alloc_write", 0), ("read_aio", 1), ("read_backing_aio", 2),
      ("write_aio", 0), ("cow_read", 2), ("cow_write", 2), ("refblock_load", 0), ("refblock_update_part", 0),
      ("refblock_alloc", 0), ("cluster_alloc", 0), ("pwritev", 0), ("pwritev_done", 0), ("pwritev_zero", 3),
      ("cluster_alloc_space", 3), ("l2_load", nil), ("cluster_free", nil), ("l2_update_compressed", nil),
    ] as [(String, Int?)])
  func formats(event: String, failing: Int?) throws {
    let bench = try ImageBench()
    let node = try image(event, bench)
    let expected = Self.requests.indices.map { $0 == failing ? ENOSPC : 0 }
    #expect(endings(Self.requests, node, bench) == expected)
  }

  @Test(
    "an image that can't be read isn't opened",
    arguments: [
      ("none", "Could not read qcow2 header: No space left on device"),
      ("reftable_load", "Could not initialize refcount handling: No space left on device"),
    ])
  func unreadable(event: String, expected: String) throws {
    let bench = try ImageBench()
    #expect(throws: Failure(expected)) { _ = try image(event, bench) }
  }
}
