/// The sources of a story that are not among its articles, each shown once.
///
/// Which members go back to the same one is told by `unseen_id` in `provenance.jsonl`:
///
///     ┌ ╌ ╌ ╌ ┐
///     ╎ agency ╎        one box: c000002-u1
///     └ ╌ ╌ ╌ ┘
///       ├─ Herald
///       └─ Echo
package struct UnseenSources: Sendable {
  package struct Source: Sendable {
    /// How it is named; empty when nobody credits it.
    package let name: String
    /// The members that go back to it, ascending.
    package let members: [Int]
  }

  package let all: [Source]
  private let sourceOf: [Int: Int]

  /// - Parameter members: in the order of time and id.
  package init(_ members: [ReportMember]) {
    var groups: [[Int]] = []
    var numbers: [String: Int] = [:]
    var sourceOf: [Int: Int] = [:]
    for (place, member) in members.enumerated() {
      guard let source = member.source, source.parent.article == nil else { continue }
      // One without an id is a source by itself.
      let known = source.parent.unseenID.flatMap { numbers[$0] }
      let number = known ?? groups.count
      if known == nil { groups.append([]) }
      if let id = source.parent.unseenID { numbers[id] = number }
      groups[number].append(place)
      sourceOf[place] = number
    }
    all = groups.map { places in
      let names = places.compactMap { members[$0].source?.parent.unseen }
      return Source(name: names.first { !$0.isEmpty } ?? "", members: places)
    }
    self.sourceOf = sourceOf
  }

  /// The place of a member's unseen source in `all`; `nil` where it has none.
  package func number(of member: Int) -> Int? { sourceOf[member] }

  package func source(of member: Int) -> Source? { sourceOf[member].map { all[$0] } }
}
