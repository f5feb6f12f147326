/// The values of all features of one arc, of one root arc or of a cluster.
struct FeatureRow<Feature: CaseIterable & RawRepresentable> where Feature.RawValue == Int {
  private(set) var values = [Float](repeating: 0, count: Feature.allCases.count)

  subscript(feature: Feature) -> Double {
    get { Double(values[feature.rawValue]) }
    set { values[feature.rawValue] = Float(newValue) }
  }
}

/// Rows of features in one array.
struct FeatureTable<Feature: CaseIterable & RawRepresentable> where Feature.RawValue == Int {
  static var width: Int { Feature.allCases.count }

  private(set) var values: [Float] = []

  var count: Int { values.count / FeatureTable.width }

  mutating func reserve(rows: Int) {
    values.reserveCapacity(rows * FeatureTable.width)
  }

  mutating func append(_ row: FeatureRow<Feature>) {
    values.append(contentsOf: row.values)
  }

  subscript(row: Int, feature: Feature) -> Double {
    get { Double(values[row * FeatureTable.width + feature.rawValue]) }
    set { values[row * FeatureTable.width + feature.rawValue] = Float(newValue) }
  }

  func row(_ row: Int) -> ArraySlice<Float> {
    values[row * FeatureTable.width..<(row + 1) * FeatureTable.width]
  }

  func weight(_ row: Int, _ weights: [Double]) -> Double {
    let start = row * FeatureTable.width
    var sum = 0.0
    for place in weights.indices { sum += Double(values[start + place]) * weights[place] }
    return sum
  }

  /// What `trees` say of a row.
  func score(_ row: Int, _ trees: RegressionTrees) -> Double {
    trees.score(values, from: row * FeatureTable.width)
  }
}
