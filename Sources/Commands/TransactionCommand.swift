// Several actions, all or none: `transaction`.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `transaction actions=[{type, data}] [properties={completion-mode}]`: does all actions, or, if one fails, none. Those
  /// with bitmaps are simulated, and `abort`.
  static let transaction = opening(
    "transaction", "do several actions with block nodes, all or none", flags: .incomplete,
    files: { options in
      (options["actions"]?.elements ?? []).compactMap { action in
        (action["data"]?["snapshot-file"] ?? action["data"]?["target"])?.string
      }
    }
  ) { (blocks, options) throws(Failure) in
    let actions = options["actions"]?.elements ?? []
    let isGrouped = options["properties"]?["completion-mode"]?.string == "grouped"
    try blocks.perform(count: actions.count, isGrouped: isGrouped) { (number, group) throws(Failure) in
      try prepare(actions[number], isGrouped: isGrouped, group, blocks)
    }
  }
}

private func prepare(
  _ action: Value, isGrouped: Bool, _ group: JobGroup, _ blocks: BlockGraph
) throws(Failure) -> PreparedAction {
  let (type, data) = (action["type"]?.string ?? "", action["data"] ?? .object([]))
  switch type {
  case "abort": throw Failure("Transaction aborted using Abort action")
  case "blockdev-backup": return try blocks.prepareBackup(BackupRequest(data), to: data["target"]?.string ?? "", group)
  case "drive-backup":
    return try blocks.prepareBackup(BackupRequest(data), toFile: ImageRequest(data, file: "target"), group)
  default: break
  }
  if isGrouped { throw Failure("Action '\(type)' does not support Transaction property completion-mode = grouped") }
  switch type {
  case "blockdev-snapshot-sync": return try blocks.prepareOverlay(OverlayRequest(data))
  case "blockdev-snapshot":
    return try blocks.prepareOverlay(node: data["node"]?.string ?? "", overlay: data["overlay"]?.string ?? "")
  case "blockdev-snapshot-internal-sync":
    return try blocks.prepareSnapshot(of: data["device"]?.string ?? "", name: data["name"]?.string ?? "")
  default: break
  }
  guard let bitmapAction = BitmapAction(type, data) else { throw Failure("The action \(type) is not simulated") }
  let name = data[type == "block-dirty-bitmap-merge" ? "target" : "name"]?.string ?? ""
  return try blocks.prepare(bitmapAction, BitmapName(node: data["node"]?.string ?? "", name: name))
}

extension BitmapAction {
  /// Nil for an action that isn't one with a bitmap.
  fileprivate init?(_ type: String, _ data: Value) {
    switch type {
    case "block-dirty-bitmap-add":
      self = .add(
        granularity: data["granularity"]?.int, isPersistent: data["persistent"] == true,
        isDisabled: data["disabled"] == true)
    case "block-dirty-bitmap-remove": self = .remove
    case "block-dirty-bitmap-clear": self = .clear
    case "block-dirty-bitmap-enable": self = .enable
    case "block-dirty-bitmap-disable": self = .disable
    case "block-dirty-bitmap-merge": self = .merge(mergedBitmaps(data["bitmaps"], of: data["node"]?.string ?? ""))
    default: return nil
    }
  }
}

/// Bitmaps by their names, which are those of `node` unless another one is said.
func mergedBitmaps(_ given: Value?, of node: String) -> [BitmapName] {
  guard case .array(let bitmaps)? = given else { return [] }
  return bitmaps.map { bitmap in
    if case .string(let name) = bitmap { return BitmapName(node: node, name: name) }
    return BitmapName(node: bitmap["node"]?.string ?? "", name: bitmap["name"]?.string ?? "")
  }
}
