// The block graph: adding and removing nodes, and what is done with single ones. Which nodes there are, and who stands on
// whom, is in a picture of its own.
import Event
import JSON
import Machine
import TestSupport

/// The commands of nodes and their bitmaps.
final class BlockFamily: ModelFamily {
  let names =
    ["blockdev-add", "blockdev-del", "x-blockdev-change", "block_resize"]
    + ["add", "remove", "clear", "enable", "disable"].map { "block-dirty-bitmap-" + $0 }
  let weight = 6
  /// The names that clients choose.
  static let ids = (0..<6).map { "b\($0)" }
  /// What the model knows of the graph.
  var picture = BlockPicture()
  /// Whether something may have changed since it was looked at.
  var isToBeChecked = false
  unowned let model: MachineModel

  init(_ model: MachineModel) { self.model = model }

  func predict(_ call: ModelCall) {
    isToBeChecked = true
    do throws(Refusal) {
      switch call.name {
      case "blockdev-add": try add(.object(call.arguments))
      case "blockdev-del": try remove(call.text("node-name") ?? "")
      case "x-blockdev-change": try changeChildren(call)
      case "block_resize": try resize(call.text("node-name") ?? "")
      default: try changeBitmap(call)
      }
      model.accept(call)
    } catch {
      model.refuse(call, error)
    }
  }

  private func remove(_ name: String) throws(Refusal) {
    guard let node = picture.node(name) else { throw Refusal("Failed to find node with node-name='\(name)'") }
    let parents = picture.parents(of: node)
    if parents.contains(where: { if case .backend = $0.holder { true } else { $0.device != nil } }) {
      throw Refusal("Node \(name) is in use")
    }
    if let job = picture.job(on: node) {
      throw Refusal("Node '\(name)' is busy: block device is in use by block job: \(job.type)")
    }
    if !node.isOwned { throw Refusal("Node \(name) is not owned by the monitor") }
    if !parents.isEmpty { throw Refusal("Block device \(name) is in use") }
    picture.discard(node)
  }

  private func changeChildren(_ call: ModelCall) throws(Refusal) {
    let name = call.text("parent") ?? ""
    let parent = try picture.lookUp(.string(name))
    let children = picture.children(of: parent)
    let (child, new) = (call.text("child"), call.text("node"))
    if child != nil, new != nil { throw Refusal("The parameters child and node are in conflict") }
    if let child {
      guard let link = children.first(where: { $0.name == child }) else {
        throw Refusal("Node '\(name)' does not have child '\(child)'")
      }
      if parent.driver != "quorum" { throw Refusal("The node \(name) does not support removing a child") }
      if children.count <= parent.threshold {
        throw Refusal("The number of children cannot be lower than the vote threshold \(parent.threshold)")
      }
      return picture.unlink { $0 === link }
    }
    guard let new else { throw Refusal("Either child or node must be specified") }
    guard let node = picture.node(new) else { throw Refusal("Node '\(new)' not found") }
    if parent.driver != "quorum" { throw Refusal("The node \(name) does not support adding a child") }
    if !picture.parents(of: node).isEmpty { throw Refusal("The node \(new) already has a parent") }
    // What becomes of the size of those above isn't known.
    if node.size != parent.size { throw .leftOut }
    let next = 1 + (children.compactMap { Int($0.name.dropFirst("children.".count)) }.max() ?? -1)
    if picture.reaches(node, parent) {
      throw Refusal("Making '\(new)' a children.\(next) child of '\(name)' would create a cycle")
    }
    switch picture.attempt({ $0.link("children.\(next)", .node(parent), to: node) }) {
    case .fits: for job in model.jobs.jobs where picture.isSlow(node) { job.isSlow = true }
    case .conflict: throw Refusal(ModelRun.permissions)
    }
  }

  /// No node of the model can change its size.
  private func resize(_ name: String) throws(Refusal) {
    guard let node = picture.node(name) else { throw Refusal("Cannot find device='' nor node-name='\(name)'") }
    if picture.job(on: node) != nil { throw Refusal("Device '(null)' is in use") }
    let before = picture.saved
    defer { picture.restore(before) }
    let outcome = picture.attempt { picture in
      let job = ModelJob("", "", ModelGroup(), node, nil, speed: 0, finalizes: true, dismisses: true)
      picture.link("root", .backend(job), to: node, ModelUse(does: .resize))
    }
    if outcome != .fits { throw Refusal(ModelRun.permissions) }
    let isReadOnly = picture.resized(node).contains(where: \.isReadOnly)
    throw Refusal(isReadOnly ? "Image is read-only" : "Image format driver does not support resize")
  }

  // MARK: Devices

  /// A disk comes, on a node.
  func plug(_ device: String, on name: String) throws(Refusal) {
    isToBeChecked = true
    let node = try picture.lookUp(.string(name))
    let before = picture.saved
    let does: Permits = node.isReadOnly ? .read : [.read, .write]
    let use = ModelUse(does: does, allows: [.read, .writeUnchanged, .resize])
    if picture.attempt({ $0.link("root", .device(device), to: node, use) }) != .fits {
      throw Refusal(ModelRun.permissions)
    }
    // It may stand on the filter of a job, and on nothing else that it works on.
    for link in picture.parents(of: node) where link.name != "main node" {
      guard case .job(let job) = link.holder else { continue }
      picture.restore(before)
      throw Refusal("Node '\(name)' is busy: block device is in use by block job: \(job.type)")
    }
  }

  /// A device goes, which may be a disk.
  func unplug(_ device: String) {
    isToBeChecked = true
    picture.unlink { $0.device == device }
  }

  // MARK: Bitmaps

  private func changeBitmap(_ call: ModelCall) throws(Refusal) {
    let (nodeName, name) = (call.text("node") ?? "", call.text("name") ?? "")
    if call.name == "block-dirty-bitmap-add" {
      let node = try picture.lookUp(.string(nodeName))
      if node.bitmaps.contains(where: { $0.name == name }) { throw Refusal("Bitmap already exists: \(name)") }
      return node.bitmaps.append(ModelBitmap(name: name, isRecording: !(call.flag("disabled") ?? false)))
    }
    guard let node = picture.node(nodeName) else { throw Refusal("Node '\(nodeName)' not found") }
    guard let place = node.bitmaps.firstIndex(where: { $0.name == name }) else {
      throw Refusal("Dirty bitmap '\(name)' not found")
    }
    if model.jobs.isBusy(name, of: node) {
      throw Refusal("Bitmap '\(name)' is currently in use by another operation and cannot be used")
    }
    switch call.name {
    case "block-dirty-bitmap-remove": node.bitmaps.remove(at: place)
    case "block-dirty-bitmap-enable": node.bitmaps[place].isRecording = true
    case "block-dirty-bitmap-disable": node.bitmaps[place].isRecording = false
    default: break
    }
  }
}
