import ArticleModel
import Testing

@testable import Provenance

@Suite("Unseen sources and missed corrections")
struct UnseenSourcesTests {
  private let hidden = prose(24, seed: 3)

  private func rewrite(_ kept: [Int], seed: UInt64) -> String {
    let own = prose(24, seed: seed)
    return (0..<24).map { kept.contains($0 % 6) ? hidden[$0] : own[$0] }.joined(separator: " ")
  }

  @Test("Rewrites of one unseen text have one unseen source, named by the credit that one shows")
  func share() throws {
    let wire = Wire([
      .init(
        id: "a", source: "Gazette", published: "2024-05-03T10:00:00Z",
        text: rewrite([0, 1], seed: 60) + "\n\nWith files from Reuters"),
      .init(
        id: "b", source: "Echo", published: "2024-05-03T10:01:00Z", text: rewrite([1, 2], seed: 61)),
      .init(
        id: "c", source: "Herald", published: "2024-05-03T10:02:00Z",
        text: rewrite([0, 2], seed: 62)),
    ])
    let sources = try wire.trace().map { try #require($0.source) }
    #expect(sources.allSatisfy { $0.article == nil })
    #expect(sources.map(\.unseenNumber) == [1, 1, 1])
    #expect(sources.map(\.unseen) == ["Reuters", "Reuters", "Reuters"])
  }

  @Test(
    "A first copy that credits nobody is one of the agency that a like one of another outlet credits"
  )
  func creditOfAnother() throws {
    func first(_ closing: String) -> Parent? {
      let text = hidden.prefix(18)
      return Wire([
        .init(
          id: "a", source: "Gazette", published: "2024-05-03T10:00:00Z",
          text: text.joined(separator: " ")),
        .init(
          id: "b", source: "Echo", published: "2024-05-03T12:00:00Z",
          text: text.dropFirst(4).joined(separator: " ") + closing),
      ]).trace()[0].source
    }
    let source = try #require(first("\n\nReuters contributed to this report."))
    #expect(source.article == nil)
    #expect(source.unseen == "Reuters")
    #expect(first("")?.unseen == nil)
  }

  @Test("A name that is credited twice is told once")
  func creditedNames() {
    let text = "HALTON (AP) — It rained.\n\nThe Associated Press contributed to this report."
    let credits = CreditParser().credits(in: text)
    #expect(credits.count == 2)
    #expect(ArticleProvenance(article: 0, credits: credits).creditedNames == ["AP"])
  }

  @Test("Reports that share what somebody said, and texts of one outlet, have no unseen source")
  func quotation() {
    let said = "\"" + prose(4, seed: 5).joined(separator: " ") + "\""
    func named(_ statement: String, _ second: String) -> [Parent?] {
      Wire([
        .init(
          id: "a", source: "Gazette", published: "2024-05-03T10:00:00Z",
          text: prose(9, seed: 65).joined(separator: " ") + " " + statement),
        .init(
          id: "b", source: second, published: "2024-05-03T10:01:00Z",
          text: prose(9, seed: 66).joined(separator: " ") + " " + statement),
      ]).trace().map(\.source)
    }
    #expect(named(said, "Echo").allSatisfy { $0 == nil })
    #expect(
      named(said.filter { $0 != "\"" }, "Gazette").allSatisfy {
        $0?.unseen == nil && $0?.unseenNumber == nil
      })
  }

  @Test("Who was published after a correction with the text from before is told")
  func correction() throws {
    let original = prose(12, seed: 9)
    var corrected = original
    corrected[3] = prose(1, seed: 91)[0]
    let wire = Wire([
      .init(
        id: "first", source: "Reuters", published: "2024-05-03T10:00:00Z",
        text: original.joined(separator: " ")),
      .init(
        id: "second", source: "Reuters", published: "2024-05-03T12:00:00Z",
        text: corrected.joined(separator: " ")),
      .init(
        id: "early", source: "Echo", published: "2024-05-03T11:00:00Z",
        text: original.prefix(10).joined(separator: " ")),
      .init(
        id: "late", source: "Gazette", published: "2024-05-03T15:00:00Z",
        text: original.prefix(11).joined(separator: " ")),
      .init(
        id: "right", source: "Herald", published: "2024-05-03T16:00:00Z",
        text: corrected.prefix(11).joined(separator: " ")),
    ])
    var missed: [String: String] = [:]
    for item in wire.trace() {
      if let version = item.beforeCorrection {
        missed[wire.articles.id(item.article)] = wire.articles.id(version)
        #expect(item.audit.contains { $0.code == .uncorrected })
      }
    }
    #expect(missed == ["late": "second"])
  }
}
