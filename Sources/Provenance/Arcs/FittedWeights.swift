extension ArcWeights {
  /// The weights in use.
  package static let fitted = ArcWeights(
    ordered: row(ArcFeature.self, orderedWeights),
    unordered: row(ArcFeature.self, unorderedWeights),
    datedRoot: row(RootFeature.self, datedRootWeights),
    undatedRoot: row(RootFeature.self, undatedRootWeights))
}

/// One weight a feature, from words and numbers; what is not named weighs nothing.
private func row<Feature: CaseIterable & RawRepresentable>(
  _ type: Feature.Type, _ text: String
) -> [Double] where Feature.RawValue == Int {
  var row = FeatureRow<Feature>()
  let words = text.split { $0 == " " || $0 == "\n" }
  for at in stride(from: 0, to: words.count - 1, by: 2) {
    for feature in Feature.allCases where "\(feature)" == words[at] {
      row[feature] = Double(words[at + 1]) ?? 0
    }
  }
  return row.values
}

// Fitted numbers from here on, by scripts/fit-provenance; do not edit by hand.
// held out, simulated: 0.557 of 309 right, calibration error 0.066
// held out, simulated --hide-times: 0.509 of 330 right, calibration error 0.052
// held out, simulated --hide-originals: 0.696 of 273 right, calibration error 0.132
// held out, simulated --hide-times --hide-originals: 0.812 of 336 right, calibration error 0.275
// held out, simulated --hide-times --hide-sources: 0.567 of 478 right, calibration error 0.091
// held out, simulated --hide-sources: 0.551 of 283 right, calibration error 0.069
// held out, counter --hide-times --hide-sources: 0.702 of 84 right, calibration error 0.079
// held out, counter --hide-times: 0.833 of 84 right, calibration error 0.040
// held out, counter: 0.988 of 84 right, calibration error 0.079
// held out, clough --hide-times --hide-sources: 0.500 of 2 right, calibration error 0.078
// held out, clough --hide-times: 0.500 of 2 right, calibration error 0.078
// held out, clough: 0.500 of 2 right, calibration error 0.078
private let orderedWeights = """
    covered -0.186 logUncovered -0.174 elsewhere -1.250 logElsewhere -0.172 innovations -0.524
    unique 0.506 isClosest 0.057 addedHead 1.613 addedMiddle 1.591 addedTail 1.236 cutHead 1.510
    cutMiddle 1.264 cutTail 1.792 ownLost -0.769 logOwnLost 0.131 stockLost -1.238 breaks 0.192
    disorder 0.124 length -0.056 title 0.463 sameTitle -0.361 sameOutlet 0.287 credited 1.037
    sharedCredit -0.548 droppedCredit -0.165 foreignCredit -0.481 sourceIsAgency -0.492
    copyIsAgency -0.097 sourceHasDay -0.064 copyHasDay -0.045 sourceIsOwn -7.105 copyIsOwn 6.017
    sourceCredits 0.213 copyCredits 0.138 lag -0.312
  """
private let unorderedWeights = """
    covered -0.873 logUncovered 0.253 elsewhere -0.586 logElsewhere -0.183 innovations 0.025
    unique 0.449 isClosest -0.008 addedHead -0.206 addedMiddle -0.417 addedTail -0.171
    cutHead 0.872 cutMiddle 1.181 cutTail 0.929 ownLost 0.874 logOwnLost -0.096 stockLost -0.458
    breaks -0.008 disorder 0.044 length -0.079 title -0.224 sameTitle 0.157 sameOutlet 0.283
    credited 0.823 sharedCredit 0.115 droppedCredit 0.297 foreignCredit 0.045
    sourceIsAgency -0.293 copyIsAgency -0.084 sourceHasDay -0.128 copyHasDay -0.038
    sourceIsOwn -1.753 copyIsOwn 7.424 sourceCredits -0.014 copyCredits -0.164 isUnclear 0.275
    isAfter -0.863 lagAfter 0.546 isUndated 0.144
  """
private let datedRootWeights = """
    always -0.532 unexplained 0.206 unexplainedByBest 1.531 logUnexplainedByBest -0.165
    leastElsewhere -0.062 reach -0.295 largestReach -0.477 length 0.131 logMembers 1.001
    isFirst 0.292 earlierShare 0.206 creditsUnseen -0.586 isAgency -0.058 hasDay -0.036
    isOwn -1.270 credits 0.188
  """
private let undatedRootWeights = """
    always 0.401 unexplained -1.040 unexplainedByBest 1.707 logUnexplainedByBest 0.215
    leastElsewhere -2.825 reach -0.841 largestReach -0.163 length 0.041 logMembers 1.195
    creditsUnseen -0.451 isAgency 0.270 hasDay 0.114 isOwn -0.732 credits -0.163
  """
// Fitted numbers up to here
