// swift-tools-version: 6.2
// The package's graph: dependencies point one way, and this file states them.
import PackageDescription

let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// The daemon is one static executable without Foundation, and so is the server it is measured against; only their main
/// targets carry the flags. lld, because the default linker warns of every look-up function of glibc's.
let staticExecutable: BuildSettingCondition = .when(platforms: [.linux], configuration: .release)

/// The kernel maps a program in windows of 64 KiB, so what is used must lie side by side: the linker puts the functions
/// first that are in a list, which `tools/order-functions` makes, as far as they can be moved one by one. Those of
/// `MonitorKit`'s modules can't: nobody could depend on a library that has unsafe flags. What has no name to be listed
/// by is small and lies together.
let movable: [SwiftSetting] = [.unsafeFlags(["-Xfrontend", "-function-sections"], staticExecutable)]
let linking: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-executable", "-use-ld=lld", "-Xlinker", "--no-warn-symbol-ordering",
      "-Xlinker", "--symbol-ordering-file=\(Context.packageDirectory)/Sources/functions.order",
      "-Xlinker", "--script=\(Context.packageDirectory)/Sources/functions.ld",
    ], staticExecutable)
]

let package = Package(
  name: "qmond",
  products: [
    .executable(name: "qmond", targets: ["qmond"]),
    .executable(name: "qemu-system-x86_64", targets: ["qemu-system-x86_64"]),
    .executable(name: "qmp-shell", targets: ["qmp-shell"]),
    .executable(name: "qmp-bench", targets: ["qmp-bench"]),
    .library(name: "MonitorKit", targets: ["Event", "JSON", "QAPI", "Monitor", "QMP", "HMP"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.1.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibevent", path: "CShims/CLibevent"),
    .target(name: "CShim", path: "CShims/CShim"),
    .target(name: "CSchema", path: "CShims/CSchema", exclude: ["overlay.json", "schema.json", "tables.inc"]),
    .target(name: "CTypes", path: "CShims/CTypes", exclude: ["recorded"]),

    .target(
      name: "Event",
      dependencies: [
        "CLibevent", "CShim", .product(name: "HeapModule", package: "swift-collections"),
        .product(name: "DequeModule", package: "swift-collections"),
      ]),
    .target(name: "JSON"),
    .target(name: "Deflate"),
    .target(name: "LineEditor"),
    .target(name: "Options", dependencies: ["Event"]),
    .target(name: "Chardev", dependencies: ["Event"], swiftSettings: movable),
    .target(name: "QAPI", dependencies: ["CSchema", "Event", "JSON"]),
    .target(name: "OptionText", dependencies: ["JSON"]),
    .target(name: "QEMUOptions", dependencies: ["Block", "Chardev", "JSON", "OptionText"], swiftSettings: movable),
    .target(
      name: "Monitor",
      dependencies: ["Event", "JSON", "QAPI", log, .product(name: "DequeModule", package: "swift-collections")]),
    .target(name: "QMP", dependencies: ["Monitor"]),
    .target(name: "HMP", dependencies: ["LineEditor", "Monitor", "OptionText", "QAPI"]),
    .target(
      name: "Block", dependencies: ["Chardev", "CShim", "Deflate", "Event", "JSON", "OptionText"],
      swiftSettings: movable),
    .target(
      name: "Machine", dependencies: ["Block", "Event", "Chardev", "CTypes", "Deflate", "JSON", "OptionText"],
      swiftSettings: movable),
    .target(
      name: "Commands", dependencies: [log, "Monitor", "QAPI", "QMP", "HMP", "Machine", "OptionText", "QEMUOptions"],
      swiftSettings: movable),
    .target(name: "Daemon", dependencies: ["Commands", "Chardev", "Options", log], swiftSettings: movable),
    .target(name: "Emulator", dependencies: ["Daemon", "QAPI", "QEMUOptions", log], swiftSettings: movable),
    .executableTarget(
      name: "qemu-system-x86_64", dependencies: ["Emulator", "QEMUOptions", log],
      swiftSettings: [.unsafeFlags(["-static-executable"], staticExecutable)],
      linkerSettings: linking),
    .executableTarget(
      name: "qmond", dependencies: ["Daemon", "Options", log],
      swiftSettings: [.unsafeFlags(["-static-executable"], staticExecutable)],
      linkerSettings: linking),

    .executableTarget(
      name: "qmp-shell", dependencies: ["Event", "JSON", "Chardev", "LineEditor", "Options", arguments],
      path: "tools/qmp-shell"),
    .executableTarget(name: "man-pages", dependencies: ["Daemon", "JSON"], path: "tools/man-pages"),
    .executableTarget(
      name: "qmp-ceiling", dependencies: ["CLibevent"], path: "tools/qmp-ceiling",
      linkerSettings: [
        .linkedLibrary("event_core"), .unsafeFlags(["-static-executable", "-use-ld=lld"], staticExecutable),
      ]),
    .target(name: "CBench", path: "tools/qmp-bench/CBench"),
    .executableTarget(
      name: "qmp-bench", dependencies: ["CBench", arguments], path: "tools/qmp-bench", exclude: ["CBench"]),

    .target(
      name: "TestSupport", dependencies: ["Chardev", "Commands", "Monitor", "QMP", "HMP", "Machine", log],
      path: "Tests/Support"),
    .target(
      name: "ModelTesting",
      dependencies: ["TestSupport", "Block", "Chardev", "Event", "HMP", "JSON", "Machine", "Monitor", "QMP"],
      path: "Tests/Model"),
    .executableTarget(
      name: "play-model", dependencies: ["ModelTesting", arguments], path: "tools/play-model"),
    .testTarget(name: "EventTests", dependencies: ["Event"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], exclude: ["Fixtures"]),
    .testTarget(name: "DeflateTests", dependencies: ["Deflate", "TestSupport"]),
    .testTarget(name: "LineEditorTests", dependencies: ["LineEditor", "TestSupport"]),
    .testTarget(name: "OptionsTests", dependencies: ["Options", "TestSupport"]),
    .testTarget(name: "OptionTextTests", dependencies: ["OptionText"]),
    .testTarget(name: "QEMUOptionsTests", dependencies: ["QEMUOptions"], exclude: ["Fixtures"]),
    .testTarget(name: "ChardevTests", dependencies: ["Chardev", "TestSupport"]),
    .testTarget(name: "BlockTests", dependencies: ["Block", "TestSupport"]),
    .testTarget(name: "MachineTests", dependencies: ["Machine", "Block", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(name: "QAPITests", dependencies: ["QAPI"], exclude: ["Fixtures"]),
    .testTarget(name: "MonitorTests", dependencies: ["Monitor", "TestSupport"]),
    .testTarget(name: "QMPTests", dependencies: ["QMP", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(name: "HMPTests", dependencies: ["HMP", "TestSupport"]),
    .testTarget(
      name: "CommandsTests", dependencies: ["Commands", "ModelTesting", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(name: "DaemonTests", dependencies: ["Daemon", "TestSupport"]),
    .testTarget(name: "EmulatorTests", dependencies: ["Emulator", "TestSupport"]),
    .testTarget(name: "ShellTests", dependencies: ["qmp-shell", "TestSupport"], exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)

// Fuzz targets are instrumented, and so is all they link: `tools/fuzz/run` builds them, in a folder of their own.
if Context.environment["QMOND_FUZZ"] != nil {
  package.targets += [
    .target(name: "FuzzSupport", path: "tools/fuzz/support"),
    .executableTarget(name: "fuzz-json", dependencies: ["FuzzSupport", "JSON"], path: "tools/fuzz/json"),
    .target(
      name: "FuzzScripts", dependencies: ["FuzzSupport", "Monitor", "Machine", "TestSupport"],
      path: "tools/fuzz/scripts"),
    .executableTarget(
      name: "fuzz-session", dependencies: ["FuzzSupport", "FuzzScripts", "QMP", "TestSupport"],
      path: "tools/fuzz/session"),
    .executableTarget(
      name: "fuzz-human", dependencies: ["FuzzSupport", "FuzzScripts", "HMP", "Chardev", "TestSupport"],
      path: "tools/fuzz/human"),
  ]
}
