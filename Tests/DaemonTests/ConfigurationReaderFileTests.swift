// Configuration files through the command line: every mistake that a file can hold, with its place.
import Glibc
import TestSupport
import Testing

@testable import Daemon

struct ConfigurationReaderFileTests {
  private static let groups = "the groups are monitor, machine, device, guest, daemon"
  private static let notEscape = "is not an escape: \\\", \\\\, \\n, \\t or \\u{HEX}"
  private static let durations = "a number with a unit: ns, us, ms, s or m, such as 300ms"

  @Test(arguments: [
    // Lines.
    ("[monitor", "1:9: ']' is missing: a section is [group] or [group \"id\"]"),
    ("[]", "1:2: a group's name is missing behind '['"),
    ("[monitor] x", "1:11: 'x' is too much: one value a line, in quotes if it has blanks"),
    ("[daemon]\npid-file", "2:9: '=' is missing behind 'pid-file'"),
    ("[daemon]\npid-file =", "2:11: a value is missing behind 'pid-file ='; an empty one is \"\""),
    ("[daemon]\npid-file = a b", "2:14: 'b' is too much: one value a line, in quotes if it has blanks"),
    ("[daemon]\npid-file = \"a", "2:12: the quote \" is not closed on its line"),
    ("[daemon]\npid-file = 'a", "2:12: the quote ' is not closed on its line"),
    ("[daemon]\npid-file = a\"b\"", "2:13: a quote inside a bare word: quote the whole value"),
    ("[daemon]\npid-file = \"a\\x\"", "2:14: '\\x' \(notEscape)"),
    ("[daemon]\n= a", "2:1: a key is expected, or a section such as [monitor \"qmp0\"]"),
    // Sections.
    ("log-level = info", "1:1: 'log-level' belongs below a section, such as [monitor]"),
    ("\n[montior]", "2:2: there is no group 'montior', did you mean 'monitor'? T\(groups.dropFirst())"),
    ("[qmp \"a\"]", "1:2: there is no group 'qmp'; \(groups)"),
    ("[daemon \"a\"]", "1:9: [daemon] takes no id"),
    // Keys.
    (
      "[daemon]\nloglevel = info",
      "2:1: unknown key 'loglevel', did you mean 'log-level'? The keys are log-level, pid-file, ready-fd, "
        + "exit-with-parent, allow-remote, trace-wire, clock, clock-start"
    ),
    (
      "[guest]\n rat = 1",
      "2:2: unknown key 'rat', did you mean 'rate'? The keys are latency, rate, driver, stuck, used, powerdown, unplug, nmi, machine"
    ),
    ("[daemon]\npid-file = a\npid-file = b", "3:1: 'pid-file' is given twice, first at FILE:2:1"),
    ("[monitor \"a\"]\naddress = stdio\nname = b", "3:1: 'name' is given twice, first at FILE:1:10"),
    // Values.
    (
      "[daemon]\nlog-level = loud",
      "2:13: log-level='loud' is not one of trace, debug, info, notice, warning, error, critical"
    ),
    ("[daemon]\nexit-with-parent = yes", "2:20: exit-with-parent='yes' is not one of on, off"),
    ("[daemon]\nready-fd = x", "2:12: ready-fd='x' is not a whole number from 0 to 1000000"),
    (
      "[machine]\nmemory = lots",
      "2:10: memory='lots' is not a size: a number with a unit K, M, G or T, such as 512M, or bytes without"
    ),
    ("[machine]\nmemory = 1K", "2:10: memory must be at least 1M"),
    ("[machine]\nuuid = 1", "2:8: uuid='1' is not a UUID such as 12345678-1234-5678-1234-567812345678"),
    ("[guest]\nlatency = 5", "2:11: latency='5' is not a duration: \(durations)"),
    ("[guest]\nrate = 0", "2:8: rate='0' is not a whole number from 1 to 1000000000"),
    (
      "[device]\ndriver = virtio-baloon",
      "2:10: driver='virtio-baloon' is not one of virtio-balloon, none, did you mean 'virtio-balloon'?"
    ),
    (
      "[monitor]\naddress = unxi:x",
      "2:11: 'unxi:x' is not an address: unix:PATH, tcp:HOST:PORT, telnet:HOST:PORT, pty, pipe:PATH or stdio"
    ),
    ("[monitor]\naddress = tcp::x", "2:11: 'tcp::x' is not tcp:HOST:PORT with a port from 0 to 65535"),
    ("[monitor]\naddress = unix:", "2:11: the path is missing in 'unix:'"),
    (
      "[monitor]\naddress = unix:" + String(repeating: "x", count: 108),
      "2:11: the path '" + String(repeating: "x", count: 108) + "' has 108 bytes, a socket's may have 107"
    ),
    (
      "[monitor]\naddress = stdio\nmode = contrl",
      "3:8: mode='contrl' is not one of control, readline, did you mean 'control'?"
    ),
    ("[monitor]\naddress = stdio\nlike = quemu", "3:8: like='quemu' is not one of qemu, async, did you mean 'qemu'?"),
    ("[monitor]\naddress = stdio\nclients = -1", "3:11: clients='-1' is not a whole number from 0 to 1000000"),
    // What is missing, and what clashes.
    (
      "# a\n  [monitor \"a\"]\nmode = control",
      "2:3: the address is missing: unix:PATH, tcp:HOST:PORT, telnet:HOST:PORT, pty, pipe:PATH or stdio"
    ),
    ("[device \"a\"]", "1:1: the driver is missing: virtio-balloon, none"),
    ("[device \"a\"]\ndriver = none", "1:9: driver=none takes no 'id'"),
    ("[device]\ndriver = none\nquery = host", "3:1: driver=none takes no 'query'"),
    ("[machine \"a\"]\n[machine \"a\"]", "2:10: the name 'a' is given to two machines"),
    ("[machine]\n[machine]", "2:1: the name '' is given to two machines"),
    (
      "[machine \"web\"]\n[guest \"wbe\"]",
      "2:8: there is no machine 'wbe', did you mean 'web'? The machines are web"
    ),
    ("[device]\ndriver = none\nmachine = \"\"\nmachine = b", "4:11: there is no machine 'b'; the machine has no name"),
    ("[monitor]\naddress = stdio\nmachine = b", "3:11: there is no machine 'b'; the machine has no name"),
    (
      "[monitor]\naddress = unix:x\n[monitor]\n  address = unix:x",
      "4:13: the address 'unix:x' is given twice"
    ),
    ("[monitor \"a\"]\naddress = unix:x\n[monitor \"a\"]\naddress = unix:y", "3:10: the name 'a' is given twice"),
    (
      "[monitor]\naddress = tcp:0.0.0.0:1",
      "2:11: 'tcp:0.0.0.0:1' can be reached from other hosts, by anybody: allow-remote=on allows that"
    ),
    (
      "[daemon]\ntrace-wire = -\n[monitor \"a\"]\naddress = stdio",
      "2:14: standard output belongs to the monitor 'a': name a file for the trace"
    ),
  ])
  func aMistakeIsNamedWithItsPlaceAndNothingIsCreated(_ text: String, _ message: String) throws {
    let folder = Folder()
    // What comes before is right, and would create something.
    let words = [
      "--qmp", "unix:\(folder.path)/qmp,name=qmp", "--pid-file", "\(folder.path)/pid", "--trace-wire",
      "\(folder.path)/trace",
    ]
    let file = try folder.write("conf", text)
    let expected = "\(file):\(message.replacing("FILE", with: file))"
    #expect(refusal(["--config", file]) == expected)
    #expect(refusal(words + ["--config", file]) == expected)
    #expect(refusal(["--check", "--config", file]) == expected)
    #expect(folder.files == ["conf"])
  }

  @Test func aFileThatCantBeReadIsNamedByWhoAsksForIt() throws {
    let folder = Folder()
    let path = folder.path
    try folder.write("binary", [0x5b, 0xff] as [UInt8])
    try folder.write("large", [UInt8](repeating: 0x23, count: (1 << 20) + 1))
    for (name, reason) in [
      ("missing", "cannot read '\(path)/missing': No such file or directory"),
      (".", "cannot read '\(path)/.': Is a directory"), ("binary", "'\(path)/binary' is not text in UTF-8"),
      ("large", "'\(path)/large' is larger than 1 MiB"),
    ] {
      #expect(refusal(["--config", "\(path)/\(name)"]) == "--config: \(reason)")
      let file = try folder.write("conf", "# who asks\n  include = \(name)")
      #expect(refusal(["--config", file]) == "\(file):2:13: \(reason)")
    }
  }

  @Test func filesThatIncludeThemselvesAreNamed() throws {
    let folder = Folder()
    let (a, b) = ("\(folder.path)/a", "\(folder.path)/b")
    try folder.write("a", "[daemon]\ninclude = \"a\"")
    #expect(refusal(["--config", a]) == "\(a):2:11: include loop: \(a) includes \(a)")
    try folder.write("a", "include = b")
    try folder.write("b", "include = '\(a)'")
    #expect(refusal(["--config", a]) == "\(b):1:11: include loop: \(a) includes \(b) includes \(a)")
    // Twice isn't a loop.
    try folder.write("b", "[guest]\nrate = 1")
    #expect(try configuration("--config", a, "--config", a).machines.first?.guest.rate == 1)
  }

  @Test func aFileSaysWhatTheCommandLineSays() throws {
    let folder = Folder()
    let file = try folder.write(
      "conf",
      """
      # Everything a file can hold.
      [daemon]
      log-level = debug          # more than usual
      pid-file = "/run/a \\u{e9}"
      trace-wire = 'C:\\raw'
      allow-remote = on
      exit-with-parent = on
      ready-fd = 3
      include = machines
      [monitor "qmp 0"]
      address = tcp:0.0.0.0:4444
      like = qemu
      machine = db
      [monitor]
      address = "unix:/tmp/a,b"
      mode = readline
      """)
    try folder.write(
      "machines",
      """
      [machine "web"]
      [machine "db"]
      memory = 2G
      [device "b7"]
      driver = virtio-balloon
      machine = web
      machine = db
      [guest "db"]
      latency = 1s
      """)
    let words = [
      "--log-level=debug", "--pid-file=/run/a é", "--trace-wire", "C:\\raw", "--allow-remote", "--exit-with-parent",
      "--ready-fd=3", "--machine", "name=web", "--machine", "name=db,memory=2G", "--device",
      "virtio-balloon,id=b7,machine=web,machine=db", "--guest", "machine=db,latency=1s", "--qmp",
      "tcp:0.0.0.0:4444,name=qmp 0,like=qemu,machine=db", "--hmp", "unix:/tmp/a,,b",
    ]
    guard case .run(let expected) = try readCommandLine(words, in: home) else { return #expect(Bool(false)) }
    #expect(try configuration("--config", file).text == expected.text)
    #expect(expected.machines.map { $0.balloon?.id } == ["b7", "b7"])
  }
}
