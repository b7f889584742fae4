// What the simulated guest writes on its screen: the same for the same machine at the same guest time.
import Event

extension Machine {
  /// What the console shows now.
  var screen: Screen {
    if guestTime == 0 { return Screen(message: "The guest has not turned its display on yet.") }
    var screen = Screen()
    screen.write(" \(title)", row: 0, style: .bar)
    var row = 2
    func add(_ name: String, _ value: String) {
      screen.write("  \(name)\(String(repeating: " ", count: max(1, 12 - name.count)))\(value)", row: row)
      row += 1
    }
    add("Machine", options.type)
    add("CPUs", "\(cpuCount) x \(options.cpuModel)")
    add("Memory", memory)
    if let uuid = options.uuid { add("UUID", uuid) }
    add("State", state.rawValue)
    add("Uptime", uptime)
    row += 1
    for line in bootMessages {
      screen.write("  \(line)", row: row, style: .dim)
      row += 1
    }
    if guestTime >= Self.bootTime {
      screen.write("  guest login: ", row: row + 1, style: .bright)
      screen.cursor = (row + 1, 15)
    } else {
      screen.cursor = (row, 2)
    }
    return screen
  }

  /// How long the guest takes until it is ready, as far as its screen shows it.
  private static let bootTime: Nanoseconds = .milliseconds(1500)

  private var title: String {
    let (name, what) = (options.name.isEmpty ? "(unnamed)" : String(options.name.prefix(50)), "simulated guest")
    let gap = max(1, Screen.columns - 2 - name.count - what.count)
    return name + String(repeating: " ", count: gap) + what + " "
  }

  private var memory: String {
    let size = "\(options.memory >> 20) MiB"
    guard let actual = balloon?.actual, actual != options.memory else { return size }
    return "\(size), of which the balloon leaves \(actual >> 20) MiB"
  }

  private var uptime: String {
    let seconds = guestTime / .seconds(1)
    let parts = [seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(seconds / 3600):\(parts.joined(separator: ":"))"
  }

  private var bootMessages: [String] {
    [
      (Nanoseconds.milliseconds(0), "firmware: memory is there, looking for something to boot"),
      (.milliseconds(300), "kernel: \(cpuCount == 1 ? "1 CPU" : "\(cpuCount) CPUs") online"),
      (.milliseconds(700), balloon == nil ? "kernel: no balloon" : "kernel: virtio balloon found"),
      (.milliseconds(1200), "init: services started"),
    ].filter { $0.0 <= guestTime }.map(\.1)
  }
}
