package import ArticleModel

/// A parent of an article, as `provenance.jsonl` has it.
package struct StoredParent: Sendable {
  /// The article it was taken from; `nil` when that is not in the dump.
  package let article: ArticleIndex?
  package let unseen: String?
  package let relation: Relation?
  package let probability: Double
  package let share: Double
  package let lag: Int64?
  /// What the parent is to the article: `source`, `further` or `alternative`; `nil` if the run does not
  /// say.
  package let role: String?

  package init(
    article: ArticleIndex?, unseen: String?, relation: Relation?, probability: Double,
    share: Double, lag: Int64?, role: String?
  ) {
    self.article = article
    self.unseen = unseen
    self.relation = relation
    self.probability = probability
    self.share = share
    self.lag = lag
    self.role = role
  }
}

/// What a run found about one article's origin.
package struct StoredProvenance: Sendable {
  package struct Finding: Sendable {
    package let code: String
    package let text: String
  }

  package var parents: [StoredParent] = []
  package var credits: [String] = []
  package var audit: [Finding] = []
  /// The share of its text that is first seen here.
  package var originality: Double?

  package init() {}

  /// The likeliest source, in the dump or out of it.
  package var source: StoredParent? {
    parents.first.flatMap { $0.role == "alternative" ? nil : $0 }
  }

  /// Further sources the article was made of.
  package var further: [StoredParent] { parents.dropFirst().filter { $0.role == "further" } }

  /// The likeliest source it may have been taken from instead.
  package var runnerUp: StoredParent? {
    parents.dropFirst(source == nil ? 0 : 1).first { $0.role != "further" }
  }
}

/// The measures of a pair, as `pairs.jsonl` has them.
package struct StoredPair: Sendable {
  package let a: ArticleIndex
  package let b: ArticleIndex
  package let relation: Relation?
  package let score: Double
  package let resemblance: Double
  package let containmentAInB: Double
  package let containmentBInA: Double
  /// Whether the last three were measured; they are 0 otherwise.
  package let isMeasured: Bool
}

/// A cluster, as `clusters.jsonl` has it.
package struct StoredCluster: Sendable {
  package let name: String
  package let minResemblance: Double
  package let isBound: Bool
  package let splitReason: String?
}

extension StoredRun {
  /// Reads `provenance.jsonl`; `wants` says whose rows are read whole, the others are handed out with
  /// originality and audit findings alone.
  package func readProvenance(
    wants: (ArticleIndex) -> Bool, _ body: (ArticleIndex, StoredProvenance) -> Void
  ) throws(ReportingError) {
    try StoredFile.lines(of: "\(directory)/provenance.jsonl") {
      bytes, range throws(JSONScanner.Fault) in
      var scanner = JSONScanner(bytes, range)
      var article: ArticleIndex?
      var row = StoredProvenance()
      try scanner.beginObject()
      while let key = try scanner.nextKey() {
        switch key {
        case "article": article = articles.ids.find(try scanner.stringBytes())
        case "parents", "alternatives":
          guard let article, wants(article) else {
            try scanner.skip()
            continue
          }
          try scanner.beginArray()
          while try scanner.nextElement() {
            row.parents.append(try parent(&scanner, isAlternative: key == "alternatives"))
          }
        case "credits":
          guard let article, wants(article) else {
            try scanner.skip()
            continue
          }
          row.credits = try scanner.value().elements.compactMap(\.text)
        case "audit": row.audit = try scanner.value().elements.compactMap(StoredRun.finding)
        case "originality": row.originality = try scanner.number()
        default: try scanner.skip()
        }
      }
      if let article { body(article, row) }
    }
  }

  private func parent(
    _ scanner: inout JSONScanner, isAlternative: Bool
  ) throws(JSONScanner.Fault) -> StoredParent {
    var article: ArticleIndex?
    var unseen: String?
    var relation: Relation?
    var role: String?
    var (probability, share) = (0.0, 0.0)
    var lag: Int64?
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "article":
        if try !scanner.skipNull() { article = articles.ids.find(try scanner.stringBytes()) }
      case "unseen": if try !scanner.skipNull() { unseen = try scanner.string() }
      case "relation":
        if try !scanner.skipNull() { relation = Relation(rawValue: try scanner.string()) }
      case "role": if try !scanner.skipNull() { role = try scanner.string() }
      case "probability": probability = try scanner.number() ?? 0
      case "share": share = try scanner.number() ?? 0
      case "lag_seconds":
        lag = try scanner.number().flatMap { $0.magnitude < 9e15 ? Int64($0) : nil }
      default: try scanner.skip()
      }
    }
    return StoredParent(
      article: article, unseen: unseen, relation: relation, probability: probability, share: share,
      lag: lag, role: isAlternative ? "alternative" : role)
  }

  /// A finding, written as `code: sentence`.
  private static func finding(_ value: JSONValue) -> StoredProvenance.Finding? {
    guard let text = value.text else { return nil }
    guard let colon = text.firstIndex(of: ":") else { return .init(code: text, text: "") }
    return .init(
      code: String(text[..<colon]),
      text: String(text[text.index(after: colon)...].drop(while: \.isWhitespace)))
  }

  /// Hands out the pairs of `pairs.jsonl`, or of another file of the same form.
  ///
  /// - Returns: whether there is such a file.
  @discardableResult
  package func readPairs(
    _ name: String = "pairs.jsonl", _ body: (StoredPair) -> Void
  ) throws(ReportingError) -> Bool {
    try StoredFile.lines(of: "\(directory)/\(name)") { bytes, range throws(JSONScanner.Fault) in
      var scanner = JSONScanner(bytes, range)
      var (a, b): (ArticleIndex?, ArticleIndex?) = (nil, nil)
      var relation: Relation?
      var (score, resemblance, aInB, bInA) = (0.0, 0.0, 0.0, 0.0)
      var isMeasured = false
      try scanner.beginObject()
      while let key = try scanner.nextKey() {
        switch key {
        case "a": a = articles.ids.find(try scanner.stringBytes())
        case "b": b = articles.ids.find(try scanner.stringBytes())
        case "relation":
          if try !scanner.skipNull() { relation = Relation(rawValue: try scanner.string()) }
        case "score": score = try scanner.number() ?? 0
        case "resemblance":
          let found = try scanner.number()
          isMeasured = found != nil
          resemblance = found ?? 0
        case "containment_a_in_b": aInB = try scanner.number() ?? 0
        case "containment_b_in_a": bInA = try scanner.number() ?? 0
        default: try scanner.skip()
        }
      }
      guard let a, let b else { return }
      body(
        StoredPair(
          a: a, b: b, relation: relation, score: score, resemblance: resemblance,
          containmentAInB: aInB, containmentBInA: bInA, isMeasured: isMeasured))
    }
  }

  /// Hands out the clusters of two articles or more, with the number of each one's name.
  package func readClusters(
    _ body: (UInt32, StoredCluster) -> Void
  ) throws(ReportingError) {
    try StoredFile.lines(of: "\(directory)/clusters.jsonl") {
      bytes, range throws(JSONScanner.Fault) in
      var scanner = JSONScanner(bytes, range)
      var name: [UInt8] = []
      var least = 1.0
      var isBound = false
      var reason: String?
      try scanner.beginObject()
      while let key = try scanner.nextKey() {
        switch key {
        case "cluster": name = try scanner.stringBytes()
        case "min_resemblance": least = try scanner.number() ?? 1
        case "min_resemblance_is_bound":
          if case .bool(true) = try scanner.value() { isBound = true }
        case "split_reason": if try !scanner.skipNull() { reason = try scanner.string() }
        default: try scanner.skip()
        }
      }
      guard let number = articles.clusterNames.find(name) else { return }
      body(
        number,
        StoredCluster(
          name: String(decoding: name, as: UTF8.self), minResemblance: least, isBound: isBound,
          splitReason: reason))
    }
  }
}
