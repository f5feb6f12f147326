package import ArticleModel

/// Groups of articles: members and starts.
///
///     members   0 4 7 | 1 | 2 3
///     starts    0 3 4 6            group i is members[starts[i] ..< starts[i + 1]]
package struct Groups: Sendable, Equatable {
  package private(set) var members: [ArticleIndex] = []
  package private(set) var starts: [Int] = [0]

  package init() {}

  package var count: Int { starts.count - 1 }

  package subscript(index: Int) -> ArraySlice<ArticleIndex> {
    members[starts[index]..<starts[index + 1]]
  }

  package mutating func append(_ group: some Sequence<ArticleIndex>) {
    members.append(contentsOf: group)
    starts.append(members.count)
  }
}
