// Configuration files: sections of keys and values, and the files that they include.
//
//   # a comment, to the end of the line
//   include = other.conf            relative to this file; its sections come in this place
//   [monitor "qmp0"]                a group, and an id if it has one
//   address = unix:/tmp/qmp.sock    a bare word; a blank ends it
//   name = "a \"name\""             in double quotes \" \\ \n \t and \u{...} are escapes
//   path = 'C:\raw'                 in single quotes nothing is
//   machine = a
//   machine = b                     a repeated key is a list

/// Reads one configuration file and what it includes.
public struct ConfigFile {
  private let shapes: [any GroupShape]
  /// The files that are being read, each included by the one before it.
  private var chain: [(name: String, truePath: String)] = []
  private var groups: [GivenGroup] = []
  private var count = 0

  /// How many files one may include, all in all.
  static let fileLimit = 1000

  /// Reads the file at `path`; `place` is where it was asked for. Its sections are of the groups that `shapes`
  /// describes; whether their keys are right shows when they are read.
  public static func read(
    _ path: String, at place: Place, shapes: [any GroupShape]
  ) throws(OptionError) -> [GivenGroup] {
    var file = ConfigFile(shapes: shapes)
    try file.include(path, at: place)
    return file.groups
  }

  private init(shapes: [any GroupShape]) { self.shapes = shapes }

  private mutating func include(_ path: String, at place: Place) throws(OptionError) {
    count += 1
    if count > Self.fileLimit { throw OptionError(place, "more than \(Self.fileLimit) files are included") }
    let source = try TextFile(path, at: place)
    if let start = chain.firstIndex(where: { $0.truePath == source.truePath }) {
      let names = chain[start...].map(\.name) + [path]
      throw OptionError(place, "include loop: \(names.joined(separator: " includes "))")
    }
    chain.append((path, source.truePath))
    defer { chain.removeLast() }
    var isInSection = false
    for (index, text) in source.lines.enumerated() {
      try read(ConfigLine(text, file: path, number: index + 1), &isInSection)
    }
  }

  private mutating func read(_ line: ConfigLine, _ isInSection: inout Bool) throws(OptionError) {
    switch try line.statement() {
    case .nothing: break
    case .section(let name, let id):
      try begin(name, id, line.start)
      isInSection = true
    case .entry(let entry) where entry.key == "include":
      try include(relative(entry.value), at: entry.place)
      // What follows an included file can't be told from its last section.
      isInSection = false
    case .entry(let entry):
      guard isInSection else {
        throw OptionError(entry.keyPlace, "'\(entry.key)' belongs below a section, such as [\(shapes[0].name)]")
      }
      groups[groups.count - 1].entries.append(entry)
    }
  }

  private mutating func begin(_ name: ConfigLine.Word, _ id: ConfigLine.Word?, _ place: Place) throws(OptionError) {
    guard let shape = shapes.first(where: { $0.name == name.text }) else {
      let names = shapes.map(\.name)
      throw OptionError(
        name.place,
        "there is no group '\(name.text)'\(correction(name.text, "groups", names))")
    }
    var group = GivenGroup(name: shape.name, at: place)
    if let id {
      guard let key = shape.idKey else { throw OptionError(id.place, "[\(shape.name)] takes no id") }
      group.entries.append(OptionEntry(key: key, value: id.text, at: id.place))
    }
    groups.append(group)
  }

  /// A path as seen from the file that names it.
  private func relative(_ path: String) -> String {
    guard !path.hasPrefix("/"), let name = chain.last?.name, let slash = name.lastIndex(of: "/") else { return path }
    return name[...slash] + path
  }
}
