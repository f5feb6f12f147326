/// The sources of a story that are not among its articles, each shown once.
///
/// Members of one group of copies that go back to an unseen source have the same one if they share text or if
/// their texts credit the same:
///
///     ┌ ╌ ╌ ╌ ┐
///     ╎ agency ╎        one box
///     └ ╌ ╌ ╌ ┘
///       ├─ Herald        shares text with Echo, credits the agency
///       └─ Echo          credits nobody
package struct UnseenSources: Sendable {
  package struct Source: Sendable {
    /// What the texts credit, the most frequent first; empty when they credit nobody.
    package let name: String
    /// The members that go back to it, ascending.
    package let members: [Int]
  }

  package let all: [Source]
  private let sourceOf: [Int: Int]

  /// - Parameters:
  ///   - members: in the order of time and id.
  ///   - sharing: places of members that share text.
  package init(_ members: [ReportMember], sharing: [(Int, Int)]) {
    var credited: [Int: String] = [:]
    var counts: [Int: [String: Int]] = [:]
    for (place, member) in members.enumerated() {
      guard let source = member.source, source.parent.article == nil else { continue }
      let name = source.parent.unseen ?? ""
      credited[place] = name
      counts[member.cluster, default: [:]][name, default: 0] += 1
    }
    var root = Array(members.indices)
    func find(_ place: Int) -> Int {
      var place = place
      while root[place] != place { place = root[place] }
      return place
    }
    func join(_ a: Int, _ b: Int) {
      let roots = (find(a), find(b))
      root[max(roots.0, roots.1)] = min(roots.0, roots.1)
    }
    for (a, b) in sharing where credited[a] != nil && credited[b] != nil {
      join(a, b)
    }
    // Who credits nobody most likely has what the group credits most.
    var first: [Int: [String: Int]] = [:]
    for place in members.indices {
      guard let own = credited[place] else { continue }
      let cluster = members[place].cluster
      let name = own.isEmpty ? UnseenSources.ranked(counts[cluster] ?? [:]).first ?? "" : own
      if let other = first[cluster]?[name] {
        join(other, place)
      } else {
        first[cluster, default: [:]][name] = place
      }
    }
    var groups: [Int: [Int]] = [:]
    for place in members.indices where credited[place] != nil {
      groups[find(place), default: []].append(place)
    }
    var sourceOf: [Int: Int] = [:]
    all = groups.keys.sorted().enumerated().map { number, first in
      let places = groups[first] ?? []
      var names: [String: Int] = [:]
      for place in places {
        sourceOf[place] = number
        names[credited[place] ?? "", default: 0] += 1
      }
      return Source(
        name: UnseenSources.ranked(names).prefix(3).joined(separator: ", "), members: places)
    }
    self.sourceOf = sourceOf
  }

  /// The place of a member's unseen source in `all`; `nil` where it has none.
  package func number(of member: Int) -> Int? { sourceOf[member] }

  package func source(of member: Int) -> Source? { sourceOf[member].map { all[$0] } }

  /// Names by falling count.
  private static func ranked(_ counts: [String: Int]) -> [String] {
    counts.keys.filter { !$0.isEmpty }
      .sorted { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }
  }
}
