// Several actions, all or none: `transaction`.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `transaction actions=[{type, data}] [properties={completion-mode}]`: does all actions, or, if one fails, none. Those
  /// with bitmaps are simulated, and `abort`.
  static let transaction = Self(
    "transaction", help: "do several actions with block nodes, all or none", flags: .incomplete,
    now: { (machine, arguments) throws(Failure) in
      // The board's drives come with its devices.
      _ = machine.drives
      guard case .array(let actions)? = arguments.whole?["actions"]?.value() else { return }
      let isGrouped = arguments.whole?["properties"]?["completion-mode"]?.string == "grouped"
      var prepared: [PreparedAction] = []
      for action in actions {
        do throws(Failure) {
          prepared.append(try prepare(action, isGrouped: isGrouped, machine.blocks))
        } catch {
          for action in prepared.reversed() { action.undo() }
          throw error
        }
      }
      for action in prepared { action.commit() }
    })
}

private func prepare(_ action: Value, isGrouped: Bool, _ blocks: BlockGraph) throws(Failure) -> PreparedAction {
  let type = action.text("type")
  if type == "abort" { throw Failure("Transaction aborted using Abort action") }
  let jobs = ["blockdev-backup", "drive-backup"]
  if isGrouped, !jobs.contains(type) {
    throw Failure("Action '\(type)' does not support Transaction property completion-mode = grouped")
  }
  guard let data = action["data"], let bitmapAction = BitmapAction(type, data) else {
    throw Failure("The action \(type) is not simulated")
  }
  let name = data.text(type == "block-dirty-bitmap-merge" ? "target" : "name")
  return try blocks.prepare(bitmapAction, BitmapName(node: data.text("node"), name: name))
}

extension BitmapAction {
  /// Nil for an action that isn't one with a bitmap.
  fileprivate init?(_ type: String, _ data: Value) {
    switch type {
    case "block-dirty-bitmap-add":
      let granularity: Int64? = if case .int(let bytes)? = data["granularity"] { bytes } else { nil }
      self = .add(
        granularity: granularity, isPersistent: data["persistent"] == true, isDisabled: data["disabled"] == true)
    case "block-dirty-bitmap-remove": self = .remove
    case "block-dirty-bitmap-clear": self = .clear
    case "block-dirty-bitmap-enable": self = .enable
    case "block-dirty-bitmap-disable": self = .disable
    case "block-dirty-bitmap-merge": self = .merge(mergedBitmaps(data["bitmaps"], of: data.text("node")))
    default: return nil
    }
  }
}

/// Bitmaps by their names, which are those of `node` unless another one is said.
func mergedBitmaps(_ given: Value?, of node: String) -> [BitmapName] {
  guard case .array(let bitmaps)? = given else { return [] }
  return bitmaps.map { bitmap in
    if case .string(let name) = bitmap { return BitmapName(node: node, name: name) }
    return BitmapName(node: bitmap.text("node"), name: bitmap.text("name"))
  }
}

extension Value {
  /// A member's text; empty for none.
  fileprivate func text(_ key: String) -> String { if case .string(let text)? = self[key] { text } else { "" } }
}
