// `-drive` and its short forms.
import OptionText

extension CommandLineReader {
  /// `-drive`.
  mutating func readDrive(_ given: GivenOption) throws(ReadingEnd) {
    let opts = try readOpts(given, .drive)
    if opts["format"] == "help" { throw .invocation(.list(.blockFormats)) }
    for key in ["bus", "unit", "index"] {
      do throws(Complaint) {
        if let value = opts[key] {
          try OptsGroup("drive", numbers: [key]).check(OptsEntry(key: key, value: value))
        }
      } catch {
        throw end(error, given.origin)
      }
    }
    drives.append(opts)
  }

  /// `-hda` and its like, and the image that stands without an option.
  mutating func addDrive(_ given: GivenOption, _ interface: String?, _ index: Int?, media: String? = nil) {
    var entries = [OptsEntry(key: "file", value: given.argument)]
    if let interface { entries.append(OptsEntry(key: "if", value: interface)) }
    if let index { entries.append(OptsEntry(key: "index", value: String(index))) }
    if let media { entries.append(OptsEntry(key: "media", value: media)) }
    drives.append(Opts(id: nil, entries: entries, origin: given.origin))
  }

  // MARK: When everything is read

  /// What QEMU checks before it opens an image.
  mutating func finishDrives() throws(ReadingEnd) {
    for opts in drives {
      try check(opts, "cache", ["none", "writeback", "writethrough", "directsync", "unsafe"]) {
        _ in "invalid cache option"
      }
      try check(opts, "media", ["disk", "cdrom"]) { "'\($0)' invalid media" }
      try check(opts, "aio", ["threads", "native", "io_uring"]) { _ in "invalid aio option" }
      try check(opts, "if", ["none", "ide", "scsi", "floppy", "pflash", "mtd", "sd", "virtio", "xen"]) {
        "unsupported bus type '\($0)'"
      }
      if opts["index"] != nil && (opts["bus"] != nil || opts["unit"] != nil) {
        throw end(opts.origin, "index cannot be used with bus and unit")
      }
    }
    configuration.drives = drives.map(\.object)
  }

  private func check(
    _ opts: Opts, _ key: String, _ accepted: [String], _ complaint: (String) -> String
  ) throws(ReadingEnd) {
    if let word = opts[key], !accepted.contains(word) { throw end(opts.origin, complaint(word)) }
  }
}
