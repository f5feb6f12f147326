package import ArticleModel
internal import CVectors
internal import CXXHash

/// The shingle hashes of one text, in text order, repeats included (Broder 1997).
///
/// Filled again and again as one worker's scratch.
@safe package struct ShingleBuffer: ~Copyable {
  package private(set) var count = 0
  private var storage: UnsafeMutablePointer<UInt64>
  private var capacity: Int
  private let seed: UInt64

  /// Up to this width eight shingles at once, each worked out from all its tokens, are faster than one that
  /// rolls on.
  private static let widestDirect = 16
  private static let hasWideVectors = wirecopy_has_wide_vectors()

  /// - Parameter seed: what the hashes of a run depend on; buffers that are compared share it.
  package init(seed: UInt64) {
    self.seed = seed
    capacity = 1 << 12
    unsafe storage = .allocate(capacity: capacity)
  }

  deinit {
    unsafe storage.deallocate()
  }

  package var hashes: UnsafeBufferPointer<UInt64> {
    unsafe UnsafeBufferPointer(start: storage, count: count)
  }

  /// Fills the buffer with the shingles of `tokens`.
  ///
  /// A word shingle hashes its tokens' XXH3 hashes by a rolling polynomial with an odd multiplier and
  /// XXH3's own avalanche at the end; a character shingle is XXH3 of its bytes. A text with fewer
  /// tokens or characters than a shingle has one shingle of all it has; a text with none has none.
  ///
  /// - Complexity: O(tokens) for words, O(bytes) for characters; independent of the length.
  package mutating func fill(_ kind: ShingleKind, of tokens: borrowing TokenBuffer) {
    count = 0
    guard tokens.count > 0 else { return }
    switch kind.unit {
    case .word: unsafe fillWords(kind.length, tokens.hashes)
    case .character: unsafe fillCharacters(kind.length, tokens.bytes)
    }
  }

  private mutating func fillWords(_ length: Int, _ tokens: UnsafeBufferPointer<UInt64>) {
    let width = min(length, tokens.count)
    let shingles = tokens.count - width + 1
    reserve(shingles)
    if width <= ShingleBuffer.widestDirect, ShingleBuffer.hasWideVectors {
      if let base = tokens.baseAddress {
        unsafe wirecopy_shingle(base, tokens.count, width, polynomialMultiplier, seed, storage)
      }
      count = shingles
      return
    }
    // leaving = multiplier ^ width, the weight of the token that leaves the window
    var leaving: UInt64 = 1
    var window: UInt64 = 0
    for index in 0..<width {
      leaving &*= polynomialMultiplier
      window = unsafe window &* polynomialMultiplier &+ tokens[index]
    }
    unsafe storage[0] = avalanche(window ^ seed)
    var index = width
    while index < tokens.count {
      unsafe window =
        window &* polynomialMultiplier &+ tokens[index] &- leaving &* tokens[index - width]
      unsafe storage[index - width + 1] = avalanche(window ^ seed)
      index += 1
    }
    count = shingles
  }

  /// Fills the buffer with the shingles of `length` words of a text that is given as terms. They are the same
  /// for the same words, but other ones than those of its tokens.
  package mutating func fill(_ length: Int, of terms: ArraySlice<UInt32>) {
    count = 0
    guard !terms.isEmpty else { return }
    let width = min(length, terms.count)
    let shingles = terms.count - width + 1
    reserve(shingles)
    var leaving: UInt64 = 1
    for _ in 0..<width { leaving &*= polynomialMultiplier }
    unsafe terms.withUnsafeBufferPointer { terms in
      var window: UInt64 = 0
      for index in 0..<terms.count {
        window = unsafe window &* polynomialMultiplier &+ UInt64(Term.word(terms[index]))
        if index >= width {
          window = unsafe window &- leaving &* UInt64(Term.word(terms[index - width]))
        }
        if index >= width - 1 { unsafe storage[index - width + 1] = avalanche(window ^ seed) }
      }
    }
    count = shingles
  }

  private mutating func fillCharacters(
    _ length: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard let base = bytes.baseAddress else { return }
    let end = bytes.count - 1  // without the last space
    reserve(end)
    var first = 0
    var last = 0
    for _ in 0..<length where last < end { unsafe last = nextScalar(base, after: last, to: end) }
    while true {
      unsafe storage[count] = wirecopy_hash(base + first, last - first, seed)
      count += 1
      if last >= end { return }
      unsafe first = nextScalar(base, after: first, to: end)
      unsafe last = nextScalar(base, after: last, to: end)
    }
  }

  private mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    unsafe storage.deallocate()
    capacity = max(wanted, capacity * 2)
    unsafe storage = .allocate(capacity: capacity)
  }
}

/// An odd constant with half of its bits set, from XXH3's primes.
private let polynomialMultiplier: UInt64 = 0x9FB2_1C65_1E98_DF25

/// The finaliser of XXH3 for a single word (`XXH3_avalanche`).
@inline(__always)
package func avalanche(_ word: UInt64) -> UInt64 {
  var mixed = (word ^ (word >> 37)) &* 0x1656_6791_9E37_79F9
  mixed ^= mixed >> 32
  return mixed
}

/// Where the scalar that starts at `start` ends.
@inline(__always)
private func nextScalar(_ bytes: UnsafePointer<UInt8>, after start: Int, to end: Int) -> Int {
  var next = start + 1
  while next < end, unsafe bytes[next] & 0xC0 == 0x80 { next += 1 }
  return next
}

/// The hash of a whole normalised text: equal for identical articles.
package struct TextDigest: Hashable, Sendable {
  package let low: UInt64
  package let high: UInt64

  package init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// XXH3, 128 bits, of the normalised bytes of `tokens`.
  package init(of tokens: borrowing TokenBuffer) {
    let bytes = unsafe tokens.bytes
    let digest = unsafe wirecopy_hash128(bytes.baseAddress, bytes.count, 0)
    low = digest.low
    high = digest.high
  }
}
