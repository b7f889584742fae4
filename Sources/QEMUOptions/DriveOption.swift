// `-drive` and its short forms.
import Block
import Event
import JSON
import OptionText

extension CommandLineReader {
  /// `-drive`.
  mutating func readDrive(_ given: GivenOption) throws(ReadingEnd) {
    let opts = try readOpts(given, .drive)
    if opts["format"] == "help" { throw .invocation(.list(.blockFormats)) }
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
    let usual = ["none", "microvm"].contains(configuration.machine.name) ? "none" : "ide"
    for opts in drives {
      do throws(Failure) {
        var value = opts.object.value
        if isSnapshot, opts["snapshot"] == nil, case .object(let members) = value {
          value = .object(members + [JSON.Value.Member(key: "snapshot", value: "on")])
        }
        let options = try DriveOptions(value, interface: usual)
        configuration.drives.append(GivenDrive(options: options, origin: opts.origin))
      } catch { throw end(opts.origin, error.description) }
    }
  }
}
