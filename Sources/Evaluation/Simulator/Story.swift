/// The reports of one event and everything that was made of them, in the order they were written.
struct Story: Sendable {
  struct Article: Sendable {
    var draft: Draft
    var newsroom: Publisher.Newsroom
    var seconds: Int64
    /// Empty while the article is not in the dump.
    var id: [UInt8] = []
    var url: [UInt8] = []
    /// The agency the text goes back to, and whether this version still says so.
    var agency: Int?
    var showsAgency = false
    /// The report the text goes back to, counted within the story.
    var cluster = 0
    var parents: [Parent] = []
    var kind: EditKind?
    var edits: [String] = []
    var isHeavilyRewritten = false
    var willBePickedUp = false

    var isInDump: Bool { !id.isEmpty }
  }

  /// An earlier article of the story, or one of another story by its id.
  struct Parent: Sendable {
    enum Source: Sendable {
      case index(Int)
      case id([UInt8])
    }
    let source: Source
    let share: Double
  }

  var articles: [Article] = []
  var clusterCount = 0

  /// The articles of one cluster that are in the dump.
  func members(_ cluster: Int) -> [Article] {
    articles.filter { $0.cluster == cluster && $0.isInDump }
  }
}
