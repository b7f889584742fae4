// Memory saved to a file, as it is: what `memsave` and `pmemsave` do.
import Event

extension Machine {
  /// Writes `size` bytes from `address` on to a file that is made or emptied; where nothing is there are zeros, unless
  /// `isMapped`: then it fails at the first such address, behind what was before it, in pieces of 1024 bytes as QEMU 7.2
  /// does. Also fails, in the `wording`, for what the system refuses, a negative size, and a FIFO that nobody reads.
  public func saveMemory(
    _ address: UInt64, size: Int64, to path: String, isMapped: Bool, wording: @escaping (String) -> Failure,
    _ completion: consuming Completion<Void>
  ) throws(Failure) {
    let descriptor: Int32
    do throws(SystemError) { descriptor = try FileWriter.create(path) } catch {
      throw wording("Could not open '\(path)': \(error)")
    }
    let failed = wording("An IO error has occurred")
    guard let asked = UInt64(exactly: size) else {
      FileWriter.close(descriptor)
      throw failed
    }
    let there = isMapped ? addresses.mapped(from: address, atMost: asked) : asked
    let count = there == asked ? asked : there / 1024 * 1024
    let content = MemoryContent(ram, at: address, size: count)
    fileWrites.write(
      content, to: descriptor, completion, progress: { (content.place &- address, asked) },
      failure: { error in
        if error != nil { return failed }
        return count == asked ? nil : wording("Invalid addr 0x\(address.padded(to: 16))/size \(size) specified")
      })
  }
}
