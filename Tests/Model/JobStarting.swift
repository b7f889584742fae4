// How the model's jobs begin: what stands in the way, in the order in which QEMU looks, and what comes into the graph.
import JSON
import TestSupport

extension JobFamily {
  /// A backup, as a command or as an action of a transaction.
  func startBackup(_ options: Value, _ group: ModelGroup) throws(Refusal) {
    let source = try picture.lookUp(options["device"])
    let target = try picture.lookUp(options["target"])
    let bitmap = try bitmap(of: source, options)
    if source === target { throw Refusal("Source and target cannot be the same") }
    try checkFree(source)
    try checkFree(target)
    if source.size != target.size { throw Refusal("Source and target image have different sizes") }
    try checkCopying(source, target)
    let filter = try makeFilter("copy-before-write", above: source, options, prefix: "Could not create node: ")
    let before = model.blocks.picture.saved
    do throws(Refusal) {
      try change("Could not create node: ") { picture in
        picture.add(filter)
        picture.link("file", .node(filter), to: source)
        picture.link("target", .node(filter), to: target)
      }
      try change("Could not replace node: ") { picture in picture.move(from: source, to: filter) }
      let job = try makeJob("backup", group, source, target, filter, options)
      job.bitmap = bitmap
      job.isEndless = options["sync"] == "none"
      if !job.isEndless, bitmap == nil { job.undisturbedSince = model.now }
      try admit(job) { picture in picture.link("target", .job(job), to: target) }
    } catch {
      model.blocks.picture.restore(before)
      throw error
    }
  }

  /// Leaves out what can't be read or written where it is kept for somebody else.
  private func checkCopying(_ ends: ModelNode...) throws(Refusal) {
    let keeping = picture.nodes.filter { $0.driver == "snapshot-access" }
    if ends.contains(where: { end in keeping.contains { picture.reaches(end, $0) } }) { throw .leftOut }
  }

  /// A mirror.
  func startMirror(_ options: Value) throws(Refusal) {
    let source = try picture.lookUp(options["device"])
    try checkRoot(source)
    let target = try picture.lookUp(options["target"])
    try checkFree(target)
    if picture.withoutFilters(source) === picture.withoutFilters(target) {
      throw Refusal("Can't mirror node into itself")
    }
    if options["sync"]?.string != "none" { try checkCopying(source, target) }
    let filter = try makeFilter("mirror_top", above: source, options)
    let use = ModelUse(does: .read, allows: .noResize)
    try begin("mirror", source, target, filter, use, options, as: "backing") { (job, picture) in
      job.fails = source.size != target.size
      picture.link("root", .backend(job), to: target, ModelUse(does: .write, allows: .writeUnchanged))
      picture.link("source", .job(job), to: source, ModelUse(allows: .noResize))
      picture.link("target", .job(job), to: target)
    }
  }

  /// A stream of a node that has no backing file.
  func startStream(_ options: Value) throws(Refusal) {
    let node = try picture.lookUp(options["device"])
    let chain = picture.chain(node)
    for node in chain { try checkFree(node) }
    // It is opened for writing meanwhile, with what is below.
    if node.isReadOnly { throw .leftOut }
    let failing = "Could not create node: "
    let filter = try makeFilter("copy-on-read", above: node, options, prefix: failing)
    try begin("stream", node, nil, filter, ModelUse(), options, as: "file", failing) { (job, picture) in
      picture.link("root", .backend(job), to: filter, ModelUse(does: .read, allows: .noResize))
      picture.link("active node", .job(job), to: node, ModelUse(allows: .noResize))
      for below in chain.dropFirst() {
        picture.link("intermediate node", .job(job), to: below, ModelUse(allows: .undisturbed))
      }
    }
  }

  /// A commit, of which there is none without a backing file.
  func startCommit(_ options: Value) throws(Refusal) {
    let name = options["device"]?.string ?? ""
    guard let node = picture.node(name) else { throw Refusal("Device '\(name)' not found", class: "DeviceNotFound") }
    try checkRoot(node)
    for node in picture.chain(node) { try checkFree(node) }
    // What is written to is opened for writing first, which not all can be.
    if picture.withoutFilters(node).isReadOnly, picture.withoutFilters(node) !== node { throw .leftOut }
    if picture.withoutFilters(node) !== node { throw Refusal("Can't mirror node into itself") }
    throw Refusal("cannot commit an image into itself")
  }

  private func begin(
    _ type: String, _ source: ModelNode, _ target: ModelNode?, _ filter: ModelNode, _ use: ModelUse, _ options: Value,
    as name: String, _ failing: String = "", _ stand: (ModelJob, inout BlockPicture) -> Void
  ) throws(Refusal) {
    let before = model.blocks.picture.saved
    do throws(Refusal) {
      try change(failing) { picture in
        picture.add(filter)
        picture.move(from: source, to: filter)
        picture.link(name, .node(filter), to: source)
      }
      let job = try makeJob(type, ModelGroup(), source, target, filter, options)
      try admit(job, use) { picture in stand(job, &picture) }
    } catch {
      model.blocks.picture.restore(before)
      throw error
    }
  }

  // MARK: Parts

  private var picture: BlockPicture { model.blocks.picture }

  /// Changes the picture, unless what is done with nodes doesn't go together then.
  private func change(_ prefix: String = "", _ body: (inout BlockPicture) -> Void) throws(Refusal) {
    switch model.blocks.picture.attempt(body) {
    case .fits: break
    case .conflict: throw Refusal(prefix + ModelRun.permissions)
    }
  }

  private func makeFilter(
    _ driver: String, above node: ModelNode, _ options: Value, prefix: String = ""
  ) throws(Refusal) -> ModelNode {
    let name = options["filter-node-name"]?.string
    if let name, picture.node(name) != nil { throw Refusal(prefix + "Duplicate nodes with node-name='\(name)'") }
    let filter = ModelNode(name, driver, size: node.size, isReadOnly: node.isReadOnly, isSlow: false)
    filter.isOpen = true
    return filter
  }

  private func makeJob(
    _ type: String, _ group: ModelGroup, _ source: ModelNode, _ target: ModelNode?, _ filter: ModelNode,
    _ options: Value
  ) throws(Refusal) -> ModelJob {
    let id = options["job-id"]?.string ?? ""
    if id.isEmpty { throw Refusal("Invalid job ID ''") }
    if job(id) != nil { throw Refusal("Job ID '\(id)' already in use") }
    let job = ModelJob(
      id, type, group, source, target, speed: options["speed"]?.int ?? 0,
      finalizes: options["auto-finalize"]?.bool ?? true, dismisses: options["auto-dismiss"]?.bool ?? true)
    job.filter = filter
    job.isSlow = picture.isSlow(source) || target.map(picture.isSlow) ?? false
    return job
  }

  /// A job comes, which goes at once if it can't stand on its nodes: the main one, which does something with its filter, and others.
  private func admit(
    _ job: ModelJob, _ use: ModelUse = ModelUse(), _ stand: (inout BlockPicture) -> Void
  ) throws(Refusal) {
    jobs.append(job)
    do throws(Refusal) {
      if let filter = job.filter { try change { $0.link("main node", .job(job), to: filter, use) } }
      if job.speed < 0 { throw Refusal("Parameter 'speed' expects a non-negative value") }
      try change("", stand)
    } catch {
      // As in QEMU 7.2 what such a stream would have read with stays behind.
      if job.type == "stream", job.speed >= 0 {
        jobs.removeLast()
        throw .leftOut
      }
      job.isTransient = true
      throw error
    }
    job.group.jobs.append(job)
  }

  private func checkFree(_ node: ModelNode) throws(Refusal) {
    guard let job = picture.job(on: node) else { return }
    throw Refusal("Node '\(node.name ?? "#block")' is busy: block device is in use by block job: \(job.type)")
  }

  private func checkRoot(_ node: ModelNode) throws(Refusal) {
    if picture.job(on: node) != nil || picture.parents(of: node).contains(where: { $0.node != nil }) {
      throw Refusal("Need a root block node")
    }
  }

  private func bitmap(of node: ModelNode, _ options: Value) throws(Refusal) -> String? {
    let (sync, mode) = (options["sync"]?.string ?? "", options["bitmap-mode"]?.string)
    guard let name = options["bitmap"]?.string else {
      if ["bitmap", "incremental"].contains(sync) {
        throw Refusal("must provide a valid bitmap name for '\(sync)' sync mode")
      }
      if mode != nil { throw Refusal("Cannot specify bitmap sync mode without a bitmap") }
      return nil
    }
    if sync == "incremental", let mode, mode != "on-success" {
      throw Refusal("Bitmap sync mode must be 'on-success' when using sync mode 'incremental'")
    }
    guard node.bitmaps.contains(where: { $0.name == name }) else {
      throw Refusal("Bitmap '\(name)' could not be found")
    }
    if mode == nil, sync != "incremental" { throw Refusal("Bitmap sync mode must be given when providing a bitmap") }
    if isBusy(name, of: node) {
      throw Refusal("Bitmap '\(name)' is currently in use by another operation and cannot be used")
    }
    if sync == "none" { throw Refusal("sync mode 'none' does not produce meaningful bitmap outputs") }
    if sync == "full", mode == "never" {
      throw Refusal("Bitmap sync mode 'never' has no meaningful effect when combined with sync mode 'full'")
    }
    return name
  }
}
