// A console's picture written to a file: what `screendump` does.
import Event
import Glibc

extension Machine {
  /// Writes what a console shows now to a file that is made or emptied. Fails as QEMU 7.2 does if there is no such
  /// console, or the file can't be written; half a picture is removed then, but never a device.
  public func dumpScreen(
    device: String?, head: Int64?, to path: String, as format: PictureFormat, _ completion: consuming Completion<Void>
  ) throws(Failure) {
    try display.checkConsole(device: device, head: head)
    let descriptor: Int32
    do throws(SystemError) { descriptor = try FileWriter.create(path) } catch {
      throw Failure("failed to open file '\(path)': \(error)")
    }
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    let content = PictureContent(screen, format)
    fileWrites.write(
      content, to: descriptor, completion, progress: { (UInt64(content.row), UInt64(content.height)) },
      failure: { error in
        guard let error else { return nil }
        if isFile { unlink(path) }
        let what = format == .png ? "PNG creation failed. Unable to close file" : "Unable to write to file"
        return Failure("\(what): \(error)")
      })
  }
}
