// How requests are typed, for people.

/// The help about a request's line.
enum SyntaxHelp {
  /// The text for a screen of that many columns: where a line doesn't fit, each meaning stands below its example.
  static func text(columns: Int) -> String {
    let lines = text.split(separator: "\n").map(String.init)
    if lines.allSatisfy({ $0.count < columns }) { return text }
    return lines.map { line in
      guard let gap = line.dropFirst(2).firstRange(of: "  ") else { return line }
      return line[..<gap.lowerBound] + "\n      " + line[gap.upperBound...].drop { $0 == " " }
    }.joined(separator: "\n")
  }

  /// A line each: two blanks, an example, at least two blanks, what it does.
  static var text: String {
    """
      balloon value=512M                        sizes end in K, M, G or T
      set_link name=net0 up=off                 the type that is wanted decides
      screendump filename="my pic"              quotes keep blanks
      qom-set path=/x property=y value:=[1,2]   behind := stands JSON
      ringbuf-write device=c data=@file         a file's content; JSON: :=@file
      blockdev-add driver=raw file.driver=file  a dot leads to a member of a member
      guest-exec path=ls arg.0=-l               a number leads to an element
      x a={'b': True, "c": [None]}              JSON or Python's notation of it
      balloon {"value": 5}                      one object with all arguments
      {"execute": "stop"}                       JSON is sent, with another id
      !migrate-pause                            executed out of band
      transaction( abort ; abort )              together; a line each works too
      # remark                                  a comment
    """
  }
}
