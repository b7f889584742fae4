// Typed values out of an option: what is wrong, where, and what is accepted instead.
import Testing

@testable import Options

struct OptionReaderTests {
  private func reader(_ text: String) throws -> OptionReader { OptionReader(try OptionList(text, of: "--x")) }

  /// The message of what `read` throws.
  private func message<T>(_ text: String, _ read: (inout OptionReader) throws -> T) throws -> String {
    var reader = try reader(text)
    do {
      return "no error but \(try read(&reader))"
    } catch let error as OptionError {
      return error.description
    }
  }

  @Test func aWrongWordIsAnsweredWithTheRightOnes() throws {
    #expect(
      try message("mode=contrl") { try $0.choice("mode", ["control", "readline"]) }
        == "--x: mode='contrl' is not one of control, readline, did you mean 'control'?")
    #expect(
      try message("mode=") { try $0.choice("mode", ["control", "readline"]) }
        == "--x: mode='' is not one of control, readline")
    #expect(try message("pretty=yes") { try $0.bool("pretty") } == "--x: pretty='yes' is not one of on, off")
  }

  @Test(arguments: ["", "0", "11", "-1", "1.0", "1K", "9223372036854775808", "x", " 1"])
  func aWrongNumberIsAnsweredWithTheRange(_ value: String) throws {
    #expect(
      try message("n=\(value)") { try $0.int("n", 1...10) } == "--x: n='\(value)' is not a whole number from 1 to 10")
  }

  @Test func aWrongSizeIsAnsweredWithTheForm() throws {
    #expect(
      try message("memory=lots") { try $0.size("memory") }
        == "--x: memory='lots' is not a size: a number with a unit K, M, G or T, such as 512M, or bytes without")
  }

  @Test func aWrongDurationIsAnsweredWithTheForm() throws {
    #expect(
      try message("latency=5") { try $0.duration("latency") }
        == "--x: latency='5' is not a duration: a number with a unit: us, ms, s or m, such as 300ms")
  }

  @Test func aKeyThatNobodyAsksForIsAnsweredWithTheKeys() throws {
    func read(_ reader: inout OptionReader) throws {
      _ = reader.string("name")
      _ = try reader.int("clients", 1...10)
      try reader.finish()
    }
    #expect(
      try message("client=1", read) == "--x: unknown key 'client', did you mean 'clients'?; the keys are name, clients")
    #expect(try message("colour=red", read) == "--x: unknown key 'colour'; the keys are name, clients")
    #expect(
      try message("name=a,Name=b", read) == "--x: unknown key 'Name', did you mean 'name'?; the keys are name, clients")
  }

  @Test func whatIsNotGivenIsNil() throws {
    var reader = try reader("")
    #expect(reader.string("a") == nil)
    #expect(try reader.bool("b") == nil)
    #expect(try reader.choice("c", ["x"]) == nil)
    #expect(try reader.int("d", 0...1) == nil)
    #expect(try reader.size("e") == nil)
    #expect(try reader.duration("f") == nil)
    try reader.finish()
  }

  @Test func valuesAreRead() throws {
    var reader = try reader("a=text,b=on,c=off,d=two,e=-5,f=1K,g=1.5s")
    #expect(reader.option == "--x")
    #expect(reader.string("a") == "text")
    #expect(try reader.bool("b") == true)
    #expect(try reader.bool("c") == false)
    #expect(try reader.choice("d", ["one", "two"]) == "two")
    #expect(try reader.int("e", -5...5) == -5)
    #expect(try reader.size("f") == 1024)
    #expect(try reader.duration("g") == 1_500_000_000)
    try reader.finish()
  }
}
