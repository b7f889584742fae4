// How replies are shown.
import JSON
import Testing

@testable import qmp_shell

struct QMPClientTests {
  @Test func anErrorWithoutItsPartsIsShownWhole() {
    #expect(describeError(.null) == "null")
    #expect(
      describeError(.object([Value.Member(key: "class", value: .string("GenericError"))]))
        == #"{"class": "GenericError"}"#)
  }

  @Test func anErrorIsItsClassAndDescription() {
    let error = Value.object([
      Value.Member(key: "class", value: .string("GenericError")), Value.Member(key: "desc", value: .string("no")),
    ])
    #expect(describeError(error) == "GenericError: no")
  }

  @Test func aValueIsOneLine() {
    #expect(jsonText(.object([])) == "{}")
    #expect(jsonText(.array([.int(1), .string("a\nb"), .null])) == #"[1, "a\nb", null]"#)
  }
}
