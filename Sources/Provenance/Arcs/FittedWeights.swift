extension ArcWeights {
  /// The weights in use.
  package static let fitted = ArcWeights(
    ordered: row(ArcFeature.self, orderedWeights),
    unordered: row(ArcFeature.self, unorderedWeights),
    revision: row(ArcFeature.self, revisionWeights),
    datedRoot: row(RootFeature.self, datedRootWeights),
    undatedRoot: row(RootFeature.self, undatedRootWeights),
    rootPenalty: fittedRootPenalty, treeTrust: fittedTreeTrust,
    visibleOdds: row(ClusterFeature.self, visibleOddsWeights),
    arcTrees: trees(ArcFeature.self, fittedArcTrees),
    rootTrees: trees(RootFeature.self, fittedRootTrees),
    oddsTrees: trees(ClusterFeature.self, fittedOddsTrees))
}

/// One weight a feature, from words and numbers; what is not named weighs nothing.
private func row<Feature: CaseIterable & RawRepresentable>(
  _ type: Feature.Type, _ text: String
) -> [Double] where Feature.RawValue == Int {
  var row = [Double](repeating: 0, count: Feature.allCases.count)
  let words = text.split { $0 == " " || $0 == "\n" }
  for at in stride(from: 0, to: words.count - 1, by: 2) {
    for feature in Feature.allCases where "\(feature)" == words[at] {
      row[feature.rawValue] = Double(words[at + 1]) ?? 0
    }
  }
  return row
}

private func trees<Feature: CaseIterable>(_ type: Feature.Type, _ text: String) -> RegressionTrees {
  RegressionTrees(text, names: Feature.allCases.map { "\($0)" })
}

// Fitted numbers from here on, by scripts/fit-provenance; do not edit by hand.
// held out, simulated, as it is: 0.948 of 6192 right, calibration error 0.009
// held out, simulated, as it is, outlets: 0.890 of 6883 right, calibration error 0.031
// held out, simulated, no times: 0.916 of 6517 right, calibration error 0.009
// held out, simulated, no times, outlets: 0.839 of 6746 right, calibration error 0.027
// held out, simulated, no originals: 0.919 of 5590 right, calibration error 0.007
// held out, simulated, no originals, outlets: 0.775 of 5334 right, calibration error 0.049
// held out, simulated, no times, no originals: 0.910 of 5619 right, calibration error 0.011
// held out, simulated, no times, no originals, outlets: 0.729 of 5606 right, calibration error 0.039
// held out, traditions: 0.892 of 260 right, calibration error 0.038
// held out, traditions --hide-times: 0.681 of 260 right, calibration error 0.066
// held out, counter --hide-times --hide-sources: 0.829 of 82 right, calibration error 0.075
// held out, counter --hide-times: 0.951 of 82 right, calibration error 0.034
// held out, counter: 0.963 of 82 right, calibration error 0.035
// held out, counter not taken from one another --hide-times --hide-sources: 0.735 of 34 right, calibration error 0.139
// held out, counter not taken from one another: 0.706 of 34 right, calibration error 0.267
// held out, clough --hide-times --hide-sources: 0.500 of 2 right, calibration error 0.430
// held out, clough --hide-times: 0.500 of 2 right, calibration error 0.430
// held out, clough: 0.500 of 2 right, calibration error 0.430
// held out, clough not taken from one another --hide-times --hide-sources: 1.000 of 10 right, calibration error 0.165
// held out, clough not taken from one another: 1.000 of 10 right, calibration error 0.165
// held out, front pages: 0.889 of 36 right, calibration error 0.042
// held out, front pages --hide-times: 0.833 of 36 right, calibration error 0.090
// held out, front pages --hide-times --hide-sources: 0.722 of 36 right, calibration error 0.102
private let orderedWeights = """
    covered 2.553 logUncovered -0.229 quoted 1.059 plain 0.280 thin -5.767 elsewhere -2.249
    logElsewhere -0.271 elsewherePassages -0.148 logElsewherePassages -0.230 innovations -1.322
    unique -1.034 uniquePassages -0.397 isClosest 0.353 leastElsewhere 0.009 leastChanges 0.369
    logChanges 0.784 addedHead 4.469 addedMiddle -1.593 addedTail 0.054 cutHead -9.511
    cutMiddle -1.310 cutTail -1.236 logAddedMiddle 0.032 logCutMiddle -0.185 logCutTail -0.248
    ownLost 2.438 logOwnLost -0.127 stockLost 0.878 ownPassages -0.735 stockPassages -0.654
    breaks 0.306 disorder 0.409 length -0.393 title 1.615 sameTitle -0.939 onlySameTitle 0.922
    otherTitle -1.441 sourceIsFirst -0.085 sourceLength -0.209 sourceReach -0.959
    otherCredit -2.613 credited 2.331 sharedCredit -0.425 droppedCredit -1.258 foreignCredit 0.011
    sourceIsAgency 1.600 copyIsAgency -9.845 sourceHasDay 1.117 copyHasDay -0.895
    ownAgainst -0.052 sourceCredits 0.929 copyCredits 0.132 lag -0.487 sourceIsDay -0.383
    copyIsDay -0.153 datedBetween 1.792 endsAlike -0.008 otherEndsAlike 0.120
    endsAlikeShare -0.001 variants -0.596 innovated 0.819 leastVariants 0.708 mostInnovated 0.097
    isFromMerge -0.980 isExact 0.167 otherIsExact 0.166 exactShare -0.103 copyElsewhere 1.978
    copyReach -5.012 members -0.269 copyCreditsUnseen -0.419
  """
private let unorderedWeights = """
    covered -0.847 logUncovered 0.012 quoted 2.322 plain 0.029 thin -2.014 elsewhere -2.138
    logElsewhere -0.122 elsewherePassages -0.688 logElsewherePassages -0.341 innovations -0.297
    unique -0.913 uniquePassages -0.398 isClosest 0.081 leastElsewhere -0.010 leastChanges 0.453
    logChanges 0.639 addedHead 1.357 addedMiddle -6.181 addedTail -5.738 cutHead -17.713
    cutMiddle -2.151 cutTail -2.373 logAddedMiddle -0.035 logCutMiddle -0.206 logCutTail -0.145
    ownLost 4.891 logOwnLost -0.366 stockLost 2.327 ownPassages -0.413 stockPassages -0.498
    breaks 0.307 disorder 0.850 length -0.576 title 0.824 sameTitle -0.261 onlySameTitle 0.835
    otherTitle -1.366 sourceIsFirst 0.427 sourceLength -0.475 sourceReach -0.527
    otherCredit -1.871 credited 2.785 sharedCredit 0.149 droppedCredit -0.947 foreignCredit -1.000
    sourceIsAgency 2.225 copyIsAgency -7.212 sourceHasDay 1.131 copyHasDay -0.815 ownAgainst 0.047
    sourceCredits 0.781 copyCredits 0.073 isUnclear 0.582 isAfter -4.453 lagAfter 0.996
    isUndated 0.850 sourceIsDay -0.527 copyIsDay 0.064 endsAlike -0.127 otherEndsAlike 0.002
    endsAlikeShare 0.332 variants -0.234 innovated 0.783 leastVariants 0.494 mostInnovated 0.065
    isFromMerge -3.075 isExact 0.562 otherIsExact 0.348 exactShare -0.269 copyElsewhere 4.678
    copyReach -3.877 members -0.210 copyCreditsUnseen -0.227
  """
private let datedRootWeights = """
    always -0.045 unexplained 0.890 unexplainedByBest 0.151 logUnexplainedByBest -0.613
    leastElsewhere -8.711 quoted 3.669 plainUnexplained 0.382 reach 2.949 largestReach -2.087
    length -1.316 logMembers 0.852 isFirst 0.511 earlierShare 0.051 creditsUnseen 0.519
    isAgency 1.308 hasDay 0.491 credits 0.302 agencyPresence -0.045 absentAgency -0.116
    agencyDoubt -0.195
  """
private let undatedRootWeights = """
    always 0.277 unexplained 2.429 unexplainedByBest -2.542 logUnexplainedByBest -0.794
    leastElsewhere -4.953 quoted 2.932 plainUnexplained 1.233 reach 2.407 largestReach -1.587
    length -0.900 logMembers 0.514 creditsUnseen 0.503 isAgency 0.223 hasDay 0.626 credits 0.384
    agencyPresence 0.005 absentAgency -0.144 agencyDoubt -0.339
  """
private let revisionWeights = """
    covered 0.684 logUncovered 0.983 quoted 11.004 plain 1.179 thin -2.403 elsewhere -4.144
    logElsewhere -0.185 elsewherePassages -0.040 logElsewherePassages 0.004 innovations 1.364
    unique 0.806 uniquePassages 1.195 isClosest 0.409 leastElsewhere 0.440 leastChanges -0.213
    logChanges -0.603 addedHead 14.166 addedMiddle -4.063 addedTail -1.571 cutHead -23.901
    cutMiddle -2.985 cutTail -1.662 logAddedMiddle 0.090 logCutMiddle -0.478 logCutTail 0.211
    ownLost -5.289 logOwnLost -0.808 stockLost -1.586 ownPassages -0.641 stockPassages -0.445
    breaks 0.009 disorder 1.687 length 0.289 title -1.913 sameTitle -0.031 onlySameTitle 0.166
    otherTitle -3.025 sourceIsFirst -0.537 sourceLength -0.361 sourceReach 0.046
    otherCredit -1.342 sharedCredit -2.047 droppedCredit -5.343 foreignCredit -1.355
    sourceIsAgency 0.397 copyIsAgency 0.397 sourceHasDay 0.100 copyHasDay 0.269 ownAgainst -1.185
    sourceCredits 0.848 copyCredits -0.923 lag 0.059 isUnclear -1.316 isUndated 0.112
    sourceIsDay 2.945 copyIsDay 3.000 datedBetween -3.672 endsAlike 0.258 otherEndsAlike -1.234
    endsAlikeShare 1.386 variants 0.220 innovated 1.127 leastVariants -0.226 mostInnovated -0.460
    isFromMerge 0.774 isExact -0.012 otherIsExact 0.744 exactShare 0.074 copyElsewhere -2.897
    copyReach 0.968 members -0.897 copyCreditsUnseen -1.541
  """
private let visibleOddsWeights = """
    always 0.064 logMembers 0.643 hubReach -1.644 hubCovered 2.043 hubKept 3.879 hubLength 0.724
    hubThin 4.364 unmatched -2.281 hasAgency 0.939 hubIsAgency -1.056 hubHasDay 0.790
    hubIsFirst -1.119 hubIsUndated -0.956 creditsHub 1.462 creditsUnseen -10.979
    hubCreditsUnseen -5.769 agencyPresence 1.396 absentAgency -1.579 agencyDoubt 1.236
  """
private let fittedRootPenalty = 6.044
private let fittedTreeTrust = 0.462
// Fitted numbers up to here
