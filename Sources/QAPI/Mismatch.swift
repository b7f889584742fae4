// What is wrong with an argument, and where.
import Event

/// An argument that its type doesn't accept. The path grows from its end as the check unwinds.
struct Mismatch: Error {
  enum Problem {
    case missing
    case unexpected
    /// Another JSON type is expected.
    case type(String)
    /// Not a number that counts as unsigned.
    case notUnsigned
    /// A whole sentence.
    case value(String)
  }

  private let problem: Problem
  private var path = ""

  init(_ problem: Problem) { self.problem = problem }

  /// A string that is none of the accepted ones; `name` is the member that holds it, nil in a list.
  static func word(_ word: String, name: String?) -> Mismatch {
    Mismatch(.value("Parameter '\(name ?? "null")' does not accept value '\(word)'"))
  }

  /// The same, seen from the object or list around it.
  func below(_ part: String) -> Mismatch {
    var outer = self
    outer.path = path.isEmpty || path.hasPrefix("[") ? part + path : "\(part).\(path)"
    return outer
  }

  /// The error as QEMU 7.2 words it.
  var failure: Failure {
    switch problem {
    case .missing: Failure("Parameter '\(path)' is missing")
    case .unexpected: Failure("Parameter '\(path)' is unexpected")
    case .type(let expected): Failure("Invalid parameter type for '\(path)', expected: \(expected)")
    case .notUnsigned: Failure("Parameter '\(path)' expects uint64")
    case .value(let sentence): Failure(sentence)
    }
  }
}
