// Commands of the human monitor whose QMP twin takes its arguments differently, and those that have none.
import Chardev
import Glibc
import JSON
import Machine
import TestSupport
import Testing

@Suite struct HumanCommandsTests {
  private let pc: TestMonitor

  init() throws { pc = try TestMonitor(MachineOptions(startsRunning: false)) }

  @Test(
    "what can't be right is refused in QEMU's words",
    arguments: [
      ("boot_set zz", "Invalid boot device 'z'"), ("boot_set c\u{301}", "Invalid boot device '\u{301}'"),
      ("boot_set cc", "Boot device 'c' was given twice"),
      ("boot_set acdn", "Too many boot devices for PC"), ("boot_set p", "Invalid boot device for PC: 'p'"),
      ("block_job_cancel -f j", "Error: Block job 'j' not found"),
      ("block_resize d 1M", "Error: Cannot find device='d' nor node-name=''"),
      ("block_stream d 1M b", "Error: Cannot find device='d' nor node-name='d'"),
      ("change d f raw xx", "Error: invalid parameter value: xx"), ("change d f", "Error: Device 'd' not found"),
      ("change vnc x", "Expected 'password' after 'vnc'"), ("change vnc password x", "Error: Could not set password"),
      ("commit d", "Device 'd' not found"), ("drive_del d", "Device 'd' not found"),
      ("dump-guest-memory -z -l f", "Error: only one of '-z|-l|-s|-w' can be set"),
      ("dump-guest-memory f 5", "Error: Parameter 'length' is missing"),
      ("dump-guest-memory -p -z f", "Error: kdump-compressed format doesn't support paging or filter"),
      ("calc_dirty_rate 0", "Incorrect period length specified!"),
      ("calc_dirty_rate 100", "Error: calc-time is out of range[1, 60]."),
      ("calc_dirty_rate -r -b 1", "Either dirty ring or dirty bitmap can be specified!"),
      ("hostfwd_add a", "user mode network stack not in use"), ("hostfwd_remove a b", "unrecognized netdev id 'a'"),
      ("migrate_set_capability foo on", "Error: invalid parameter value: foo"),
      ("nbd_server_start -w a:1", "Error: -w only valid together with -a"),
      ("nbd_server_start a", "Error: error parsing address 'a'"),
      ("netdev_add user", "Error: Parameter 'id' is missing"),
      ("netdev_add foo,id=n", "Error: Parameter 'type' does not accept value 'foo'"),
      ("netdev_add user,id=n,foo=1", "Error: Invalid parameter 'foo'"),
      ("device_add e1000,foo=1", "Error: Property 'e1000.foo' not found"),
      ("qemu-io -d d c", "Error: Device 'd' not found"),
      ("screendump f d 1", "Error: Device 'd' not found"), ("set_link n on", "Error: Device 'n' not found"),
      ("snapshot_blkdev d", "Error: Parameter 'snapshot-file' is missing"),
      ("expire_password spice now -d d", "Error: SPICE is not in use"),
      ("singlestep foo", "unexpected option foo"), ("sync-profile foo", "Error: Invalid parameter 'foo'"),
      ("logfile /nowhere/log", "Error opening logfile /nowhere/log: No such file or directory"),
      ("log all", "Filename template with '%d' required for 'tid'"), ("gdbserver none", "Disabled gdbserver"),
      ("pcie_aer_inject_error r 1", "id or pci device path is invalid or device not found. r"),
      ("drive_add 0 if=none", "OK"), ("drive_add 0 if=ide", "Can't hot-add drive to type 1"),
      ("migrate_set_parameter foo 1", "Error: invalid parameter value: foo"),
      ("migrate_set_parameter compress-level x", "Error: Parameter 'compress-level' expects uint64"),
      ("migrate_set_parameter compress-level 300", "Error: Parameter 'compress-level' expects uint8_t"),
      ("migrate_set_parameter max-bandwidth x", "Error: Invalid size x"),
      ("migrate_set_parameter block-incremental 1", "Error: Parameter 'block-incremental' expects 'on' or 'off'"),
    ])
  func refusals(line: String, text: String) { #expect(pc.answer(line) == text + "\n") }

  @Test("a list of items follows an unknown one, and help shows it")
  func logItems() throws {
    let list = try #require(pc.answer("log foo"))
    #expect(list.hasPrefix("Log items (comma separated):\nnone  ") && list.hasSuffix("trace events.\n\n"))
    #expect(pc.answer("log none,int") == list)
    #expect(pc.answers("log int,op", "log none", "log trace:qmp_job_*") == ["", "", ""])
    #expect(pc.machine.traceEvents.isEnabled(try #require(pc.machine.traceEvents.events("qmp_job_cancel").first)))
  }

  @Test("a log file that can't be opened keeps its name, and nothing is chosen until one is there")
  func logFile() {
    let folder = Folder()
    let (missing, problem) = ("\(folder.path)/a", "No such file or directory\n")
    #expect(
      pc.answers("logfile \(missing)/log", "log int", "log none", "logfile x-%x", "log tid") == [
        "Error opening logfile \(missing)/log: \(problem)", "Error opening logfile \(missing)/log: \(problem)",
        "Error opening logfile \(missing)/log: \(problem)", "Bad logfile template: x-%x\n",
        "Error opening logfile \(missing)/log: \(problem)",
      ])
    #expect(pc.machine.log.chosen.isEmpty)
    #expect(mkdir(missing, 0o700) == 0)
    #expect(pc.answers("log int", "log int,tid") == ["", ""])
    #expect(pc.machine.log.chosen == ["int", "tid"])
    // An accent behind the place for the number belongs to the name.
    #expect(pc.answers("logfile \(missing)/%d\u{301}", "log tid") == ["", ""])
    #expect(access("\(folder.path)/a/\(getpid())\u{301}", F_OK) == 0)
  }

  @Test("boot order, single steps and profiling are kept")
  func settings() {
    #expect(
      pc.answers("boot_set nc", "singlestep", "info status", "singlestep off", "sync-profile on", "sync-profile") == [
        "boot device list now set to nc\n", "", "VM status: paused (single step mode) (prelaunch)\n", "", "",
        "sync-profile is on\n",
      ])
    #expect(pc.machine.bootOrder == "nc")
    #expect(pc.answer("info status") == "VM status: paused (prelaunch)\n")
    #expect(
      pc.answers("migrate_set_capability xbzrle on", "commit all", "delvm t", "stopcapture 0") == ["", "", "", ""])
    #expect(pc.machine.migration.capabilities.contains("xbzrle"))
  }

  @Test("objects are made, listed and set by text or JSON")
  func objects() {
    #expect(
      pc.answers(
        "object_add foo,id=x", "object_add secret,data=a", "object_add secret,id=s,foo=1", "object_add {",
        "object_add iothread,id=i,poll-max-ns=z", "object_add secret,id=_", "object_add iothread,id"
      ) == [
        "Error: Parameter 'qom-type' does not accept value 'foo'\n", "Error: Parameter 'id' is missing\n",
        "Error: Parameter 'foo' is unexpected\n", "Error: JSON parse error, premature EOI\n",
        "Error: Parameter 'poll-max-ns' expects integer\n",
        "Error: Parameter 'id' expects an identifier\n"
          + "Identifiers consist of letters, digits, '-', '.', '_', starting with a letter.\n",
        "Error: Expected '=' after parameter 'id'\n",
      ])
    #expect(pc.answers("object_add iothread,id=i", "object_add {\"qom-type\":\"iothread\",\"id\":\"j\"}") == ["", ""])
    #expect(
      pc.answers(
        "qom-set /objects/i poll-max-ns 5k", "qom-set /machine graphics z", "qom-set -j /machine graphics {",
        "qom-set /objects/i poll-max-ns 0x10", "qom-get /objects/i poll-max-ns", "qom-set -j /machine graphics false",
        "qom-get /machine graphics", "qom-list", "qom-list /nowhere"
      ) == [
        "Error: Parameter 'poll-max-ns' expects int64\n", "Error: Parameter 'graphics' expects 'on' or 'off'\n",
        "Error: JSON parse error, premature EOI\n", "", "16\n", "", "false\n", "/\n",
        "Error: Device '/nowhere' not found\n",
      ])
    #expect(pc.answer("object_add help")?.hasPrefix("List of user creatable objects:\n  authz-list\n") == true)
  }

  @Test("character devices are made and changed as on the command line")
  func chardevs() throws {
    #expect(
      pc.answers(
        "chardev-add null", "chardev-add nope,id=n", "chardev-add null,id=n,foo=1", "chardev-add null,id=_",
        "chardev-add mux,id=m", "chardev-add socket,id=s", "chardev-add ringbuf,id=r,size=1000",
        "chardev-change n null", "chardev-change n foo=1"
      ) == [
        "Error: chardev: no id specified\n", "Error: 'nope' is not a valid char driver name\n",
        "Invalid parameter 'foo'\nError: Parsing chardev args failed\n",
        "Parameter 'id' expects an identifier\nIdentifiers consist of letters, digits, '-', '.', '_', starting with a"
          + " letter.\nError: Parsing chardev args failed\n",
        "Error: chardev: mux: no chardev given\n", "Error: File descriptor named '' has not been found\n",
        "Error: size of ringbuf chardev must be power of two\n", "Error: Chardev 'n' does not exist\n",
        "Invalid parameter 'foo'\nError: Parsing chardev args failed\n",
      ])
    #expect(
      pc.answers(
        "chardev-add ringbuf,id=r,size=64", "ringbuf_write r hello", "ringbuf_read r 3", "chardev-add null,id=r",
        "chardev-add null,id=n", "chardev-add mux,id=m,chardev=n", "chardev-remove n"
      ) == [
        "", "", "hel\n", "Error: attempt to add duplicate property 'r' to object (type 'container')\n", "", "",
        "Error: Chardev 'n' is busy\n",
      ])
    #expect(pc.answer("chardev-add pty,id=p")?.hasPrefix("char device redirected to /dev/pts/") == true)
    #expect(pc.answer("chardev-add help")?.hasPrefix("Available chardev backend types: \n  stdio\n") == true)
    pc.machine.chardevs.closeAll()
  }
}
