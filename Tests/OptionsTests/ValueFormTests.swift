// The forms of values: what is wrong and what is accepted instead, and that what is written can be read.
import Testing

@testable import Options

struct ValueFormTests {
  private func refusal<Value>(_ form: ValueForm<Value>, _ text: String) -> String {
    message { try form.parse("k", text) }
  }

  @Test(arguments: [
    ("contrl", ""), ("", ""), ("red ", ", did you mean 'red'?"), ("Red", ", did you mean 'red'?"),
    ("gren", ", did you mean 'green'?"),
  ])
  func aWrongWordIsAnsweredWithTheRightOnes(_ text: String, _ hint: String) {
    let form = ValueForm<Colour>.word { _ in "" }
    #expect(refusal(form, text) == "k='\(text)' is not one of red, green\(hint)")
  }

  @Test(arguments: ["yes", "", "1", "true", "ON", "on "])
  func aSwitchIsOnOrOff(_ text: String) {
    #expect(refusal(ValueForm.onOff, text).hasPrefix("k='\(text)' is not one of on, off"))
  }

  @Test(arguments: ["", "0", "11", "-1", "1.0", "1K", "9223372036854775808", "x", " 1", "٣"])
  func aWrongNumberIsAnsweredWithTheRange(_ text: String) {
    #expect(refusal(ValueForm.whole(1...10), text) == "k='\(text)' is not a whole number from 1 to 10")
  }

  @Test func aWrongSizeIsAnsweredWithTheForm() {
    #expect(
      refusal(ValueForm<Int64>.size, "lots")
        == "k='lots' is not a size: a number with a unit K, M, G or T, such as 512M, or bytes without")
  }

  @Test func aWrongDurationIsAnsweredWithTheForm() {
    #expect(
      refusal(ValueForm<Int64>.duration, "5")
        == "k='5' is not a duration: a number with a unit: ns, us, ms, s or m, such as 300ms")
  }

  @Test func valuesAreRead() throws {
    #expect(try ValueForm.text("T").parse("k", " a,b\n") == " a,b\n")
    #expect(try ValueForm.text("T").parse("k", "") == "")
    #expect(try ValueForm.onOff.parse("k", "on") == true)
    #expect(try ValueForm.onOff.parse("k", "off") == false)
    #expect(try ValueForm<Colour>.word { _ in "" }.parse("k", "green") == .green)
    #expect(try ValueForm.whole(-5...5).parse("k", "-5") == -5)
    #expect(try ValueForm<Int64>.size.parse("k", "1K") == 1024)
    #expect(try ValueForm<Int64>.duration.parse("k", "1.5s") == 1_500_000_000)
  }

  @Test(
    arguments: [
      (0, "0", "0s"), (1, "1", "1ns"), (1000, "1000", "1us"), (1024, "1K", "1024ns"), (1025, "1025", "1025ns"),
      (300_000_000, "300000000", "300ms"), (90_000_000_000, "87890625K", "90s"), (1 << 30, "1G", "1073741824ns"),
    ] as [(Int64, String, String)])
  func numbersAreWrittenSoThatTheyCanBeRead(_ number: Int64, _ size: String, _ duration: String) throws {
    #expect(ValueForm<Int64>.size.write(number) == size)
    #expect(try ValueForm<Int64>.size.parse("k", size) == number)
    #expect(ValueForm<Int64>.duration.write(number) == duration)
    #expect(try ValueForm<Int64>.duration.parse("k", duration) == number)
  }

  @Test(arguments: ["8999999999s", "9007199254740993ns", "140000000.00000001m", "0.1us", "123456789.123456789s"])
  func aDurationThatHasBeenReadIsReadTheSameAgain(_ text: String) throws {
    let read = try ValueForm<Int64>.duration.parse("k", text)
    #expect(try ValueForm<Int64>.duration.parse("k", ValueForm<Int64>.duration.write(read)) == read)
  }
}
