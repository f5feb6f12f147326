/// Finds for every member the members it may have been taken from.
///
/// A small cluster offers all pairs that the times allow. In a crowd that would be quadratic, so a
/// member is offered the holders of its grams, the rarer the gram the more it counts: of a gram's
/// holders the first few and those next to the member in time, so that a gram that thousands hold costs
/// no more than one that thirty hold. The members that have most of what the others have are offered to all, and
/// of those that come near them the first ones: the text that all others were taken from has copies that have as
/// much as it has.
struct CandidateSources {
  let texts: ClusterTexts
  /// Whether the times allow member `first` to be the source of member `second`.
  let isAllowed: (_ first: Int, _ second: Int) -> Bool
  /// Whether a member is dated to the second, and whether it is an agency.
  let isTimed: (_ member: Int) -> Bool
  let isAgency: (_ member: Int) -> Bool
  /// How many candidates a member of a crowd gets.
  let limit: Int
  /// A cluster of more members is a crowd.
  let crowd: Int

  /// Calls `body` for every member with its candidates, ascending.
  ///
  /// - Complexity: O(members²) up to `crowd` members, above O(words of all members) look-ups.
  func forEachMember(_ body: (_ member: Int, _ candidates: [Int]) -> Void) {
    if texts.count <= crowd {
      for member in 0..<texts.count {
        body(member, (0..<texts.count).filter { $0 != member && isAllowed($0, member) })
      }
      return
    }
    let hubs = self.hubs
    var scores = [Double](repeating: 0, count: texts.count)
    var passed = [Int](repeating: 0, count: texts.gramCount)
    var lastMember = [Int32](repeating: -1, count: texts.gramCount)
    for member in 0..<texts.count {
      var touched: [Int] = []
      for gram in texts.row(member) {
        let row = Int(gram)
        if lastMember[row] == Int32(member) { continue }
        lastMember[row] = Int32(member)
        let holders = texts.holders(of: gram)
        let place = holders.startIndex + passed[row]
        passed[row] += 1
        let weight = 1 / Double(holders.count)
        for (low, high) in windows(holders.indices, around: place) {
          for at in low..<high where Int(holders[at]) != member {
            let candidate = Int(holders[at])
            if scores[candidate] == 0 { touched.append(candidate) }
            scores[candidate] += weight
          }
        }
      }
      touched.sort { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
      var chosen = Array(hubs.filter { $0 != member && isAllowed($0, member) })
      for candidate in touched where chosen.count < limit {
        if isAllowed(candidate, member), !hubs.contains(candidate) { chosen.append(candidate) }
      }
      body(member, chosen.sorted())
      for candidate in touched { scores[candidate] = 0 }
    }
  }

  /// How many members are offered to all because they have most, and of each kind of first ones.
  static let hubCount = 6
  static let firstCount = 4
  /// What a first one has of what the fullest has, at least.
  static let leastMass = 0.7

  /// The members whose grams have the most holders, and of those that come near them the first ones, the first
  /// that are dated to the second and the first agencies: members are in the order of time, known by the day
  /// before known by the second.
  private var hubs: Set<Int> {
    let masses = (0..<texts.count).map { member in
      Set(texts.row(member)).reduce(0) { $0 + texts.holders(of: $1).count }
    }
    let fullest = masses.indices.sorted {
      masses[$0] != masses[$1] ? masses[$0] > masses[$1] : $0 < $1
    }
    let least = CandidateSources.leastMass * Double(masses.max() ?? 0)
    let full = masses.indices.filter { Double(masses[$0]) >= least }
    let count = CandidateSources.firstCount
    return Set(fullest.prefix(CandidateSources.hubCount)).union(full.prefix(count))
      .union(full.filter(isTimed).prefix(count)).union(full.filter(isAgency).prefix(count))
  }

  /// The holders to look at: the first ones, and those around `place`; the ranges do not overlap.
  private func windows(_ holders: Range<Int>, around place: Int) -> [(Int, Int)] {
    let firsts = 6
    let reach = 12
    guard holders.count > 3 * reach else { return [(holders.lowerBound, holders.upperBound)] }
    let near = max(holders.lowerBound, place - reach)
    let far = min(holders.upperBound, place + reach / 2)
    let first = min(near, holders.lowerBound + firsts)
    return [(holders.lowerBound, first), (near, far)]
  }
}
