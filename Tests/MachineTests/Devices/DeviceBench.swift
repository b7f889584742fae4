// A machine for tests of devices, which are written as on QEMU's command line: `e1000,id=a,addr=5`.
import Event
import JSON
import Testing

@testable import Machine

extension TestMachine {
  /// A machine of that type with nothing but what its board always has.
  convenience init(bare type: String, _ change: (inout MachineOptions) -> Void = { _ in }) throws {
    var options = MachineOptions(type: type, balloon: nil)
    options.displays = []
    change(&options)
    try self.init(options)
  }

  var devices: DeviceTree {
    get throws(Failure) {
      if let devices = machine.devices { return devices }
      throw Failure("the machine has no devices")
    }
  }

  /// Adds a device.
  @discardableResult
  func add(_ text: String, _ origin: DeviceRequest.Origin = .commandLine) throws(Failure) -> Device {
    var words = text.split(separator: ",").map(String.init)
    var request = DeviceRequest(driver: words.removeFirst(), origin: origin)
    for word in words {
      let (key, value) = word.firstIndex(of: "=").map { (word[..<$0], word[word.index(after: $0)...]) } ?? ("", "")
      switch key {
      case "id": request.id = String(value)
      case "bus": request.bus = String(value)
      default: request.properties.append(Value.Member(key: String(key), value: .string(String(value))))
      }
    }
    return try devices.add(request)
  }

  /// Adds a device to the machine that is there already.
  @discardableResult
  func plug(_ text: String) throws(Failure) -> Device { try add(text, .deviceAdd) }

  /// Adds devices, separated by blanks, the last of which is refused: why, or nothing. What is refused must leave nothing
  /// behind.
  func refusal(
    of devices: String, _ origin: DeviceRequest.Origin = .commandLine, at place: SourceLocation = #_sourceLocation
  ) throws -> String? {
    var texts = devices.split(separator: " ").map(String.init)
    let last = texts.removeLast()
    for text in texts { try add(text, origin) }
    let before = try contents()
    do throws(Failure) { try add(last, origin) } catch {
      #expect(try contents() == before, sourceLocation: place)
      return error.description
    }
    return nil
  }

  /// The paths of all devices in the tree and on the buses.
  private func contents() throws -> [String] {
    guard let system = try devices.systemBus else { return [] }
    let buses = BusSearch(system: system).all(of: "bus")
    let plugged = buses.flatMap { bus in bus.slots.map { "\(bus.path) \($0.index) \($0.device.path)" } }
    return try devices.added.map(\.path) + devices.order.map(\.path) + plugged
  }

  /// Adds an object: `memory-backend-ram`.
  func object(_ type: String, _ id: String, _ properties: [String: Value] = [:]) throws {
    let members = properties.map { Value.Member(key: $0.key, value: $0.value) }
    _ = try machine.objects?.add(type, id: id, members)
  }
}

/// The error that `body` throws, nil if it throws none.
func failure<Result>(of body: () throws -> Result) -> Failure? {
  do {
    _ = try body()
    return nil
  } catch { return error as? Failure }
}
