// Dirty bitmaps that go to another machine, whose nodes and bitmaps may be called otherwise there.
import Event
import JSON

extension BlockGraph {
  /// The bitmaps that go along, as values: those of `mapping`, a list of nodes with their bitmaps and their aliases; all that have a name
  /// without one.
  public func transferredBitmaps(_ mapping: Value?) -> [Value] {
    leaving(mapping).map { $0.bitmap.transferred(as: $0.name, of: $0.node) }
  }

  /// Whether there is a bitmap that goes along.
  public func transfersBitmaps(_ mapping: Value?) -> Bool { !leaving(mapping).isEmpty }

  /// The bitmaps that go along, and what they and their nodes are called on the way.
  private func leaving(_ mapping: Value?) -> [(bitmap: DirtyBitmap, name: String, node: String)] {
    guard let mapping else {
      return nodes.flatMap { node in
        node.bitmaps.compactMap { $0.leaving(as: $0.name, of: node.driveID ?? node.name) }
      }
    }
    return mapping.parts.flatMap { mapped -> [(bitmap: DirtyBitmap, name: String, node: String)] in
      guard let node = find(mapped["node-name"]?.text ?? "") else { return [] }
      return mapped["bitmaps"]?.parts.compactMap { given in
        let bitmap = node.bitmaps.first { $0.name == given["name"]?.text }
        return bitmap?.leaving(as: given["alias"]?.text, of: mapped["alias"]?.text ?? "")
      } ?? []
    }
  }

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

extension DirtyBitmap {
  /// It with what it and its node are called on the way; nil if it stays.
  fileprivate func leaving(as name: String?, of node: String) -> (bitmap: DirtyBitmap, name: String, node: String)? {
    guard let name, !isBusy, !isInconsistent else { return nil }
    return (self, name, node)
  }

  fileprivate func transferred(as name: String, of node: String) -> Value {
    var (ranges, place): ([Value], Int64) = ([], 0)
    while let range = firstDirty(from: place) {
      ranges.append(["from": .int(range.lowerBound), "to": .int(range.upperBound)])
      place = range.upperBound
    }
    return [
      "node": .string(node), "name": .string(name), "granularity": .int(granularity),
      "persistent": .bool(isPersistent), "recording": .bool(isRecording), "dirty": .array(ranges),
    ]
  }
}

extension Value {
  fileprivate var parts: [Value] { if case .array(let parts) = self { parts } else { [] } }
}
