// A text of the recorded tables, which live as long as the program.
import Glibc

/// A constant text: a borrowed, NUL-ended run of bytes that never goes away.
public struct CatalogText {
  private let start: UnsafePointer<CChar>

  init(_ pool: UnsafePointer<CChar>, at offset: some FixedWidthInteger) { start = pool + Int(offset) }

  /// Its UTF-8.
  public var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: strlen(start)) }

  /// A copy.
  public var string: String { String(cString: start) }

  /// Whether there is none.
  public var isEmpty: Bool { start.pointee == 0 }

  /// Whether it is `text`.
  public func equals(_ text: String) -> Bool { strcmp(start, text) == 0 && !text.utf8.contains(0) }

  /// Less than 0, 0, or more than 0, as it comes before `text`, is `text`, or comes after it by its bytes.
  func compare(to text: String) -> Int32 { strcmp(start, text) }
}

/// The number among `count` of the text that is `wanted`; the texts are sorted by their bytes.
func searchSorted(_ wanted: String, count: UInt32, text: (Int) -> CatalogText) -> Int? {
  // A NUL would end the comparison early, and no name has one.
  if wanted.utf8.contains(0) { return nil }
  var low = 0
  var high = Int(count)
  while low < high {
    let middle = (low + high) / 2
    let order = text(middle).compare(to: wanted)
    if order == 0 { return middle }
    if order < 0 { low = middle + 1 } else { high = middle }
  }
  return nil
}
