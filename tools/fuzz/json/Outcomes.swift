// What the parser makes of a stream.
import JSON

/// A document, as it is written again and by its structure, or an error.
enum Outcome: Equatable {
  case document(text: String, structure: [UInt8])
  case failure(String)
}

/// What comes of a stream to its end, in chunks whose sizes `cutting` chooses by what is left. Every other document is
/// taken out of the parser, which must make no difference.
func outcomes(
  of stream: ArraySlice<UInt8>, _ limits: Limits, cutting size: (Int) -> Int, checking check: (View) -> Void = { _ in }
) -> [Outcome] {
  var parser = Parser(limits: limits)
  var found: [Outcome] = []
  var rest = stream
  while !rest.isEmpty {
    // A copy of its own, so that reading behind the chunk is seen.
    let chunk = Array(rest.prefix(size(rest.count)))
    rest = rest.dropFirst(chunk.count)
    chunk.withUnsafeBytes { bytes in
      var offset = 0
      while note(parser.next(bytes, &offset), &parser, &found, check) {}
    }
  }
  _ = note(parser.finish(), &parser, &found, check)
  return found
}

/// Notes an outcome; false if the input is used up.
private func note(
  _ outcome: Parser.Outcome, _ parser: inout Parser, _ found: inout [Outcome], _ check: (View) -> Void
) -> Bool {
  switch outcome {
  case .needsMore: return false
  case .failure(let error): found.append(.failure(error.description))
  case .document where found.count % 2 == 0:
    let document = parser.takeDocument()
    check(document.root)
    found.append(noted(document.root))
  case .document:
    check(parser.root)
    found.append(noted(parser.root))
  }
  return true
}

private func noted(_ view: View) -> Outcome {
  var structure: [UInt8] = []
  view.appendStructure(to: &structure)
  return .document(text: written(pretty: false) { $0.view(view) }, structure: structure)
}

/// What `write` writes, as text.
func written(pretty: Bool, _ write: (inout Writer) -> Void) -> String {
  var json = Writer(pretty: pretty)
  write(&json)
  return json.withBytes { String(decoding: $0, as: UTF8.self) }
}
