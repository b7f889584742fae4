// What migrations go by, in numbers and words: which parameters there are, and what they are unless they are set.
import JSON

/// The parameters of a machine's migrations, by QEMU 7.2's names.
public struct MigrationParameters: Sendable {
  /// A parameter.
  public struct Parameter: Sendable {
    /// Its name.
    public let name: String
    /// What it is unless it is set.
    public let initial: Value
    /// What people see behind its number: `ms`; nil if they don't see the parameter at all.
    public let unit: String?
  }

  /// Every parameter, in the order in which people see them.
  public static let all: [Parameter] = [
    parameter("announce-initial", 50, "ms"), parameter("announce-max", 550, "ms"), parameter("announce-rounds", 5),
    parameter("announce-step", 100, "ms"), parameter("compress-level", 1), parameter("compress-threads", 8),
    parameter("compress-wait-thread", true), parameter("decompress-threads", 2),
    parameter("throttle-trigger-threshold", 50), parameter("cpu-throttle-initial", 20),
    parameter("cpu-throttle-increment", 10), parameter("cpu-throttle-tailslow", false),
    parameter("max-cpu-throttle", 99), parameter("tls-creds", ""), parameter("tls-hostname", ""),
    parameter("max-bandwidth", 134_217_728, "bytes/second"), parameter("downtime-limit", 300, "ms"),
    parameter("x-checkpoint-delay", 20000, "ms"), parameter("block-incremental", false),
    parameter("multifd-channels", 2), parameter("multifd-compression", "none"),
    parameter("xbzrle-cache-size", 67_108_864, "bytes"), parameter("max-postcopy-bandwidth", 0),
    parameter("tls-authz", ""), parameter("multifd-zlib-level", 1, nil), parameter("multifd-zstd-level", 1, nil),
  ]

  private static func parameter(_ name: String, _ initial: Value, _ unit: String? = "") -> Parameter {
    Parameter(name: name, initial: initial, unit: unit)
  }

  /// No parameter is set.
  public init() {}

  /// What a parameter is.
  public func value(of parameter: Parameter) -> Value { parameter.initial }
}
