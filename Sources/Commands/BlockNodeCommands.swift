// What single nodes are told: their size, when a write is to be reported.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `block-set-write-threshold node-name=NAME write-threshold=BYTES`: a write behind that is reported, once.
  static let blockSetWriteThreshold = Self(
    "block-set-write-threshold", help: "report the next write behind an offset",
    now: { (machine, arguments) throws(Failure) in
      let offset: UInt64 =
        switch arguments.whole?["write-threshold"]?.value() {
        case .int(let bytes)?: UInt64(bitPattern: bytes)
        case .uint(let bytes)?: bytes
        default: 0
        }
      try machine.blocks.setWriteThreshold(of: arguments.string("node-name"), to: offset)
    })

  /// `x-blockdev-set-iothread node-name=NAME iothread=ID|null [force=BOOL]`: has a node's requests done in a thread. Here all are
  /// done alike.
  static let setIOThread = Self(
    "x-blockdev-set-iothread", help: "move a node to a thread",
    now: { (machine, arguments) throws(Failure) in
      let thread = arguments.whole?["iothread"]?.value().string
      try machine.blocks.checkMoving(
        arguments.string("node-name"), isForced: arguments.optionalBool("force") ?? false, toThread: thread != nil
      ) { () throws(Failure) in
        if let thread, machine.objects?.hasThread(thread) != true { throw Failure("Cannot find iothread \(thread)") }
      }
    })

  /// `block_resize [device=DRIVE] [node-name=NAME] size=BYTES`: changes an image's size.
  static let blockResize = Self(
    "block_resize", help: "resize a block image", flags: .incomplete,
    human: HumanFace("block_resize", arguments: "device:B,size:o", usage: "device size"),
    now: { (machine, arguments) throws(Failure) in
      try machine.blocks.resize(
        device: arguments.optionalString("device"), node: arguments.optionalString("node-name"),
        to: arguments.int("size"))
    })
}
