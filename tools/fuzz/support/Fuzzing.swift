// How a fuzz target is driven, and how it says that a promise is broken.

/// What libFuzzer calls with each input; it returns 0.
public typealias FuzzTarget = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

/// libFuzzer as a function, for a program that has a main function of its own, as SwiftPM's executables have.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>, _ target: FuzzTarget
) -> CInt

/// Runs `target` as the command line says (`-help=1` lists the options).
public func fuzz(_ target: FuzzTarget) {
  var count = CommandLine.argc
  var arguments = CommandLine.unsafeArgv
  _ = runDriver(&count, &arguments, target)
}

/// Ends the process unless `condition` holds: a finding, whose input libFuzzer keeps.
public func require(_ condition: Bool, _ promise: @autoclosure () -> String) {
  if !condition { fatalError("broken promise: " + promise()) }
}
