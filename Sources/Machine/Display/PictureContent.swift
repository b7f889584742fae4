// A screen as the content of a picture file: PPM, and PNG with eight bits a colour.
import Deflate
import Event

/// The form of a picture's file, by QEMU 7.2's names.
public enum PictureFormat: String, Sendable { case ppm, png }

/// The content of a picture file, made a few rows at a time.
final class PictureContent: FileContent {
  private let screen: Screen
  private let format: PictureFormat
  private var deflater = Deflater()
  private var hasHead = false
  /// The next row of pixels.
  private(set) var row = 0

  /// How many rows a piece has.
  private static let rows = 16

  init(_ screen: Screen, _ format: PictureFormat) {
    self.screen = screen
    self.format = format
  }

  /// How many rows there are.
  var height: Int { screen.height }

  func next(atMost limit: Int) -> FilePiece {
    if !hasHead {
      hasHead = true
      return .bytes(format == .ppm ? Array("P6\n\(screen.width) \(screen.height)\n255\n".utf8) : pngHead)
    }
    if row >= height { return .end }
    let end = min(height, row + Self.rows)
    var pixels: [UInt8] = []
    pixels.reserveCapacity((end - row) * (screen.width * 3 + 1))
    for y in row..<end {
      // Each row of a PNG begins with its filter: none.
      if format == .png { pixels.append(0) }
      screen.append(pixelRow: y, to: &pixels)
    }
    row = end
    if format == .ppm { return .bytes(pixels) }
    let isLast = row == height
    let data = Self.chunk("IDAT", deflater.block(pixels, isLast: isLast))
    return .bytes(isLast ? data + Self.chunk("IEND", []) : data)
  }

  private var pngHead: [UInt8] {
    let signature: [UInt8] = [0x89] + "PNG\r\n\u{1a}\n".utf8
    var header: [UInt8] = []
    for number in [screen.width, screen.height] { header.append(big: UInt32(clamping: number)) }
    // Eight bits, red green blue; the only methods; rows in order.
    header += [8, 2, 0, 0, 0]
    return signature + Self.chunk("IHDR", header)
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(big: UInt32(clamping: content.count))
    let checked = name.utf8 + content
    bytes += checked
    bytes.append(big: checksum(Array(checked)))
    return bytes
  }

  /// CRC-32 as of ISO 3309, by four bits at a time.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      sum = sum >> 4 ^ table[Int(sum & 15)]
      sum = sum >> 4 ^ table[Int(sum & 15)]
    }
    return ~sum
  }

  private static let table: [UInt32] = (0..<16).map { index in
    (0..<4).reduce(UInt32(index)) { value, _ in value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xedb8_8320 }
  }
}
