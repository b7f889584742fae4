// The nearest right spelling of a word.

/// The word of `accepted` that `word` was most likely meant to be, nil if none is near. The beginning of a single word
/// is near.
public func nearest(_ word: String, _ accepted: [String]) -> String? {
  let longer = accepted.filter { word.count > 1 && $0.hasPrefix(word) }
  if longer.count == 1 { return longer[0] }
  let ranked = accepted.map { (word: $0, distance: editDistance(word, $0)) }.sorted { $0.distance < $1.distance }
  // As many changes as letters turn any word into any other.
  guard let best = ranked.first, best.distance <= max(1, word.count / 3), best.distance < best.word.count else {
    return nil
  }
  return best.word
}

/// How many letters must be inserted, deleted, replaced or swapped with their neighbour.
func editDistance(_ a: String, _ b: String) -> Int {
  let a = Array(a)
  let b = Array(b)
  var before: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
      row.append(cost)
    }
    before = last
    last = row
  }
  return last[b.count]
}

/// `, did you mean 'X'?` if a word of `accepted` is near, else nothing.
public func suggestion(_ word: String, _ accepted: [String]) -> String {
  nearest(word, accepted).map { ", did you mean '\($0)'?" } ?? ""
}

/// What ends a sentence about an unknown word: the nearest right spelling, if there is one, and all of them, which are
/// `noun`s: `, did you mean 'mode'? The keys are mode, name`, or `; the keys are mode, name`.
public func correction(_ word: String, _ noun: String, _ accepted: [String]) -> String {
  let hint = suggestion(word, accepted)
  return "\(hint)\(hint.isEmpty ? "; the" : " The") \(noun) are \(accepted.joined(separator: ", "))"
}
