import Foundation
import Testing
import _TestSupport

/// Who took it from whom in `seeds/`.
@Suite struct SeedsProvenanceTests {
  /// The first two are rewrites of one agency text that is not there.
  @Test func twoRewritesHaveOneUnseenSource() throws {
    let directory = try TemporaryDirectory()
    let command = try Command(
      ["dedup", "seeds", "--output", directory.path("out"), "--no-report"], directory: repository)
    #expect(command.status == 0, "\(command.errors)")
    var unseen: [String: String] = [:]
    for line in try directory.lines("out/provenance.jsonl") {
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let parents = try #require(object["parents"] as? [[String: Any]])
      let first = try #require(parents.first)
      #expect(first["article"] is NSNull)
      #expect(first["role"] as? String == "source")
      let article = try #require(object["article"] as? String)
      unseen[String(article.prefix(9))] = first["unseen_id"] as? String
    }
    #expect(unseen.keys.sorted() == ["seeds/000", "seeds/001"])
    #expect(Set(unseen.values).count == 1)
  }
}
