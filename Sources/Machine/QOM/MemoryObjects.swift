// Memory backends: what a guest's memory is made of. Nothing is allocated, because no guest runs in it; a file is empty.
import Event
import Glibc
import JSON

extension CreatableType {
  static let memoryTypes = [
    memory("memory-backend-ram"),
    memory(
      "memory-backend-file", required: ["mem-path"],
      defaults: ["readonly": false, "align": 0, "pmem": false, "mem-path": "", "discard-data": false]),
    memory("memory-backend-memfd", defaults: ["share": true, "hugetlb": false, "seal": true, "hugetlbsize": 0]),
  ]

  /// More than this can't be had, in bytes. QEMU's limit is what the host's kernel commits.
  private static let mostMemory: Int64 = 1 << 40

  private static func memory(
    _ name: String, required: [String] = [], defaults: [String: Value] = [:]
  ) -> CreatableType {
    let common: [String: Value] = [
      "share": false, "size": 0, "dump": true, "prealloc-threads": 1, "x-use-canonical-path-for-ramblock-id": false,
      "policy": "default", "prealloc-context": "", "prealloc": false, "reserve": true, "host-nodes": [], "merge": true,
    ]
    return CreatableType(
      name: name, required: ["size"] + required, defaults: common.merging(defaults) { $1 },
      types: [
        "size": "size", "align": "size", "hugetlbsize": "size", "prealloc-threads": "uint32", "host-nodes": "list",
      ],
      fixed: { fixedReason($0, of: name) }, isFixedBeforeTypes: { ["size", "align", "hugetlbsize"].contains($0) },
      checkProperty: checkMemory, complete: completeMemory)
  }

  private static func fixedReason(_ property: String, of type: String) -> String? {
    switch property {
    case "share", "reserve": "cannot change property value"
    case "size": "cannot change property size of \(type) "
    case "readonly", "pmem": "cannot change property '\(property)' of \(type)."
    case "hugetlbsize": "cannot change property value"
    case "align", "mem-path": "cannot change property '\(property)' of \(type)"
    default: nil
    }
  }

  private static let checkMemory: @Sendable (ObjectNode, String, Value) throws(Failure) -> Void = {
    (node, name, value) throws(Failure) in
    switch name {
    case "size", "prealloc-threads":
      if !value.isPositive { throw Failure("property '\(name)' of \(node.type.name.string) doesn't take value '0'") }
    case "hugetlbsize": if !value.isPositive { throw node.refuses(name, "0") }
    case "host-nodes":
      guard case .array(let nodes) = value else { return }
      // QEMU 7.2 numbers 128 nodes.
      if let bad = nodes.compactMap(\.integer).first(where: { !(0..<128).contains($0) }) {
        throw Failure("Invalid host-nodes value: \(bad)")
      }
    default: return
    }
  }

  private static let completeMemory: Check = { (node, _) throws(Failure) in
    // What needs more than 63 bits isn't an integer here.
    guard let size = node.values["size"]?.integer, size <= mostMemory else {
      throw Failure("cannot set up guest memory '\(node.name)': Cannot allocate memory")
    }
    try checkAlignment(node)
    if let path = node.values["mem-path"]?.text { try makeBackingStore(path, size) }
    try checkPolicy(node)
    // A slash in a name is escaped, as it would be part of a path.
    let name = node.memoryName.replacing("/", with: "\\x2f")
    if let region = ObjectNode.memoryRegion(name, 0...UInt64(max(1, size) - 1)) { node.append(region) }
  }

  private static func checkAlignment(_ node: ObjectNode) throws(Failure) {
    let page: Int64 = 4096
    let alignment = node.values["align"]?.integer ?? 0
    if alignment % page == 0 { return }
    throw Failure("alignment \(alignment.prefixed) must be multiples of page size 0x1000")
  }

  /// A file is made if there is none or an empty one, for others who look into the memory; it has no blocks. In a folder
  /// there would be one that nobody sees.
  private static func makeBackingStore(_ path: String, _ size: Int64) throws(Failure) {
    func failure(_ text: String) -> Failure { Failure("\(text) for guest RAM: \(String(cString: strerror(errno)))") }
    var status = stat()
    let isThere = stat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT == S_IFDIR, access(path, W_OK) == 0 { return }
    if isThere, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      errno = ENODEV
      throw failure("unable to map backing store")
    }
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure("can't open backing store \(path)") }
    defer { close(descriptor) }
    if isThere, status.st_size > 0 {
      if status.st_size >= size { return }
      throw Failure(
        "backing store size \(Int64(status.st_size).prefixed) does not match 'size' option \(size.prefixed)")
    }
    let page: Int64 = 4096
    _ = ftruncate(descriptor, off_t((size + page - 1) / page * page))
  }

  private static func checkPolicy(_ node: ObjectNode) throws(Failure) {
    let policy = node.values["policy"]?.text ?? ""
    guard case .array(let nodes)? = node.values["host-nodes"] else { return }
    if policy == "default", !nodes.isEmpty {
      throw Failure(
        "host-nodes must be empty for policy default, or you should explicitly specify a policy other than default")
    }
    if policy != "default", nodes.isEmpty { throw Failure("host-nodes must be set for policy \(policy)") }
  }
}

extension ObjectNode {
  /// What the region of a memory backend is called: by its id, or by its path if that was asked for.
  var memoryName: String {
    values["x-use-canonical-path-for-ramblock-id"] == .bool(true) ? "/objects/\(name)" : name
  }

  /// The failure of a property that has the right type, but not such a value.
  func refuses(_ property: String, _ value: String) -> Failure {
    Failure("Property '\(type.name.string).\(property)' doesn't take value '\(value)'")
  }
}
