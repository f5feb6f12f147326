internal import ArticleModel

extension ArticleTable {
  /// The dated ones of `rows`, cut into stretches of time that overlap by half.
  ///
  ///     time        |  window  |  window  |  window  |
  ///     stretches   |---------------------|
  ///                            |---------------------|
  ///
  /// Two articles within the window of one another share a stretch, and all of its first half are within
  /// the window of its earliest: a crowd led by that one loses none of them.
  ///
  /// - Complexity: O(rows · log rows).
  func stretches(of rows: [ArticleIndex], window: Int64) -> [[ArticleIndex]] {
    let width = max(1, Int64(clamping: window.magnitude))
    let dated = rows.compactMap { row in
      published[Int(row)].map { (slot: Int64(floorDividing: $0.seconds, by: width), row: row) }
    }
    let sorted = dated.sorted { ($0.slot, $0.row) < ($1.slot, $1.row) }
    var slots: [(slot: Int64, rows: [ArticleIndex])] = []
    for (slot, row) in sorted {
      if slots.last?.slot == slot {
        slots[slots.count - 1].rows.append(row)
      } else {
        slots.append((slot, [row]))
      }
    }
    return slots.indices.map { index in
      let next = index + 1
      let isNext = next < slots.count && slots[next].slot == slots[index].slot + 1
      return isNext ? slots[index].rows + slots[next].rows : slots[index].rows
    }
  }
}

extension Int64 {
  fileprivate init(floorDividing number: Int64, by divisor: Int64) {
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
    self = remainder < 0 ? quotient - 1 : quotient
  }
}
