// Drives.
import JSON
import Testing

@Suite struct DriveOptionTests {
  @Test(arguments: [
    ("if=nope,cache=nope", "invalid cache option"), ("media=nope,aio=nope", "'nope' invalid media"),
    ("if=nope", "unsupported bus type 'nope'"), ("index=0,bus=1", "index cannot be used with bus and unit"),
    ("index=abc", "Parameter 'index' expects a number"),
  ])
  func refuses(_ drive: String, _ reason: String) {
    #expect(refusal("-drive", drive) == "q: -drive \(drive): \(reason)\n")
  }

  @Test func readsShortForms() throws {
    let drives = try configuration("-hda", "a,b", "-cdrom", "c", "-fda", "f", "-drive", "if=none,id=d").drives
    #expect(
      drives.map(\.value) == [
        ["file": "a,b", "index": "0"] as JSON.Value, ["file": "c", "index": "2", "media": "cdrom"],
        ["file": "f", "if": "floppy", "index": "0"], ["id": "d", "if": "none"],
      ])
  }
}
