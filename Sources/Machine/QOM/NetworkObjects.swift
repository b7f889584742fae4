// What stands between network backends: filters of packets, CAN buses.
import Event
import Glibc
import JSON

extension CreatableType {
  static let networkTypes = [
    filter("filter-buffer", required: ["interval"]),
    filter(
      "filter-dump", required: ["file"], defaults: ["maxlen": 65536],
      complete: { (node, _) throws(Failure) in
        let path = node.values["file"]?.text ?? ""
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        if access(folder, W_OK) != 0 {
          throw Failure("net dump: can't open \(path): \(String(cString: strerror(errno)))")
        }
      }),
    filter(
      "filter-mirror", required: ["outdev"], defaults: ["vnet_hdr_support": false],
      complete: { (node, tree) throws(Failure) in try tree.useDevice(node, "outdev", saying: "Device") }),
    filter(
      "filter-redirector", defaults: ["outdev": "", "indev": "", "vnet_hdr_support": false],
      complete: { (node, tree) throws(Failure) in try checkRedirector(node, tree) }),
    filter("filter-replay"),
    filter("filter-rewriter", defaults: ["vnet_hdr_support": false]),
    CreatableType(name: "can-bus", canBeDeleted: false),
    CreatableType(
      name: "can-host-socketcan", required: ["if", "canbus"],
      complete: { (node, tree) throws(Failure) in
        let bus = node.values["canbus"]?.text ?? ""
        if tree.object(bus, "can-bus") == nil { throw Failure(.deviceNotFound, "Device '\(bus)' not found") }
        throw Failure("failed to create CAN_RAW socket: Address family not supported by protocol")
      }),
    CreatableType(
      name: "colo-compare", required: ["primary_in", "secondary_in", "outdev", "iothread"],
      complete: { (_, _) throws(Failure) in throw Failure("invalid object type: colo-compare") }),
  ]

  private static func filter(
    _ name: String, required: [String] = [], defaults: [String: Value] = [:],
    complete: @escaping Check = { _, _ in }
  ) -> CreatableType {
    let common: [String: Value] = ["queue": "all", "insert": "behind", "status": "on", "position": "tail"]
    return CreatableType(
      name: name, required: ["netdev"] + required, defaults: common.merging(defaults) { $1 },
      checkProperty: checkFilter,
      complete: { (node, tree) throws(Failure) in
        let backend = node.values["netdev"]?.text ?? ""
        if !tree.hasNetworkBackend(backend) { throw Failure("Parameter 'netdev' expects a network backend id") }
        try checkPosition(node, tree)
        try complete(node, tree)
      })
  }

  private static let checkFilter: @Sendable (ObjectNode, String, Value) throws(Failure) -> Void = {
    (node, name, value) throws(Failure) in
    switch (name, value.text) {
    case ("status", "on"), ("status", "off"), ("insert", "before"), ("insert", "behind"): return
    case ("status", _): throw Failure("Invalid value for netfilter status, should be 'on' or 'off'")
    case ("insert", _): throw Failure("Invalid value for netfilter insert, should be 'before' or 'behind'")
    case ("interval", _) where !value.isPositive:
      throw Failure("Property '\(node.type.name.string).interval' requires a positive value")
    case ("maxlen", _) where !value.isPositive: throw node.refuses("maxlen", "0")
    default: return
    }
  }

  private static func checkPosition(_ node: ObjectNode, _ tree: ObjectTree) throws(Failure) {
    let position = node.values["position"]?.text ?? ""
    if position == "head" || position == "tail" { return }
    guard position.hasPrefix("id=") else {
      throw Failure("Parameter 'position' expects 'head', 'tail' or 'id=<id>'")
    }
    let other = String(position.dropFirst(3))
    if tree.object(other, "netfilter") == nil { throw Failure("filter '\(other)' not found") }
  }

  private static func checkRedirector(_ node: ObjectNode, _ tree: ObjectTree) throws(Failure) {
    let (input, output) = (node.values["indev"]?.text ?? "", node.values["outdev"]?.text ?? "")
    if input == "", output == "" {
      throw Failure("filter redirector needs 'indev' or 'outdev' at least one property set")
    }
    if input == output { throw Failure("'indev' and 'outdev' could not be same for filter redirector") }
    if input != "" { try tree.useDevice(node, "indev", saying: "IN Device") }
    if output != "" { try tree.useDevice(node, "outdev", saying: "OUT Device") }
  }
}
