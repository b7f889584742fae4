// The recorded types: found by name, with parents, interfaces and properties.
import Testing

@testable import Machine

@Suite struct ObjectTypeTests {
  @Test("a type is found by its whole name only", arguments: ["nope", "", "e100", "e1000\0", "~", "!"])
  func unknown(name: String) { #expect(ObjectType(named: name) == nil) }

  @Test("every type is found by its name, once, and has a parent but for the two roots")
  func everyType() {
    let names = ObjectType.all.map(\.name.string)
    #expect(names.count == Set(names).count)
    #expect(names.count > 700)
    for name in names { #expect(ObjectType(named: name)?.name.string == name) }
    #expect(Set(ObjectType.all.filter { $0.parent == nil }.map(\.name.string)) == ["object", "interface"])
  }

  @Test("a type conforms to itself, to what it extends and to what it implements")
  func conformance() throws {
    let card = try #require(ObjectType(named: "e1000"))
    #expect(card.ancestors.map(\.name.string) == ["e1000", "e1000-base", "pci-device", "device", "object"])
    for name in ["e1000", "pci-device", "object", "conventional-pci-device", "vmstate-if"] {
      #expect(card.conforms(to: name))
    }
    for name in ["e1000e", "bus", "user-creatable", "nope"] { #expect(!card.conforms(to: name)) }
    #expect(try #require(ObjectType(named: "user-creatable")).isInterface)
    #expect(!card.isInterface && !card.isAbstract)
  }

  @Test("properties have QEMU's types, descriptions and defaults; only devices have device properties")
  func properties() throws {
    let properties = try #require(ObjectType(named: "e1000")?.deviceProperties)
    let address = try #require(properties["addr"])
    #expect([address.type.string, address.defaultValue.string] == ["int32", "-1"])
    #expect(address.description.string.contains("06.0"))
    #expect(properties["nope"] == nil)
    let backend = try #require(ObjectType(named: "memory-backend-ram"))
    #expect(backend.deviceProperties == nil)
    #expect(backend.properties?["size"]?.type.string == "int")
    #expect(ObjectType(named: "user-creatable")?.properties == nil)
  }

  @Test(
    "types that the emulator can't be asked for have what its help says",
    arguments: [("microvm-machine", "ioapic2"), ("x-remote-object", "devid"), ("colo-compare", "type")])
  func fromHelp(type: String, property: String) {
    #expect(ObjectType(named: type)?.properties?[property] != nil)
  }
}
