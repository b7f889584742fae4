// A table of options: what it refuses, where, and that what it reads it writes again.
import Testing

@testable import Options

struct OptionGroupTests {
  private func read(_ text: String) throws -> Sample {
    var sample = Sample()
    try Sample.options.read(GivenGroup(text, of: Sample.options, option: "--x"), into: &sample)
    return sample
  }

  @Test(arguments: [
    (
      "numbr=1",
      "unknown key 'numbr', did you mean 'number'? The keys are text, on, colour, number, size, duration, name"
    ),
    ("zzz=1", "unknown key 'zzz'; the keys are text, on, colour, number, size, duration, name"),
    ("On=on", "unknown key 'On', did you mean 'on'? The keys are text, on, colour, number, size, duration, name"),
    ("on=on,on=on", "'on' is given twice"),
    ("a,text=b", "'text' is given twice"),
    ("number=11", "number='11' is not a whole number from -5 to 10"),
  ])
  func aMistakeIsNamed(_ text: String, _ message: String) {
    // A wrong first key would be the implied key's value.
    let text = text.hasPrefix("a,") ? text : "size=1,\(text)"
    #expect(throws: OptionError("--x: \(message)")) { try read(text) }
  }

  @Test func inAFileTheKeyOrTheValueIsNamedWhereItStands() {
    func place(_ line: Int, _ column: Int) -> Place { .file("f", line: line, column: column) }
    func entry(_ key: String, _ value: String, line: Int) -> OptionEntry {
      OptionEntry(key: key, value: value, keyPlace: place(line, 1), place: place(line, 9))
    }
    func refusal(_ entries: OptionEntry...) -> String {
      let group = GivenGroup(name: "sample", at: place(1, 1), entries: entries)
      var sample = Sample()
      return message { try Sample.options.read(group, into: &sample) }
    }
    #expect(refusal(entry("one", "1", line: 2)).hasPrefix("f:2:1: unknown key 'one', did you mean 'on'? The keys"))
    #expect(refusal(entry("on", "1", line: 2)) == "f:2:9: on='1' is not one of on, off")
    #expect(
      refusal(entry("on", "on", line: 2), entry("name", "a", line: 3), entry("on", "on", line: 4))
        == "f:4:1: 'on' is given twice, first at f:2:1")
  }

  @Test func aGroupsPlaceStandsForAKeyThatIsntGiven() throws {
    let place = Place.file("f", line: 2, column: 9)
    let group = GivenGroup(
      name: "sample", at: .option("--x"), entries: [OptionEntry(key: "on", value: "on", keyPlace: place, place: place)])
    #expect(group.place(of: "on") == place && group.place(of: "text") == .option("--x"))
  }

  @Test func whatIsNotGivenStaysAsItIs() throws {
    #expect(try read("") == Sample())
    #expect(Sample.options.write(Sample()).isEmpty)
  }

  @Test func whatIsReadIsWrittenInTheTablesOrder() throws {
    let sample = try read("a,,b,name=x,duration=1.5s,size=2048K,number=-5,colour=green,on=off,name=y")
    #expect(
      sample
        == Sample(
          text: "a,b", isOn: false, colour: .green, number: -5, size: 2 << 20, duration: 1_500_000_000,
          names: ["x", "y"]))
    #expect(
      Sample.options.write(sample).map { "\($0)=\($1)" } == [
        "text=a,b", "on=off", "colour=green", "number=-5", "size=2M", "duration=1500ms", "name=x", "name=y",
      ])
  }

  @Test func aKeySaysWhatItTakes() {
    #expect(Sample.options.keys.map(\.placeholder) == ["TEXT", "on|off", "red|green", "N", "SIZE", "TIME", "NAME"])
    #expect(
      Sample.options.keys[2].words.map { "\($0): \($1)" } == [
        "red: as red as can be", "green: as green as can be",
      ])
  }
}
