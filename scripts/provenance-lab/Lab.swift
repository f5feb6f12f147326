import ArticleModel
import Corpus
import Foundation
import Provenance
import Shingling

struct GoldCluster: Decodable { let members: [String] }
struct GoldParents: Decodable {
  let article: String
  let parents: [String]
  let unseen: String?
}

/// True clusters with their articles, seen through what is hidden.
struct Lab {
  var articles = ArticleTable()
  var terms = TermSequences()
  var credits: [[Credit]] = []
  private var texts: [[UInt8]] = []
  var clusters: [[ArticleIndex]] = []
  /// The clusters with those that are not taken.
  private var allClusters: [[ArticleIndex]] = []
  /// For each article its true parents; empty for an original and for a copy of what is not there.
  var parents: [[ArticleIndex]] = []
  /// Whether its true parent is not in the dump.
  var isUnseen: [Bool] = []

  init(
    articles path: String, clusters clusterPath: String, parents parentPath: String,
    hidesTimes: Bool, hidesSources: Bool, hidesOriginals: Bool, asFound: Bool, every: Int,
    phase: Int
  ) throws {
    try read(path, hidesTimes: hidesTimes, hidesSources: hidesSources)
    stripFurniture()
    var numbers: [String: ArticleIndex] = [:]
    for index in 0..<articles.count {
      numbers[articles.id(ArticleIndex(index))] = ArticleIndex(index)
    }
    parents = Array(repeating: [], count: articles.count)
    isUnseen = Array(repeating: false, count: articles.count)
    var root = Array(0..<articles.count)
    func find(_ element: Int) -> Int {
      var at = element
      while root[at] != at { at = root[at] }
      return at
    }
    for line in try lines(parentPath) {
      let gold = try JSONDecoder().decode(GoldParents.self, from: line)
      guard let article = numbers[gold.article] else { continue }
      for id in gold.parents {
        guard let parent = numbers[id] else { continue }
        parents[Int(article)].append(parent)
        if !asFound { root[find(Int(article))] = find(Int(parent)) }
      }
      isUnseen[Int(article)] = gold.unseen != nil && parents[Int(article)].isEmpty
    }
    for line in try lines(clusterPath) {
      let gold = try JSONDecoder().decode(GoldCluster.self, from: line)
      let members = gold.members.compactMap { numbers[$0] }
      for member in members.dropFirst() { root[find(Int(member))] = find(Int(members[0])) }
    }
    var groups: [Int: [ArticleIndex]] = [:]
    for index in 0..<articles.count { groups[find(index), default: []].append(ArticleIndex(index)) }
    var all = groups.values.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    if hidesOriginals { all = all.map { withoutOriginals($0) }.filter { $0.count > 1 } }
    allClusters = all
    all = all.enumerated().filter { $0.offset % every == phase }.map(\.element)
    clusters = all.map { $0.sorted { articles.precedes($0, $1) } }
  }

  private mutating func withoutOriginals(_ members: [ArticleIndex]) -> [ArticleIndex] {
    let originals = members.filter { member in
      parents[Int(member)].isEmpty && members.filter { parents[Int($0)].contains(member) }.count > 1
    }
    for member in members {
      let before = parents[Int(member)].count
      parents[Int(member)].removeAll { originals.contains($0) }
      if before > 0, parents[Int(member)].isEmpty { isUnseen[Int(member)] = true }
    }
    return members.filter { !originals.contains($0) }
  }

  private mutating func read(_ path: String, hidesTimes: Bool, hidesSources: Bool) throws {
    let corpus = try Corpus.open([path], options: CorpusOptions())
    var reader = RecordReader(corpus)
    var tokens = TokenBuffer()
    var titleTokens = TokenBuffer()
    let parser = CreditParser()
    var numbers: [String: UInt32] = [:]
    for chunk in corpus.chunks {
      _ = reader.read(chunk) { article in
        articles.ids.append(article.id)
        let source = hidesSources ? "" : String(decoding: article.source, as: UTF8.self)
        var number: UInt32 = 0
        if !source.isEmpty {
          if let known = numbers[source] {
            number = known
          } else {
            number = UInt32(articles.sourceNames.count)
            numbers[source] = number
            articles.sourceNames.append(source.utf8)
          }
        }
        articles.sources.append(number)
        articles.published.append(hidesTimes ? nil : Instant(utf8: Array(article.published)))
        articles.urlHashes.append(0)
        articles.locations.append(article.location)
        tokens.tokenize(article.text)
        titleTokens.tokenize(article.title)
        terms.append(title: titleTokens, text: tokens)
        articles.tokenCounts.append(UInt32(tokens.count))
        let bytes = Array(article.text)
        credits.append(parser.credits(in: bytes.span))
        texts.append(bytes)
      } reject: { _ in
      }
    }
  }

  /// Leaves out what outlets repeat over their articles and credits, as a run does.
  private mutating func stripFurniture() {
    var articlesOf: [UInt32: [Int]] = [:]
    for article in 0..<articles.count where articles.sources[article] != 0 {
      articlesOf[articles.sources[article], default: []].append(article)
    }
    let outlets = articlesOf.map { source, own in
      (source: source, runs: Furniture.frequentRuns(of: own.count) { terms.text(own[$0]) })
    }
    var counts = Furniture.Counts(outlets.flatMap(\.runs))
    for article in 0..<articles.count where articles.sources[article] != 0 {
      counts.add(terms.text(article), article: UInt32(article))
    }
    let furniture = Furniture(outlets, counts: counts)
    var tokens = TokenBuffer()
    var stripped = TermSequences()
    var kept: [UInt32] = []
    for article in 0..<articles.count {
      kept.removeAll(keepingCapacity: true)
      let isStripped = furniture.strip(
        terms.text(article), source: articles.sources[article], into: &kept)
      if !isStripped { kept = Array(terms.text(article)) }
      var free: [UInt32] = []
      tokens.removeAll()
      texts[article].withUnsafeBufferPointer { tokens.tokenize($0) }
      let text = texts[article]
      let mask = CreditMask(credits[article], text: text.span)
      mask.strip(kept[...], tokens: tokens, into: &free)
      stripped.append(title: terms.titleTerms(article), text: free)
    }
    terms = stripped
  }

  private func lines(_ path: String) throws -> [Data] {
    try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x0A)
  }

  var model: ProvenanceModel {
    ProvenanceModel(
      articles: articles, terms: terms, credits: credits, clusters: allClusters)
  }

  /// Per arc: cluster, source (−1 root, −2 a row about the cluster as a whole), target, ordered, true, values; as long as the longer row.
  func writeFeatures(_ path: String) {
    let width = ArcFeature.allCases.count
    var floats: [Float] = []
    let model = self.model
    for (number, members) in clusters.enumerated() {
      let features = model.features(members)
      floats += [Float(number), -2, 0, 0, 0]
      for index in 0..<width {
        floats.append(index < features.cluster.count ? features.cluster[index] : 0)
      }
      for arc in features.arcs {
        let gold = parents[Int(members[arc.target])].filter { members.contains($0) }
        let isTrue = arc.source.map { gold.contains(members[$0]) } ?? gold.isEmpty
        floats += [
          Float(number), Float(arc.source ?? -1), Float(arc.target), arc.isOrdered ? 1 : 0,
          isTrue ? 1 : 0,
        ]
        for index in 0..<width {
          floats.append(index < arc.values.count ? arc.values[index] : 0)
        }
      }
    }
    let data = floats.withUnsafeBytes { Data($0) }
    try? data.write(to: URL(fileURLWithPath: path))
    let arcNames = ArcFeature.allCases.map { "\($0)" }
    print("arc", arcNames.joined(separator: " "))
    print("cluster", ClusterFeature.allCases.map { "\($0)" }.joined(separator: " "))
    print("root", RootFeature.allCases.map { "\($0)" }.joined(separator: " "))
  }
}
