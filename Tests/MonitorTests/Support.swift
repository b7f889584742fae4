// What the tests share: a file of a monitor's messages.
import Foundation
import JSON
import Monitor
import TestSupport

/// A trace's file, which is removed at the end.
final class TraceFile {
  let path = NSTemporaryDirectory() + "trace-\(UUID().uuidString)"

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Its text; nil while it isn't there.
  var text: String? { try? String(contentsOfFile: path, encoding: .utf8) }

  /// Its lines, each a value.
  func lines() throws -> [Value] { try (text ?? "").split(separator: "\n").map { try Value.parse(String($0)) } }

  /// `in MESSAGE` or `out MESSAGE` of each line, input that isn't JSON as `raw "TEXT"`.
  func messages() throws -> [String] {
    try lines().map { line in
      if let raw = line["raw"] { return "raw \(TestSupport.text(raw))" }
      guard case .string(let direction)? = line["dir"], let message = line["msg"] else { return "no message" }
      return "\(direction) \(TestSupport.text(message))"
    }
  }
}

/// A probe's core with two monitors, and a file for what they say.
func tracedProbe() throws -> (test: TestProbe, file: TraceFile) {
  let test = try TestProbe()
  for name in ["qmp", "hmp"] { test.core.addMonitor(name) }
  return (test, TraceFile())
}
