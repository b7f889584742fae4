// `-chardev` and the older forms of a character device.
import Chardev
import Testing

@testable import QEMUOptions

@Suite struct ChardevOptionTests {
  private func device(_ text: String) throws -> ChardevBackend? {
    try configuration("-chardev", text + ",id=x").chardev("x")?.backend
  }

  private func legacy(_ text: String) throws -> ChardevBackend? {
    try configuration("-serial", text).chardev("serial0")?.backend
  }

  @Test(arguments: [
    ("null", "chardev: no id specified"), ("id=x", "chardev: \"x\" missing backend"),
    ("nope,id=x", "'nope' is not a valid char driver name"), ("file,id=x", "chardev: file: no filename given"),
    ("socket,id=x", "Unable to parse FD number "),
    ("socket,id=x,path=/a,host=b", "None or one of 'path', 'fd' or 'host' option required."),
    ("socket,id=x,path=/a,wait=off", "'wait' option is incompatible with socket in client connect mode"),
    (
      "socket,id=x,path=/a,server=on,reconnect=1",
      "'reconnect' option is incompatible with socket in server listen mode"
    ),
    ("ringbuf,id=x,size=3", "size of ringbuf chardev must be power of two"),
    ("socket,id=x,path=/a,tls-creds=c", "No TLS credentials with id 'c'"),
  ])
  func refuses(_ text: String, _ reason: String) {
    #expect(refusal("-chardev", text) == "q: -chardev \(text): \(reason)\n")
  }

  @Test func readsBackends() throws {
    #expect(try device("file,path=/a,append=on") == .file(output: "/a", input: nil, appends: true))
    #expect(try device("memory,size=4K") == .ringbuf(size: 4096, kind: "memory"))
    #expect(try device("ringbuf") == .ringbuf(size: 65536))
    #expect(try device("stdio,signal=off") == .stdio(handlesSignals: false))
    #expect(try device("tty,path=/dev/a") == .port(path: "/dev/a", kind: "serial"))
  }

  @Test func readsSockets() throws {
    let place = SocketOptions.Place.inet(host: "h", port: "1", lastPort: 9, ipv4: true, ipv6: nil)
    #expect(
      try device("socket,host=h,port=1,to=9,ipv4=on,delay=off,reconnect=5")
        == .socket(SocketOptions(place, waits: false, noDelay: true, reconnect: 5)))
    #expect(
      try device("socket,path=a,abstract=on,tight=off,server=on")
        == .socket(SocketOptions(.unix(path: "a", isAbstract: true, isTight: false), isServer: true)))
    #expect(
      try device("socket,fd=28,server=on,wait=off")
        == .socket(SocketOptions(.descriptor("28"), isServer: true, waits: false)))
  }

  @Test func readsLegacyForms() throws {
    let place = SocketOptions.Place.inet(host: "", port: "7", lastPort: nil, ipv4: nil, ipv6: nil)
    #expect(
      try legacy("telnet::7,server,nowait")
        == .socket(SocketOptions(place, isServer: true, waits: false, isTelnet: true)))
    #expect(
      try legacy("unix:/a,,b,server=on")
        == .socket(SocketOptions(.unix(path: "/a,b", isAbstract: false, isTight: true), isServer: true)))
    #expect(try legacy("file:/a,b") == .file(output: "/a,b", input: nil, appends: false))
    #expect(try legacy("pipe:/a") == .pipe(path: "/a"))
    #expect(try legacy("vc:80Cx24C") == .inert(kind: "vc"))
    #expect(try legacy("udp:h:1@:2") == .inert(kind: "udp"))
    #expect(try legacy("/dev/ttyS0") == .port(path: "/dev/ttyS0", kind: "serial"))
  }

  @Test func saysNoWordAboutKeysAloneInLegacyForms() throws {
    #expect(try configuration("-qmp", "unix:/a,server,nowait").warnings.isEmpty)
    #expect(try configuration("-chardev", "socket,path=/a,id=x,server,nowait").warnings.count == 2)
  }
}
