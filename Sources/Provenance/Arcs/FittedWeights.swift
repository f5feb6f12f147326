extension ArcWeights {
  /// The weights in use.
  package static let fitted = ArcWeights(
    ordered: row(ArcFeature.self, orderedWeights),
    unordered: row(ArcFeature.self, unorderedWeights),
    datedRoot: row(RootFeature.self, datedRootWeights),
    undatedRoot: row(RootFeature.self, undatedRootWeights),
    rootPenalty: fittedRootPenalty, treeTrust: fittedTreeTrust,
    visibleOdds: row(ClusterFeature.self, visibleOddsWeights))
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
// held out, simulated: 0.923 of 389 right, calibration error 0.009
// held out, simulated --hide-times: 0.879 of 428 right, calibration error 0.036
// held out, simulated --hide-originals: 0.816 of 354 right, calibration error 0.079
// held out, simulated --hide-times --hide-originals: 0.826 of 386 right, calibration error 0.038
// held out, simulated --hide-times --hide-sources: 0.812 of 389 right, calibration error 0.035
// held out, simulated --hide-sources: 0.871 of 428 right, calibration error 0.025
// held out, counter --hide-times --hide-sources: 0.869 of 84 right, calibration error 0.032
// held out, counter --hide-times: 0.940 of 84 right, calibration error 0.047
// held out, counter: 0.988 of 84 right, calibration error 0.026
// held out, clough --hide-times --hide-sources: 0.500 of 2 right, calibration error 0.450
// held out, clough --hide-times: 0.500 of 2 right, calibration error 0.450
// held out, clough: 0.500 of 2 right, calibration error 0.450
private let orderedWeights = """
    covered -2.428 logUncovered 0.249 elsewhere -4.059 logElsewhere -0.174
    elsewherePassages -0.650 logElsewherePassages -0.022 innovations 2.289 unique -0.383
    uniquePassages 0.445 isClosest -0.317 leastElsewhere 0.008 leastChanges 0.241 logChanges 0.051
    addedHead -2.821 addedMiddle -4.129 addedTail -2.482 cutHead -6.854 cutMiddle -2.987
    cutTail -3.924 logAddedMiddle -0.239 logCutMiddle -0.266 logCutTail -0.096 ownLost 3.099
    logOwnLost -0.180 stockLost 1.549 ownPassages -0.846 stockPassages -0.060 breaks 0.690
    disorder 1.104 length 1.162 title 2.702 sameTitle -1.668 onlySameTitle 0.711 otherTitle -1.262
    sameOutlet 1.902 sourceIsFirst 0.465 sourceLength -1.720 otherCredit -1.824 credited 2.693
    sharedCredit -0.434 droppedCredit -0.958 foreignCredit -1.417 sourceIsAgency 1.746
    copyIsAgency -2.998 sourceHasDay 1.724 copyHasDay -0.603 ownAgainst -0.055 sourceCredits 0.726
    copyCredits 0.404 lag -0.377
  """
private let unorderedWeights = """
    covered -2.476 logUncovered 0.548 elsewhere -2.580 logElsewhere -0.069
    elsewherePassages -0.402 logElsewherePassages -0.274 innovations 2.588 unique 0.094
    uniquePassages 0.266 isClosest -0.220 leastElsewhere -0.039 leastChanges 0.132
    logChanges -0.087 addedHead -2.746 addedMiddle -5.756 addedTail -4.272 cutHead -17.314
    cutMiddle -9.194 cutTail -9.326 logAddedMiddle -0.145 logCutMiddle -0.230 logCutTail -0.063
    ownLost 10.097 logOwnLost -0.717 stockLost 6.148 ownPassages -0.321 stockPassages -0.067
    breaks 0.249 disorder 1.604 length 0.957 title 1.182 sameTitle -0.528 onlySameTitle 0.485
    otherTitle -1.607 sameOutlet 2.400 sourceIsFirst 0.864 sourceLength -0.949 otherCredit -1.700
    credited 2.932 sharedCredit 0.757 droppedCredit -0.778 foreignCredit -0.879
    sourceIsAgency 1.948 copyIsAgency -2.406 sourceHasDay 1.900 copyHasDay -1.146
    ownAgainst -0.201 sourceCredits 0.696 copyCredits 0.051 isUnclear -0.780 isAfter -4.457
    lagAfter 0.688 isUndated -0.437
  """
private let datedRootWeights = """
    always 0.226 unexplained 6.523 unexplainedByBest 1.869 logUnexplainedByBest -1.097
    leastElsewhere -16.139 reach 2.250 largestReach -0.935 length -0.614 logMembers 1.131
    isFirst -0.230 earlierShare -1.009 creditsUnseen 0.535 isAgency 0.369 hasDay 0.680
    credits -0.023
  """
private let undatedRootWeights = """
    always 0.953 unexplained 4.978 unexplainedByBest -1.046 logUnexplainedByBest -0.654
    leastElsewhere -13.932 reach 3.738 largestReach -2.661 length 0.004 logMembers 1.373
    creditsUnseen 0.738 isAgency 1.431 hasDay 0.851 credits -0.071
  """
private let visibleOddsWeights = """
    always 6.659 logMembers 3.400 hubReach 0.841 hubCovered -6.970 hubKept 3.216 hubLength 2.030
    unmatched -1.391 hasAgency 0.161 hubIsAgency 0.500 hubHasDay 0.383 hubIsFirst -0.710
    hubIsUndated 0.027 creditsHub 0.568 creditsUnseen -0.735 hubCreditsUnseen -1.259
  """
private let fittedRootPenalty = 7.218
private let fittedTreeTrust = 0.855
// Fitted numbers up to here
