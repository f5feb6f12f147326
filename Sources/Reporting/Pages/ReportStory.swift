package import ArticleModel
package import Provenance

/// One story with all that its page shows.
package struct ReportStory: Sendable {
  package let name: String
  package let headline: String
  /// Members in the order of time and id.
  package let members: [ReportMember]
  /// How many articles the story has; more than `members` when they were too many for a page.
  package let size: Int
  package let clusters: [StoredCluster]
  /// The sources that are not among the articles.
  package let unseen: UnseenSources
  package let cards: [EvidenceCard]
  /// Why there are no texts; `nil` when there are.
  package let missingTexts: String?

  package init(
    name: String, headline: String, members: [ReportMember], size: Int, clusters: [StoredCluster],
    unseen: UnseenSources, cards: [EvidenceCard], missingTexts: String?
  ) {
    self.name = name
    self.headline = headline
    self.members = members
    self.size = size
    self.clusters = clusters
    self.unseen = unseen
    self.cards = cards
    self.missingTexts = missingTexts
  }
}

/// One article of a story.
package struct ReportMember: Sendable {
  /// A source of the article, `member` its place among the members, `nil` when it is not in the dump or
  /// not on the page.
  package struct Source: Sendable {
    package let member: Int?
    /// The id of the article; `nil` when it is not in the dump.
    package let id: String?
    package let parent: StoredParent

    package init(member: Int?, id: String? = nil, parent: StoredParent) {
      self.member = member
      self.id = id
      self.parent = parent
    }
  }

  package let id: String
  package let outlet: String
  package let published: Instant?
  /// The place of its cluster among the clusters of the page.
  package let cluster: Int
  package let isKept: Bool
  package let title: String
  package let address: [UInt8]
  package let source: Source?
  package let further: [Source]
  package let runnerUp: Source?
  package let credits: [String]
  package let audit: [StoredProvenance.Finding]
  package let originality: Double?

  package init(
    id: String, outlet: String, published: Instant?, cluster: Int, isKept: Bool, title: String,
    address: [UInt8], source: Source?, further: [Source], runnerUp: Source?, credits: [String],
    audit: [StoredProvenance.Finding], originality: Double?
  ) {
    self.id = id
    self.outlet = outlet
    self.published = published
    self.cluster = cluster
    self.isKept = isKept
    self.title = title
    self.address = address
    self.source = source
    self.further = further
    self.runnerUp = runnerUp
    self.credits = credits
    self.audit = audit
    self.originality = originality
  }

  /// The outlet; where none is named, the id without the folders of a path.
  var name: String {
    if !outlet.isEmpty { return outlet }
    guard let slash = id.lastIndex(of: "/"), id.index(after: slash) < id.endIndex else { return id }
    return String(id[id.index(after: slash)...])
  }

  /// An audit finding, with the numbers of the page for the ids of the articles it was taken from.
  func sentence(_ finding: StoredProvenance.Finding) -> String {
    var text = ReportWords.finding(finding)
    for source in sources {
      guard let member = source.member, let id = source.id else { continue }
      text = text.replacing("article \(id)", with: "article \(member + 1)")
    }
    return text
  }

  private var sources: [Source] {
    [source, runnerUp].compactMap { $0 } + further
  }
}

/// A passage that two texts share, in bytes of each.
package struct SharedPassage: Sendable, Equatable {
  /// Word for word, or else in other words.
  package let isVerbatim: Bool
  package let source: Range<Int>
  package let copy: Range<Int>

  package init(isVerbatim: Bool, source: Range<Int>, copy: Range<Int>) {
    self.isVerbatim = isVerbatim
    self.source = source
    self.copy = copy
  }
}

/// The evidence for one arc.
package struct EvidenceCard: Sendable {
  /// A text as a card shows it: cut where it is very long.
  package struct Text: Sendable {
    package let bytes: [UInt8]
    package let omittedBytes: Int

    package init(bytes: [UInt8], omittedBytes: Int) {
      self.bytes = bytes
      self.omittedBytes = omittedBytes
    }
  }

  /// Places among the members. When neither took from the other, `source` is the earlier one.
  package let source: Int
  package let copy: Int
  /// Both come from one unseen source.
  package let isSibling: Bool
  /// What is credited as their source then.
  package let unseenName: String
  package let parent: StoredParent
  package let pair: StoredPair?
  /// Whether `pair.a` is the source.
  package let isForward: Bool
  package let sourceText: Text?
  package let copyText: Text?
  /// By their place in the copy; they overlap in neither text.
  package let passages: [SharedPassage]
  /// In the order of the copy, then of the source.
  package let changes: [TextChange]

  package init(
    source: Int, copy: Int, isSibling: Bool, unseenName: String = "", parent: StoredParent,
    pair: StoredPair?,
    isForward: Bool, sourceText: Text?, copyText: Text?, passages: [SharedPassage],
    changes: [TextChange]
  ) {
    self.source = source
    self.copy = copy
    self.isSibling = isSibling
    self.unseenName = unseenName
    self.parent = parent
    self.pair = pair
    self.isForward = isForward
    self.sourceText = sourceText
    self.copyText = copyText
    self.passages = passages
    self.changes = changes
  }

  private var measured: StoredPair? { pair.flatMap { $0.isMeasured ? $0 : nil } }

  var copyInSource: Double? {
    measured.map { isForward ? $0.containmentBInA : $0.containmentAInB }
  }

  var sourceInCopy: Double? {
    measured.map { isForward ? $0.containmentAInB : $0.containmentBInA }
  }
}
