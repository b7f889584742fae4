// What tables of a qcow2 image say once a transfer has written: a cluster is named when it is filled, and given back if it isn't.
import Event
import Glibc

extension Qcow2Image {
  /// What one write has to do with clusters that are under way. A transfer that is dropped has failed.
  final class Mapping {
    /// The clusters.
    let run: PendingRun
    /// The parts of the cluster that are there through it.
    let parts: UInt64
    private let image: Qcow2Image
    private var isOver = false

    /// A write of parts of a cluster, or of whole ones.
    init(_ run: PendingRun, _ parts: UInt64, _ image: Qcow2Image) {
      (self.run, self.parts, self.image) = (run, parts, image)
      run.users += 1
    }

    deinit { if !isOver { image.drop(run, parts) } }

    /// It has come to its end; false if it had before.
    func end() -> Bool {
      defer { isOver = true }
      return !isOver
    }
  }

  /// Has tables name what was written when it is there.
  func follow(_ mapping: Mapping, _ transfer: Transfer) {
    transfer.afterwards { [self] () throws(SystemError) in try link(mapping) }
    transfer.onFailure { [self] in if mapping.end() { drop(mapping.run, mapping.parts) } }
  }

  /// What was written is there: tables name it.
  private func link(_ mapping: Mapping) throws(SystemError) {
    let run = mapping.run
    if run.hasFailed { throw SystemError(EIO) }
    if !run.isLinked || mapping.parts != 0 {
      var (old, new): ([Qcow2Entry], [Qcow2Entry]) = ([], [])
      for cluster in run.first..<run.first + run.count {
        let before = try stored(cluster)
        old.append(before)
        var entry = run.entry(of: cluster, layout)
        if layout.isExtended {
          let known = before.isCompressed || before.host(layout) != nil && !before.isOwn ? 0 : before.bitmap
          entry.bitmap = known & ~(mapping.parts << 32) | mapping.parts
        }
        new.append(entry)
      }
      try store(new, of: run.first)
      for entry in old where run.isFresh && !run.isLinked { giveBack(entry) }
      run.isLinked = true
    }
    if mapping.end() { leave(run) }
  }

  private func leave(_ run: PendingRun) {
    run.users -= 1
    if run.users == 0 { forget(run) }
  }

  private func forget(_ run: PendingRun) {
    for cluster in run.first..<run.first + run.count where pending[cluster] === run { pending[cluster] = nil }
  }

  /// What should be there isn't: what comes to the same place fails too, unless a table names that already.
  private func drop(_ run: PendingRun, _ parts: UInt64) {
    if !run.hasFailed, !run.isLinked || parts != 0 {
      run.hasFailed = true
      if run.isFresh, !run.isLinked { release(run.host, run.count) }
      forget(run)
    }
    leave(run)
  }
}
