// From options to a configuration: each mistake with its message, each option with its effect.
import Chardev
import Event
import Machine
import Monitor
import Testing

@testable import Daemon

struct ConfigurationReaderTests {
  private static let durations = "a number with a unit: ns, us, ms, s or m, such as 300ms"

  @Test(arguments: [
    ("", "--monitor: the address is missing: unix:PATH, tcp:HOST:PORT, telnet:HOST:PORT, pty, pipe:PATH or stdio"),
    (",name=a", "--monitor: '' is not an address: unix:PATH, tcp:HOST:PORT, telnet:HOST:PORT, pty, pipe:PATH or stdio"),
    (
      "/tmp/x",
      "--monitor: '/tmp/x' is not an address: unix:PATH, tcp:HOST:PORT, telnet:HOST:PORT, pty, pipe:PATH or stdio"
    ),
    (
      "mode=control",
      "--monitor: the address is missing: unix:PATH, tcp:HOST:PORT, telnet:HOST:PORT, pty, pipe:PATH or stdio"
    ),
    (
      "mdoe=control",
      "--monitor: 'mdoe=control' is not an address: unix:PATH, tcp:HOST:PORT, telnet:HOST:PORT, pty, pipe:PATH or stdio"
    ),
    ("unix:x,address=unix:y", "--monitor: 'address' is given twice"),
    ("unix:x,like=quemu", "--monitor: like='quemu' is not one of qemu, async, did you mean 'qemu'?"),
    ("unix:", "--monitor: the path is missing in 'unix:'"),
    ("tcp:localhost", "--monitor: 'tcp:localhost' is not tcp:HOST:PORT with a port from 0 to 65535"),
    ("unix:x,pretty", "--monitor: 'pretty' is not key=value"),
    ("unix:x,mode=contrl", "--monitor: mode='contrl' is not one of control, readline, did you mean 'control'?"),
    ("unix:x,order=fifo", "--monitor: order='fifo' is not one of completion, issue"),
    ("unix:x,deadline=5", "--monitor: deadline='5' is not a duration: \(durations)"),
    ("unix:x,deadline=-5s", "--monitor: deadline='-5s' is not a duration: \(durations)"),
    ("unix:x,inflight=0", "--monitor: inflight='0' is not a whole number from 1 to 1000000"),
    ("unix:x,inflight=1000001", "--monitor: inflight='1000001' is not a whole number from 1 to 1000000"),
    ("unix:x,clients=-1", "--monitor: clients='-1' is not a whole number from 0 to 1000000"),
    (
      "unix:x,clients=99999999999999999999",
      "--monitor: clients='99999999999999999999' is not a whole number from 0 to 1000000"
    ),
    ("unix:x,pretty=yes", "--monitor: pretty='yes' is not one of on, off"),
    ("unix:x,mode=control,mode=control", "--monitor: 'mode' is given twice"),
    (
      "unix:x,mdoe=control",
      "--monitor: unknown key 'mdoe', did you mean 'mode'? "
        + "The keys are address, mode, name, like, order, deadline, inflight, clients, pretty, edit, machine"
    ),
    ("unix:x,machine=b", "--monitor: there is no machine 'b'; the machine has no name"),
  ])
  func aMonitorsMistakeIsNamed(_ value: String, _ message: String) {
    #expect(refusal(["--monitor", value]) == message)
  }

  @Test(arguments: [
    (["--monitor", "unix:x", "--monitor", "unix:x"], "--monitor: the address 'unix:x' is given twice"),
    (
      ["--monitor", "tcp::1", "--monitor", "tcp:127.0.0.1:1"], "--monitor: the address 'tcp:127.0.0.1:1' is given twice"
    ),
    (["--monitor", "stdio", "--monitor", "stdio,name=b"], "--monitor: the address 'stdio' is given twice"),
    (
      ["--monitor", "unix:x,name=a", "--monitor", "unix:y,name=a"], "--monitor: the name 'a' is given twice"
    ),
    (["--qmp", "unix:x", "--hmp", "unix:x"], "--hmp: the address 'unix:x' is given twice"),
    (["--machine", "name=a", "--machine", "name=a"], "--machine: the name 'a' is given to two machines"),
    (["--machine", "memory=1G", "--machine", "memory=2G"], "--machine: the name '' is given to two machines"),
    (
      ["--machine", "name=web", "--machine", "name=db", "--monitor", "unix:x,machine=wbe"],
      "--monitor: there is no machine 'wbe', did you mean 'web'? The machines are web, db"
    ),
    (
      ["--guest", "machine=b,latency=1s", "--machine", "name=a"],
      "--guest: there is no machine 'b'; the machines are a"
    ),
    (["--device", "none,machine=b"], "--device: there is no machine 'b'; the machine has no name"),
    (
      ["--monitor", "stdio,name=term", "--trace-wire", "-"],
      "--trace-wire: standard output belongs to the monitor 'term': name a file for the trace"
    ),
    (["--trace-wire=-"], "--trace-wire: standard output belongs to the monitor 'terminal': name a file for the trace"),
  ])
  func whatClashesIsNamed(_ words: [String], _ message: String) {
    #expect(refusal(words) == message)
  }

  @Test(arguments: [
    ("--machine", "memory=lots", "--machine: memory='lots' is not a size: "),
    ("--machine", "memory=5ß", "--machine: memory='5ß' is not a size: "),
    ("--machine", "memory=1023K", "--machine: memory must be at least 1M"),
    ("--machine", "memory=0", "--machine: memory must be at least 1M"),
    ("--machine", "memory=9999999T", "--machine: memory='9999999T' is not a size: "),
    ("--machine", "uuid=1234", "--machine: uuid='1234' is not a UUID such as 12345678-1234-5678-1234-567812345678"),
    ("--machine", "uuid=g2345678-1234-5678-1234-567812345678", "--machine: uuid='g2345678-"),
    // Wide digits.
    ("--machine", "uuid=１2345678-1234-5678-1234-56781234567", "--machine: uuid='１"),
    ("--machine", "uuid=１2345678-1234-5678-1234-567812345678", "--machine: uuid='１"),
    ("--machine", "paused=1", "--machine: paused='1' is not one of on, off"),
    ("--machine", "dump-rate=0", "--machine: dump-rate must be at least 1"),
    (
      "--machine", "memroy=1G",
      "--machine: unknown key 'memroy', did you mean 'memory'? The keys are name, type, uuid, memory, paused, reboot, shutdown, panic, watchdog, dump-rate, link-rate, incoming"
    ),
    ("--machine", "type=i440fx", "--machine: type='i440fx' is not one of pc, q35, microvm, isapc, none"),
    ("--device", "", "--device: the driver is missing: virtio-balloon, none"),
    ("--device", "id=a", "--device: the driver is missing: virtio-balloon, none"),
    (
      "--device", "virtio-baloon",
      "--device: driver='virtio-baloon' is not one of virtio-balloon, none, did you mean 'virtio-balloon'?"
    ),
    (
      "--device", "virtio-balloon,query=host1",
      "--device: query='host1' is not one of guest, host, did you mean 'host'?"
    ),
    ("--device", "none,id=b", "--device: driver=none takes no 'id'"),
    ("--device", "query=host,driver=none", "--device: driver=none takes no 'query'"),
    ("--device", "virtio-balloon,ID=b", "--device: unknown key 'ID'; the keys are driver, id, query, machine"),
    ("--guest", "slow", "--guest: 'slow' is not key=value"),
    ("--guest", "latency=99999999999999999m", "--guest: latency='99999999999999999m' is not a duration: "),
    ("--guest", "rate=0", "--guest: rate='0' is not a whole number from 1 to 1000000000"),
    ("--guest", "rate=1000000001", "--guest: rate='1000000001' is not a whole number from 1 to 1000000000"),
    ("--guest", "driver=none", "--guest: driver='none' is not one of on, off"),
    (
      "--guest", "stuk=on",
      "--guest: unknown key 'stuk', did you mean 'stuck'? The keys are latency, rate, driver, stuck, used, powerdown, unplug, nmi, machine"
    ),
    (
      "--log-level", "loud",
      "--log-level: log-level='loud' is not one of trace, debug, info, notice, warning, error, critical"
    ),
    ("--log-level", "warn", "--log-level: log-level='warn' is not one of trace, debug, info, notice, warning, "),
    ("--ready-fd", "-1", "--ready-fd: ready-fd='-1' is not a whole number from 0 to 1000000"),
    ("--ready-fd", "stdout", "--ready-fd: ready-fd='stdout' is not a whole number from 0 to 1000000"),
    ("--clock", "step", "--clock: clock='step' is not one of real, scaled:FACTOR, stepped, did you mean 'stepped'?"),
    ("--clock", "real:1", "--clock: clock='real:1' is not one of real, scaled:FACTOR, stepped"),
    ("--clock", "scaled", "--clock: clock='scaled' lacks a factor: scaled:N, N a number from 0.001 to 1000"),
    ("--clock", "scaled:0", "--clock: clock='scaled:0' lacks a factor: scaled:N, N a number from 0.001 to 1000"),
    ("--clock", "scaled:-2", "--clock: clock='scaled:-2' lacks a factor: "),
    ("--clock", "scaled:1e3", "--clock: clock='scaled:1e3' lacks a factor: "),
    ("--clock", "scaled:1000.5", "--clock: clock='scaled:1000.5' lacks a factor: "),
    ("--clock", "scaled:nan", "--clock: clock='scaled:nan' lacks a factor: "),
    ("--clock-start", "-1", "--clock-start: clock-start='-1' is not a whole number from 0 to 7000000000"),
  ])
  func anOptionsMistakeIsNamed(_ option: String, _ value: String, _ message: String) {
    #expect(refusal([option, value]).hasPrefix(message))
  }

  @Test(arguments: [
    "tcp:0.0.0.0:1", "tcp:[::]:1", "tcp:example.org:1", "tcp:10.0.0.1:0", "tcp:127.1:1", "tcp:127.0.0.256:1",
    "tcp:127.0.0.1.example.org:1",
  ])
  func anAddressThatOtherHostsReachMustBeAllowed(_ address: String) throws {
    #expect(
      refusal(["--monitor", address])
        == "--monitor: '\(address)' can be reached from other hosts, by anybody: allow-remote=on allows that")
    #expect(try configuration("--allow-remote", "--monitor", address).monitors.count == 1)
    #expect(try configuration("--monitor", address, "--allow-remote=on").monitors.count == 1)
  }

  @Test(arguments: ["tcp::1", "tcp:127.0.0.1:0", "tcp:127.255.0.1:1", "tcp:localhost:1", "tcp:[::1]:1"])
  func thisHostMayReachItself(_ address: String) throws {
    #expect(try configuration("--monitor", address).monitors.count == 1)
  }

  @Test func aPathHasAtMostWhatASocketsNameHolds() throws {
    let longest = String(repeating: "x", count: 107)
    #expect(try configuration("--qmp", "unix:\(longest)").monitors.count == 1)
    #expect(
      refusal(["--qmp", "unix:\(longest)y"])
        == "--qmp: the path '\(longest)y' has 108 bytes, a socket's may have 107")
    // In bytes, not in characters.
    let accents = String(repeating: "é", count: 54)
    #expect(
      refusal(["--qmp", "unix:\(accents)"]) == "--qmp: the path '\(accents)' has 108 bytes, a socket's may have 107")
  }

  @Test func withoutOptionsThereIsOneMachineWithTheDefaults() throws {
    let configuration = try configuration()
    #expect(configuration.machines == [MachineOptions()])
    let machine = try #require(configuration.machines.first)
    #expect(machine.memory == 1 << 30 && machine.startsRunning && machine.uuid == nil)
    #expect(machine.guest.latency == .milliseconds(20))
    #expect(machine.balloon == BalloonOptions(id: "balloon0", query: .guest))
    #expect(configuration.process == ProcessOptions())
    #expect(configuration.process.logLevel == .notice && !configuration.process.allowsRemote)
  }

  @Test func withoutMonitorsThereAreTheUsersOwn() throws {
    let monitors = try configuration().monitors
    #expect(monitors.map(\.address) == [.unix(path: "/run/user/1000/qmond/qmp.sock"), .stdio])
    #expect(monitors.map(\.mode) == [.control, .readline])
    #expect(monitors.map(\.isDefault) == [true, false])
    #expect(monitors.allSatisfy { $0.likeness == .async && $0.machine == 0 })
    // One that is asked for is instead of them.
    #expect(try configuration("--hmp", "stdio").monitors.map(\.isDefault) == [false])
  }

  @Test func aMonitorsDefaultsDependOnItsAddressAndOrder() throws {
    let monitors = try configuration(
      "--monitor", "unix:/tmp/a", "--monitor", "stdio", "--monitor", "tcp::0,order=issue", "--monitor", "tcp::0"
    ).monitors
    #expect(monitors.map(\.mode) == [.control, .readline, .control, .control])
    #expect(monitors.map(\.settings.name) == ["monitor0", "monitor1", "monitor2", "monitor3"])
    #expect(monitors.map(\.settings.order) == [.completion, .completion, .issue, .completion])
    #expect(monitors.map(\.settings.inflight) == [1024, 1024, 8, 1024])
    #expect(monitors.allSatisfy { $0.settings.deadline == .seconds(5) && !$0.settings.pretty && $0.clients == nil })
    #expect(monitors[2].address == .tcp(host: "127.0.0.1", port: 0))
  }

  @Test func aMonitorWithoutANameGetsOneThatNobodyHas() throws {
    let monitors = try configuration(
      "--monitor", "unix:a", "--monitor", "unix:b,name=monitor2", "--monitor", "unix:c", "--monitor", "unix:d",
      "--monitor", "unix:e,name=monitor0"
    ).monitors
    #expect(monitors.map(\.settings.name) == ["monitor1", "monitor2", "monitor3", "monitor4", "monitor0"])
  }

  @Test func aMonitorsOptionsAreTaken() throws {
    let monitor = try #require(
      try configuration(
        "--machine", "name=a", "--machine", "name=b", "--monitor",
        "unix:/tmp/a,,b,mode=readline,order=issue,deadline=0,inflight=3,clients=1,pretty=on,name=hmp,machine=b"
      ).monitors.first)
    #expect(monitor.address == .unix(path: "/tmp/a,b"))
    #expect(monitor.mode == .readline && monitor.clients == 1 && monitor.machine == 1)
    #expect(monitor.settings.name == "hmp" && monitor.settings.order == .issue)
    #expect(monitor.settings.deadline == 0 && monitor.settings.inflight == 3 && monitor.settings.pretty)
  }

  @Test func aMachinesOptionsAreTaken() throws {
    let machine = try #require(
      try configuration(
        "--machine",
        "name=vm,uuid=ABCDEF01-2345-6789-abcd-ef0123456789,memory=512M,paused=on,reboot=shutdown,shutdown=pause"
          + ",panic=exit-failure,watchdog=inject-nmi", "--device", "virtio-balloon,id=b7,query=host", "--guest",
        "latency=1.5s,rate=100,driver=off,stuck=on,powerdown=ignore,unplug=refuse,nmi=panic"
      ).machines.first)
    var guest = GuestOptions(latency: .milliseconds(1_500), rate: 100, hasDriver: false, isStuck: true)
    (guest.powerdown, guest.unplug, guest.nmi) = (.ignore, .refuse, .panic)
    var expected = MachineOptions(
      name: "vm", uuid: "abcdef01-2345-6789-abcd-ef0123456789", memory: 512 << 20, startsRunning: false,
      balloon: BalloonOptions(id: "b7", query: .host), guest: guest)
    let actions = (Actions.Reboot.shutdown, Actions.Shutdown.pause, Actions.Panic.exitFailure)
    (expected.actions.reboot, expected.actions.shutdown, expected.actions.panic) = actions
    expected.actions.watchdog = .injectNMI
    #expect(machine == expected)
  }

  @Test func theRateOfDumpsIsTaken() throws {
    #expect(try configuration("--machine", "dump-rate=100M").machines.first?.dumpRate == 100 << 20)
  }

  @Test(arguments: ["microvm", "isapc", "none"]) func aBoardWithoutABusForItHasNoBalloon(_ type: String) throws {
    #expect(try configuration("--machine", "type=\(type)").machines.first?.balloon == nil)
    let mixed = try configuration(
      "--machine", "name=a", "--machine", "name=b,type=\(type)", "--device", "virtio-balloon,id=x")
    #expect(mixed.machines.map(\.balloon?.id) == ["x", nil])
    let reason = "--device: a machine of type \(type) has no bus for a virtio-balloon"
    for words in [
      ["--machine", "type=\(type)", "--device", "virtio-balloon"],
      ["--machine", "name=a", "--machine", "name=b,type=\(type)", "--device", "virtio-balloon,machine=a,machine=b"],
    ] {
      #expect(refusal(words).hasPrefix(reason))
    }
  }

  @Test func aDeviceAndAGuestBelongToOneMachineOrToAll() throws {
    let machines = try configuration(
      "--device", "none", "--device", "virtio-balloon,machine=b,id=only", "--guest", "latency=1s", "--guest",
      "machine=a,latency=2s", "--machine", "name=a", "--machine", "name=b"
    ).machines
    #expect(machines.map { $0.balloon?.id } == [nil, "only"])
    #expect(machines.map(\.guest.latency) == [.seconds(2), .seconds(1)])
  }

  @Test func aLaterGuestOptionChangesOnlyTheKeysItNames() throws {
    let machines = try configuration(
      "--machine", "name=a", "--machine", "name=b", "--guest", "latency=1s", "--guest", "machine=b,stuck=on"
    ).machines
    #expect(machines.map(\.guest.latency) == [.seconds(1), .seconds(1)])
    #expect(machines.map(\.guest.isStuck) == [false, true])
  }

  @Test func theClockIsReadWithItsFactor() throws {
    #expect(try configuration().process.clock == .real)
    #expect(try configuration("--clock", "scaled:60").process.clock == .scaled(60))
    #expect(try configuration("--clock=scaled:.5").process.clock == .scaled(0.5))
    let process = try configuration("--clock", "stepped", "--clock-start", "5").process
    #expect(process.clock == .stepped && process.clockStart == 5)
  }

  @Test func theLastLogLevelCounts() throws {
    #expect(try configuration("--log-level", "error", "--log-level=trace").process.logLevel == .trace)
  }

  @Test func theProcesssOptionsAreTaken() throws {
    let process = try configuration(
      "--qmp", "unix:x", "--pid-file", "p,q", "--ready-fd", "3", "--exit-with-parent", "--allow-remote",
      "--trace-wire=-"
    ).process
    #expect(
      process
        == ProcessOptions(
          logLevel: .notice, pidFile: "p,q", readyDescriptor: 3, exitsWithParent: true, allowsRemote: true,
          wireTrace: "-"))
  }

  @Test(
    arguments: [
      ("like=qemu", .issue, 1, 0, .qemu), ("like=async", .completion, nil, 5, .async),
      ("", .completion, nil, 5, .async),
      // What is given comes first, wherever it stands; then it is a mixture.
      ("like=qemu,order=completion", .completion, 1, 0, nil), ("clients=3,like=qemu", .issue, 3, 0, nil),
      ("deadline=1s,like=qemu", .issue, 1, 1, nil), ("like=qemu,clients=0", .issue, nil, 0, nil),
      ("like=async,deadline=0", .completion, nil, 0, nil),
      // Who asks for everything gets it by its name.
      ("order=issue,clients=1,deadline=0", .issue, 1, 0, .qemu),
      ("like=qemu,order=completion,clients=0,deadline=5s", .completion, nil, 5, .async),
    ] as [(String, RequestOrder, Int?, Int64, MonitorLikeness?)])
  func whatAMonitorIsLikeDecidesWhatIsNotGiven(
    _ keys: String, _ order: RequestOrder, _ clients: Int?, _ seconds: Int64, _ likeness: MonitorLikeness?
  ) throws {
    let monitor = try #require(try configuration("--qmp", "unix:x\(keys.isEmpty ? "" : ",")\(keys)").monitors.first)
    #expect(monitor.settings.order == order && monitor.clients == clients)
    #expect(monitor.settings.deadline == .seconds(seconds))
    #expect(monitor.likeness == likeness)
    #expect(monitor.settings.inflight == (order == .issue ? 8 : 1024))
  }
}
