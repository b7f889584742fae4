// A filter that keeps what is overwritten in another node: what is there stays as it was when the filter came.
import Event
import JSON

final class CopyBeforeWriteDriver: BlockDriver {
  let name = "copy-before-write"
  /// What hasn't been copied yet, in the clusters that are copied as a whole; it is shown with what is below.
  private(set) var left = DirtyBitmap(nil, granularity: 65536, isRecording: false, size: 0)
  /// What was copied because it is overwritten.
  private var done = DirtyBitmap(nil, granularity: 65536, isRecording: false, size: 0)
  /// Whether copies are compressed.
  var isCompressed = false
  /// Told how many bytes were copied because they are overwritten.
  var onCopied: (Int64) -> Void = { _ in }
  /// How many writes wait for their copies.
  private var waiting = 0
  /// Whether some do.
  var isCopying: Bool { waiting > 0 }
  /// Told when none does any more.
  var onIdle: () -> Void = {}

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    try opening.attach("target", to: node)
    if let bitmap = node.options["bitmap"]?["node"]?.text, opening.graph.find(bitmap) == nil {
      throw Failure("Node '\(bitmap)' not found")
    }
    if let file = node.child("file") { begin(node, file, clusterSize: 65536) }
  }

  /// From now on all of a node is kept, which a filter stands on.
  func begin(_ filter: BlockNode, _ file: BlockNode, clusterSize: Int64) {
    left = bitmap(clusterSize, file, isFull: true)
    done = bitmap(clusterSize, file)
    filter.bitmaps = [done, bitmap(clusterSize, file, isFull: true)]
    file.bitmaps.append(left)
  }

  private func bitmap(_ clusterSize: Int64, _ file: BlockNode, isFull: Bool = false) -> DirtyBitmap {
    let bitmap = DirtyBitmap(nil, granularity: clusterSize, isRecording: false, size: file.size)
    if isFull { bitmap.mark(0..<file.size) }
    return bitmap
  }

  func close(_ node: BlockNode, _ graph: BlockGraph) {
    node.child("file")?.bitmaps.removeAll { $0 === left }
  }

  func use(of edge: BlockEdge, by node: BlockNode, _ above: NodeUse) -> NodeUse {
    if edge.name == "target" { return NodeUse(does: .write, allows: [.consistentRead, .write, .writeUnchanged]) }
    // What is overwritten is read first.
    let does = above.does.contains(.write) ? above.does.union(.consistentRead) : above.does
    return NodeUse(does: does, allows: node.isTransparent ? .all : .undisturbed)
  }

  func filtered(by node: BlockNode) -> BlockNode? { node.child("file") }
  func exactName(of node: BlockNode) -> String? { node.child("file")?.filename }

  /// What doesn't change needn't be kept.
  func writeUnchanged(
    _ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer
  ) throws(SystemError) {
    try node.child("file")?.write(pieces, at: offset, isUnchanged: true, transfer)
  }

  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    guard let file = node.child("file"), let target = node.child("target") else { return }
    let end = offset + pieces.reduce(0) { $0 + $1.count }
    var place = offset / left.granularity * left.granularity
    let wait = Wait(self)
    while let dirty = left.firstDirty(from: place), dirty.lowerBound < end {
      let granules = (end - dirty.lowerBound + left.granularity - 1) / left.granularity * left.granularity
      let range = dirty.lowerBound..<min(dirty.upperBound, dirty.lowerBound + granules)
      let count = range.upperBound - range.lowerBound
      let kept = try file.read(range.lowerBound, count, transfer)
      try target.write(kept, at: range.lowerBound, isCompressed: isCompressed && !kept.isZero, transfer)
      left.clear(range)
      done.mark(range)
      // Who is told may have gone meanwhile.
      transfer.afterwards { [self] () throws(SystemError) in onCopied(count) }
      transfer.onFailure { [left] in left.mark(range) }
      transfer.whenOver { withExtendedLifetime(wait) {} }
      place = range.upperBound
    }
    try file.write(pieces, at: offset, transfer)
  }

  /// A write waits for its copies: as long as its transfer has this, which may fail before it is run.
  private final class Wait {
    private let driver: CopyBeforeWriteDriver

    init(_ driver: CopyBeforeWriteDriver) {
      self.driver = driver
      driver.waiting += 1
    }

    deinit {
      driver.waiting -= 1
      if driver.waiting == 0 { driver.onIdle() }
    }
  }
}

extension BlockNode {
  /// Whether nobody does anything with it but a job.
  fileprivate var isTransparent: Bool { parents.isEmpty }
}
