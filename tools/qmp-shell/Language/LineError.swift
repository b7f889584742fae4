// Why a typed line is no request.

/// A line that can't be read: one sentence that names the word and what is accepted. Nothing was sent.
struct LineError: Error, Equatable, CustomStringConvertible {
  /// The sentence, without the place.
  let message: String
  /// Where in the line, counted in Unicode scalars from 1; nil if the place isn't known.
  let column: Int?

  /// An error at an offset, from 0, in the line.
  init(_ message: String, at offset: Int? = nil) {
    self.message = message
    column = offset.map { $0 + 1 }
  }

  /// The sentence and the place.
  var description: String { column.map { "\(message) (column \($0))" } ?? message }
}
