import ArticleModel
import Foundation
import Provenance
import Shingling

extension Lab {
  /// Prints the measures of issue 4 for the model and two baselines.
  func evaluate() {
    let model = self.model
    var copies = 0
    var misses: [String: Int] = [:]
    var right = 0
    var earliestRight = 0
    var similarRight = 0
    var roots = 0
    var rootsRight = 0
    var unseenRoots = 0
    var unseenRight = 0
    var two = 0
    var bothRight = 0
    var firstRight = 0
    var further = 0
    var furtherRight = 0
    var bins = Array(repeating: (count: 0, sum: 0.0, right: 0), count: 10)
    let start = Date()
    for members in clusters {
      let traced = model.trace(ClusterCase(members: members, pairs: []))
      var children: [ArticleIndex: Int] = [:]
      for item in traced {
        if let root = item.chain.last { children[root, default: 0] += 1 }
      }
      let gold = members.map { member in parents[Int(member)].filter { members.contains($0) } }
      for place in members.indices {
        let item = traced[place]
        let source = item.source?.article
        if let parent = item.source {
          let bin = min(9, Int(parent.probability * 10))
          bins[bin].count += 1
          bins[bin].sum += parent.probability
          let isRight = parent.article.map { gold[place].contains($0) } ?? gold[place].isEmpty
          bins[bin].right += isRight ? 1 : 0
        }
        for parent in item.parents where parent.role == .further {
          further += 1
          if let article = parent.article, gold[place].contains(article) { furtherRight += 1 }
        }
        guard !gold[place].isEmpty else { continue }
        copies += 1
        if let source, gold[place].contains(source) {
          right += 1
        } else {
          var kind = "none"
          if let source {
            let other = members.firstIndex(of: source) ?? 0
            if gold[place].contains(where: { gold[other].contains($0) }) {
              kind = "sibling"
            } else if gold[place].contains(where: { parent in
              gold[members.firstIndex(of: parent) ?? 0].contains(source)
            }) {
              kind = "grandparent"
            } else if gold[other].contains(members[place]) {
              kind = "child"
            } else {
              kind = "other"
            }
            if articles.published[Int(source)] == nil
              || articles.published[Int(members[place])] == nil
            {
              kind += " undated"
            } else if articles.published[Int(source)]!.isSurelyBefore(
              articles.published[Int(members[place])]!)
            {
              kind += " before"
            } else {
              kind += " unclear"
            }
          } else {
            kind += item.source != nil ? " unseen" : " origin"
          }
          kind += members.count > 60 ? " crowd" : ""
          misses[kind, default: 0] += 1
          if arguments.contains("--misses"), misses[kind, default: 0] % 15 == 1 {
            print(
              kind, articles.id(members[place]), "gold", gold[place].map { articles.id($0) },
              "said", source.map { articles.id($0) } ?? "-",
              item.parents.map { String(format: "%.2f", $0.probability) })
          }
        }
        if place > 0 {
          if gold[place].contains(members[0]) { earliestRight += 1 }
          if let similar = mostSimilarEarlier(place, members), gold[place].contains(similar) {
            similarRight += 1
          }
        }
        if gold[place].count == 2 {
          two += 1
          let named = item.parents.filter { $0.role != .alternative }.compactMap(\.article)
          if gold[place].allSatisfy({ named.contains($0) }) { bothRight += 1 }
          if gold[place].contains(where: { named.contains($0) }) { firstRight += 1 }
        }
      }
      // The root of a cluster is the root of most of its members.
      let best = members.indices.filter { traced[$0].source?.article == nil }.max {
        let (a, b) = (children[members[$0]] ?? 0, children[members[$1]] ?? 0)
        return a != b ? a < b : $0 > $1
      }
      let goldRoots = members.indices.filter { gold[$0].isEmpty }
      let seen = goldRoots.filter { !isUnseen[Int(members[$0])] }
      roots += 1
      if let best {
        let says = traced[best].source != nil
        if seen.isEmpty {
          unseenRoots += 1
          if says {
            unseenRight += 1
            rootsRight += 1
          }
        } else if seen.contains(best) {
          rootsRight += 1
        }
      }
    }
    let seconds = Date().timeIntervalSince(start)
    let total = bins.reduce(0) { $0 + $1.count }
    let error = bins.reduce(0.0) {
      $0 + abs($1.sum - Double($1.right)) / Double(max(1, total))
    }
    func rate(_ a: Int, _ b: Int) -> String {
      String(format: "%.3f (%d)", Double(a) / Double(max(1, b)), b)
    }
    for (kind, count) in misses.sorted(by: { $0.value > $1.value }) { print("  miss", kind, count) }
    print("clusters \(clusters.count) seconds \(String(format: "%.2f", seconds))")
    print(
      "parent \(rate(right, copies)) earliest \(rate(earliestRight, copies)) similar \(rate(similarRight, copies))"
    )
    print("root \(rate(rootsRight, roots)) unseen \(rate(unseenRight, unseenRoots))")
    print(
      "two \(rate(bothRight, two)) one of them \(rate(firstRight, two)) further precision \(rate(furtherRight, further))"
    )
    print(
      "calibration error \(String(format: "%.3f", error))",
      bins.map {
        String(
          format: "%.2f/%.2f/%d", $0.sum / Double(max(1, $0.count)),
          Double($0.right) / Double(max(1, $0.count)), $0.count)
      }.joined(separator: " "))
  }

  private func mostSimilarEarlier(_ place: Int, _ members: [ArticleIndex]) -> ArticleIndex? {
    let own = grams(members[place])
    var best: (share: Int, article: ArticleIndex)?
    for other in members[..<place] {
      let shared = own.intersection(grams(other)).count
      if shared > best?.share ?? -1 { best = (shared, other) }
    }
    return best?.article
  }

  private func grams(_ article: ArticleIndex) -> Set<UInt64> {
    let words = Array(terms.text(Int(article)))
    guard words.count >= 3 else { return [] }
    return Set(
      (0..<words.count - 2).map { at in
        let first = UInt64(words[at] & ~3)
        let second = UInt64(words[at + 1] & ~3)
        let third = UInt64(words[at + 2] & ~3)
        return (first &* 31 &+ second) &* 0x9E37_79B9 &+ third
      })
  }

  func show(_ count: Int) {
    let model = self.model
    for members in clusters.prefix(count) {
      for item in model.trace(ClusterCase(members: members, pairs: [])) {
        let parents = item.parents.map {
          "\($0.article.map { articles.id($0) } ?? "unseen \($0.unseen ?? "?")") \($0.role) \($0.relation.rawValue) p=\(String(format: "%.2f", $0.probability)) share=\(String(format: "%.2f", $0.share))"
        }
        let gold = self.parents[Int(item.article)].map { articles.id($0) }
        print(
          articles.id(item.article), articles.source(item.article),
          articles.published[Int(item.article)].map { "\($0)" } ?? "-", "gold", gold,
          isUnseen[Int(item.article)] ? "unseen" : "", "\n   ", parents.joined(separator: "; "),
          "origin \(String(format: "%.2f", item.originProbability)) originality \(String(format: "%.2f", item.originality))",
          "\n   ", item.credits.map { "\($0.kind.rawValue):\($0.name)" }, item.audit.map(\.text))
      }
      print("")
    }
  }
}
