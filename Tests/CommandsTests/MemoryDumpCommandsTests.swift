// Memory and ports on the human monitor.
import Glibc
import Machine
import TestSupport
import Testing

@Suite struct MemoryDumpCommandsTests {
  private let pc: TestMonitor

  init() throws { pc = try TestMonitor(MachineOptions(memory: 16 << 20, startsRunning: false)) }

  @Test("without a CPU, without memory, or past a limit nothing is shown")
  func refusals() throws {
    let none = try TestMonitor(MachineOptions(type: "none", balloon: nil))
    #expect(
      none.answers("x 0", "xp/i 0", "xp/2xb 0", "gpa2hva 0", "sum 0 9") == [
        "Can not dump without CPU\n", "Can not dump without CPU\n", "0000000000000000: Cannot access memory\n",
        "No memory is mapped at address 0x0\n", "00000\n",
      ])
    #expect(
      pc.answers("xp/20xb 0xfffff8", "x/4xw -4", "gpa2hpa 0xfee00000", "xp/70000xb 0", "xp/2147483647xg 0", "x/5000i 0")
        == [
          "0000000000fffff8: 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00\n0000000001000000: Cannot access memory\n",
          "fffffffffffffffc: Cannot access memory\n", "Memory at address 0xfee00000 is not RAM\n",
          "at most 65536 bytes can be shown\n", "at most 65536 bytes can be shown\n",
          "at most 65536 bytes can be shown\n",
        ])
    pc.machine.ram.write([0x90], at: 0x1000)
    #expect(pc.answer("x/i 0x1000")?.hasPrefix("instructions other than") == true)
  }

  @Test(
    "each format has QEMU's columns",
    arguments: [
      ("xp/4xb", "0x43 0x24 0x83 0xc4"), ("xp/2xh", "0x2443 0xc483"), ("xp/1xg", "0x5f5e5f60c4832443"),
      ("xp/4db", " 67  36 131 196"), ("xp/2dh", " 9283 50307"), ("xp/1dw", "3296928835"), ("xp/2ob", "0103 044"),
      ("xp/1dg", " 6872034950632383555"), ("xp/4cb", "'C' '$' '\\x83' '\\xc4'"), ("xp/1ub", " 67"),
    ])
  func formats(command: String, text: String) {
    pc.machine.ram.write([0x43, 0x24, 0x83, 0xc4, 0x60, 0x5f, 0x5e, 0x5f], at: 0x1000)
    #expect(pc.answer("\(command) 0x1000") == "0000000000001000: \(text)\n")
  }

  @Test("lines are 8 or 16 bytes; instructions of zeros are known; nothing is nothing")
  func lines() {
    #expect(pc.answer("xp/5xw 0")?.split(separator: "\n").count == 2)
    #expect(pc.answer("xp/20cb 0")?.split(separator: "\n").count == 3)
    #expect(pc.answer("xp/10ch 0")?.split(separator: "\n").count == 2)
    #expect(pc.answer("xp/0xb 0") == "")
    #expect(
      pc.answer("x/2i 0") == "0x00000000:  00 00                    addb     %al, (%bx, %si)\n"
        + "0x00000002:  00 00                    addb     %al, (%bx, %si)\n")
    #expect(pc.answer("gva2gpa -1") == "gpa: 0xfffffffffffff\n")
  }

  @Test("ports are read and written in their widths")
  func ports() {
    #expect(
      pc.answers("i/b 0x64", "i/h 0x3f8", "i/w 0x64", "i/g 0x1234", "i/i 0x1234", "i/i 0", "i/b 0x70 .5") == [
        "portb[0x0064] = 0x18\n", "portw[0x03f8] = 0xffff\n", "portl[0x0064] = 0x18181818\n",
        "portb[0x1234] = 0x00000000000000ff\n", "portb[0x1234] = 0xff\n", "portb[0x0000] = 0x0 \n",
        "portb[0x0071] = 0xff\n",
      ])
    #expect(pc.answers("o/w 0xcf8 0x80000000", "i/w 0xcf8") == ["", "portl[0x0cf8] = 0x80000000\n"])
  }

  @Test("files get the bytes, zeros included; what isn't there is an error or zeros")
  func files() throws {
    let folder = Folder()
    pc.machine.ram.write([1, 2, 3], at: 0xffffe)
    func save(_ name: String, _ line: String) -> String? { pc.answer("\(line) \"\(folder.path)/\(name)\"") }
    #expect(save("a/b", "pmemsave 0 1")?.hasPrefix("Error: Could not open '") == true)
    #expect(save("c", "memsave 0xffff00 300") == "Error: Invalid addr 0x0000000000ffff00/size 300 specified\n")
    #expect(folder.bytes("c") == [])
    #expect(save("c", "memsave 0xfff000 8192") == "Error: Invalid addr 0x0000000000fff000/size 8192 specified\n")
    #expect(folder.bytes("c")?.count == 4096)
    #expect(save("d", "pmemsave 0xffffd 6") == "")
    #expect(folder.bytes("d") == [0, 1, 2, 3, 0, 0])
    #expect(save("e", "memsave 0xfffff 2") == "")
    #expect(folder.bytes("e") == [2, 3])
    let client = pc.control()
    #expect(
      client.exchange(call("pmemsave", ["val": 0, "size": -1, "filename": .string("\(folder.path)/f")])).errors == [
        "An IO error has occurred"
      ])
    #expect(
      client.exchange(call("memsave", ["val": 0, "size": 1, "filename": "x", "cpu-index": 1])).errors == [
        "Parameter 'cpu-index' expects a CPU number"
      ])
  }

  @Test("a FIFO needs a reader, which gets the memory; a device that is full is an error")
  func devices() throws {
    let folder = Folder()
    let path = "\(folder.path)/fifo"
    #expect(mkfifo(path, 0o600) == 0)
    #expect(pc.answer("pmemsave 0 16 \"\(path)\"") == "Error: Could not open '\(path)': No such device or address\n")
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    pc.machine.ram.write([5], at: 15)
    #expect(pc.answer("pmemsave 0 16 \"\(path)\"") == "")
    var bytes = [UInt8](repeating: 9, count: 32)
    #expect(read(reader, &bytes, 32) == 16)
    #expect(bytes[15] == 5)
    #expect(
      pc.answers("pmemsave 0 0x1000000 \"/dev/null\"", "memsave 0 16 \"/dev/full\"", "pmemsave 0 1 \"/dev/full\"")
        == ["", "Error: An IO error has occurred\n", "Error: An IO error has occurred\n"])
  }
}
