extension ArcWeights {
  /// The weights in use.
  package static let fitted = ArcWeights(
    ordered: table("covered 4 logUncovered -0.5 innovations 2 elsewhere -4 credited 1 lag -0.1"),
    unordered: table("covered 4 logUncovered -0.5 innovations 2 elsewhere -4 credited 1"),
    datedRoot: rootTable("always 0 unexplainedByBest 3 isFirst 1"),
    undatedRoot: rootTable("always 0 unexplainedByBest 3"))
}

/// One weight a feature, from words and numbers; what is not named weighs nothing.
private func table(_ text: String) -> [Double] {
  var row = FeatureRow<ArcFeature>()
  for (name, value) in entries(text) {
    for feature in ArcFeature.allCases where "\(feature)" == name { row[feature] = value }
  }
  return row.values
}

private func rootTable(_ text: String) -> [Double] {
  var row = FeatureRow<RootFeature>()
  for (name, value) in entries(text) {
    for feature in RootFeature.allCases where "\(feature)" == name { row[feature] = value }
  }
  return row.values
}

private func entries(_ text: String) -> [(String, Double)] {
  let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  return stride(from: 0, to: words.count - 1, by: 2).compactMap { at in
    Double(words[at + 1]).map { (words[at], $0) }
  }
}
