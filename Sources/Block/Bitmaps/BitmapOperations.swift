// What is done with dirty bitmaps. The errors, and the order in which they come, are QEMU 7.2's.
import Event

/// A bitmap by its name and that of its node, which may be a drive's.
public struct BitmapName: Hashable {
  let node: String
  let name: String

  /// The bitmap of that name of a node.
  public init(node: String, name: String) {
    self.node = node
    self.name = name
  }
}

extension BlockGraph {
  /// Adds a bitmap, which records from then on unless it `isDisabled`. A granularity that isn't given is the image's.
  public func addBitmap(
    _ bitmap: BitmapName, granularity: Int64?, isPersistent: Bool, isDisabled: Bool
  ) throws(Failure) {
    if bitmap.name.isEmpty { throw Failure("Bitmap name cannot be empty") }
    let node = try existing(bitmap.node)
    if let granularity, granularity < 512 || granularity & (granularity - 1) != 0 {
      throw Failure("Granularity must be power of 2 and at least 512")
    }
    if isPersistent { try node.checkStoring(bitmap) }
    if node.bitmaps.contains(where: { $0.name == bitmap.name }) {
      throw Failure("Bitmap already exists: \(bitmap.name)")
    }
    node.bitmaps.append(
      DirtyBitmap(
        bitmap.name, granularity: granularity ?? min(65536, node.image.clusterSize ?? 65536),
        isPersistent: isPersistent, isRecording: !isDisabled, size: node.size))
  }

  /// The bitmap of that name and its node. Fails if there is none.
  public func bitmap(_ bitmap: BitmapName) throws(Failure) -> (node: BlockNode, bitmap: DirtyBitmap) {
    guard let node = find(bitmap.node) else { throw Failure("Node '\(bitmap.node)' not found") }
    guard let found = node.bitmaps.first(where: { $0.name == bitmap.name }) else {
      throw Failure("Dirty bitmap '\(bitmap.name)' not found")
    }
    return (node, found)
  }

  /// One that can be changed: nothing uses it, and if it is stored it can be stored anew.
  func changeable(_ name: BitmapName) throws(Failure) -> (node: BlockNode, bitmap: DirtyBitmap) {
    let found = try free(name)
    if found.bitmap.isPersistent, found.node.isReadOnly {
      throw Failure("Bitmap '\(name.name)' is readonly and cannot be modified")
    }
    return found
  }

  private func free(_ name: BitmapName) throws(Failure) -> (node: BlockNode, bitmap: DirtyBitmap) {
    let found = try bitmap(name)
    if found.bitmap.isBusy {
      throw Failure("Bitmap '\(name.name)' is currently in use by another operation and cannot be used")
    }
    return found
  }

  /// Removes a bitmap.
  public func removeBitmap(_ name: BitmapName) throws(Failure) {
    let found = try changeable(name)
    found.node.bitmaps.removeAll { $0 === found.bitmap }
  }

  /// Nothing is dirty any more.
  public func clearBitmap(_ name: BitmapName) throws(Failure) { try changeable(name).bitmap.clear() }

  /// Writes are recorded from now on, or no longer.
  public func setRecording(_ name: BitmapName, _ isRecording: Bool) throws(Failure) {
    try free(name).bitmap.isRecording = isRecording
  }

  /// What is dirty in some is dirty in the target too: all of them or none.
  public func mergeBitmaps(_ sources: [BitmapName], into target: BitmapName) throws(Failure) {
    let destination = try changeable(target).bitmap
    var found: [DirtyBitmap] = []
    for source in Set(sources) {
      let bitmap = try free(source).bitmap
      if bitmap.size != destination.size {
        throw Failure(
          "Bitmaps are of different sizes (destination size is \(destination.size), source size is \(bitmap.size)) and"
            + " can't be merged")
      }
      found.append(bitmap)
    }
    for bitmap in found where bitmap !== destination { destination.merge(bitmap) }
  }
}

extension BlockNode {
  /// Whether a bitmap can be stored with its image.
  fileprivate func checkStoring(_ bitmap: BitmapName) throws(Failure) {
    guard driverName == "qcow2" else {
      throw Failure("Can't store persistent bitmaps to \(bitmap.node): Operation not supported")
    }
    if image.specific?["data"]?["compat"]?.text == "0.10" {
      throw Failure(
        "Can't make bitmap '\(bitmap.name)' persistent in '\(bitmap.node)': Cannot store dirty bitmaps in qcow2 v2 files"
      )
    }
  }
}
