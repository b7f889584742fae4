// The backends that open files: `file`, `pipe` and `stdio`.
import CShim
import Event
import Glibc

extension FixedBackend {
  /// Output to a file, which begins empty unless `appends`; input from another, if any.
  static func file(
    _ output: String, input: String?, appends: Bool, _ opener: FileOpener
  ) throws(SocketError) -> FixedBackend {
    let flags = O_WRONLY | O_CREAT | (appends ? O_APPEND : O_TRUNC)
    let written = try openFile(output, flags, opener)
    guard let input else { return FixedBackend("file", .descriptors(input: -1, output: written)) }
    do throws(SocketError) {
      return FixedBackend("file", .descriptors(input: try openFile(input, O_RDONLY, opener), output: written))
    } catch {
      close(written)
      throw error
    }
  }

  /// Named pipes, opened for both directions so that neither waits for a peer nor ends when one leaves.
  static func pipe(_ path: String) throws(SocketError) -> FixedBackend {
    if let input = try? openFile("\(path).in", O_RDWR) {
      if let output = try? openFile("\(path).out", O_RDWR) {
        return FixedBackend("pipe", .descriptors(input: input, output: output))
      }
      close(input)
    }
    let both = try openFile(path, O_RDWR)
    return FixedBackend("pipe", .descriptors(input: both, output: both))
  }

  /// Standard input and output. A terminal delivers each key at once until the device closes or the process exits.
  static func standardStreams(handlesSignals: Bool) throws(SocketError) -> FixedBackend {
    let (input, output) = try openStandardStreams()
    shim_terminal_take(STDIN_FILENO, handlesSignals ? SHIM_SIGNAL_ALL : SHIM_SIGNAL_NONE)
    return FixedBackend("stdio", .descriptors(input: input, output: output), whenEnded: shim_terminal_restore)
  }
}

/// A descriptor of a file at a path. The error is QEMU 7.2's.
func openFile(
  _ path: String, _ flags: Int32, _ opener: FileOpener = FileOpener()
) throws(SocketError) -> Int32 {
  let descriptor = opener.open(path, flags | O_NONBLOCK | O_NOCTTY)
  guard descriptor >= 0 else { throw SocketError("Could not open '\(path)'", errno: errno) }
  return descriptor
}
