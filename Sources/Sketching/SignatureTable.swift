/// MinHash signatures, row-major in one array.
///
///     slotCount 4     slot  0  1  2  3
///     row 0                 7  2  9  4     slots[0 ..< 4]
///     row 1                 7  5  9  4     slots[4 ..< 8]
///
/// Each slot is the smallest hash that fell into it (one-permutation hashing: Li, Owen, Zhang, NIPS
/// 2012), or, where none did, a neighbour's by optimal densification (Shrivastava, ICML 2017,
/// arXiv:1703.04664). Two rows agree in a slot with the probability of their sets' resemblance.
package struct SignatureTable: Sendable {
  /// Slots per row.
  package let slotCount: Int
  package private(set) var slots: [UInt32] = []

  package init(slotCount: Int) {
    precondition(slotCount > 0, "a signature has at least one slot")
    self.slotCount = slotCount
  }

  package var count: Int { slots.count / slotCount }

  /// Appends the rows of `other`, which has the same slots per row.
  package mutating func append(contentsOf other: SignatureTable) {
    precondition(other.slotCount == slotCount, "signatures of one shape only")
    slots.append(contentsOf: other.slots)
  }

  /// Appends row `row` of `other`, which has the same slots per row.
  package mutating func append(row: Int, of other: SignatureTable) {
    precondition(other.slotCount == slotCount, "signatures of one shape only")
    slots.append(contentsOf: other.slots[(row * slotCount)..<((row + 1) * slotCount)])
  }

  /// Empties the table and keeps its memory.
  package mutating func removeAll() {
    slots.removeAll(keepingCapacity: true)
  }

  package mutating func reserveCapacity(_ rows: Int) {
    slots.reserveCapacity(rows * slotCount)
  }

  /// Appends the signature of the set of `hashes`; of an empty set a row that agrees with no other.
  ///
  /// - Complexity: O(hashes + slots · log slots) expected.
  package mutating func append(
    hashes: UnsafeBufferPointer<UInt64>, densification: borrowing Densification
  ) {
    precondition(densification.slotCount == slotCount, "densification of the same shape only")
    let start = slots.count
    slots.append(contentsOf: repeatElement(SignatureTable.empty, count: slotCount))
    let width = UInt64(slotCount)
    unsafe slots.withUnsafeMutableBufferPointer { all in
      guard let base = all.baseAddress else { return }
      let row = unsafe base + start
      for index in 0..<hashes.count {
        let hash = unsafe hashes[index]
        // The high half picks the slot, the low half is the value: both are uniform.
        let slot = Int(truncatingIfNeeded: ((hash >> 32) &* width) >> 32)
        let value = UInt32(truncatingIfNeeded: hash)
        unsafe row[slot] = min(row[slot], value)
      }
      guard hashes.count > 0 else { return }
      unsafe densification.fill(row)
    }
  }

  /// The share of slots in which two rows agree: an unbiased estimate of the resemblance, with a
  /// standard error of √(r(1 − r)/slots).
  package func estimatedResemblance(_ a: Int, _ b: Int) -> Double {
    Double(agreeingSlots(a, b)) / Double(slotCount)
  }

  /// In how many slots rows `a` and `b` agree.
  package func agreeingSlots(_ a: Int, _ b: Int) -> Int {
    let first = a * slotCount
    let second = b * slotCount
    precondition(first + slotCount <= slots.count && second + slotCount <= slots.count)
    return unsafe slots.withUnsafeBufferPointer { all in
      var agreeing = 0
      for slot in 0..<slotCount {
        let value = unsafe all[first + slot]
        let other = unsafe all[second + slot]
        agreeing += value == other && value != SignatureTable.empty ? 1 : 0
      }
      return agreeing
    }
  }

  /// No hash fell here. A hash with this value is lost to the sketch, once in four billion.
  static let empty = UInt32.max
}

/// Where an empty slot takes its value from: the same places for every signature of a run.
///
/// Slot `j` tries `probe(j, 0)`, `probe(j, 1)`, … until it meets a slot that is filled. The probes are a
/// universal hash of slot and attempt, so two sets agree in a densified slot with the probability of
/// their resemblance, and the variance is that of k independent permutations (Shrivastava 2017). The
/// first attempts are laid out in a table.
package struct Densification: Sendable {
  package let slotCount: Int
  private let probes: [UInt16]
  private let tabled: Int
  private let seed: UInt64

  package init(slotCount: Int, seed: UInt64) {
    precondition(slotCount > 0 && slotCount <= 1 << 16, "1 to 65,536 slots")
    self.slotCount = slotCount
    self.seed = seed
    tabled = 16
    var probes: [UInt16] = []
    probes.reserveCapacity(slotCount * 16)
    for slot in 0..<slotCount {
      for attempt in 0..<16 {
        probes.append(
          UInt16(Densification.probe(slot, attempt, slotCount: slotCount, seed: seed)))
      }
    }
    self.probes = probes
  }

  private static func probe(_ slot: Int, _ attempt: Int, slotCount: Int, seed: UInt64) -> Int {
    var word = UInt64(slot) << 32 | UInt64(attempt)
    word = (word &+ seed &+ 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 29)) &* 0x94D0_49BB_1331_11EB
    word ^= word >> 32
    return Int(truncatingIfNeeded: ((word & 0xFFFF_FFFF) &* UInt64(slotCount)) >> 32)
  }

  /// Fills the empty slots of `row`, of which at least one must be filled.
  func fill(_ row: UnsafeMutablePointer<UInt32>) {
    // Filled slots are told from densified ones by a mark of their own: a slot must take its value
    // from a slot that had one, not from one that borrowed.
    var emptyCount = 0
    unsafe withUnsafeTemporaryAllocation(of: UInt16.self, capacity: slotCount) { empties in
      for slot in 0..<slotCount where unsafe row[slot] == SignatureTable.empty {
        unsafe empties[emptyCount] = UInt16(slot)
        emptyCount += 1
      }
      guard emptyCount > 0, emptyCount < slotCount else { return }
      unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: emptyCount) { values in
        for index in 0..<emptyCount {
          unsafe values[index] = source(of: Int(empties[index]), in: row)
        }
        for index in 0..<emptyCount {
          unsafe row[Int(empties[index])] = values[index]
        }
      }
    }
  }

  private func source(of slot: Int, in row: UnsafeMutablePointer<UInt32>) -> UInt32 {
    for attempt in 0..<tabled {
      let value = unsafe row[Int(probes[slot * tabled + attempt])]
      if value != SignatureTable.empty { return value }
    }
    var attempt = tabled
    while true {
      let probe = Densification.probe(slot, attempt, slotCount: slotCount, seed: seed)
      let value = unsafe row[probe]
      if value != SignatureTable.empty { return value }
      attempt += 1
    }
  }
}
