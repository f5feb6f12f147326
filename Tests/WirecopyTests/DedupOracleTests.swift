import ArticleModel
import Foundation
import Testing
import Wirecopy
import _TestSupport

/// The whole job against all pairs compared one by one.
@Suite struct DedupOracleTests {
  @Test(arguments: [0.5, 0.7, 0.9])
  func pairsAreThoseAtOrAboveTheThreshold(threshold: Double) throws {
    let articles = plantedArticles(250, seed: UInt64(threshold * 10))
    let run = try runDedup(articles) {
      $0.threshold = threshold
      $0.jobs = 2
    }
    let found = run.pairs
    let sets = articles.map(naiveShingles)
    var expected = 0
    var missed: [String] = []
    for a in articles.indices {
      for b in articles.indices.dropFirst(a + 1) {
        let shared = sets[a].intersection(sets[b]).count
        if shared == 0 { continue }
        let resemblance = Double(shared) / Double(sets[a].count + sets[b].count - shared)
        let name = [articles[a].id, articles[b].id].sorted().joined(separator: " ")
        guard resemblance >= threshold else {
          #expect(found[name] == nil, "\(name) has \(resemblance)")
          continue
        }
        expected += 1
        guard let pair = found[name] else {
          missed.append(name)
          continue
        }
        #expect(abs(pair.resemblance - resemblance) < 1e-6)
        let isSame = articles[a].words == articles[b].words
        #expect(pair.relation == (isSame ? "identical" : "near-copy"))
      }
    }
    #expect(expected > 50)
    #expect(Double(missed.count) <= 0.01 * Double(expected), "missed \(missed)")
    #expect(found.count + missed.count == expected)
  }

  @Test(arguments: [1, 12, 36, 96])
  func pairsOfAWindowAreThoseWithinIt(hours: Int64) throws {
    let articles = plantedArticles(200, seed: 24)
    let all = try runDedup(articles)
    let run = try runDedup(articles) { $0.window = hours * 3600 }
    let dates = Dictionary(
      uniqueKeysWithValues: articles.map { ($0.id, $0.published.flatMap { Instant($0) }) })
    let expected = all.pairs.keys.filter { name in
      let days = name.split(separator: " ").compactMap { dates[String($0)] ?? nil }
      return days.count < 2 || days[1].lag(since: days[0]).magnitude <= hours * 3600
    }
    #expect(Set(run.pairs.keys) == Set(expected))
    #expect(expected.count < all.pairs.count)
  }

  @Test func everyArticleIsInOneClusterOfLinkedArticles() throws {
    let articles = plantedArticles(200, seed: 21)
    let run = try runDedup(articles)
    let rows = run.articles
    #expect(Set(rows.keys) == Set(articles.map(\.id)))
    let clustered = run.clusters.flatMap { $0 }
    #expect(Set(clustered).count == clustered.count)
    for members in run.clusters {
      let names = Set(members.compactMap { rows[$0]?[3] })
      #expect(names.count == 1)
      #expect(members.count { run.kept.contains($0) } == 1)
      // Nobody is in a cluster without a pair in it.
      for member in members {
        #expect(
          members.contains { other in
            run.pairs[[member, other].sorted().joined(separator: " ")] != nil
          })
      }
    }
    #expect(run.summary.removed == articles.count - run.kept.count)
  }

  @Test func clusterMeasuresAreTakenOverAllPairs() throws {
    let articles = plantedArticles(200, seed: 22)
    let run = try runDedup(articles)
    let byID = Dictionary(uniqueKeysWithValues: articles.map { ($0.id, $0) })
    var checked = 0
    for cluster in run.objects("clusters.jsonl") {
      let members = (cluster["members"] as? [String] ?? []).compactMap { byID[$0] }
      var all: [Double] = []
      for (place, a) in members.enumerated() {
        for b in members[(place + 1)...] { all.append(naiveResemblance(a, b)) }
      }
      let least = try #require(cluster["min_resemblance"] as? Double)
      let mean = try #require(cluster["mean_resemblance"] as? Double)
      #expect(abs(least - (all.min() ?? -1)) < 1e-6)
      #expect(abs(mean - all.reduce(0, +) / Double(all.count)) < 1e-6)
      checked += 1
    }
    #expect(checked > 10)
  }

  @Test func parentIsAnEarlierMemberOfTheCluster() throws {
    let articles = plantedArticles(200, seed: 23)
    let run = try runDedup(articles)
    let rows = run.articles
    #expect(run.parents.count > 20)
    for (child, parent) in run.parents {
      let (a, b) = (try #require(rows[parent]), try #require(rows[child]))
      #expect(a[3] == b[3])
      // Undated never comes before dated; dates of one day compare as text here, day first.
      #expect(b[2].isEmpty || (!a[2].isEmpty && a[2] <= b[2]))
    }
  }
}
