// Randomness that is the same in each run.

/// A random number generator with a seed (splitmix64).
public struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  /// The generator of that seed.
  public init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }
}
