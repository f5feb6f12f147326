import ArticleModel
import Shingling
import Testing

@testable import Provenance

@Suite("Sources in other clusters")
struct MixedSourcesTests {
  private let stories = (0..<4).map { prose(12, seed: 200 + UInt64($0)) }

  /// Four reports of four clusters, a copy of the first, and a last article made of `parts` of them.
  private func wire(
    _ parts: [[String]], published: String? = "2024-05-03T18:00:00Z", own: Int = 5
  ) -> (Wire, [Int]) {
    var rows = stories.enumerated().map { number, sentences in
      Wire.Article(
        id: "r\(number)", source: "Agency \(number)", published: "2024-05-03T1\(number):00:00Z",
        text: sentences.joined(separator: " "))
    }
    rows.append(
      .init(
        id: "copy", source: "Herald", published: "2024-05-03T15:00:00Z",
        text: stories[0].joined(separator: " ")))
    rows.append(
      .init(
        id: "mixed", source: "Gazette", published: published,
        text: parts.flatMap { $0 }.joined(separator: " ")))
    return (Wire(rows), [0, 1, 2, 3, 0, own])
  }

  private func find(
    _ wire: Wire, _ clusterOf: [Int], own: [ArticleIndex] = []
  ) -> [MixedSources.Found] {
    let mixed = MixedSources(
      articles: wire.articles, terms: wire.terms, clusterOf: clusterOf)
    let ranks = wire.articles.ranks()
    let entries = RunIndex.entries(
      of: 0..<ranks.count, order: articlesInOrder(ranks), terms: wire.terms)
    let borrowers = RunIndex([entries], order: articlesInOrder(ranks)).borrowers(
      clusterOf: clusterOf, mayTake: { mixed.mayTake($0, from: $1) })
    let others = borrowers.filter { $0.article == 5 }.flatMap { $0.sources }
    return mixed.find(5, own: own, others: others, isOrigin: { $0 != 4 })
  }

  @Test("A round-up has every story it quotes, with its share")
  func roundUp() {
    let (wire, clusters) = wire((0..<4).map { Array(stories[$0].prefix(3)) })
    let found = find(wire, clusters)
    #expect(Set(found.map(\.article)) == [0, 1, 2, 3])
    for source in found {
      #expect(abs(source.share - 0.25) < 0.03)
      #expect(source.probability > 0.5 && source.probability < 1)
    }
    #expect(found.first?.isFirst == true)
  }

  @Test("A merge has the report of the other cluster beside its own")
  func merge() {
    let (wire, clusters) = wire(
      [Array(stories[0].prefix(7)), Array(stories[1].prefix(5))], own: 0)
    let found = find(wire, clusters, own: [0])
    #expect(found.map(\.article) == [1])
    #expect(found.first?.isFirst == false)
    #expect(abs((found.first?.share ?? 0) - 5.0 / 12) < 0.04)
  }

  @Test("Two round-ups of one day are no source of one another")
  func twoRoundUps() {
    let found = [
      MixedSources.Found(article: 7, share: 0.3, probability: 0.9, isFirst: true),
      MixedSources.Found(article: 2, share: 0.2, probability: 0.9, isFirst: false),
    ]
    let mixed = MixedSources.mixed([(7, found), (8, [found[1]])])
    #expect(mixed == [7])
    #expect(MixedSources.isDoubtful(found, mixed: mixed))
    #expect(!MixedSources.isDoubtful([found[1]], mixed: mixed))
    let whole = MixedSources.Found(article: 7, share: 0.9, probability: 0.9, isFirst: true)
    #expect(!MixedSources.isDoubtful([whole], mixed: mixed))
  }

  @Test("One quoted sentence is no source")
  func quotation() {
    let (wire, clusters) = wire([prose(12, seed: 300), [stories[2][0]]])
    #expect(find(wire, clusters).isEmpty)
  }

  @Test("What is dated later is no source")
  func order() {
    let (wire, clusters) = wire(
      (0..<4).map { Array(stories[$0].prefix($0 < 2 ? 4 : 2)) },
      published: "2024-05-03T11:30:00Z")
    #expect(Set(find(wire, clusters).map(\.article)) == [0, 1])
  }

  @Test("Without times the article made of several is the copy")
  func undated() {
    let (wire, clusters) = wire(
      (0..<4).map { Array(stories[$0].prefix(3)) }, published: nil)
    #expect(Set(find(wire, clusters).map(\.article)) == [0, 1, 2, 3])
  }

  @Test("Chains go on into other clusters, and no article is its own ancestor")
  func chains() {
    let (wire, clusters) = wire((0..<4).map { Array(stories[$0].prefix(3)) })
    let found = find(wire, clusters)
    var table = ProvenanceTable(
      [
        ArticleProvenance(
          article: 4,
          parents: [
            Parent(
              article: 0, unseen: nil, relation: .identical, probability: 0.9, share: 1, lag: nil)
          ], chain: [0])
      ], articles: wire.articles)
    let count: (ArticleIndex) -> Int = { wire.terms.text(Int($0)).count }
    table.add(found, to: 5, credits: [], words: count)
    let back = MixedSources.Found(article: 5, share: 0.5, probability: 0.9, isFirst: true)
    let first = table[5]?.source?.article
    table.add([back], to: first ?? 0, credits: [], words: count)
    let rows = table.finished()
    let mixed = rows.first { $0.article == 5 }
    #expect(mixed?.parents.filter { $0.role == .source }.count == 1)
    #expect(mixed?.parents.filter { $0.role == .further }.count == 3)
    #expect(mixed?.chain == first.map { [$0] })
    #expect(rows.allSatisfy { !$0.chain.contains($0.article) })
    #expect((mixed?.originality ?? 1) < 0.1)
  }
}
