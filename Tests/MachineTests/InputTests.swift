// Keyboard and mouse.
import Event
import Testing

@testable import Machine

@Suite struct InputTests {
  private let loop: Loop
  private let input: Input

  init() throws {
    loop = try Loop(pace: .stepped)
    input = Input(loop.simulated, isPC: true)
  }

  @Test("a machine without a chipset has neither, and only a mouse can be chosen")
  func refusals() throws {
    let none = Input(loop.simulated, isPC: false)
    none.send([.name("a")], holding: 5)
    none.press(buttons: 1)
    #expect(none.pressedKeys.isEmpty && none.buttons == 0 && none.mice.isEmpty)
    #expect(throws: Failure.self) { try none.select(mouse: 2) }
    #expect(throws: Failure.self) { try self.input.select(mouse: 1) }
    try input.select(mouse: 2)
  }

  @Test("keys are held for their time, one request after the other")
  func keys() {
    input.send([.name("ctrl"), .number(30)], holding: .milliseconds(100))
    input.send([.name("b")], holding: .milliseconds(10))
    #expect(input.pressedKeys == [.name("ctrl"), .number(30)])
    loop.advance(by: .milliseconds(99))
    #expect(input.pressedKeys.count == 2)
    loop.advance(by: .milliseconds(1))
    #expect(input.pressedKeys == [.name("b")])
    loop.advance(by: .milliseconds(10))
    #expect(input.pressedKeys.isEmpty)
  }

  @Test("what isn't held is released at once; what is too much is lost")
  func bounds() {
    input.send([.name("a")], holding: 0)
    #expect(input.pressedKeys.isEmpty)
    input.send([.name("a")], holding: .max)
    for _ in 0..<2000 { input.send([.name("b")], holding: 1) }
    loop.advance(by: .seconds(1))
    #expect(input.pressedKeys == [.name("a")])
  }

  @Test("the mouse moves, wrapping, and its buttons are bits")
  func mouse() {
    input.move(x: .max, y: -1)
    input.move(x: 1, y: -1)
    input.press(buttons: 13)
    #expect(input.movement == (.min, -2))
    #expect(input.buttons == 5)
  }
}
