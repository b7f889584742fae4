// The backing file of a qcow2 image: the one that options name or describe, or else the one that the header names.
import Event
import JSON

extension Qcow2Driver {
  /// What the options or the header say that it stands on; nil for nothing.
  func backing(
    of node: BlockNode, _ header: Qcow2Header, _ opening: NodeOpening
  ) throws(Failure) -> BlockNode? {
    switch node.options["backing"] {
    case .null, .string(""): nil
    case .string(let name)?: try opening.graph.existing(name)
    case let given?: try openInline(given, node, header, opening)
    case nil:
      if let name = header.backingName { try openNamed(name, header.backingFormat, node, opening) } else { nil }
    }
  }

  /// One that is described has the name from the header, which must go with what is said of it.
  private func openInline(
    _ given: Value, _ node: BlockNode, _ header: Qcow2Header, _ opening: NodeOpening
  ) throws(Failure) -> BlockNode {
    if header.backingName != nil {
      if given["file"]?.text != nil {
        throw Failure("Cannot reference an existing block device with additional options or a new filename")
      }
      if let driver = given["driver"]?.text, driver.hasPrefix("null-") {
        throw Failure("The only allowed filename for this driver is '\(driver)://'")
      }
    }
    return try opening.open(given, inheriting: node.settings.forBacking)
  }

  private func openNamed(
    _ name: String, _ format: String?, _ node: BlockNode, _ opening: NodeOpening
  ) throws(Failure) -> BlockNode {
    let settings = node.settings.forBacking
    if name.hasPrefix("json:") {
      guard let options = try? Value.parse(String(name.dropFirst(5))) else {
        throw Failure("Could not parse the JSON options")
      }
      return try opening.open(options, inheriting: settings)
    }
    let image = try DriveOptions.image(fullName(name, of: node) ?? name, format: format)
    return try opening.open(.object(image), inheriting: settings)
  }

  /// A name as it is opened: it is relative to the image's folder. Nil if there is none, as on a server.
  func fullName(_ name: String, of node: BlockNode) -> String? {
    if name.hasPrefix("/") || DriveReader.scheme(of: name) != nil { return name }
    if node.child("file")?.driverName == "nbd" { return nil }
    guard let image = node.child("file")?.protocolName, let slash = image.lastIndex(of: "/") else { return name }
    return image[...slash] + name
  }
}
