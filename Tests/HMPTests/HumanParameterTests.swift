// The language in which faces declare their arguments.
import Monitor
import TestSupport
import Testing

@testable import HMP

@Suite struct HumanParameterTests {
  @Test(
    "what isn't of the language isn't read",
    arguments: [
      "a", ":s", "a:", "a:x", "a:ss", "a:s.", "a:o.", "a:/?", "a:O?", "a:-", "a:-xy", "a:-xsS", "a:s,", "a:s,,b:s",
      "a:s b:s",
    ])
  func refused(declaration: String) {
    #expect(HumanParameter.declared(by: HumanFace("x", arguments: declaration)) == nil)
  }

  @Test("every face of the table declares its arguments in the language, each name once")
  func table() throws {
    let faces =
      try TestMonitor().core.commands.all.compactMap(\.human) + TestProbe().core.commands.all.compactMap(\.human)
    #expect(faces.count > 50)
    for face in faces {
      let names = HumanParameter.declared(by: face)?.map(\.name)
      #expect(names.map { Set($0).count == $0.count } == true, "\(face.name): \(face.arguments)")
    }
  }

  @Test("letters, options and what makes an argument optional are told apart")
  func kinds() throws {
    let face = HumanFace("x", arguments: "f:-f,g:-gs,fmt:/,a:l,b:i.,c:B?,d:S?")
    let parameters = try #require(HumanParameter.declared(by: face))
    #expect(
      parameters.map(\.kind) == [
        .option("f"), .optionWithWord("g"), .format, .integer, .integer32, .device, .text,
      ])
    #expect(parameters.map(\.presence) == [.always, .always, .always, .always, .ifDotted, .ifNotAtEnd, .ifNotAtEnd])
    #expect(HumanParameter.declared(by: HumanFace("x")) == [])
  }
  @Test("a row is told the kinds of what a line makes, and what may be missing; nothing of a wrong declaration")
  func parameters() {
    func told(_ face: HumanFace) -> [String] {
      face.parameters.map { "\($0.name)\($0.isOptional ? "?" : ""): \($0.kind)" }
    }
    #expect(told(HumanFace("x", arguments: "a:s,b")) == [])
    #expect(told(HumanFace("x")) == [])
    #expect(
      told(HumanFace("x", arguments: "f:-f,g:-gs,fmt:/,a:l,b:i.,c:B?,d:S?", renames: ["c": "drive"])) == [
        "f?: bool", "g?: string", "count?: int", "format?: string", "size?: int", "a: int", "b?: int",
        "drive?: string", "d?: string",
      ])
    #expect(
      told(HumanFace("x", arguments: "a:s,b:F,c:M,d:o,e:T,f:b,g:O")) == [
        "a: string", "b: string", "c: int", "d: int", "e: any", "f: bool", "g?: any",
      ])
  }
}
