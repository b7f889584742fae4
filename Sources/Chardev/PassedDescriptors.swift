// The descriptors that a peer passes along with its bytes.
import CShim
import Glibc

/// Descriptors that came with input and were not taken yet: those of one message, as in QEMU 7.2. Who drops this calls
/// `closeAll` first.
struct PassedDescriptors {
  /// How many a message may bring; the kernel closes what is beyond.
  static let most = Int(SHIM_MOST_DESCRIPTORS)

  private var waiting: [Int32] = []

  /// Nothing has come.
  init() {}

  /// The oldest one; it becomes the caller's to close.
  mutating func take() -> Int32? { waiting.isEmpty ? nil : waiting.removeFirst() }

  mutating func closeAll() {
    for descriptor in waiting { close(descriptor) }
    waiting = []
  }

  /// Reads from a socket without waiting. New descriptors replace those that nobody has taken. `isCut`: a read ends at a
  /// message with descriptors, though more may follow.
  mutating func receive(_ socket: Int32, into buffer: UnsafeMutableRawBufferPointer) -> (count: Int, isCut: Bool) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.most) { found in
      var count: Int32 = 0
      var isCut: Int32 = 0
      let length = shim_receive(socket, buffer.baseAddress, buffer.count, found.baseAddress, &count, &isCut)
      if count > 0 {
        closeAll()
        waiting = Array(found.prefix(Int(count)))
      }
      return (length, isCut != 0)
    }
  }
}
