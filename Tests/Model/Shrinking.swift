// Making a sequence that fails shorter: delta debugging.

/// The shortest sequence found, by leaving out steps of `steps`, that still fails. `fails` is asked at most `limit` times.
func shrink<Step>(_ steps: [Step], limit: Int = 2000, fails: ([Step]) -> Bool) -> [Step] {
  var best = steps
  var size = max(1, best.count / 2)
  var asked = 0
  while asked < limit {
    var hasShrunk = false
    var start = 0
    while start < best.count && asked < limit {
      var candidate = best
      candidate.removeSubrange(start..<min(start + size, best.count))
      asked += 1
      if !candidate.isEmpty && fails(candidate) {
        best = candidate
        hasShrunk = true
      } else {
        start += size
      }
    }
    // Single steps are tried again until none can go.
    if size == 1 && !hasShrunk { break }
    if size > 1 { size /= 2 }
  }
  return best
}
