// What is told of a qcow2 node: its size and names, and what its header says.
import Event
import JSON

extension Qcow2Driver {
  func size(of node: BlockNode) -> Int64 { image?.size ?? 0 }

  func exactName(of node: BlockNode) -> String? { hasOwnBacking(node) ? node.child("file")?.protocolName : nil }

  /// Whether the backing file is the one that the header names.
  private func hasOwnBacking(_ node: BlockNode) -> Bool {
    guard let name = header?.backingName else { return node.child("backing") == nil }
    guard let backing = node.child("backing") else { return false }
    // There are several names for what is on an NBD server.
    let remote = try? NBDFilename(name).map { NBDTarget.name(.object($0.options)) }
    return backing.filename == remote ?? fullName(name, of: node) || name.hasPrefix("json:")
  }

  func strongOptions(of node: BlockNode) -> [Value.Member] {
    node.child("backing") == nil && !hasOwnBacking(node) ? [Value.Member(key: "backing", value: .null)] : []
  }

  func childOptions(of node: BlockNode) -> [(key: String, text: String)] {
    let hidesBacking = hasOwnBacking(node)
    return node.children.filter { $0.name != "backing" || !hidesBacking }.map { ($0.name, $0.child.optionsText) }
  }

  func image(of node: BlockNode) -> ImageInfo {
    var info = ImageInfo(actualSize: node.child("file")?.image.actualSize, isDirty: false)
    guard let header else { return info }
    info.clusterSize = header.clusterSize
    info.isDirty = header.incompatible.contains(.dirty)
    info.specific = specific(header)
    info.backing = header.backingName.map {
      ImageInfo.BackingName(name: $0, fullName: fullName($0, of: node), format: header.backingFormat)
    }
    return info
  }

  /// What is said of its bitmaps is read anew each time, and fails for all if it is no list of bitmaps any more.
  func checkImage(_ node: BlockNode) throws(Failure) {
    guard let image = try? opened(node) else { return }
    do throws(SystemError) { _ = try image.readDirectory() } catch {
      throw Failure("Bitmap '' doesn't satisfy the constraints")
    }
  }

  /// The bitmaps that the image has stored, which are those that were there when it was last closed.
  private var storedBitmaps: [Value] {
    guard let image, let stored = try? image.readDirectory() else { return [] }
    return stored.map { bitmap in
      let flags: [Value] =
        (bitmap.flags.contains(.inUse) ? ["in-use"] : []) + (bitmap.flags.contains(.auto) ? ["auto"] : [])
      return .object([
        Value.Member(key: "flags", value: .array(flags)),
        Value.Member(key: "name", value: .string(String(decoding: bitmap.name, as: UTF8.self))),
        Value.Member(key: "granularity", value: .int(1 << bitmap.granularityBits)),
      ])
    }
  }

  private func specific(_ header: Qcow2Header) -> Value {
    var data: [(String, Value)] = [
      ("compat", header.version == 2 ? "0.10" : "1.1"), ("compression-type", header.compression == 0 ? "zlib" : "zstd"),
    ]
    if header.version > 2 { data.append(("lazy-refcounts", .bool(header.hasLazyRefcounts))) }
    let bitmaps = storedBitmaps
    if !bitmaps.isEmpty { data.append(("bitmaps", .array(bitmaps))) }
    data.append(("refcount-bits", .int(Int64(header.refcountBits))))
    if header.version > 2 {
      data += [
        ("corrupt", .bool(header.incompatible.contains(.corrupt))),
        ("extended-l2", .bool(header.incompatible.contains(.extendedL2))),
      ]
    }
    if let name = header.dataFileName {
      data += [("data-file", .string(name)), ("data-file-raw", .bool(header.isDataFileRaw))]
    }
    return .object([
      Value.Member(key: "type", value: "qcow2"),
      Value.Member(key: "data", value: .object(data.map { Value.Member(key: $0, value: $1) })),
    ])
  }
}
