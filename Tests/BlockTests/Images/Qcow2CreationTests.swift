// New qcow2 images: what is refused, as it was recorded from QEMU 7.2, and what is there then.
import Event
import Foundation
import JSON
import Testing

@testable import Block

@Suite struct Qcow2CreationTests {
  static let mistakes: [(@Sendable (inout Qcow2Options) -> Void, String)] = [
    (
      {
        $0.size = 100; $0.clusterSize = 1000
      }, "Image size must be a multiple of 512 bytes"
    ),
    (
      {
        $0.clusterSize = 1000; $0.refcountBits = 3
      }, "Cluster size must be a power of two between 512 and 2048k"
    ),
    ({ $0.clusterSize = 4 << 20 }, "Cluster size must be a power of two between 512 and 2048k"),
    (
      {
        $0.version = 2; $0.hasExtendedL2 = true; $0.hasLazyRefcounts = true
      },
      "Extended L2 entries are only supported with compatibility level 1.1 and above (use version=v3 or greater)"
    ),
    (
      {
        $0.hasExtendedL2 = true; $0.clusterSize = 8192; $0.refcountBits = 3
      },
      "Extended L2 entries are only supported with cluster sizes of at least 16384 bytes"
    ),
    (
      {
        $0.backingName = "b"; $0.preallocation = .full; $0.isDataFileRaw = true
      },
      "Backing file and preallocation can only be used at the same time if extended_l2 is on"
    ),
    (
      {
        $0.backingFormat = "raw"; $0.refcountBits = 3
      }, "Backing format cannot be used without backing file"
    ),
    (
      {
        $0.version = 2; $0.hasLazyRefcounts = true; $0.refcountBits = 3
      },
      "Lazy refcounts only supported with compatibility level 1.1 and above (use version=v3 or greater)"
    ),
    (
      {
        $0.refcountBits = 3; $0.isDataFileRaw = true
      },
      "Refcount width must be a power of two and may not exceed 64 bits"
    ),
    (
      {
        $0.version = 2; $0.refcountBits = 8; $0.hasDataFile = true
      },
      "Different refcount widths than 16 bits require compatibility level 1.1 or above (use version=v3 or greater)"
    ),
    (
      {
        $0.version = 2; $0.hasDataFile = true; $0.isZstd = true
      },
      "External data files are only supported with compatibility level 1.1 and above (use version=v3 or greater)"
    ),
    (
      {
        $0.isDataFileRaw = true; $0.backingName = "b"
      }, "data-file-raw requires data-file"
    ),
    (
      {
        $0.hasDataFile = true; $0.isDataFileRaw = true; $0.backingName = "b"
      },
      "Backing file and data-file-raw cannot be used at the same time"
    ),
    (
      {
        $0.version = 2; $0.isZstd = true
      },
      "Non-zlib compression type is only supported with compatibility level 1.1 and above (use version=v3 or greater)"
    ),
    ({ $0.size = -512 }, "Could not resize image: Image size cannot be negative"),
    ({ $0.size = 1 << 62 }, "Could not resize image: Failed to grow the L1 table: File too large"),
    (
      {
        $0.size = 128 << 30 + 512; $0.clusterSize = 512
      },
      "Could not resize image: Failed to grow the L1 table: File too large"
    ),
    (
      {
        $0.backingName = String(repeating: "y", count: 500); $0.clusterSize = 512
      }, "No space left on device"
    ),
    ({ $0.backingName = String(repeating: "y", count: 1024) }, "with format '(null)': Invalid argument"),
  ]

  @Test("what can't be, and in which order", arguments: mistakes.indices)
  func refused(_ index: Int) throws {
    let (change, message) = Self.mistakes[index]
    let bench = try ImageBench()
    try bench.file("i")
    var options = Qcow2Options(size: 1 << 20)
    change(&options)
    do throws(Failure) {
      try Qcow2Image.create(options, in: try bench.raw("i", as: "f"), Transfer())
      Issue.record("it was made: \(message)")
    } catch { #expect(error.description.hasSuffix(message)) }
  }

  /// New images, with qemu-img's options.
  static let kinds: [(String, @Sendable (inout Qcow2Options) -> Void)] = [
    ("compat=1.1", { _ in }), ("compat=0.10", { $0.version = 2 }), ("cluster_size=512", { $0.clusterSize = 512 }),
    ("cluster_size=4096", { $0.clusterSize = 4096 }), ("cluster_size=2097152", { $0.clusterSize = 2 << 20 }),
    ("refcount_bits=1", { $0.refcountBits = 1 }), ("refcount_bits=64", { $0.refcountBits = 64 }),
    ("lazy_refcounts=on", { $0.hasLazyRefcounts = true }), ("extended_l2=on", { $0.hasExtendedL2 = true }),
    ("compression_type=zstd", { $0.isZstd = true }), ("preallocation=metadata", { $0.preallocation = .metadata }),
    (
      "preallocation=metadata,extended_l2=on",
      {
        $0.preallocation = .metadata; $0.hasExtendedL2 = true
      }
    ),
    (
      "preallocation=metadata,cluster_size=512,refcount_bits=64",
      {
        $0.preallocation = .metadata; $0.clusterSize = 512; $0.refcountBits = 64
      }
    ),
    ("preallocation=full", { $0.preallocation = .full }), ("preallocation=falloc", { $0.preallocation = .falloc }),
    (
      "data_file=data",
      {
        $0.hasDataFile = true; $0.dataFileName = "data"
      }
    ),
    (
      "data_file=data,data_file_raw=on",
      {
        $0.hasDataFile = true; $0.dataFileName = "data"; $0.isDataFileRaw = true
      }
    ),
    (
      "backing",
      {
        $0.backingName = "base.qcow2"; $0.backingFormat = "qcow2"
      }
    ),
    (
      "backing,cluster_size=512",
      {
        $0.backingName = "base.qcow2"; $0.backingFormat = "qcow2"; $0.clusterSize = 512
      }
    ),
  ]

  @Test("a new image has nothing but zeros, and takes what is written", arguments: kinds.indices)
  func made(_ index: Int) throws {
    let folder = ProcessInfo.processInfo.environment["QCOW2_CREATED"]
    let bench = try ImageBench(folder)
    let (name, change) = Self.kinds[index]
    let file = "made\(index).qcow2"
    try bench.file(file)
    var options = Qcow2Options(size: 5 << 20)
    change(&options)
    let target = try bench.raw(file, as: "f")
    var data: BlockNode?
    if options.hasDataFile {
      try bench.file("data")
      data = try bench.raw("data", as: "d")
    }
    let transfer = Transfer()
    try Qcow2Image.create(options, in: target, dataFile: data, transfer)
    try bench.finish(transfer)
    try bench.file("made\(index).options", Array(name.utf8))
    let image = try bench.open(file, as: "n", "qcow2", ["backing": .null])
    #expect(image.size == 5 << 20)
    #expect(try bench.contents(image) == Array(repeating: 0, count: 5 << 20))
    // What is to be compared stays as it was made.
    if folder != nil { return }
    try bench.write([Piece(source: .pattern(7), count: 69632)], to: image, at: 1 << 20)
    #expect(
      try bench.contents(image) == Array(repeating: 0, count: 1 << 20) + Array(repeating: 7, count: 69632)
        + Array(repeating: 0, count: (4 << 20) - 69632))
  }
}
