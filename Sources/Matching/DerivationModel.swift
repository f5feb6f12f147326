internal import Glibc

/// The probability that one of two articles derives from the other or both from one text: a logistic model
/// of `DerivationFeatures`.
///
/// The weights are fitted by `scripts/fit-derivation` on labelled pairs of four corpora and on the simulator;
/// `docs/DERIVATION.md` has the table with what each feature is for.
package struct DerivationModel: Sendable {
  package let intercept: Double
  /// In the order of `DerivationFeatures.names`.
  package let weights: [Double]

  package init(intercept: Double, weights: [Double]) {
    precondition(weights.count == DerivationFeatures.names.count, "one weight per feature")
    self.intercept = intercept
    self.weights = weights
  }

  package func probability(_ features: DerivationFeatures) -> Double {
    var sum = intercept
    for (weight, value) in zip(weights, features.values) { sum += weight * value }
    return 1 / (1 + exp(-max(-30, min(30, sum))))
  }

  package static let fitted = DerivationModel(
    intercept: 2.1332,
    weights: [
      0.5747, 0.5436, 0.4401, 2.3261, -0.7922, 0.4759, 0.4772, -1.6883, -0.7158, -0.3636,
    ])
}
