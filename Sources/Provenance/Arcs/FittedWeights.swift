extension ArcWeights {
  /// The weights in use.
  package static let fitted = ArcWeights(
    ordered: arcRow(orderedWeights), unordered: arcRow(unorderedWeights),
    revision: arcRow(revisionWeights),
    datedRoot: row(RootFeature.self, datedRootWeights),
    undatedRoot: row(RootFeature.self, undatedRootWeights),
    rootPenalty: fittedRootPenalty, treeTrust: fittedTreeTrust,
    visibleOdds: row(ClusterFeature.self, visibleOddsWeights))
}

/// One weight a feature and a product.
private func arcRow(_ text: String) -> [Double] {
  let words = text.split { $0 == " " || $0 == "\n" }
  return row(ArcFeature.self, text)
    + ArcProduct.all.map { product in
      guard let at = words.firstIndex(where: { $0 == product.name }) else { return 0 }
      return Double(words[at + 1]) ?? 0
    }
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
// held out, simulated: 0.946 of 644 right, calibration error 0.017
// held out, simulated --hide-times: 0.908 of 661 right, calibration error 0.024
// held out, simulated --hide-originals: 0.853 of 666 right, calibration error 0.034
// held out, simulated --hide-times --hide-originals: 0.886 of 577 right, calibration error 0.021
// held out, simulated --hide-times --hide-sources: 0.808 of 661 right, calibration error 0.041
// held out, simulated --hide-sources: 0.818 of 743 right, calibration error 0.048
// held out, simulated --hide-sources --hide-originals: 0.802 of 577 right, calibration error 0.046
// held out, simulated --hide-times --hide-sources --hide-originals: 0.750 of 585 right, calibration error 0.037
// held out, traditions: 0.700 of 260 right, calibration error 0.070
// held out, traditions --hide-times: 0.312 of 260 right, calibration error 0.268
// held out, counter --hide-times --hide-sources: 0.857 of 84 right, calibration error 0.061
// held out, counter --hide-times: 0.940 of 84 right, calibration error 0.026
// held out, counter: 0.976 of 84 right, calibration error 0.030
// held out, counter not taken from one another --hide-times --hide-sources: 0.556 of 36 right, calibration error 0.311
// held out, counter not taken from one another: 0.806 of 36 right, calibration error 0.127
// held out, clough --hide-times --hide-sources: 0.500 of 2 right, calibration error 0.433
// held out, clough --hide-times: 0.500 of 2 right, calibration error 0.433
// held out, clough: 0.500 of 2 right, calibration error 0.433
// held out, clough not taken from one another --hide-times --hide-sources: 1.000 of 12 right, calibration error 0.137
// held out, clough not taken from one another: 1.000 of 12 right, calibration error 0.137
private let orderedWeights = """
    covered 1.157 logUncovered 0.339 thin 0.435 elsewhere -2.804 logElsewhere -0.140
    elsewherePassages -0.132 logElsewherePassages -0.406 innovations 0.407 unique -1.933
    uniquePassages -0.712 isClosest -0.284 leastElsewhere -0.167 leastChanges 0.466
    logChanges 1.400 addedHead 2.105 addedMiddle -2.016 addedTail 0.769 cutHead -4.563
    cutMiddle -0.069 cutTail 0.921 logAddedMiddle -0.212 logCutMiddle -0.104 logCutTail -0.033
    ownLost 1.510 logOwnLost 0.263 stockLost -0.923 ownPassages -0.847 stockPassages -0.283
    breaks 0.513 disorder 0.369 length -0.909 title 1.755 sameTitle -1.051 onlySameTitle 0.810
    otherTitle -1.617 sourceIsFirst 0.808 sourceLength -0.052 sourceReach -0.584
    otherCredit -1.565 credited 8.870 sharedCredit -0.240 droppedCredit -0.412
    foreignCredit -0.932 sourceIsAgency 0.132 copyIsAgency -5.329 sourceHasDay 0.696
    copyHasDay -0.507 ownAgainst -0.099 sourceCredits -1.276 copyCredits 0.061 lag -0.335
    endsAlike 0.128 otherEndsAlike 0.359 endsAlikeShare 0.231 isExact -0.612 otherIsExact -0.094
    exactShare 0.965 copyElsewhere -10.408 copyReach -4.872 members -0.750
    copyCreditsUnseen -0.448 logElsewhere*copyElsewhere -19.261 logElsewhere*members 0.035
    logElsewhere*logElsewherePassages -0.104 logElsewhere*logOwnLost 0.041
    logElsewhere*copyIsAgency 1.682 logOwnLost*copyElsewhere -2.630 logOwnLost*copyReach -0.313
    logOwnLost*sourceCredits -0.396 logOwnLost*sameTitle 0.088 logOwnLost*logOwnLost -0.018
    logUncovered*copyCreditsUnseen 0.045 logUncovered*logElsewherePassages 0.391
    logUncovered*copyReach -0.054 logUncovered*copyIsAgency 1.649 logCutTail*logCutTail -0.025
    logCutTail*logCutMiddle 0.060 logCutTail*logOwnLost -0.013 logCutTail*members -0.096
    logChanges*logCutMiddle 0.057 logChanges*copyReach -0.474 logCutMiddle*copyCreditsUnseen 0.075
    addedTail*copyReach -6.383 uniquePassages*members 0.715 stockPassages*addedHead -1.576
    stockPassages*stockPassages -0.034 sourceIsAgency*members 0.996 sourceIsFirst*members -0.172
    sourceIsFirst*otherCredit -0.559 sourceCredits*members 0.137 sourceCredits*copyHasDay 1.447
    sourceCredits*otherCredit -0.159 sourceCredits*credited -7.815 otherCredit*length -0.921
    otherCredit*copyHasDay 1.059 foreignCredit*length 0.349 foreignCredit*copyHasDay -0.818
    droppedCredit*copyReach -0.187 copyHasDay*copyCreditsUnseen -0.694 lag*lag -0.007
  """
private let unorderedWeights = """
    covered -1.351 logUncovered 0.611 thin -0.506 elsewhere -6.912 logElsewhere 0.115
    elsewherePassages -0.907 logElsewherePassages 0.436 innovations -1.516 unique -0.434
    uniquePassages -0.652 isClosest -0.318 leastElsewhere 0.138 leastChanges 0.286
    logChanges 1.442 addedHead 3.410 addedMiddle -2.954 addedTail -0.717 cutHead -13.205
    cutMiddle -4.521 cutTail -2.132 logAddedMiddle -0.243 logCutMiddle -0.191 logCutTail -0.804
    ownLost 5.940 logOwnLost -0.455 stockLost 0.488 ownPassages -0.696 stockPassages -0.130
    breaks 0.471 disorder 1.101 length 0.116 title 1.201 sameTitle -0.323 onlySameTitle 0.760
    otherTitle -2.014 sourceIsFirst 0.611 sourceLength 0.683 sourceReach -0.414 otherCredit -1.189
    credited 6.848 sharedCredit -0.607 droppedCredit 0.273 foreignCredit -1.355
    sourceIsAgency -0.045 copyIsAgency -4.405 sourceHasDay 1.225 copyHasDay -1.230
    ownAgainst -0.149 sourceCredits -0.429 copyCredits 0.069 isUnclear 0.862 isAfter -3.887
    lagAfter 1.098 isUndated 1.506 endsAlike -0.025 otherEndsAlike 0.222 endsAlikeShare 0.097
    isExact 0.623 otherIsExact 0.136 exactShare -0.474 copyElsewhere -6.390 copyReach -4.623
    members -1.111 copyCreditsUnseen 0.246 logElsewhere*copyElsewhere -13.035
    logElsewhere*members -0.022 logElsewhere*logElsewherePassages 0.102
    logElsewhere*logOwnLost 0.100 logElsewhere*copyIsAgency 1.257 logOwnLost*copyElsewhere -3.664
    logOwnLost*copyReach -0.263 logOwnLost*sourceCredits -0.298 logOwnLost*sameTitle 0.157
    logOwnLost*logOwnLost -0.107 logUncovered*copyCreditsUnseen 0.175
    logUncovered*logElsewherePassages 0.241 logUncovered*copyReach -0.056
    logUncovered*copyIsAgency 0.924 logCutTail*logCutTail -0.098 logCutTail*logCutMiddle 0.027
    logCutTail*logOwnLost -0.013 logCutTail*members -0.092 logChanges*logCutMiddle 0.023
    logChanges*copyReach -0.869 logCutMiddle*copyCreditsUnseen 0.115 addedTail*copyReach -6.240
    uniquePassages*members 0.614 stockPassages*addedHead -2.773 stockPassages*stockPassages -0.073
    sourceIsAgency*members 1.089 sourceIsFirst*members -0.135 sourceIsFirst*otherCredit -0.090
    sourceCredits*members 0.155 sourceCredits*copyHasDay 1.374 sourceCredits*otherCredit -0.548
    sourceCredits*credited -5.143 otherCredit*length -0.426 otherCredit*copyHasDay 3.620
    foreignCredit*length -0.778 foreignCredit*copyHasDay -2.532 droppedCredit*copyReach -1.419
    copyHasDay*copyCreditsUnseen -0.449
  """
private let datedRootWeights = """
    always -0.136 unexplained 4.045 unexplainedByBest -2.803 logUnexplainedByBest 0.045
    leastElsewhere 15.104 reach 1.409 largestReach -1.695 length 0.074 logMembers 1.035
    isFirst -0.220 earlierShare -0.806 creditsUnseen 0.158 isAgency 0.450 hasDay 0.911
    credits 0.217 agencyPresence 0.032 absentAgency 0.222 agencyDoubt 12.461
  """
private let undatedRootWeights = """
    always 0.274 unexplained 1.448 unexplainedByBest -1.634 logUnexplainedByBest 0.049
    leastElsewhere 19.806 reach 4.344 largestReach -4.702 length -0.418 logMembers 1.003
    creditsUnseen -0.270 isAgency 1.350 hasDay 1.028 credits 0.224 agencyPresence -0.071
    absentAgency 0.132 agencyDoubt 3.743
  """
private let revisionWeights = """
    covered 0.450 logUncovered 0.481 thin -2.943 elsewhere -0.884 logElsewhere -0.006
    elsewherePassages -0.104 logElsewherePassages 0.018 innovations 0.671 unique 1.001
    uniquePassages 1.075 isClosest 0.620 leastElsewhere 0.566 leastChanges 0.741 logChanges -0.768
    addedHead 16.011 addedMiddle -2.471 addedTail -1.666 cutHead -19.995 cutMiddle -4.375
    cutTail -0.296 logAddedMiddle -0.143 logCutMiddle -0.230 logCutTail 0.293 ownLost -4.066
    logOwnLost -0.451 stockLost -2.325 ownPassages -0.679 stockPassages -0.410 breaks -0.573
    disorder 0.129 length -2.418 title -2.351 sameTitle -0.757 onlySameTitle -0.207
    otherTitle -1.946 sourceIsFirst -0.035 sourceLength -0.494 sourceReach -0.557
    otherCredit -0.457 sharedCredit -0.109 droppedCredit -1.009 foreignCredit -0.463
    sourceIsAgency -0.104 copyIsAgency -0.104 sourceHasDay -0.310 copyHasDay -0.309
    ownAgainst -0.244 sourceCredits 0.461 copyCredits -0.700 lag -0.092 isUnclear 0.259
    isAfter -0.677 lagAfter -0.303 isUndated -0.199 endsAlike 0.700 otherEndsAlike -0.604
    endsAlikeShare 0.852 isExact 0.306 otherIsExact -0.285 exactShare 0.346 copyElsewhere 0.299
    copyReach 2.131 members -0.643 copyCreditsUnseen -0.624 logElsewhere*copyElsewhere -2.571
    logElsewhere*members 0.248 logElsewhere*logElsewherePassages -0.075
    logElsewhere*logOwnLost 0.072 logElsewhere*copyIsAgency 0.011 logOwnLost*copyElsewhere -0.352
    logOwnLost*copyReach -0.480 logOwnLost*sourceCredits -0.309 logOwnLost*sameTitle 0.092
    logOwnLost*logOwnLost 0.052 logUncovered*copyCreditsUnseen 0.201
    logUncovered*logElsewherePassages -0.029 logUncovered*copyReach 0.382
    logUncovered*copyIsAgency 0.114 logCutTail*logCutTail -0.050 logCutTail*logCutMiddle -0.015
    logCutTail*logOwnLost 0.026 logCutTail*members 0.149 logChanges*logCutMiddle -0.036
    logChanges*copyReach -0.541 logCutMiddle*copyCreditsUnseen 0.170 addedTail*copyReach -3.362
    uniquePassages*members 0.576 stockPassages*addedHead 2.634 stockPassages*stockPassages -0.124
    sourceIsAgency*members -0.095 sourceIsFirst*members -0.153 sourceIsFirst*otherCredit -0.425
    sourceCredits*members -0.042 sourceCredits*copyHasDay -0.302 sourceCredits*otherCredit -0.447
    otherCredit*length -0.330 otherCredit*copyHasDay -0.419 foreignCredit*length -0.337
    foreignCredit*copyHasDay -0.419 droppedCredit*copyReach -1.470
    copyHasDay*copyCreditsUnseen -0.583 lag*lag -0.084
  """
private let visibleOddsWeights = """
    always -0.013 logMembers 1.329 hubReach -1.726 hubCovered 1.539 hubKept 4.175 hubLength 0.918
    hubThin -2.489 unmatched -2.452 hasAgency 1.819 hubIsAgency 1.515 hubHasDay 0.304
    hubIsFirst -0.770 hubIsUndated -0.479 creditsHub 4.224 creditsUnseen -7.423
    hubCreditsUnseen 0.060 agencyPresence 0.278 absentAgency -2.953 agencyDoubt 1.802
  """
private let fittedRootPenalty = 6.484
private let fittedTreeTrust = 0.467
// Fitted numbers up to here
