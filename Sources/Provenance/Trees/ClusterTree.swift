internal import Glibc

/// The tree of a cluster and the probabilities of its arcs.
///
/// Two cases are weighed against each other: that the first source is in the dump, where an arc from the root
/// costs more, since one is enough; and that it is not, where every first copy needs one. How likely each is
/// is read from the sums of all trees and from the cluster as a whole (`ClusterFeature`), so that one clear original speaks for every member.
struct ClusterTree {
  /// For each arc of the graph its probability.
  let probabilities: [Double]
  /// For each member the number of its arc in the reported tree: of the trees in which every member gets a
  /// source unless it is likely to have none (`noSourceNeeded`), the one with the most arcs expected to be
  /// right. So a hundred like candidates are not outweighed, one by one, by the root.
  let arcs: [Int]
  /// For each member its parent in that tree, or `Arc.root`.
  let parents: [Int]
  /// For each member the probability that its parent is outside of the dump: that it and another member
  /// it shares text with both come from the root.
  let unseen: [Double]
  let lines: DescentLines

  /// Of so many members the sums of trees are believed to the root of their number; more say nothing new.
  static let tellingCount = 64

  /// A member is given no source among the others where that is so likely, if one of them accounts for the
  /// greater part of its text: a wrong source is told by its probability, one that is not named is missed.
  static let noSourceNeeded = 0.8
  /// And where none accounts for that much, or where the likeliest one is of another outlet, which is not named, in a dump that
  /// holds copies of agencies and nearly none of their own texts: what two papers have in common there is mostly
  /// an agency's.
  static let thinSourceNeeded = 0.5

  /// The logarithm of the odds, as the dump tells them, below which it is such a dump.
  static let withoutAgencies = -2.5
  /// A source that is less likely than this share of the likeliest is not named for want of another.
  static let leastOfLikeliest = 0.03

  /// What two members must share, outside of quotation marks, to have one unseen parent: of either text, and in
  /// words in a row. Two reporters write of a thing in the same short phrases.
  static let sharedTextNeeded = 0.1
  static let sharedRunNeeded = 9

  init(_ graph: ClusterGraph, weights: ArcWeights, exactLimit: Int) {
    let cases = [0, weights.rootPenalty].map { penalty -> TreeProbabilities in
      let arcs = graph.arcs.map { arc in
        Arc(
          source: arc.source, target: arc.target,
          logWeight: arc.logWeight - (arc.source == Arc.root ? penalty : 0))
      }
      let likeliest = MaximumArborescence(memberCount: graph.count, arcs: arcs)
      return TreeProbabilities(
        memberCount: graph.count, arcs: arcs, arcStarts: graph.arcStarts, tree: likeliest.arcs,
        exactLimit: exactLimit)
    }
    let count = max(1, graph.count)
    // Where a component is too large to sum over its trees, the cluster as a whole decides.
    let isSummed = cases.allSatisfy { $0.approximatedCount == 0 }
    let gap =
      isSummed
      ? (cases[1].logTotal - cases[0].logTotal) / Double(count)
        * Double(min(count, ClusterTree.tellingCount)).squareRoot() : 0
    let visible = 1 / (1 + exp(-(graph.visibleOdds + weights.treeTrust * gap)))
    let shares = [1 - visible, visible]
    let probabilities = graph.arcs.indices.map { number in
      zip(cases, shares).reduce(0.0) { $0 + $1.0.probabilities[number] * $1.1 }
    }
    self.probabilities = probabilities
    let isWithoutAgencies = graph.presence.logOdds < ClusterTree.withoutAgencies
    let needed = (0..<graph.count).map { member in
      let covered = graph.arcs(of: member).map { graph.arcs[$0].overlap.covered }.max() ?? 0
      let likeliest = graph.arcs(of: member).dropFirst().max {
        probabilities[$0] < probabilities[$1]
      }
      let isKnown = likeliest.map { graph.isOwnOrCredited(graph.arcs[$0]) } ?? false
      return covered > 0.5 && (isKnown || !isWithoutAgencies)
        ? ClusterTree.noSourceNeeded : ClusterTree.thinSourceNeeded
    }
    let leastNamed = (0..<graph.count).map { member in
      let sources = graph.arcs(of: member).dropFirst().map { probabilities[$0] }
      return ClusterTree.leastOfLikeliest * (sources.max() ?? 0)
    }
    let expected = MaximumArborescence(
      memberCount: graph.count,
      arcs: graph.arcs.indices.map {
        let arc = graph.arcs[$0]
        let root = probabilities[graph.arcStarts[arc.target]]
        let isDecided =
          arc.source != Arc.root && root < needed[arc.target]
          && probabilities[$0] >= leastNamed[arc.target]
        return Arc(
          source: arc.source, target: arc.target,
          logWeight: probabilities[$0] + (isDecided ? 1 : 0))
      })
    arcs = expected.arcs
    let parents = arcs.map { graph.arcs[$0].source }
    self.parents = parents
    lines = DescentLines(parents)
    unseen = (0..<graph.count).map { member in
      let range = graph.arcs(of: member)
      var largest = 0.0
      for number in range where probabilities[range.lowerBound] > 0.01 {
        let arc = graph.arcs[number]
        guard arc.source != Arc.root, arc.sharesText else { continue }
        let root = graph.arcStarts[arc.source]
        let both = zip(cases, shares).reduce(0.0) { sum, item in
          let tree = item.0
          let (own, other) = (tree.probabilities[range.lowerBound], tree.probabilities[root])
          return sum + item.1 * tree.bothFromRoot(member, arc.source, own, other)
        }
        largest = max(largest, both)
      }
      return min(probabilities[range.lowerBound], largest)
    }
  }
}

extension ClusterGraph {
  /// Whether the copy is of its source's outlet or names it.
  fileprivate func isOwnOrCredited(_ arc: CandidateArc) -> Bool {
    arc.isOwn || facts[arc.target].credits(facts[arc.source])
  }
}

extension CandidateArc {
  /// Whether source and copy have so much in common that, if neither was taken from the other, both come from a
  /// text that is not in the dump. One outlet has its own text twice, and two reporters may quote the same words.
  var sharesText: Bool {
    !isOwn && longestRun >= ClusterTree.sharedRunNeeded
      && max(overlap.covered, overlap.kept) * (1 - quoted) >= ClusterTree.sharedTextNeeded
  }
}
