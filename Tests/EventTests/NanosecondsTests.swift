// Durations as text, and sums of times that are far away.
import Testing

@testable import Event

struct NanosecondsTests {
  @Test(arguments: [
    "", "s", "5", "-5s", "+5s", "5 s", " 5s", "5s ", "5S", "5h", "1..5s", "1.5.0s", ".s", "1e3s", "0x10s", "٣s", "nans",
    "infs", "00", "5ms5", "999999999999s", "99999999999999999999999999m",
  ])
  func whatIsNotADurationIsRefused(_ text: String) {
    #expect(DurationText.parse(text) == nil)
  }

  @Test(arguments: [
    ("0", 0), ("0s", 0), ("1us", 1_000), ("300ms", 300_000_000), ("1.5s", 1_500_000_000), (".5s", 500_000_000),
    ("5.s", 5_000_000_000), ("2m", 120_000_000_000), ("0.1us", 100), ("0.0001us", 0), ("1.1s", 1_100_000_000),
    ("100000000m", 6_000_000_000_000_000_000),
  ])
  func durationsAreRead(_ text: String, _ expected: Nanoseconds) {
    #expect(DurationText.parse(text) == expected)
  }

  @Test(arguments: [
    (0, "0s"), (1, "1ns"), (1_500, "1500ns"), (2_000, "2us"), (1_500_000, "1500us"), (300_000_000, "300ms"),
    (5_000_000_000, "5s"), (90_000_000_000, "90s"), (.max, "9223372036854775807ns"),
  ])
  func durationsAreWrittenInTheLargestWholeUnit(_ duration: Nanoseconds, _ expected: String) {
    #expect(DurationText.format(duration) == expected)
  }

  @Test func whatIsWrittenIsReadAgain() {
    for duration: Nanoseconds in [.seconds(7), .milliseconds(250), .microseconds(3), .seconds(86400)] {
      #expect(DurationText.parse(DurationText.format(duration)) == duration)
    }
  }

  @Test func aSumThatIsTooFarAwayIsTheLastTime() {
    #expect(Nanoseconds.max.advanced(clampingBy: 1) == .max)
    #expect(Nanoseconds.seconds(1).advanced(clampingBy: .max) == .max)
    #expect(Nanoseconds.seconds(1).advanced(clampingBy: .seconds(2)) == .seconds(3))
  }

  @Test func unitsAreMultiples() {
    #expect(Nanoseconds.seconds(2) == Nanoseconds.milliseconds(2_000))
    #expect(Nanoseconds.milliseconds(2) == Nanoseconds.microseconds(2_000))
    #expect(Nanoseconds.microseconds(2) == 2_000)
  }
}
