// Every command of the human monitor, run: a string comes back, whatever is typed behind it.
import Event
import JSON
import Machine
import Monitor
import TestSupport
import Testing

/// What is typed behind each command: an example of its use. Devices, nodes and files aren't there.
private let examples: [String: String] = [
  "announce_self": "net0,net1 id0", "balloon": "512", "block_job_cancel": "-f job0", "block_job_complete": "job0",
  "block_job_pause": "job0", "block_job_resume": "job0", "block_job_set_speed": "job0 1M",
  "block_resize": "drive0 1G", "block_set_io_throttle": "drive0 1 2 3 4 5 6", "block_stream": "drive0 1M base",
  "boot_set": "nc", "calc_dirty_rate": "1 512", "cancel_vcpu_dirty_limit": "0",
  "change": "cd0 -f file raw retain", "chardev-add": "ringbuf,id=ring0,size=64", "chardev-change": "ring0 null",
  "chardev-remove": "ring0", "chardev-send-break": "ring0", "client_migrate_info": "spice host 1 2 subject",
  "closefd": "fd0", "commit": "all", "cont": "", "cpu": "0", "delvm": "tag", "device_add": "e1000,id=net0",
  "device_del": "net0", "drive_add": "0 if=none,id=drive0", "drive_backup": "-n -f -c drive0 file raw",
  "drive_del": "drive0", "drive_mirror": "-n -f drive0 file raw",
  "dump-guest-memory": "-d -z /nowhere/dump 0 4096", "dumpdtb": "/nowhere/dtb", "eject": "-f cd0",
  "exit_preconfig": "", "expire_password": "vnc now -d display", "gdbserver": "tcp::1234", "getfd": "fd0",
  "guest": "-a 5s dirty 10",
  "gpa2hpa": "0x1000", "gpa2hva": "0x1000", "gva2gpa": "0x1000", "help": "stop",
  "hostfwd_add": "net0 tcp::1-:2", "hostfwd_remove": "net0 tcp::1", "i": "/xb 0x60", "info": "", "loadvm": "tag",
  "log": "int,cpu_reset", "logfile": "/dev/null", "mce": "-b 0 1 2 3 4 5", "memsave": "0 16 \"/nowhere/memory\"",
  "migrate": "-d tcp:host:1", "migrate_cancel": "", "migrate_continue": "pre-switchover",
  "migrate_incoming": "tcp:host:1", "migrate_pause": "", "migrate_recover": "tcp:host:1",
  "migrate_set_capability": "xbzrle on", "migrate_set_parameter": "max-bandwidth 1M", "migrate_start_postcopy": "",
  "mouse_button": "1", "mouse_move": "1 -2 3", "mouse_set": "2", "nbd_server_add": "-w node0 name",
  "nbd_server_remove": "-f name", "nbd_server_start": "-a -w host:10809", "nbd_server_stop": "",
  "netdev_add": "user,id=net0", "netdev_del": "net0", "nmi": "", "o": "/b 0x80 1",
  "object_add": "secret,id=secret0,data=x", "object_del": "secret0",
  "pcie_aer_inject_error": "-a -c root0 0x1 1 2 3 4 5 6 7 8", "pmemsave": "0 16 \"/nowhere/memory\"",
  "print": "/x 1+2", "qemu-io": "-d drive0 \"read 0 1\"", "qom-get": "/machine type", "qom-list": "/machine",
  "qom-set": "-j /machine graphics false", "quit": "", "replay_break": "5", "replay_delete_break": "",
  "replay_seek": "5", "ringbuf_read": "ring0 5", "ringbuf_write": "ring0 text", "savevm": "tag",
  "screendump": "/nowhere/image -f png display0 0", "sendkey": "ctrl-alt-f1 50", "set_link": "net0 off",
  "set_password": "vnc secret -d display keep", "set_vcpu_dirty_limit": "1 0", "singlestep": "on",
  "snapshot_blkdev": "-n drive0 file qcow2", "snapshot_blkdev_internal": "drive0 name",
  "snapshot_delete_blkdev_internal": "drive0 name id", "stop": "", "stopcapture": "0", "sum": "0 1024",
  "sync-profile": "on", "system_powerdown": "", "system_reset": "", "system_wakeup": "",
  "trace-event": "qmp_job_cancel on", "wait": "10ms", "watchdog_action": "none",
  "wavcapture": "/nowhere/wave audio0 44100 16 2", "x": "/4xw 0", "x_colo_lost_heartbeat": "", "xp": "/4xw 0",
  "cancel": "1", "clock_step": "10ms", "disconnect": "1", "trace_wire": "/dev/null",
]

/// What is wrong behind any command, or harmless.
private let mistakes = [" - - - -", " \"", " a b c d e f g h i j k l m n o p", " 99999999999999999999 1 2", " , = ,"]

/// The commands that people use in QEMU's own test of its human monitor.
private let fixedList = [
  "help", "boot_set ndc", "chardev-add null,id=testchardev1", "chardev-send-break testchardev1",
  "chardev-change testchardev1 ringbuf", "chardev-remove testchardev1", "commit all", "cpu 0", "device_add ?",
  "device_add usb-mouse,id=mouse1", "mouse_button 7", "mouse_move 10 10", "mouse_button 0", "device_del mouse1",
  "dump-guest-memory /dev/null 0 4096", "dump-guest-memory /dev/null", "gdbserver", "gdbserver none",
  "hostfwd_add tcp::43210-:43210", "hostfwd_remove tcp::43210-:43210", "i /w 0", "log all", "log none",
  "memsave 0 4096 \"/dev/null\"", "migrate_set_parameter xbzrle-cache-size 64k",
  "migrate_set_parameter downtime-limit 1", "mouse_set 1", "netdev_add user,id=net1", "set_link net1 off",
  "set_link net1 on", "netdev_del net1", "nmi", "o /w 0 0x1234", "object_add memory-backend-ram,id=mem1,size=256M",
  "object_del mem1", "pmemsave 0 4096 \"/dev/null\"", "p $pc + 8", "qom-list /", "qom-set /machine initrd test",
  "qom-get /machine initrd", "screendump /dev/null", "sendkey x", "singlestep on", "wavcapture /dev/null",
  "stopcapture 0", "sum 0 512", "x /8i 0x100", "xp /16x 0",
]

@Suite struct HumanFacesTests {
  private func options(_ type: String) -> MachineOptions {
    var options = MachineOptions(memory: 16 << 20, type: type)
    if type == "none" { (options.balloon, options.cpus) = (nil, 0) }
    return options
  }

  /// Whether a string comes back, and on a human monitor the prompt, at the latest when simulated time has gone on.
  private func answers(_ line: String, on test: TestMonitor) -> Bool {
    let client = test.control()
    client.send(call("human-monitor-command", ["command-line": .string(line)]))
    var text = TestCore.text(of: client)
    if text == nil {
      test.loop.advance(by: .seconds(2))
      text = TestCore.text(of: client)
    }
    if test.machine.isEnded { return text != nil }
    let human = test.human()
    human.send(line + "\n")
    var shown = human.text()
    if !shown.hasSuffix("(qmond) ") {
      test.loop.advance(by: .seconds(2))
      shown += human.text()
    }
    return text != nil && (shown.hasSuffix("(qmond) ") || human.transport.ending == .finished)
  }

  @Test("each command has an example, and answers it, mistakes and nothing with a string", arguments: ["none", "pc"])
  func all(type: String) throws {
    let faces = try TestMonitor().core.commands.all.compactMap(\.human)
    #expect(faces.count > 140)
    for face in faces {
      let name = String(face.names.first ?? "")
      // Items with arguments take mistakes too; an example of theirs is the item alone.
      let example = examples[name] ?? (name.hasPrefix("info ") ? "" : nil)
      #expect(example != nil, "an example of '\(name)' is missing")
      let test = try TestMonitor(options(type))
      for text in mistakes + ["", " " + (example ?? "")] where test.machine.isEnded == false {
        // It would write a file of that name.
        if name == "dump-guest-memory" && text == mistakes[3] { continue }
        #expect(answers(name + text, on: test), "\(name + text) on \(type)")
      }
    }
  }

  @Test("names are called by one command only")
  func names() throws {
    var seen: Set<Substring> = []
    for face in try TestMonitor().core.commands.all.compactMap(\.human) {
      for name in face.names { #expect(seen.insert(name).inserted, "\(name) is there twice") }
    }
  }

  @Test("the lines of QEMU's own test return strings", arguments: ["none", "pc"])
  func qemus(type: String) throws {
    let test = try TestMonitor(options(type))
    for line in fixedList { #expect(answers(line, on: test), "\(line) on \(type)") }
  }
}
