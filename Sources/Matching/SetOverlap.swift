package import Shingling

/// How much two shingle sets share, exactly (Broder, "On the resemblance and containment of
/// documents", 1997).
package struct SetOverlap: Hashable, Sendable {
  package let countA: Int
  package let countB: Int
  package let shared: Int

  package init(countA: Int, countB: Int, shared: Int) {
    self.countA = countA
    self.countB = countB
    self.shared = shared
  }

  /// The overlap of set `a` of `sets`, which `probe` has taken, with set `b`.
  package init(_ probe: ShingleProbe, _ sets: ShingleSets, _ a: Int, _ b: Int) {
    self.init(
      countA: sets.count(of: a), countB: sets.count(of: b),
      shared: probe.sharedCount(with: sets, b, least: 0) ?? 0)
  }

  /// The same; `nil` if their resemblance is below `threshold`.
  package init?(
    _ probe: ShingleProbe, _ sets: ShingleSets, _ a: Int, _ b: Int, threshold: Double
  ) {
    let countA = sets.count(of: a)
    let countB = sets.count(of: b)
    // shared / (countA + countB − shared) ≥ t holds from shared ≥ t (countA + countB) / (1 + t) on; one
    // less than that keeps rounding on the safe side.
    let least = max(0, Int(threshold * Double(countA + countB) / (1 + threshold)) - 1)
    guard least <= min(countA, countB),
      let shared = probe.sharedCount(with: sets, b, least: least)
    else { return nil }
    self.init(countA: countA, countB: countB, shared: shared)
    guard shared > 0, resemblance >= threshold else { return nil }
  }

  /// The same with B first.
  package var turned: SetOverlap {
    SetOverlap(countA: countB, countB: countA, shared: shared)
  }

  /// |A ∩ B| / |A ∪ B|; 0 for two empty sets, which are compared by nothing.
  package var resemblance: Double {
    let union = countA + countB - shared
    return union == 0 ? 0 : Double(shared) / Double(union)
  }

  /// |A ∩ B| / |A|; 0 for an empty A.
  package var containmentAInB: Double {
    countA == 0 ? 0 : Double(shared) / Double(countA)
  }

  /// |A ∩ B| / |B|; 0 for an empty B.
  package var containmentBInA: Double {
    countB == 0 ? 0 : Double(shared) / Double(countB)
  }
}
