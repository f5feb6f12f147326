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
// held out, simulated: 0.904 of 574 right, calibration error 0.026
// held out, simulated --hide-times: 0.866 of 558 right, calibration error 0.030
// held out, simulated --hide-originals: 0.876 of 477 right, calibration error 0.030
// held out, simulated --hide-times --hide-originals: 0.817 of 498 right, calibration error 0.031
// held out, simulated --hide-times --hide-sources: 0.787 of 558 right, calibration error 0.034
// held out, simulated --hide-sources: 0.917 of 531 right, calibration error 0.030
// held out, counter --hide-times --hide-sources: 0.833 of 84 right, calibration error 0.052
// held out, counter --hide-times: 0.929 of 84 right, calibration error 0.035
// held out, counter: 0.988 of 84 right, calibration error 0.031
// held out, clough --hide-times --hide-sources: 0.500 of 2 right, calibration error 0.336
// held out, clough --hide-times: 0.500 of 2 right, calibration error 0.336
// held out, clough: 0.500 of 2 right, calibration error 0.336
private let orderedWeights = """
    covered 0.658 logUncovered 0.329 thin -5.011 elsewhere -4.735 logElsewhere 0.106
    elsewherePassages 0.137 logElsewherePassages -0.506 innovations 2.578 unique -1.527
    uniquePassages 0.559 isClosest -0.133 leastElsewhere 0.216 leastChanges 0.373 logChanges 0.236
    addedHead 1.731 addedMiddle -1.254 addedTail 0.845 cutHead -10.238 cutMiddle -6.460
    cutTail -6.689 logAddedMiddle -0.245 logCutMiddle -0.251 logCutTail -0.138 ownLost 6.718
    logOwnLost -0.117 stockLost 4.986 ownPassages -0.843 stockPassages -0.228 breaks 0.442
    disorder 1.109 length 1.311 title 1.451 sameTitle -0.970 onlySameTitle 0.709 otherTitle -1.431
    sameOutlet 1.771 sourceIsFirst 0.481 sourceLength -1.496 sourceReach -0.681 otherCredit -1.060
    credited 2.642 sharedCredit 0.229 droppedCredit -1.022 foreignCredit -1.219
    sourceIsAgency 1.250 copyIsAgency -2.827 sourceHasDay 1.310 copyHasDay -0.829
    ownAgainst -0.204 sourceCredits 0.683 copyCredits 0.021 lag -0.298
  """
private let unorderedWeights = """
    covered -2.425 logUncovered 0.683 thin -3.333 elsewhere -3.350 logElsewhere -0.143
    elsewherePassages -0.438 logElsewherePassages -0.130 innovations 2.469 unique -1.249
    uniquePassages 0.328 isClosest -0.271 leastElsewhere 0.093 leastChanges 0.388 logChanges 0.024
    addedHead -1.894 addedMiddle -3.716 addedTail -3.771 cutHead -18.902 cutMiddle -8.598
    cutTail -9.368 logAddedMiddle -0.300 logCutMiddle -0.294 logCutTail -0.021 ownLost 10.564
    logOwnLost -0.521 stockLost 5.685 ownPassages -0.441 stockPassages 0.008 breaks 0.366
    disorder 1.183 length 1.823 title 1.924 sameTitle -1.260 onlySameTitle 0.774 otherTitle -1.365
    sameOutlet 2.189 sourceIsFirst 0.514 sourceLength -1.305 sourceReach -0.315 otherCredit -1.574
    credited 2.928 sharedCredit -0.068 droppedCredit -1.137 foreignCredit -1.215
    sourceIsAgency 1.605 copyIsAgency -2.507 sourceHasDay 1.339 copyHasDay -0.724 ownAgainst 0.170
    sourceCredits 0.818 copyCredits 0.211 isUnclear 0.071 isAfter -4.054 lagAfter 0.661
    isUndated 0.175
  """
private let datedRootWeights = """
    always 0.054 unexplained 6.547 unexplainedByBest -2.571 logUnexplainedByBest -0.623
    leastElsewhere -12.610 reach 6.911 largestReach -2.356 length -1.902 logMembers 1.236
    isFirst 0.107 earlierShare -0.349 creditsUnseen 0.636 isAgency 0.342 hasDay 0.381
    credits -0.055
  """
private let undatedRootWeights = """
    always 0.448 unexplained 5.081 unexplainedByBest -2.564 logUnexplainedByBest -0.453
    leastElsewhere -11.404 reach 5.375 largestReach -0.867 length -2.051 logMembers 0.767
    creditsUnseen 0.651 isAgency 1.540 hasDay 0.949 credits 0.004
  """
private let visibleOddsWeights = """
    always 1.747 logMembers 2.645 hubReach -0.073 hubCovered 1.211 hubKept 5.935 hubLength 1.699
    hubThin 13.603 unmatched -1.856 hasAgency 0.403 hubIsAgency 0.473 hubHasDay -0.131
    hubIsFirst -0.559 hubIsUndated -0.095 creditsHub 1.047 creditsUnseen -0.380
    hubCreditsUnseen -0.898
  """
private let fittedRootPenalty = 7.082
private let fittedTreeTrust = 1.312
// Fitted numbers up to here
