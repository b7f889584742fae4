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
      balloon value=512M                        a command and arguments; sizes end in K, M, G or T
      set_link name=net0 up=off                 the type that the server wants decides what a text means
      screendump filename="my pic"              quotes keep blanks, and make a string of anything
      qom-set path=/x property=y value:=[1,2]   behind := stands JSON, taken as it is
      ringbuf-write device=c data=@file         the content of a file; :=@file for one with JSON
      blockdev-add driver=raw file.driver=file  a dot leads to a member of a member
      guest-exec path=ls arg.0=-l               a number leads to an element of an array
      x a={'b': True, "c": [None]}              JSON or Python's notation of it
      balloon {"value": 5}                      one object with all arguments
      {"execute": "stop"}                       a line that begins with { is sent as it is
      !migrate-pause                            executed out of band
      transaction( abort ; abort )              actions done together; a line each is fine too
      # remark                                  a comment
    """
  }
}
