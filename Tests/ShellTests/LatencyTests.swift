// The summary of round trips.
import Testing

@testable import qmp_shell

struct LatencyTests {
  @Test func nothingMeasuredIsSaidSo() { #expect(Latency.summary([]) == "no round trips") }

  @Test func oneTimeIsEveryFigure() {
    #expect(
      Latency.summary([1_002_003])
        == "1 round trips: min 1.002 ms, median 1.002 ms, 99 % 1.002 ms, max 1.002 ms")
  }

  @Test func figuresDontDependOnTheOrder() {
    let times = (1...100).map { Int64($0) * 1000 }.reversed()
    #expect(
      Latency.summary(Array(times)) == "100 round trips: min 0.001 ms, median 0.050 ms, 99 % 0.099 ms, max 0.100 ms")
  }
}
