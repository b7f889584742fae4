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
      let name = try arguments.string("node-name")
      guard let node = machine.blocks.find(name) else { throw Failure("Device '\(name)' not found") }
      switch arguments.whole?["write-threshold"]?.value() {
      case .int(let bytes)?: machine.blocks.setWriteThreshold(of: node, to: UInt64(bitPattern: bytes))
      case .uint(let bytes)?: machine.blocks.setWriteThreshold(of: node, to: bytes)
      default: break
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
