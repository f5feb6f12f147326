/// What words and shingles are multiplied with to find their cells in a table: an odd number of this process alone, so
/// that no text can be written whose words all fall together. No result depends on it.
enum HashFactor {
  static let secret = UInt32.random(in: .min ... .max) | 1
  static let secretLong = UInt64.random(in: .min ... .max) | 1

  /// The size of a table, as a power of two, that holds `count` and stays half empty at least.
  static func tableBits(_ count: Int) -> Int {
    var bits = 4
    while 1 << bits < count * 2 { bits += 1 }
    return bits
  }
}
