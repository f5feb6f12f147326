import ArticleModel
import Foundation
import Testing

@testable import Reporting

@Suite struct UnseenSourcesTests {
  /// The two rewrites of one agency text, which one of them credits.
  private let siblings = [
    member("Dupree", "2025-02-18", cluster: 0),
    member(
      "000", cluster: 1, unseen: "", unseenID: "c1-u1", relation: .rewrite, probability: 0.67),
    member(
      "001", cluster: 1, unseen: "Tasnim", unseenID: "c1-u1", relation: .rewrite,
      probability: 0.99),
    member("002", cluster: 2),
  ]

  @Test func membersWithOneIDHaveOneSource() {
    let unseen = UnseenSources(siblings)
    #expect(unseen.all.map(\.members) == [[1, 2]])
    #expect(unseen.all.first?.name == "Tasnim")
    #expect(unseen.number(of: 0) == nil && unseen.source(of: 2)?.name == "Tasnim")
  }

  @Test func theIDTellsAndNotTheName() {
    let members = [
      member("A", unseen: "AP", unseenID: "c0-u1"), member("B", unseen: "AP", unseenID: "c0-u2"),
      member("C", unseen: "AP", unseenID: "c0-u1"), member("D", unseen: "AP"),
      member("E", unseen: "AP"),
    ]
    #expect(UnseenSources(members).all.map(\.members) == [[0, 2], [1], [3], [4]])
  }

  @Test func clustersHaveSourcesOfTheirOwn() {
    let members = [
      member("A", cluster: 0, unseen: "AP", unseenID: "c0-u1"),
      member("B", cluster: 1, unseen: "AP", unseenID: "c1-u1"),
    ]
    #expect(UnseenSources(members).all.count == 2)
  }

  @Test func theTreeHasOneBoxForThem() {
    let tree = CopyingTree(siblings, unseen: UnseenSources(siblings))
    #expect(tree.rows.map(\.member) == [0, nil, 1, 2, 3])
    #expect(tree.rows.map(\.parent) == [nil, nil, 1, 1, nil])
    #expect(tree.rows.map(\.unseen) == [nil, "Tasnim", nil, nil, nil])
    #expect(tree.rowOf == [0, 2, 3, 4])
  }

  @Test func theTreeHoldsEveryMemberOnceEvenInARing() {
    let members = [
      member("A", from: 1), member("B", from: 0), member("C", from: 2), member("D", from: 0),
    ]
    let tree = CopyingTree(members, unseen: UnseenSources(members))
    #expect(tree.rows.compactMap(\.member).sorted() == [0, 1, 2, 3])
    #expect(!tree.rowOf.contains(-1))
  }

  @Test func thePageTellsTheClaimInWords() {
    let story = story(
      siblings,
      cards: [card(1, 2, "Talks began.", "Talks have begun.", isSibling: true)])
    let text = String(decoding: StoryPage(story).html(), as: UTF8.self)
    #expect(text.contains(" most likely go back to one and the same <b>unseen source</b>"))
    #expect(text.contains("credited as <b><bdi>Tasnim</bdi></b>"))
    #expect(text.contains("2\u{A0}rewrites"))
    #expect(text.contains("both from one unseen source"))
    #expect(text.components(separatedBy: "<i>Unseen source").count == 2)
  }
}
