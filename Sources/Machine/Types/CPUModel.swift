// The CPU models that QEMU 7.2 has, and what each expands to: constant tables, recorded without a hardware accelerator.
import CTypes
import Event
import JSON

/// A CPU model.
public struct CPUModel {
  /// Its name: `qemu64`, `Haswell-v4`.
  public let name: String
  private let number: Int

  /// The model of that name, nil if there is none.
  public init?(named name: String) {
    let catalog = cpu_catalog().pointee
    let found = searchSorted(name, count: catalog.model_count) {
      CatalogText(catalog.text, at: catalog.models[$0])
    }
    guard let found else { return nil }
    self.name = name
    number = found
  }

  /// The model with `changes` to its properties, applied in order. Fails as QEMU 7.2 does for a property that isn't
  /// there, that can't be written, or that doesn't take its value.
  public func expanded(with changes: [Value.Member]) throws(Failure) -> CPUExpansion {
    var expansion = CPUExpansion(self)
    for change in changes { try expansion.set(change.key, to: change.value) }
    expansion.raiseLevels()
    return expansion
  }

  /// The type of its CPUs.
  var typeName: String { name + "-x86_64-cpu" }

  /// The recorded value of a property; empty if this model doesn't have it.
  func value(of property: cpu_property) -> CatalogText {
    let catalog = cpu_catalog().pointee
    if property.column == QOM_NONE { return CatalogText(catalog.text, at: property.value) }
    return CatalogText(catalog.text, at: catalog.values[Int(property.column) * Int(catalog.model_count) + number])
  }
}

/// A CPU model's properties with their values.
public struct CPUExpansion {
  /// A property's value.
  public enum Setting {
    /// As it was recorded: JSON.
    case recorded(CatalogText)
    /// As it was asked for.
    case given(Value)
  }

  /// The model it expands.
  public let model: CPUModel
  /// What differs from the record, by the property's number.
  private(set) var given: [Int: Value] = [:]
  /// Features that were asked for, or declined, but that no CPU has here, by the first property's number.
  private(set) var asked: [Int: Bool] = [:]

  fileprivate init(_ model: CPUModel) { self.model = model }

  /// Calls `body` for each property: all of them, or those of a static expansion.
  public func forEach(isStatic: Bool, _ body: (CatalogText, Setting) -> Void) {
    for number in Self.numbers {
      let property = Self.property(number)
      if isStatic, property.flags & UInt16(CPU_STATIC) == 0 { continue }
      let recorded = model.value(of: property)
      if recorded.isEmpty { continue }
      body(Self.name(of: property), given[number].map(Setting.given) ?? .recorded(recorded))
    }
  }

  static var numbers: Range<Int> { 0..<Int(cpu_catalog().pointee.property_count) }

  static func property(_ number: Int) -> cpu_property { cpu_catalog().pointee.properties[number] }

  static func name(of property: cpu_property) -> CatalogText {
    CatalogText(cpu_catalog().pointee.text, at: property.name)
  }

  private static func number(named name: String) -> Int? { numbers.first { Self.name(of: property($0)).equals(name) } }

  // MARK: Changing

  fileprivate mutating func set(_ name: String, to value: Value) throws(Failure) {
    guard let declared = ObjectType(named: model.typeName)?.properties?[name] else {
      throw Failure("Property '\(model.typeName).\(name)' not found")
    }
    guard let number = Self.number(named: name), !model.value(of: Self.property(number)).isEmpty else {
      throw Failure("Property '\(model.typeName).\(name)' is not writable")
    }
    let value = try Self.checked(value, name, type: declared.type.string)
    let property = Self.property(number)
    if property.flags & UInt16(CPU_FIXED) != 0 {
      asked[Int(property.feature)] = value == true
      return
    }
    for other in Self.numbers where Self.property(other).feature == property.feature { given[other] = value }
  }

  /// The value as the property keeps it, with the limits that some have beside their type.
  private static func checked(_ value: Value, _ name: String, type: String) throws(Failure) -> Value {
    let value = try PropertyCheck.value(value, of: name, type: type)
    switch (name, value) {
    case ("realized", .bool(true)): throw Failure("apic-id property was not initialized properly")
    case ("memory", .string(let path)) where path != "": throw Failure(.deviceNotFound, "Device '\(path)' not found")
    default: return try limited(value, name)
    }
  }

  /// The value of a property that has limits beside its type.
  static func limited(_ value: Value, _ name: String) throws(Failure) -> Value {
    switch (name, value) {
    case ("vendor", .string(let text)) where text.utf8.count != 12:
      throw Failure("Property '.vendor' doesn't take value '\(text)'")
    case ("tsc-frequency", .int(let hertz)):
      try check(hertz, name, most: .max)
      // It is kept in kilohertz.
      return .int(hertz / 1000 * 1000)
    case ("family", .int(let number)): try check(number, name, most: 270)
    case ("model", .int(let number)): try check(number, name, most: 255)
    case ("stepping", .int(let number)): try check(number, name, most: 15)
    case ("lbr-fmt", .int(let bits)), ("lbr_fmt", .int(let bits)):
      if bits & ~0x3f != 0 { throw Failure("Property value for 'lbr-fmt' has bits outside mask '0x3f'") }
    default: break
    }
    return value
  }

  private static func check(_ number: Int64, _ name: String, most: Int64) throws(Failure) {
    if (0...most).contains(number) { return }
    throw Failure("Property .\(name) doesn't take value \(number) (minimum: 0, maximum: \(most))")
  }

  /// A level is at least what was asked for as its minimum, unless it was given itself.
  fileprivate mutating func raiseLevels() {
    for name in ["level", "xlevel", "xlevel2"] {
      guard let least = Self.number(named: "min-" + name), let level = Self.number(named: name),
        case .int(let asked)? = given[least],
        let current = Int64(model.value(of: Self.property(least)).string)
      else { continue }
      // The features of the model need the recorded minimum.
      if asked < current { given[least] = nil } else if given[level] == nil { given[level] = .int(asked) }
    }
  }
}
