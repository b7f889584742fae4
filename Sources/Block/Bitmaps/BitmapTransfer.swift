// Dirty bitmaps that go to another machine, whose nodes and bitmaps may be called otherwise there.
import Event
import JSON

extension BlockGraph {
  /// The bitmaps that go along, as values: those of `mapping`, a list of nodes with their bitmaps and their aliases; all that have a name
  /// without one.
  public func transferredBitmaps(_ mapping: Value?) -> [Value] {
    guard let mapping else {
      return nodes.flatMap { node in
        node.bitmaps.compactMap { node.transferred($0, as: node.driveID ?? node.name, $0.name) }
      }
    }
    return mapping.parts.flatMap { mapped -> [Value] in
      guard let node = find(mapped["node-name"]?.text ?? "") else { return [] }
      return mapped["bitmaps"]?.parts.compactMap { given in
        let bitmap = node.bitmaps.first { $0.name == given["name"]?.text }
        return bitmap.flatMap { node.transferred($0, as: mapped["alias"]?.text ?? "", given["alias"]?.text) }
      } ?? []
    }
  }

  /// Whether there is a bitmap that goes along.
  public func transfersBitmaps(_ mapping: Value?) -> Bool { !transferredBitmaps(mapping).isEmpty }

  /// A bitmap has come. What it is called here is in `mapping`, if there is one. The error is QEMU 7.2's.
  public func take(bitmap value: Value, _ mapping: Value?) throws(Failure) {
    var (nodeName, name) = (value["node"]?.text ?? "", value["name"]?.text ?? "")
    if let mapped = mapping?.parts.first(where: { $0["alias"]?.text == nodeName }) {
      nodeName = mapped["node-name"]?.text ?? ""
      let given = mapped["bitmaps"]?.parts.first { $0["alias"]?.text == name }
      name = given?["name"]?.text ?? name
    }
    guard let node = find(nodeName) else {
      throw Failure("Cannot find device='\(nodeName)' nor node-name='\(nodeName)'")
    }
    try addBitmap(
      BitmapName(node: node.name, name: name), granularity: value["granularity"]?.number,
      isPersistent: value["persistent"]?.flag ?? false, isDisabled: value["recording"]?.flag == false)
    for range in value["dirty"]?.parts ?? [] {
      let (start, end) = (range["from"]?.number ?? 0, range["to"]?.number ?? 0)
      if 0 <= start, start < end { node.bitmaps.last?.mark(start..<end) }
    }
  }
}

extension BlockNode {
  fileprivate func transferred(_ bitmap: DirtyBitmap, as node: String, _ name: String?) -> Value? {
    guard let name, !bitmap.isBusy, !bitmap.isInconsistent else { return nil }
    var (ranges, place): ([Value], Int64) = ([], 0)
    while let range = bitmap.firstDirty(from: place) {
      ranges.append(["from": .int(range.lowerBound), "to": .int(range.upperBound)])
      place = range.upperBound
    }
    return [
      "node": .string(node), "name": .string(name), "granularity": .int(bitmap.granularity),
      "persistent": .bool(bitmap.isPersistent), "recording": .bool(bitmap.isRecording), "dirty": .array(ranges),
    ]
  }
}

extension Value {
  fileprivate var parts: [Value] { if case .array(let parts) = self { parts } else { [] } }
}
