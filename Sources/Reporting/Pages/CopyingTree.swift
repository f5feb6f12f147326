package import ArticleModel

/// The rows of a story's tree: every article below the one it was taken from.
///
///     ● agency                     row 0
///     ├─● Morning Post             row 1, parent 0
///     │ └─● Evening Post           row 2, parent 1
///     └─● Herald                   row 3, parent 0
package struct CopyingTree: Sendable {
  package struct Row: Sendable {
    /// The place among the members; `nil` for a source that is not in the dump.
    package let member: Int?
    /// How the source that is not in the dump is named.
    package let unseen: String?
    /// The row it was taken from.
    package let parent: Int?
    package let probability: Double
    package let relation: Relation?
    package let depth: Int
  }

  package private(set) var rows: [Row] = []
  /// The row of every member.
  package private(set) var rowOf: [Int]

  /// - Parameter members: in the order of time and id.
  package init(_ members: [ReportMember]) {
    rowOf = Array(repeating: -1, count: members.count)
    var children: [[Int]] = Array(repeating: [], count: members.count)
    let names = CopyingTree.unseenNames(members)
    var unseen: [(cluster: Int, name: String, children: [Int])] = []
    var roots: [(order: Int, node: Int, isUnseen: Bool)] = []
    for (place, member) in members.enumerated() {
      guard let source = member.source else {
        roots.append((place, place, false))
        continue
      }
      if let parent = source.member, parent != place {
        children[parent].append(place)
      } else if source.parent.article == nil {
        let name = names[place] ?? ""
        if let known = unseen.firstIndex(where: {
          $0.cluster == member.cluster && $0.name == name
        }) {
          unseen[known].children.append(place)
        } else {
          unseen.append((member.cluster, name, [place]))
          roots.append((place, unseen.count - 1, true))
        }
      } else {
        roots.append((place, place, false))
      }
    }
    for root in roots {
      if root.isUnseen {
        let row = rows.count
        rows.append(
          Row(
            member: nil, unseen: unseen[root.node].name, parent: nil, probability: 0,
            relation: nil, depth: 0))
        for child in unseen[root.node].children {
          append(child, parent: row, depth: 1, children: children, members: members)
        }
      } else {
        append(root.node, parent: nil, depth: 0, children: children, members: members)
      }
    }
    // A ring of parents has no root; a run does not write one, a changed file may.
    for place in members.indices where rowOf[place] < 0 {
      append(place, parent: nil, depth: 0, children: children, members: members)
    }
  }

  /// The names of the sources that are not in the dump, by member. A member that credits nobody has the
  /// one that its group of copies credits most; empty when that has none either.
  package static func unseenNames(_ members: [ReportMember]) -> [Int: String] {
    var counts: [Int: [String: Int]] = [:]
    var names: [Int: String] = [:]
    for (place, member) in members.enumerated() {
      guard let source = member.source, source.parent.article == nil else { continue }
      let name = source.parent.unseen ?? ""
      names[place] = name
      if !name.isEmpty { counts[member.cluster, default: [:]][name, default: 0] += 1 }
    }
    for (place, name) in names where name.isEmpty {
      let known = counts[members[place].cluster] ?? [:]
      let byCount = known.keys.sorted { (-(known[$0] ?? 0), $0) < (-(known[$1] ?? 0), $1) }
      names[place] = byCount.first ?? ""
    }
    return names
  }

  private mutating func append(
    _ member: Int, parent: Int?, depth: Int, children: [[Int]], members: [ReportMember]
  ) {
    var stack: [(member: Int, parent: Int?, depth: Int)] = [(member, parent, depth)]
    while let next = stack.popLast() {
      guard rowOf[next.member] < 0 else { continue }
      let row = rows.count
      rowOf[next.member] = row
      let source = next.parent == nil ? nil : members[next.member].source
      rows.append(
        Row(
          member: next.member, unseen: nil, parent: next.parent,
          probability: source?.parent.probability ?? 0, relation: source?.parent.relation,
          depth: next.depth))
      for child in children[next.member].reversed() { stack.append((child, row, next.depth + 1)) }
    }
  }
}
