// Raw deflate: samples that zlib made, and damaged ones.
import Foundation
import TestSupport
import Testing

@testable import Deflate

@Suite struct InflaterTests {
  /// 1024 bytes, with codes of their own.
  private static let sample = Data(
    base64Encoded:
      "hdI7CgMxFEPRrbwFpPDv2TJZTQY8pDAxJIZsP/1EoF6n0u3djrX3HB9bpx1jvG29bD+HfR9z3qz2fB3crUMgVIKaQK0TVBVKBLlA1QkqAjkIygpFgpJApRAUBcqNoKBQ+EdQRSRSBFQRkRQBVUQgRUAVEUgREEV4J0VAFOEgRSArRIqAKMIbKQKiCK+kCFwP/wE="
  )

  private static var text: [UInt8] {
    let all = stride(from: 99, to: 60, by: -1).map { "\($0) bottles of beer on the wall, \($0 * 7) bottles of beer; " }
    return Array(all.joined().utf8.prefix(1024))
  }

  @Test("bytes that are stored, that have fixed codes, and that bring their own")
  func kinds() throws {
    #expect(Inflater.inflate([1, 3, 0, 0xFC, 0xFF, 7, 8, 9], size: 3) == [7, 8, 9])
    let fixed: [UInt8] = [203, 72, 205, 201, 201, 87, 200, 64, 39, 117, 20, 202, 243, 139, 114, 82, 0]
    #expect(Inflater.inflate(fixed, size: 30) == Array("hello hello hello hello, world".utf8))
    #expect(Inflater.inflate([UInt8](try #require(Self.sample)), size: 1024) == Self.text)
  }

  @Test("what follows is ignored, what is missing isn't")
  func ends() throws {
    let sample = [UInt8](try #require(Self.sample))
    #expect(Inflater.inflate(sample + [1, 2, 3], size: 1024) == Self.text)
    #expect(Inflater.inflate(sample, size: 100) == Array(Self.text.prefix(100)))
    #expect(Inflater.inflate(sample, size: 1025) == nil)
    #expect(Inflater.inflate(Array(sample.dropLast(20)), size: 1024) == nil)
    #expect(Inflater.inflate([1, 3, 0, 0xFC, 0xFE, 7, 8, 9], size: 3) == nil)
    #expect(Inflater.inflate([7], size: 3) == nil && Inflater.inflate([], size: 1) == nil)
  }

  @Test("damaged bytes never end the program", arguments: 0..<10)
  func junk(_ seed: UInt64) throws {
    var random = Seeded(Int(seed))
    let sample = [UInt8](try #require(Self.sample))
    for _ in 0..<20 {
      var bytes = sample
      for _ in 0..<3 { bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random) }
      _ = Inflater.inflate(bytes, size: 1024)
      _ = Inflater.inflate(bytes.map { _ in .random(in: 0...255, using: &random) }, size: 1024)
    }
  }
}
