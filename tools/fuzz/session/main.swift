// Fuzzes a whole QMP session: raw bytes in, on a machine whose clock the input moves.
//
// An input is two bytes of options (Options.swift), then the bytes that the client sends. A NUL among them isn't sent: the
// byte behind it says what happens at that place (ScriptedClient.swift).
import FuzzSupport

/// What libFuzzer calls with each input. It has the name that libFuzzer's own main program expects.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = [UInt8](UnsafeBufferPointer(start: bytes, count: count))
  guard input.count >= 2 else { return 0 }
  guard let run = try? SessionRun(Options(input[0], input[1])) else { return 0 }
  run.play(input[2...])
  run.finish()
  SessionCheck(run).check()
  return 0
}

fuzz(testOneInput)
