// A folder for what a test makes.
import Foundation

/// A folder of the test's own, removed with everything in it at the end.
public final class Folder {
  /// Its path.
  public let path: String

  /// Makes the folder. Its path is short: a socket's may have 107 bytes.
  public init() {
    var template = Array("/tmp/qmond-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? ""
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file; returns its path.
  @discardableResult
  public func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    return "\(path)/\(name)"
  }

  /// Writes a file of text; returns its path.
  @discardableResult
  public func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }

  /// A file's bytes; nil if it can't be read.
  public func bytes(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)"))).map { [UInt8]($0) }
  }

  /// The names of what is in it.
  public var files: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? ["no folder"]
  }
}
