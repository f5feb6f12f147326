import ArticleModel
import Testing

@testable import Provenance

@Suite("Provenance of a cluster")
struct ProvenanceModelTests {
  private let original = prose(12, seed: 1)

  /// Reuters first, a cut of it, and a copy of the cut that keeps the cut's own words.
  private var chain: [Wire.Article] {
    var edited = Array(original.prefix(8))
    edited[2] = prose(1, seed: 50)[0]
    edited[5] = prose(1, seed: 51)[0]
    return [
      .init(
        id: "wire", source: "Reuters", published: "2024-05-03T10:00:00Z",
        text: "LONDON, May 3 (Reuters) - " + original.joined(separator: " ")),
      .init(
        id: "cut", source: "Gazette", published: "2024-05-03T11:00:00Z",
        text: edited.joined(separator: " ") + " Source: Reuters"),
      .init(
        id: "second", source: "Echo", published: "2024-05-03T13:00:00Z",
        text: edited.prefix(7).joined(separator: " ")),
    ]
  }

  @Test("A chain is followed back to its source")
  func followsChain() {
    let wire = Wire(chain)
    let traced = wire.trace()
    #expect(wire.parents(traced) == ["cut": "wire", "second": "cut"])
    #expect(traced.last?.chain == [1, 0])
    #expect(traced[0].source == nil)
    #expect(traced[0].originality == 1)
    #expect(traced[2].originality < 0.05)
    #expect(traced[1].parents[0].lag == 3600)
  }

  @Test("Names and input order change nothing", arguments: [[2, 0, 1], [1, 2, 0], [2, 1, 0]])
  func ignoresOrder(order: [Int]) {
    let wire = Wire(order.map { chain[$0] })
    let traced = wire.trace()
    #expect(wire.parents(traced) == ["cut": "wire", "second": "cut"])
    let straight = Wire(chain).trace().map { $0.parents.map(\.probability) }
    #expect(traced.map { $0.parents.map(\.probability) } == straight)
  }

  @Test("Without times the dated line of the agency still comes first")
  func tracesUndated() {
    let wire = Wire(
      chain.prefix(2).map {
        Wire.Article(id: $0.id, source: $0.source, published: nil, text: $0.text)
      })
    #expect(wire.parents(wire.trace()) == ["cut": "wire"])
  }

  @Test("A source is never dated long after its copy")
  func keepsTime() {
    let late = [
      Wire.Article(
        id: "a", source: "Reuters", published: "2024-05-05T10:00:00Z",
        text: "LONDON, May 3 (Reuters) - " + original.joined(separator: " ")),
      Wire.Article(
        id: "b", source: "Gazette", published: "2024-05-03T10:00:00Z",
        text: original.prefix(6).joined(separator: " ")),
    ]
    let wire = Wire(late)
    for item in wire.trace() where wire.articles.id(item.article) == "b" {
      #expect(!item.parents.contains { $0.article != nil })
    }
  }

  @Test("An article made of two sources gets both, with their shares")
  func findsBothParents() throws {
    let other = prose(12, seed: 2)
    let wire = Wire([
      .init(
        id: "one", source: "Reuters", published: "2024-05-03T10:00:00Z",
        text: original.joined(separator: " ")),
      .init(
        id: "two", source: "AFP", published: "2024-05-03T10:30:00Z",
        text: other.joined(separator: " ")),
      .init(
        id: "both", source: "Gazette", published: "2024-05-03T12:00:00Z",
        text: (original.prefix(8) + other.prefix(5)).joined(separator: " ")),
    ])
    let item = try #require(wire.trace().last)
    let named = item.parents.filter { $0.role != .alternative }
    #expect(Set(named.compactMap(\.article)) == [0, 1])
    #expect(named.map(\.role) == [.source, .further])
    for parent in named {
      #expect(abs(parent.share - (parent.article == 0 ? 0.62 : 0.38)) < 0.05)
      #expect(parent.probability > 0.5)
    }
  }

  @Test("Two rewrites of one text that is not there have an unseen parent")
  func findsUnseenParent() throws {
    let hidden = prose(24, seed: 3)
    func rewrite(_ kept: [Int], seed: UInt64) -> String {
      let own = prose(24, seed: seed)
      return (0..<24).map { kept.contains($0 % 6) ? hidden[$0] : own[$0] }.joined(separator: " ")
    }
    let wire = Wire([
      .init(
        id: "a", source: "Gazette", published: "2024-05-03T10:00:00Z",
        text: rewrite([0, 1, 2], seed: 60) + "\n\nWith files from Reuters"),
      .init(
        id: "b", source: "Echo", published: "2024-05-03T10:01:00Z",
        text: rewrite([0, 1, 3], seed: 61) + "\n\nSource: Reuters"),
    ])
    let traced = wire.trace()
    for item in traced {
      let unseen = try #require(item.parents.first { $0.article == nil })
      #expect(unseen.unseen == "Reuters")
      #expect(unseen.probability > 0.3)
    }
  }

  @Test("Identical, empty, tiny and undated members are traced")
  func survivesPoorTexts() {
    let texts = ["", "", "Rain.", "Rain.", "Heavy rain fell.", "Heavy rain fell.", "🌧 雨が降った。"]
    let wire = Wire(texts.enumerated().map { .init(id: "\($0.offset)", text: $0.element) })
    let traced = wire.trace()
    #expect(traced.count == texts.count)
    for item in traced {
      #expect(item.originality >= 0 && item.originality <= 1)
      #expect(item.originProbability.isFinite)
      let total = item.parents.filter { $0.role != .further }.reduce(0) { $0 + $1.probability }
      #expect(total <= 1 + 1e-9)
    }
  }

  @Test("A lone article has no source")
  func tracesOne() {
    let traced = Wire([.init(id: "a", text: "It rained on Monday.")]).trace()
    #expect(traced.count == 1)
    #expect(traced[0].parents.isEmpty)
    #expect(traced[0].originProbability == 1)
  }

  @Test("A crowd of near copies is traced with few candidates each", arguments: [false, true])
  func tracesCrowd(isDated: Bool) {
    let rows = (0..<600).map { number in
      var text = original
      if number > 0 { text[number % 12] = prose(1, seed: 100 + UInt64(number))[0] }
      let hour = number / 60 < 10 ? "0\(number / 60)" : "\(number / 60)"
      let minute = number % 60 < 10 ? "0\(number % 60)" : "\(number % 60)"
      return Wire.Article(
        id: "m\(number)", source: "Outlet \(number)",
        published: isDated ? "2024-05-03T\(hour):\(minute):00Z" : nil,
        text: text.joined(separator: " "))
    }
    let traced = Wire(rows).trace()
    #expect(traced.count == 600)
    #expect(traced.allSatisfy { $0.parents.allSatisfy { $0.probability.isFinite } })
    // The probability is spread over many like candidates, none of which beats an unseen source alone.
    #expect(traced.filter { $0.source?.article != nil }.count > 500)
  }

  @Test("Measured relations are kept")
  func keepsRelations() {
    let pair = MatchedPair(
      a: 0, b: 1, relation: .excerpt, score: 0.9, resemblance: 0.5, containmentAInB: 0.6,
      containmentBInA: 0.9, shareOfA: 0.6, shareOfB: 0.9, direction: 0)
    let traced = Wire(Array(chain.prefix(2))).trace(pairs: [pair])
    #expect(traced[1].source?.relation == .excerpt)
  }
}
