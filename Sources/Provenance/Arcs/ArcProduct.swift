/// Two features of an arc that mean more together: their product counts as a feature of its own.
///
/// A weight says how much a feature counts; a product, where it counts more or less. What a source lacks
/// that others have (`logElsewhere`) speaks less against it where every candidate lacks as much
/// (`copyElsewhere`), and more in a cluster of many. The list is what was left of all pairs of the
/// features in it when those that helped least were dropped, step by step.
package struct ArcProduct: Sendable {
  let first: ArcFeature
  let second: ArcFeature

  package var name: String { "\(first)*\(second)" }

  package static let all: [ArcProduct] = [
    (.logElsewhere, [.copyElsewhere, .members, .logElsewherePassages, .logOwnLost, .copyIsAgency]),
    (.logOwnLost, [.copyElsewhere, .copyReach, .sourceCredits, .sameTitle, .logOwnLost]),
    (.logUncovered, [.copyCreditsUnseen, .logElsewherePassages, .copyReach, .copyIsAgency]),
    (.logCutTail, [.logCutTail, .logCutMiddle, .logOwnLost, .members]),
    (.logChanges, [.logCutMiddle, .copyReach]),
    (.logCutMiddle, [.copyCreditsUnseen]),
    (.addedTail, [.copyReach]),
    (.uniquePassages, [.members]),
    (.stockPassages, [.addedHead, .stockPassages]),
    (.sourceIsAgency, [.members]),
    (.sourceIsFirst, [.members, .otherCredit]),
    (.sourceCredits, [.members, .otherCredit]),
    (.otherCredit, [.length, .copyHasDay]),
    (.foreignCredit, [.length, .copyHasDay]),
    (.droppedCredit, [.copyReach]),
    (.copyHasDay, [.copyCreditsUnseen]),
    (.lag, [.lag]),
  ].flatMap { first, seconds in seconds.map { ArcProduct(first: first, second: $0) } }
}

extension FeatureRow<ArcFeature> {
  /// The features, then the products.
  var withProducts: [Double] {
    values + ArcProduct.all.map { self[$0.first] * self[$0.second] }
  }

  /// - Parameter weights: of the features, then of the products.
  func arcWeight(_ weights: [Double]) -> Double {
    var sum = weight(weights)
    for (place, product) in ArcProduct.all.enumerated() {
      sum += self[product.first] * self[product.second] * weights[values.count + place]
    }
    return sum
  }
}
