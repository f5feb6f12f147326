package import ArticleModel

/// The rows of a story's tree: every article below the one it was taken from.
///
///     ● agency                     row 0
///     ├─● Morning Post             row 1, parent 0
///     │ └─● Evening Post           row 2, parent 1
///     └─● Herald                   row 3, parent 0
package struct CopyingTree: Sendable {
  package struct Row: Sendable {
    /// The place among the members; `nil` for an unseen source.
    package let member: Int?
    /// How an unseen source is named.
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
  package init(_ members: [ReportMember], unseen: UnseenSources) {
    rowOf = Array(repeating: -1, count: members.count)
    var children: [[Int]] = Array(repeating: [], count: members.count)
    for (place, member) in members.enumerated() {
      if let parent = member.source?.member, parent != place { children[parent].append(place) }
    }
    for (place, member) in members.enumerated() {
      if let source = unseen.source(of: place) {
        guard source.members.first == place else { continue }
        let row = rows.count
        rows.append(
          Row(
            member: nil, unseen: source.name, parent: nil, probability: 0, relation: nil, depth: 0))
        for child in source.members {
          append(child, parent: row, depth: 1, children: children, members: members)
        }
      } else if member.source?.member == nil || member.source?.member == place {
        append(place, parent: nil, depth: 0, children: children, members: members)
      }
    }
    // A ring of parents has no root; a run does not write one, a changed file may.
    for place in members.indices where rowOf[place] < 0 {
      append(place, parent: nil, depth: 0, children: children, members: members)
    }
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
