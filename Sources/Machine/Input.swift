// The keyboard and the mouse of a PC, as far as the outside sees them: which keys and buttons are down. Keys are sent in
// order and held for a while in simulated time; nobody in the guest reads them.
import Event

/// A machine's input devices.
public final class Input {
  /// A pointing device.
  public struct Mouse: Sendable {
    /// Its number among the input devices.
    public let index: Int
    /// Its name.
    public let name: String
    /// Whether it receives the events.
    public let isCurrent: Bool
    /// Whether it tells positions, not movements.
    public let isAbsolute: Bool
  }

  /// A key, by QEMU's name or as a number.
  public enum Key: Sendable, Hashable {
    case name(String)
    case number(Int64)
  }

  /// Something that is done one after the other.
  private enum Step {
    case press([Key])
    case wait(Nanoseconds)
    case release([Key])
  }

  /// The keys that are down, in the order in which they were pressed.
  public private(set) var pressedKeys: [Key] = []
  /// The mouse's buttons that are down, as bits: left, middle, right.
  public private(set) var buttons: Int64 = 0
  /// How far the mouse was moved.
  public private(set) var movement: (x: Int64, y: Int64) = (0, 0)

  /// A device that takes events: the pointing device is the first one that is a mouse.
  private struct Handler {
    let index: Int
    let name: String
    /// Whether it tells positions; nil for one that doesn't point.
    let isAbsolute: Bool?
  }

  private let isPC: Bool
  private let clock: Clock
  private var handlers: [Handler] = []
  private var count = 0
  private var steps: [Step] = []
  private var timer: Timer?
  private var isWaiting = false

  /// How many steps wait at most; what comes then is lost, as by QEMU 7.2.
  private static let limit = 1024
  init(_ clock: Clock, isPC: Bool) {
    self.clock = clock
    self.isPC = isPC
    guard isPC else { return }
    add("QEMU PS/2 Keyboard", isAbsolute: nil)
    add("QEMU PS/2 Mouse", isAbsolute: false)
  }

  // MARK: Devices

  /// Adds a device, a pointing one if it is said whether it tells positions; its number.
  @discardableResult
  func add(_ name: String, isAbsolute: Bool?) -> Int {
    count += 1
    handlers.append(Handler(index: count, name: name, isAbsolute: isAbsolute))
    return count
  }

  /// Removes a device.
  func remove(_ index: Int) { handlers.removeAll { $0.index == index } }

  /// The mice in QEMU 7.2's order: the one that receives events last, before it the others, the newest one first.
  public var mice: [Mouse] {
    let mice = handlers.filter { $0.isAbsolute != nil }
    return mice.reversed().map {
      Mouse(
        index: $0.index, name: $0.name, isCurrent: $0.index == mice.first?.index, isAbsolute: $0.isAbsolute ?? false)
    }
  }

  /// Makes the mouse of that number the one that receives events. Errors are QEMU 7.2's.
  public func select(mouse index: Int64) throws(Failure) {
    guard let place = handlers.firstIndex(where: { $0.index == index }) else {
      throw Failure("Mouse at index '\(index)' not found")
    }
    if handlers[place].isAbsolute == nil { throw Failure("Input device '\(handlers[place].name)' is not a mouse") }
    handlers.insert(handlers.remove(at: place), at: 0)
  }

  // MARK: Keys

  /// Presses keys in order, holds them, and releases them from the last to the first, once what was sent before is done.
  public func send(_ keys: [Key], holding: Nanoseconds) {
    guard isPC, !keys.isEmpty, keys.count <= Self.limit, steps.count < Self.limit else { return }
    steps.append(.press(keys))
    steps.append(.wait(max(0, holding)))
    steps.append(.release(keys.reversed()))
    proceed()
  }

  /// Presses or releases one key at once.
  public func set(_ key: Key, isDown: Bool) {
    pressedKeys.removeAll { $0 == key }
    // There are only so many keys; numbers may be anything.
    if isPC && isDown && pressedKeys.count < Self.limit { pressedKeys.append(key) }
  }

  private func proceed() {
    while !isWaiting, !steps.isEmpty {
      switch steps.removeFirst() {
      case .press(let keys):
        for key in keys { set(key, isDown: true) }
      case .release(let keys): pressedKeys.removeAll(where: keys.contains)
      case .wait(let duration):
        if duration == 0 { continue }
        isWaiting = true
        let timer = self.timer ?? Timer(clock) { [unowned self] in self.elapsed() }
        self.timer = timer
        timer.arm(after: duration)
      }
    }
  }

  private func elapsed() {
    isWaiting = false
    proceed()
  }

  // MARK: Mouse

  /// Moves the mouse.
  public func move(x: Int64, y: Int64) {
    guard isPC else { return }
    movement = (movement.x &+ x, movement.y &+ y)
  }

  /// Presses and releases buttons, so that those of the bits are down.
  public func press(buttons: Int64) { if isPC { self.buttons = buttons & 7 } }
}
