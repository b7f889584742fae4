// Fuzzes the JSON parser and writer: raw bytes in, cut anywhere.
//
// The first byte of an input says where its rest is cut, and whether the limits are QEMU's or narrow ones.
import FuzzSupport
import JSON

/// What libFuzzer calls with each input. It has the name that libFuzzer's own main program expects.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = [UInt8](UnsafeBufferPointer(start: bytes, count: count))
  guard let choice = input.first else { return 0 }
  let limits = choice & 1 == 0 ? Limits.qemu : Limits(nesting: 6, tokens: 40, text: 100)
  let stream = input[1...]

  let whole = outcomes(of: stream, limits, cutting: { $0 }, checking: DocumentCheck.check)
  let single = outcomes(of: stream, limits, cutting: { _ in 1 })
  require(single == whole, "byte by byte gives the same: \(single) is not \(whole)")
  var seed = UInt64(choice) &+ 1
  let cut = outcomes(
    of: stream, limits,
    cutting: { left in
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return min(left, Int(seed >> 60) + 1)
    })
  require(cut == whole, "cut anywhere gives the same: \(cut) is not \(whole)")
  return 0
}

fuzz(testOneInput)
