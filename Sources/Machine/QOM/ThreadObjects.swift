// Threads that do I/O, and how the machine's threads are placed.
import Event
import Glibc
import JSON

extension CreatableType {
  static let threadTypes = [
    CreatableType(
      name: "iothread",
      defaults: [
        "thread-pool-min": 0, "aio-max-batch": 0, "thread-pool-max": 64, "poll-max-ns": 32768, "poll-grow": 0,
        "poll-shrink": 0,
      ],
      checkProperty: checkRange,
      complete: { (node, tree) throws(Failure) in
        try checkThreadPool(node.values)
        node.thread = tree.threads.start("IO \(node.name)")
      }),
    CreatableType(
      name: "main-loop", defaults: ["thread-pool-min": 0, "aio-max-batch": 0, "thread-pool-max": 64],
      checkProperty: checkRange,
      complete: { (node, tree) throws(Failure) in
        if tree.objects.contains(where: { $0 !== node && $0.type == node.type }) {
          throw Failure("only one main-loop instance allowed")
        }
        try checkThreadPool(node.values)
      },
      canBeDeleted: false),
    CreatableType(
      name: "thread-context", types: ["cpu-affinity": "list", "node-affinity": "list"], readOnly: ["thread-id"],
      writeOnly: ["node-affinity"], checkProperty: checkAffinity,
      complete: { (node, tree) throws(Failure) in
        node.thread = tree.threads.start("TC \(node.name)")
        node.values["thread-id"] = node.thread.map(Value.int)
        if node.values["cpu-affinity"] == nil { node.values["cpu-affinity"] = .array(allProcessors.map(Value.int)) }
      }),
  ]

  private static let checkRange: @Sendable (ObjectNode, String, Value) throws(Failure) -> Void = {
    (node, name, value) throws(Failure) in
    if (value.integer ?? 0) < 0 { throw Failure("\(name) value must be in range [0, 9223372036854775807]") }
    if node.isComplete { try checkThreadPool(node.values.merging([name: value]) { $1 }) }
  }

  private static func checkThreadPool(_ values: [String: Value]) throws(Failure) {
    let (least, most) = (values["thread-pool-min"]?.integer ?? 0, values["thread-pool-max"]?.integer ?? 0)
    if most < 1 || most > Int64(Int32.max) || least > most {
      throw Failure("bad thread-pool-min/thread-pool-max values")
    }
  }

  private static var allProcessors: [Int64] { (0..<Int64(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))).map { $0 } }

  private static let checkAffinity: @Sendable (ObjectNode, String, Value) throws(Failure) -> Void = {
    (_, name, value) throws(Failure) in
    guard case .array(let elements) = value else { return }
    let numbers = elements.compactMap(\.integer)
    let isCPU = name == "cpu-affinity"
    if numbers.isEmpty { throw Failure(isCPU ? "CPU list is empty" : "Node list is empty") }
    let known = isCPU ? allProcessors : [0]
    if known.contains(where: numbers.contains) { return }
    throw Failure(isCPU ? "Setting CPU affinity failed: Invalid argument" : "The nodes select no CPUs")
  }
}

extension ObjectTree {
  /// Whether there is an iothread of that id.
  public func hasThread(_ id: String) -> Bool { object(id, "iothread") != nil }
}
