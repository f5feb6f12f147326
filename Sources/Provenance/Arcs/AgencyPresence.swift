internal import Glibc

/// How often the agency that the articles of a cluster credit has an article in it: what a dump as a whole
/// says of whether first sources are left out of it.
///
/// An archive of newspapers holds copies of agency stories and no agency story; the feed of a newsroom
/// holds most. No cluster by itself tells the two apart.
struct AgencyPresence: Sendable, Equatable {
  /// Clusters that credit an agency and hold an article of it, and those that hold none.
  private(set) var present = 0
  private(set) var absent = 0

  /// As many clusters of either kind are taken to be known of any dump.
  static let known = 4.0
  static let limit = 3.0

  /// - Parameter facts: of the members of one cluster; where no outlet is known it says nothing.
  mutating func add(_ facts: [CreditFacts]) {
    let agencies = Set(facts.flatMap(\.agencies))
    guard !agencies.isEmpty, facts.contains(where: { !$0.outlet.isEmpty }) else { return }
    if facts.contains(where: { agencies.contains($0.outlet) }) {
      present += 1
    } else {
      absent += 1
    }
  }

  /// 1 where nothing is known, less and less the more clusters tell.
  var doubt: Double {
    2 * AgencyPresence.known / (2 * AgencyPresence.known + Double(present + absent))
  }

  /// The logarithm of the odds that it is there; 0 where nothing is known.
  var logOdds: Double {
    let (yes, no) = (Double(present), Double(absent))
    let odds = log((yes + AgencyPresence.known) / (no + AgencyPresence.known))
    return max(-AgencyPresence.limit, min(AgencyPresence.limit, odds))
  }
}
