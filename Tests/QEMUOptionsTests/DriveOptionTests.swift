// Drives.
import JSON
import Testing

@Suite struct DriveOptionTests {
  @Test(arguments: [
    ("if=nope,cache=nope", "invalid cache option"), ("media=nope,aio=nope", "'nope' invalid media"),
    ("if=nope", "unsupported bus type 'nope'"), ("index=0,bus=1", "index cannot be used with bus and unit"),
    ("index=abc", "Parameter 'index' expects a number"), ("discard=nope", "Must specify either driver or file"),
    ("cache=nope,unit=x", "invalid cache option"), ("unit=x,readonly=maybe", "Parameter 'unit' expects a number"),
    ("readonly=maybe,copy-on-read=maybe", "Parameter 'read-only' expects 'on' or 'off'"),
    ("copy-on-read=maybe,media=nope", "Parameter 'copy-on-read' expects 'on' or 'off'"),
    ("media=nope,if=nope", "'nope' invalid media"), ("if=nope,index=0,unit=1", "unsupported bus type 'nope'"),
    ("index=0,unit=1,snapshot=maybe", "index cannot be used with bus and unit"),
    ("if=sd,rerror=report,snapshot=maybe", "rerror is not supported by this bus type"),
    ("snapshot=maybe,throttling.iops-total=x", "Parameter 'snapshot' expects 'on' or 'off'"),
    ("throttling.iops-total=x,aio=nope", "Parameter 'throttling.iops-total' expects a number"),
    ("aio=nope,iops=1,iops_rd=1", "invalid aio option"),
    (
      "iops=1,iops_rd=1,detect-zeroes=nope",
      "bps/iops/max total values and read/write values cannot be used at the same time"
    ), ("detect-zeroes=nope,format=raw,driver=raw", "invalid parameter value: nope"),
    ("format=raw,driver=raw,werror=nope", "Cannot specify both 'driver' and 'format'"),
    ("werror=nope,rerror=enospc", "'nope' invalid write error action"),
    ("rerror=enospc,node-name=1x", "'enospc' invalid read error action"),
    ("file=nope:x", "Unknown protocol 'nope'"),
  ])
  func refuses(_ drive: String, _ reason: String) {
    #expect(refusal("-drive", drive) == "q: -drive \(drive): \(reason)\n")
  }

  @Test func readsShortForms() throws {
    let words = ["-hda", "a,b", "-cdrom", "c", "-fda", "f", "-drive", "if=none,id=d"]
    let drives = try configuration(words[0], words[1], words[2], words[3], words[4], words[5], words[6], words[7])
      .drives
      .map(\.options)
    #expect(drives.map { $0.node?["file"]?["filename"] } == ["a,b", "c", "f", nil])
    #expect(drives.map(\.index) == [0, 2, 0, nil] && drives.map(\.isDisc) == [false, true, false, false])
    #expect(drives.map(\.interface) == ["ide", "ide", "floppy", "none"] && drives.last?.id == "d")
  }
}
