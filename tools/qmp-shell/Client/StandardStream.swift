// Standard input and output as one stream.
import Chardev
import Event

/// A stream over standard input and output, not started yet.
func standardStream(_ loop: Loop, client: any StreamClient) throws(ShellFailure) -> DescriptorStream {
  do throws(SocketError) {
    let (input, output) = try openStandardStreams()
    return DescriptorStream(loop, input: input, output: output, client: client)
  } catch { throw ShellFailure(error.description, .failed) }
}
