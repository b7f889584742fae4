// Fuzzes a human monitor: what is typed, on a machine whose clock the input moves.
//
// An input is two bytes of options (HumanOptions.swift), then what is typed. A NUL among it isn't sent: the byte behind it
// says what happens at that place (ScriptedClient.swift, HumanRun.swift).
import FuzzSupport

/// What libFuzzer calls with each input. It has the name that libFuzzer's own main program expects.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = [UInt8](UnsafeBufferPointer(start: bytes, count: count))
  guard input.count >= 2 else { return 0 }
  let options = HumanOptions(input[0], input[1])
  guard let run = try? HumanRun(options) else { return 0 }
  run.play(input[2...])
  if let pieces = Pieces(input[2...]) { pieces.check(run) }
  run.finish()
  return 0
}

fuzz(testOneInput)
