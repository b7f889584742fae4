// `qemu-io`: what it does with nodes and devices, and what is printed of that.
import JSON
import Machine
import TestSupport
import Testing

@Suite struct QemuIOTests {
  private let pc: TestMonitor

  init() throws {
    pc = try TestMonitor(MachineOptions(startsRunning: false))
    try pc.machine.blocks.addAtOnce(["driver": "null-co", "node-name": "n", "size": 1_572_864, "read-zeroes": true])
  }

  /// What is answered, and what is printed, but for times.
  private func run(_ lines: String...) -> [String] {
    var printed: [String] = []
    pc.machine.onOutput = { text in
      printed += text.split(separator: "\n").map { line in line.contains(" ops; ") ? "..." : String(line) }
    }
    return lines.flatMap { line in
      printed = []
      let answer = pc.answer(line) ?? "nothing"
      return [answer].filter { !$0.isEmpty } + printed
    }
  }

  @Test("what comes of a command is printed, as qemu-io does it")
  func printed() {
    #expect(
      run(
        "qemu-io n \"write -P 5 0 64k\"", "qemu-io n \"read -P 0 512 1k\"", "qemu-io n \"read -P 4 0 64k\"",
        "qemu-io n \"read -qP 4 -s 512 -l 1k 0 64k\"", "qemu-io n \"read 1M 1M\"", "qemu-io n \"writev 2M 1 1\"",
        "qemu-io n \"aio_read 0 512 512\"", "qemu-io n flush", "qemu-io n length", "qemu-io n \"write -q 0 1\"",
        "qemu-io n \"foo 1\"", "qemu-io n map", "qemu-io n \"alloc 512k 2M\""
      ) == [
        "wrote 65536/65536 bytes at offset 0", "...", "read 1024/1024 bytes at offset 512", "...",
        "Pattern verification failed at offset 0, 65536 bytes", "read 65536/65536 bytes at offset 0", "...",
        "Pattern verification failed at offset 512, 1024 bytes", "read failed: Input/output error",
        "writev failed: Input/output error", "read 1024/1024 bytes at offset 0", "...", "1.500 MiB",
        "command \"foo\" not found", "1.500 MiB (0x180000) bytes     allocated at offset 0 bytes (0x0)",
        "1048576/1048576 bytes allocated at offset 512 KiB",
      ])
  }

  @Test("a device does it with what it has, whoever else may not")
  func device() {
    #expect(run("device_add virtio-blk-pci,drive=n,id=v", "device_add virtio-rng-pci,id=r") == [])
    let backend = "/machine/peripheral/v/virtio-backend"
    #expect(run("qemu-io -d \(backend) \"write 0 512\"") == ["wrote 512/512 bytes at offset 0", "..."])
    #expect(run("qemu-io n \"write 0 512\"").first?.hasPrefix("Permission conflict on node 'n'") == true)
    #expect(
      run("qemu-io -d v length", "qemu-io -d x length", "qemu-io -d /machine length") == [
        "Error: Device does not have a block device backend\n", "Error: Device 'x' not found\n",
        "Error: /machine is not a hotpluggable device\n",
      ])
  }

  @Test("a drive that is empty has no medium to read")
  func empty() {
    #expect(
      run("drive_add 0 if=none,id=d", "qemu-io d \"read 0 512\"", "qemu-io d length", "qemu-io d map") == [
        "OK\n", "read failed: No medium found", "getlength: No medium found",
        "Failed to query image length: No medium found\n",
      ])
  }
}
