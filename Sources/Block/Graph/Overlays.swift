// Overlays: a node is put on top of another one, which stays as it is from then on. The errors, and their order, are QEMU 7.2's.
import Event
import JSON

/// What is asked for with `blockdev-snapshot-sync`.
public struct OverlayRequest: Sendable {
  /// The drive or node that is left as it is, by either name.
  public var (device, node): (String?, String?)
  /// The image that is written to from then on.
  public var image: ImageRequest

  /// A request.
  public init(device: String?, node: String?, image: ImageRequest) {
    self.device = device
    self.node = node
    self.image = image
  }
}

extension BlockGraph {
  /// Prepares to have an image be written to in the place of a node.
  public func prepareOverlay(_ request: OverlayRequest) throws(Failure) -> PreparedAction {
    let node = try lookUp(request.device, request.node)
    let section = drained(around: node)
    do throws(Failure) {
      try checkFree(node, orBacking: true)
      if let name = request.image.nodeName {
        if self.node(named: name) != nil || drive(name) != nil {
          throw Failure("New overlay node-name already in use")
        }
      } else if request.node != nil {
        throw Failure("New overlay node-name missing")
      }
      let overlay = try openOverlay(request.image, above: node)
      do throws(Failure) { return try prepare(overlay, above: node, section) } catch {
        discardIfUnused(overlay)
        throw error
      }
    } catch {
      section.end()
      throw error
    }
  }

  private func openOverlay(_ image: ImageRequest, above node: BlockNode) throws(Failure) -> BlockNode {
    let format = image.format ?? "qcow2"
    if !image.exists {
      try make(
        NewImage(file: image.file, format: format, size: node.size, backing: (node.filename, node.driverName)))
    }
    var settings = node.settings
    settings.detectZeroes = "off"
    let overlay = try openImage(
      image.file, format: format, nodeName: image.nodeName, settings: settings, hidesBacking: true)
    if overlay.driver.takesBacking { return overlay }
    discardIfUnused(overlay)
    throw Failure("The overlay does not support backing images")
  }

  /// Prepares to have a node be written to in the place of another one.
  public func prepareOverlay(node name: String, overlay overlayName: String) throws(Failure) -> PreparedAction {
    let node = try existing(name)
    let section = drained(around: node)
    do throws(Failure) {
      try checkFree(node, orBacking: true)
      let overlay = try existing(overlayName)
      if overlay.use.does.contains(.consistentRead) { throw Failure("The overlay is already in use") }
      if overlay.isFilter { throw Failure("Filters cannot be used as overlays") }
      if !overlay.driver.takesBacking { throw Failure("The overlay does not support backing images") }
      if overlay.child("backing") != nil { throw Failure("The overlay already has a backing image") }
      if node.reaches(overlay) {
        throw Failure("Making '\(node.name)' a backing child of '\(overlay.name)' would create a cycle")
      }
      return try prepare(overlay, above: node, section)
    } catch {
      section.end()
      throw error
    }
  }

  private func prepare(
    _ overlay: BlockNode, above node: BlockNode, _ section: DrainedSection
  ) throws(Failure) -> PreparedAction {
    try put(overlay, as: "backing", above: node)
    return PreparedAction(
      section.jobs,
      commit: { [unowned self] in
        try? reopen(node, isReadOnly: true)
        // A new one that nobody stands on is gone at once.
        discardIfUnused(overlay)
      },
      undo: { [unowned self] in
        try? replace(overlay, with: node)
        try? setBacking(of: overlay, to: nil)
        discardIfUnused(overlay)
      })
  }

  /// Has an image's header name another backing file. The graph stays as it is.
  public func changeBackingFile(of device: String, image name: String, to text: String) throws(Failure) {
    let top = try existing(device)
    try checkRoot(top)
    let image = try existingNode(name)
    if image.below == nil {
      throw Failure("not allowing backing file change on an image without a backing file")
    }
    if !top.chain.contains(where: { $0 === image }) {
      throw Failure("'\(device)' and image file are not in the same chain")
    }
    let wasReadOnly = image.isReadOnly
    if wasReadOnly { try reopen(image, isReadOnly: false) }
    defer { if wasReadOnly { try? reopen(image, isReadOnly: true) } }
    do throws(Failure) {
      // As with QEMU 7.2 it has the image's own format.
      try image.driver.storeBacking(
        image, name: text.isEmpty ? nil : text, format: text.isEmpty ? nil : image.driverName)
    } catch {
      throw Failure("Could not change backing file to '\(text)': \(error.description)")
    }
    image.describe()
  }
}
