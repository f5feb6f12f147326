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
    intercept: 2.3449,
    weights: [
      0.5384, 0.5323, 0.4919, 2.5162, -0.7445, 0.4775, 0.5680, -1.3328, -0.6400, -0.3060,
    ])
}
