// What is shown behind the cursor.
import Testing

@testable import qmp_shell

struct SuggesterHintTests {
  @Test(arguments: [
    "", "b", "balloon", "no-such ", "balloon value=5", "balloon value=5 ", "balloon x", "stop ", "# balloon ",
    "qom-set value=", "balloon 'va", "blockdev-add driver=qc", "blockdev-add driver=zz", "set_link x=",
    "send-key keys.",
  ])
  func nothingIsHintedWhereNothingIsKnown(_ line: String) {
    #expect(Suggester(introspection: qemu).hint(line).isEmpty)
    #expect(Suggester().hint(line).isEmpty)
  }

  @Test(arguments: [
    ("balloon ", "value=<int>"), ("balloon v", "alue=<int>"), ("balloon value", "=<int>"), ("balloon value=", "int"),
    ("set_link ", "name=<str> up=<bool>"), ("set_link up=on ", "name=<str>"), ("set_link up=t", "rue"),
    ("screendump ", "filename=<str> [device=<str>] [head=<int>] [format=<ppm|png>]"), ("screendump format=", "ppm|png"),
    ("send-key keys.0.type=q", "code"), ("send-key ", "keys=<[object]> [hold-time=<int>]"),
    ("blockdev-add driver=qcow2 backing=", "object|str|null"),
    ("blockdev-add driver=nbd server.", "type=<inet|unix|vsock|fd>"),
    ("transaction( block-dirty-bitmap-clear ", "node=<str> name=<str>"),
  ])
  func whatMayFollowIsHinted(_ line: String, _ hint: String) {
    #expect(Suggester(introspection: qemu).hint(line) == hint)
  }

  @Test func aLongEnumerationIsShort() {
    #expect(
      Suggester(introspection: qemu).hint("blockdev-add ").hasPrefix(
        "driver=<blkdebug|blklogwrites|blkreplay|blkverify|…> [node-name="))
  }

  @Test func inATransactionTheActionsArgumentsAreHinted() {
    #expect(
      Suggester(introspection: qemu, isInTransaction: true).hint("block-dirty-bitmap-clear node=5 ") == "name=<str>")
  }
}
