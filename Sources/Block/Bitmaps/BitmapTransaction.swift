// What is done with dirty bitmaps in a transaction: it is done at once, and undone if another action fails. A bitmap that is
// to be removed stays until the end, and is in use.
import Event

/// What can be done with a bitmap in a transaction.
public enum BitmapAction {
  case add(granularity: Int64?, isPersistent: Bool, isDisabled: Bool)
  case remove, clear, enable, disable
  case merge([BitmapName])
}

extension BlockGraph {
  /// Prepares an action. The errors are those of the command.
  public func prepare(_ action: BitmapAction, _ name: BitmapName) throws(Failure) -> PreparedAction {
    switch action {
    case .add(let granularity, let isPersistent, let isDisabled):
      try addBitmap(name, granularity: granularity, isPersistent: isPersistent, isDisabled: isDisabled)
      return PreparedAction(undo: { [unowned self] in try? removeBitmap(name) })
    case .remove:
      let bitmap = try changeable(name).bitmap
      bitmap.users += 1
      return PreparedAction(
        commit: { [unowned self] in
          bitmap.users -= 1
          try? removeBitmap(name)
        }, undo: { bitmap.users -= 1 })
    case .clear: return try change(name) { (graph) throws(Failure) in try graph.clearBitmap(name) }
    case .merge(let sources):
      return try change(name) { (graph) throws(Failure) in try graph.mergeBitmaps(sources, into: name) }
    case .enable: return try change(name) { (graph) throws(Failure) in try graph.setRecording(name, true) }
    case .disable: return try change(name) { (graph) throws(Failure) in try graph.setRecording(name, false) }
    }
  }

  /// Changes what a bitmap has, which is put back if the action is undone.
  private func change(
    _ name: BitmapName, _ body: (BlockGraph) throws(Failure) -> Void
  ) throws(Failure) -> PreparedAction {
    let bitmap = try bitmap(name).bitmap
    let before = bitmap.contents
    try body(self)
    return PreparedAction(undo: { bitmap.contents = before })
  }
}
