// Shape is the form of a load: how many connections, and how many requests each keeps outstanding.

import ArgumentParser

struct Shape: Equatable, CustomStringConvertible {
  /// Requests of one connection carry ids of equal width, which bounds the depth.
  static let maximumDepth = 16_384

  let connections: Int
  let depth: Int

  var description: String { "\(connections)x\(depth)" }

  init(connections: Int, depth: Int) throws {
    guard connections >= 1 else { throw ValidationError("At least one connection is needed.") }
    guard (1...Self.maximumDepth).contains(depth) else {
      throw ValidationError("The depth must be from 1 to \(Self.maximumDepth).")
    }
    self.connections = connections
    self.depth = depth
  }

  /// Reads `64x1`: 64 connections with one request outstanding on each.
  init(parsing text: Substring) throws {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let connections = Int(parts[0]), let depth = Int(parts[1]) else {
      throw ValidationError("'\(text)' is no shape: write CONNECTIONSxDEPTH, such as 64x1.")
    }
    try self.init(connections: connections, depth: depth)
  }

  /// Reads a comma-separated list of shapes.
  static func list(_ text: String) throws -> [Shape] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map(Shape.init(parsing:))
  }
}
