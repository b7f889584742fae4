// What the tests of block nodes share: options by their names.
import JSON

/// The options of a node, as `blockdev-add` takes them.
func node(_ driver: String, _ name: String?, _ options: [String: Value] = [:]) -> Value {
  let named = name.map { ["node-name": Value.string($0)] } ?? [:]
  let all = options.merging(named) { $1 }.sorted { $0.key < $1.key }
  return .object(
    [Value.Member(key: "driver", value: .string(driver))] + all.map { Value.Member(key: $0.key, value: $0.value) })
}
