// Whole command lines, against what QEMU 7.2 said to them.
import Foundation
import JSON
import QEMUOptions
import Testing

@Suite struct EmulatorCommandLineTests {
  @Test func saysWhatQEMUSays() throws {
    let lines = try RecordedLine.load()
    #expect(lines.count > 900)
    for line in lines {
      var status = -1
      var stderr = ""
      do {
        switch try readEmulatorCommandLine(line.words) {
        case .run(let configuration):
          stderr = configuration.warnings.map { $0.line(program: "qemu-system-x86_64") + "\n" }.joined()
        case .print(_, let code): status = Int(code)
        case .list: status = 0
        }
      } catch {
        status = 1
        stderr = error.description
      }
      #expect(status == line.status, "\(line.testDescription)")
      #expect(stderr == line.stderr, "\(line.testDescription)")
    }
  }

  @Test func acceptsEveryLineOfLibvirt() throws {
    let lines = try fixture("libvirt.jsonl").split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == 28)
    for line in lines {
      let words = try #require(try JSONSerialization.jsonObject(with: line) as? [String])
      #expect(try configuration(words).accepted.allSatisfy { $0 == "no-user-config" })
    }
  }

  @Test func readsWhatLibvirtAsksForWhenItProbes() throws {
    let probe = try configuration(
      "-S", "-no-user-config", "-nodefaults", "-nographic", "-machine", "none,accel=kvm:tcg", "-qmp",
      "unix:/q/monitor,server=on,wait=off", "-pidfile", "/q/pid", "-daemonize")
    #expect(probe.machine.name == "none")
    #expect(probe.accelerators.map(\.name) == ["kvm", "tcg"])
    #expect(probe.startsPaused && probe.daemonizes && probe.isNographic && probe.hasNoDefaults)
    #expect(probe.pidFile == "/q/pid")
    #expect(probe.monitors.map(\.chardev) == ["compat_monitor0"])
    #expect(probe.monitors.map(\.mode) == [.control])
    let socket = try #require(probe.chardevs.first).options
    #expect(socket.id == "compat_monitor0")
    guard case .socket(let options) = socket.backend else {
      Issue.record("no socket")
      return
    }
    #expect(options.place == .unix(path: "/q/monitor", isAbstract: false, isTight: true))
    #expect(options.isServer && !options.waits)
    #expect(probe.serials.isEmpty && probe.chardevs.count == 1)
  }

  @Test func readsWhatLibvirtAsksForADomain() throws {
    let lines = try fixture("libvirt.jsonl").split(separator: UInt8(ascii: "\n"))
    let words = try #require(try JSONSerialization.jsonObject(with: lines[3]) as? [String])
    let domain = try configuration(words)
    #expect(domain.name == "d1" && domain.namesThreads)
    #expect(domain.machine.name == "pc-i440fx-7.2")
    #expect(
      domain.machineProperties == ["usb": "off", "dump-guest-core": "off", "memory-backend": "pc.ram"] as JSON.Value)
    #expect(domain.memory.size == 128 << 20)
    #expect(domain.topology.cpus == 1 && domain.topology.maximum == 2 && domain.topology.sockets == 2)
    #expect(domain.uuid == "11111111-2222-3333-4444-555555555555")
    #expect(domain.chardevs.map(\.options.id) == ["charmonitor", "charserial0", "charchannel0"])
    #expect(domain.monitors.map(\.id) == ["monitor"])
    #expect(domain.pausesOnShutdown && !domain.endsOnReboot)
    #expect(domain.devices.count == 8 && domain.blockdevs.count == 2 && domain.objects.count == 2)
    #expect(domain.devices[0].text("driver") == "piix3-usb-uhci")
    #expect(domain.devices[2].value["bootindex"] == 1 as JSON.Value)
    #expect(domain.timestampsMessages && !domain.isSandboxed)
  }

  @Test func looksAllOptionsUpBeforeItReadsOne() {
    #expect(refusal("-m", "abc", "-foo") == "q: -foo: invalid option\n")
    #expect(refusal("-machine", "nope", "-m") == "q: -m: requires an argument\n")
  }

  @Test func tellsWarningsBeforeTheError() {
    #expect(
      refusal("-chardev", "null,id=a,mux", "-machine", "nope")
        == """
        q: -chardev null,id=a,mux: warning: short-form boolean option 'mux' deprecated
        Please use mux=on instead
        q: unsupported machine type
        Use -machine help to list supported machines

        """)
  }

  @Test func tellsWhetherMessagesHaveTimestamps() {
    #expect(throws: EmulatorOptionError.self) { try configuration("-msg", "timestamp=on", "-m", "x") }
    do {
      _ = try readEmulatorCommandLine(["-msg", "timestamp=on", "-m", "x"])
    } catch {
      #expect(error.start.hasTime)
    }
  }

  @Test func beginsMessagesWithTheTimeAndTheGuestsName() {
    let (seconds, microseconds) = (1_795_756_683, 894_890)
    #expect(MessageStart().words(seconds: seconds, microseconds: microseconds) == "")
    #expect(MessageStart(guest: "web1").words(seconds: seconds, microseconds: microseconds) == "web1 ")
    let whole = MessageStart(hasTime: true, guest: "web1")
    #expect(whole.words(seconds: seconds, microseconds: 90) == "2026-11-27T05:18:03.000090Z web1 ")
    let message = EmulatorMessage(.words("-m x"), "bad")
    #expect(message.line(program: "q", start: "web1 ") == "web1 q: -m x: bad")
    #expect(EmulatorMessage(.bare, "bad").line(program: "q", start: "web1 ") == "bad")
  }

  @Test func readsAnImageWithoutAnOption() throws {
    let drives = try configuration("disk.img").drives
    #expect(drives.map(\.options.index) == [0])
    #expect(drives.first?.options.node?["file"] == ["driver": "file", "filename": "disk.img"])
  }
}
