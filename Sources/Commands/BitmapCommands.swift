// Dirty bitmaps: `block-dirty-bitmap-*`.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `block-dirty-bitmap-add node=NODE name=NAME [granularity=] [persistent=] [disabled=]`: adds a bitmap. One that is to be
  /// stored isn't yet.
  static let addBitmap = bitmap("add", help: "add a dirty bitmap to a node", flags: .incomplete) {
    (machine, arguments, name) throws(Failure) in
    try machine.blocks.addBitmap(
      name, granularity: arguments.optionalInt("granularity"),
      isPersistent: arguments.optionalBool("persistent") ?? false,
      isDisabled: arguments.optionalBool("disabled") ?? false)
  }

  /// `block-dirty-bitmap-remove node=NODE name=NAME`: removes a bitmap.
  static let removeBitmap = bitmap("remove", help: "remove a dirty bitmap") {
    (machine, _, name) throws(Failure) in try machine.blocks.removeBitmap(name)
  }

  /// `block-dirty-bitmap-clear node=NODE name=NAME`: nothing is dirty any more.
  static let clearBitmap = bitmap("clear", help: "clear a dirty bitmap") {
    (machine, _, name) throws(Failure) in try machine.blocks.clearBitmap(name)
  }

  /// `block-dirty-bitmap-enable node=NODE name=NAME`: writes are recorded.
  static let enableBitmap = bitmap("enable", help: "have a dirty bitmap record writes") {
    (machine, _, name) throws(Failure) in try machine.blocks.setRecording(name, true)
  }

  /// `block-dirty-bitmap-disable node=NODE name=NAME`: writes aren't recorded.
  static let disableBitmap = bitmap("disable", help: "have a dirty bitmap record nothing") {
    (machine, _, name) throws(Failure) in try machine.blocks.setRecording(name, false)
  }

  /// `block-dirty-bitmap-merge node=NODE target=NAME bitmaps=[NAME | {node, name}]`: adds what is dirty in others.
  static let mergeBitmaps = Self(
    "block-dirty-bitmap-merge", help: "add dirty bitmaps to one",
    now: { (machine, arguments) throws(Failure) in
      let node = try arguments.string("node")
      let sources = mergedBitmaps(arguments.whole?["bitmaps"]?.value(), of: node)
      try machine.blocks.mergeBitmaps(sources, into: BitmapName(node: node, name: arguments.string("target")))
    })

  /// `x-debug-block-dirty-bitmap-sha256 node=NODE name=NAME`: `{sha256}`, the sum of what is dirty.
  static let sumBitmap = Self(
    "x-debug-block-dirty-bitmap-sha256", help: "sum up what is dirty in a bitmap",
    encode: { (sum: String, json) in
      json.beginObject()
      json.member("sha256", sum)
      json.endObject()
    },
    cancelled: { _, _ in },
    later: { (machine, arguments, completion) throws(Failure) in
      let name = BitmapName(node: try arguments.string("node"), name: try arguments.string("name"))
      try machine.blocks.sumBitmap(name, completion)
    })

  private static func bitmap(
    _ verb: String, help: String, flags: Command.Flags = [],
    _ body: @escaping @Sendable (Machine, borrowing Arguments, BitmapName) throws(Failure) -> Void
  ) -> Self {
    Self(
      "block-dirty-bitmap-\(verb)", help: help, flags: flags,
      now: { (machine, arguments) throws(Failure) in
        let name = BitmapName(node: try arguments.string("node"), name: try arguments.string("name"))
        try body(machine, arguments, name)
      })
  }
}

extension BlockNode {
  /// Its bitmaps, the newest first; nothing without any.
  func encodeBitmaps(_ json: inout Writer) {
    if bitmaps.isEmpty { return }
    json.key("dirty-bitmaps")
    json.objects(bitmaps.reversed()) { (bitmap, json) in
      if let name = bitmap.name { json.member("name", name) }
      json.member("recording", bitmap.isRecording)
      json.member("persistent", bitmap.isPersistent)
      json.member("busy", bitmap.isBusy)
      json.member("granularity", bitmap.granularity)
      json.member("count", bitmap.count)
    }
  }
}
