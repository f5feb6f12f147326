import ArticleModel
import Clustering
import Foundation
import Matching
import Provenance
import Testing
import _TestSupport

@testable import Reporting

/// The rows of the files, with ids and names that try to break out of them.
@Suite struct RunResultRowsTests {
  private let ids = hostileTexts.filter { !$0.isEmpty }

  private func result() -> RunResult {
    var articles = ArticleTable()
    for id in ids {
      articles.ids.append(id.utf8)
      articles.sourceNames.append("out,\"let\"\n\(id)".utf8)
      articles.sources.append(UInt32(articles.sourceNames.count - 1))
      articles.published.append(Instant("2020-01-0\(articles.count % 9 + 1)"))
    }
    articles.published[2] = nil
    var clusters = Groups()
    clusters.append(0..<3)
    for article in 3..<ArticleIndex(ids.count) { clusters.append([article]) }
    let summaries = (0..<clusters.count).map {
      ClusterSummary(
        story: $0, representative: clusters[$0].first ?? 0, minResemblance: 0.7,
        meanResemblance: 0.75, isBound: $0 == 0, edges: 2, split: nil)
    }
    let pairs = [
      MatchedPair(
        a: 0, b: 1, relation: .nearCopy, score: 0.9, resemblance: 0.8, containmentAInB: 0.85,
        containmentBInA: 0.95, shareOfA: 0.5, shareOfB: 0.6, direction: 0),
      MatchedPair(
        a: 1, b: 2, relation: .identical, score: 1, resemblance: 1, containmentAInB: 1,
        containmentBInA: 1, shareOfA: 1, shareOfB: 1, direction: 0),
    ]
    let parent = Parent(
      article: 0, unseen: nil, relation: .nearCopy, probability: 0.75, share: 0.6, lag: 86_400)
    let unseen = Parent(
      article: nil, unseen: hostileTexts[10], relation: .rewrite, probability: 0.1, share: 0.2,
      lag: nil)
    return RunResult(
      articles: articles, clusters: clusters, summaries: summaries,
      clusterOf: ids.indices.map { max(0, $0 - 2) }, pairs: MatchedPairs(pairs),
      provenance: .held([
        ArticleProvenance(
          article: 1, parents: [parent, unseen], chain: [0],
          credits: hostileTexts.map {
            Credit(kind: .byline, name: $0, isAgency: false, range: 0..<0)
          },
          audit: [AuditFinding(.lateCredit, "\"")])
      ]),
      outlets: [], follows: [],
      rejects: [
        Reject(file: ids[3], line: 7, offset: 90, reason: ids[8]),
        Reject(file: "b", line: nil, offset: nil, reason: "is empty"),
      ])
  }

  private func written(
    _ write: (RunResult) -> (OutputFile) throws(ReportingError) -> Void
  ) throws -> [UInt8] {
    let directory = try TemporaryDirectory()
    let file = try OutputFile(directory.path("file"))
    try write(result())(file)
    _ = try file.finish()
    return try directory.bytes("file")
  }

  private func objects(
    _ write: (RunResult) -> (OutputFile) throws(ReportingError) -> Void
  ) throws -> [[String: Any]] {
    try written(write).split(separator: 0x0A).map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    }
  }

  @Test func articlesAreOneRowEach() throws {
    let rows = parseCSV(try written(RunResult.writeArticles)).map { row in
      row.map { String(decoding: $0, as: UTF8.self) }
    }
    try #require(rows.count == ids.count + 1)
    try #require(rows.allSatisfy { $0.count == 9 })
    #expect(
      rows[0].joined(separator: ",")
        == "id,source,published,cluster,story,kept,relation,parent,confidence")
    #expect(rows.dropFirst().map { $0[0] } == ids)
    #expect(rows.dropFirst().map { $0[1] } == ids.map { "out,\"let\"\n\($0)" })
    #expect(
      Array(rows[2][2...])
        == ["2020-01-03", "c000001", "s000001", "false", "near-copy", ids[0], "0.75"])
    #expect(Array(rows[3][2...]) == ["", "c000001", "s000001", "false", "", "", ""])
    #expect(Array(rows[4][3...]) == ["c000002", "s000002", "true", "", "", ""])
  }

  @Test func clustersOfTwoOrMoreAreWritten() throws {
    let clusters = try objects(RunResult.writeClusters)
    #expect(clusters.count == 1)
    let cluster = try #require(clusters.first)
    #expect(cluster["members"] as? [String] == Array(ids[0..<3]))
    #expect(cluster["representative"] as? String == ids[0])
    #expect(cluster["size"] as? Int == 3)
    #expect(cluster["min_resemblance"] as? Double == 0.7)
    #expect(cluster["min_resemblance_is_bound"] as? Bool == true)
    #expect(cluster["first_published"] as? String == "2020-01-02")
    #expect(cluster["last_published"] as? String == "2020-01-03")
    #expect(cluster["split_reason"] == nil)
  }

  @Test func pairsCarryTheirMeasures() throws {
    let pairs = try objects(RunResult.writePairs)
    try #require(pairs.count == 2)
    #expect(pairs.map { $0["a"] as? String } == [ids[0], ids[1]])
    #expect(pairs.map { $0["b"] as? String } == [ids[1], ids[2]])
    #expect(pairs.map { $0["relation"] as? String } == ["near-copy", "identical"])
    #expect(pairs[0]["containment_a_in_b"] as? Double == 0.85)
    #expect(pairs[0]["containment_b_in_a"] as? Double == 0.95)
    #expect(pairs[0]["lag_seconds"] as? Int == 86_400)
    #expect(pairs[1]["lag_seconds"] is NSNull)
  }

  @Test func provenanceNamesSeenAndUnseenParents() throws {
    let entry = try #require(try objects(RunResult.writeProvenance).first)
    #expect(entry["article"] as? String == ids[1])
    #expect(entry["chain"] as? [String] == [ids[0]])
    #expect(entry["credits"] as? [String] == hostileTexts)
    let parents = try #require(entry["parents"] as? [[String: Any]])
    try #require(parents.count == 2)
    #expect(parents[0]["article"] as? String == ids[0])
    #expect(parents[0]["unseen"] == nil)
    #expect(parents[1]["article"] is NSNull)
    #expect(parents[1]["unseen"] as? String == hostileTexts[10])
  }

  @Test func rejectsSayWhereAndWhy() throws {
    let rejects = try objects(RunResult.writeRejects)
    try #require(rejects.count == 2)
    #expect(rejects.map { $0["file"] as? String } == [ids[3], "b"])
    #expect(rejects[0]["line"] as? Int == 7)
    #expect(rejects[0]["offset"] as? Int == 90)
    #expect(rejects[0]["reason"] as? String == ids[8])
    #expect(rejects[1]["line"] is NSNull)
  }
}
