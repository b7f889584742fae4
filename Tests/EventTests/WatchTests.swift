// Readiness of a descriptor: once for what arrives, also when nobody reads.
import Glibc
import Testing

@testable import Event

struct WatchTests {
  private let loop: Loop
  private let pair = SocketPair()
  private let trace = Trace()

  init() throws { loop = try Loop(pace: .stepped) }

  private func watch(reading: Bool = true) throws -> Watch {
    let watch = Watch(loop, descriptor: pair.ours) { [trace, pair] what in
      let names: [(Watch.Readiness, String)] = [(.read, "read"), (.write, "write"), (.closed, "closed")]
      let name = names.filter { what.contains($0.0) }.map(\.1).joined(separator: "+")
      trace.note(reading ? "\(name) '\(pair.receive())'" : name)
    }
    return try #require(watch)
  }

  @Test func aRegularFileCantBeWatched() {
    let file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    #expect(file >= 0)
    #expect(Watch(loop, descriptor: file) { _ in } == nil)
  }

  @Test func aQuietDescriptorIsNotReady() throws {
    let watch = try watch()
    loop.settle()
    #expect(trace.lines.isEmpty)
    withExtendedLifetime(watch) {}
  }

  @Test func inputThatCameBeforeTheWatchCounts() throws {
    pair.send("a")
    let watch = try watch()
    loop.settle()
    #expect(trace.lines == ["read 'a'"])
    withExtendedLifetime(watch) {}
  }

  @Test func inputThatIsLeftIsAnnouncedOnlyOnce() throws {
    let watch = try watch(reading: false)
    pair.send("a")
    loop.settle()
    loop.settle()
    #expect(trace.take() == ["read"])
    pair.send("b")
    loop.settle()
    #expect(trace.lines == ["read"])
    withExtendedLifetime(watch) {}
  }

  @Test func aHangUpIsHeardWhileNobodyReads() throws {
    let watch = try watch(reading: false)
    pair.send("a")
    loop.settle()
    #expect(trace.take() == ["read"])
    pair.closeTheirs()
    loop.settle()
    loop.settle()
    #expect(trace.lines == ["read+closed"])
    withExtendedLifetime(watch) {}
  }

  @Test func aHalfCloseIsHeardOnceThoughItsDescriptorStaysReady() throws {
    let watch = try watch()
    shutdown(pair.theirs, Int32(SHUT_WR))
    for _ in 0..<5 { loop.settle() }
    #expect(trace.lines == ["read+closed ''"])
    withExtendedLifetime(watch) {}
  }

  @Test func writeIsNotAnnouncedUnlessAskedFor() throws {
    let watch = try watch()
    watch.armWrite()
    watch.disarmWrite()
    watch.disarmWrite()
    loop.settle()
    #expect(trace.lines.isEmpty)
  }

  @Test func writeComesWhenThereIsRoomAgain() throws {
    let watch = try watch(reading: false)
    #expect(pair.fill() > 0)
    watch.armWrite()
    watch.armWrite()
    loop.settle()
    #expect(trace.lines.isEmpty)
    #expect(pair.drain() > 0)
    loop.settle()
    #expect(trace.lines == ["write"])
  }

  @Test func aDescriptorThatHasRoomAlreadyIsAnnouncedToo() throws {
    let watch = try watch(reading: false)
    watch.armWrite()
    loop.settle()
    #expect(trace.lines == ["write"])
  }

  @Test func aCancelledWatchIsSilent() throws {
    let watch = try watch()
    pair.send("a")
    watch.cancel()
    watch.cancel()
    watch.armWrite()
    watch.disarmWrite()
    loop.settle()
    #expect(trace.lines.isEmpty)
  }

  @Test func aDroppedWatchIsSilent() throws {
    var watch: Watch? = try watch()
    pair.send("a")
    loop.settle()
    #expect(trace.take() == ["read 'a'"])
    watch = nil
    pair.send("b")
    loop.settle()
    #expect(trace.lines.isEmpty && watch == nil)
  }

  @Test func aWatchMayBeCancelledAndRetiredInsideItsHandler() throws {
    var watch: Watch?
    watch = Watch(loop, descriptor: pair.ours) { [trace, loop] _ in
      trace.note("once")
      guard let gone = watch else { return }
      gone.cancel()
      loop.retire(gone)
      watch = nil
    }
    watch?.armWrite()
    pair.send("a")
    loop.settle()
    pair.send("b")
    loop.settle()
    #expect(trace.lines == ["once"] && watch == nil)
  }

  @Test func oneHandlerMayCancelAnotherWatchThatIsReadyToo() throws {
    let other = SocketPair()
    var watches: [Watch] = []
    for descriptor in [pair.ours, other.ours] {
      let watch = Watch(loop, descriptor: descriptor) { [trace] _ in
        trace.note("one of two")
        for watch in watches { watch.cancel() }
      }
      watches.append(try #require(watch))
    }
    pair.send("a")
    other.send("a")
    loop.settle()
    #expect(trace.lines == ["one of two"])
    watches = []
  }

  @Test func aWatchOfAnEarlierUseOfTheNumberDoesntHear() throws {
    let old = try watch()
    old.cancel()
    let again = Watch(loop, descriptor: pair.ours) { [trace] _ in trace.note("new") }
    pair.send("a")
    loop.settle()
    #expect(trace.lines == ["new"])
    withExtendedLifetime((old, again)) {}
  }
}
