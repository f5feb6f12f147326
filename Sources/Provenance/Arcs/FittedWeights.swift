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
// held out, simulated: 0.928 of 1058 right, calibration error 0.017
// held out, simulated --hide-times: 0.885 of 985 right, calibration error 0.019
// held out, simulated --hide-originals: 0.886 of 949 right, calibration error 0.017
// held out, simulated --hide-times --hide-originals: 0.885 of 875 right, calibration error 0.016
// held out, simulated --hide-times --hide-sources: 0.781 of 1058 right, calibration error 0.023
// held out, simulated --hide-sources: 0.895 of 985 right, calibration error 0.019
// held out, traditions: 0.715 of 260 right, calibration error 0.095
// held out, traditions --hide-times: 0.331 of 260 right, calibration error 0.227
// held out, counter --hide-times --hide-sources: 0.845 of 84 right, calibration error 0.137
// held out, counter --hide-times: 0.952 of 84 right, calibration error 0.045
// held out, counter: 0.976 of 84 right, calibration error 0.021
// held out, counter not taken from one another --hide-times --hide-sources: 0.528 of 36 right, calibration error 0.394
// held out, counter not taken from one another: 0.528 of 36 right, calibration error 0.371
// held out, clough --hide-times --hide-sources: 0.500 of 2 right, calibration error 0.289
// held out, clough --hide-times: 0.500 of 2 right, calibration error 0.289
// held out, clough: 0.500 of 2 right, calibration error 0.289
// held out, clough not taken from one another --hide-times --hide-sources: 0.917 of 12 right, calibration error 0.166
// held out, clough not taken from one another: 0.917 of 12 right, calibration error 0.166
private let orderedWeights = """
    covered 2.385 logUncovered 0.876 thin -4.574 elsewhere -6.253 logElsewhere -0.078
    elsewherePassages -0.354 logElsewherePassages -0.022 innovations -0.083 unique -1.778
    uniquePassages -0.692 isClosest -0.320 leastElsewhere -0.049 leastChanges 0.382
    logChanges 1.507 addedHead 5.916 addedMiddle -0.365 addedTail 3.261 cutHead -7.383
    cutMiddle -0.003 cutTail 1.764 logAddedMiddle -0.258 logCutMiddle -0.241 logCutTail -0.419
    ownLost 1.745 logOwnLost -0.151 stockLost -1.249 ownPassages -0.684 stockPassages -0.266
    breaks 0.639 disorder 0.695 length -1.013 title 1.914 sameTitle -1.091 onlySameTitle 0.830
    otherTitle -1.727 sourceIsFirst 0.881 sourceLength 0.141 sourceReach -0.564 otherCredit -1.723
    credited 9.527 sharedCredit -0.359 droppedCredit -0.222 foreignCredit -0.951
    sourceIsAgency -0.200 copyIsAgency -3.666 sourceHasDay 0.656 copyHasDay -0.449
    ownAgainst -0.234 sourceCredits -0.826 copyCredits 0.055 lag -0.431 endsAlike 0.029
    otherEndsAlike 0.231 endsAlikeShare 0.346 isExact 0.139 otherIsExact -0.117 exactShare -0.237
    copyElsewhere -15.168 copyReach -5.768 members -0.987 copyCreditsUnseen -0.207
    logElsewhere*copyElsewhere -18.250 logElsewhere*members -0.005
    logElsewhere*logElsewherePassages 0.016 logElsewhere*logOwnLost 0.047
    logElsewhere*copyIsAgency 1.431 logOwnLost*copyElsewhere -2.710 logOwnLost*copyReach -0.086
    logOwnLost*sourceCredits -0.336 logOwnLost*sameTitle 0.078 logOwnLost*logOwnLost -0.047
    logUncovered*copyCreditsUnseen 0.142 logUncovered*logElsewherePassages 0.299
    logUncovered*copyReach -0.315 logUncovered*copyIsAgency 1.149 logCutTail*logCutTail -0.062
    logCutTail*logCutMiddle 0.051 logCutTail*logOwnLost -0.027 logCutTail*members -0.113
    logChanges*logCutMiddle 0.077 logChanges*copyReach -0.674 logCutMiddle*copyCreditsUnseen 0.029
    addedTail*copyReach -6.718 uniquePassages*members 0.666 stockPassages*addedHead -3.163
    stockPassages*stockPassages -0.022 sourceIsAgency*members 0.988 sourceIsFirst*members -0.112
    sourceIsFirst*otherCredit 0.200 sourceCredits*members 0.163 sourceCredits*copyHasDay 1.051
    sourceCredits*otherCredit -0.723 sourceCredits*credited -7.940 otherCredit*length 1.328
    otherCredit*copyHasDay 1.442 foreignCredit*length -1.121 foreignCredit*copyHasDay -0.750
    droppedCredit*copyReach -0.665 copyHasDay*copyCreditsUnseen -0.098 lag*lag 0.013
  """
private let unorderedWeights = """
    covered -1.868 logUncovered 0.445 thin -1.111 elsewhere -6.170 logElsewhere -0.096
    elsewherePassages -0.794 logElsewherePassages 0.162 innovations -1.106 unique -1.213
    uniquePassages -0.405 isClosest -0.291 leastElsewhere 0.027 leastChanges 0.289
    logChanges 1.483 addedHead 5.736 addedMiddle -3.401 addedTail -1.362 cutHead -11.773
    cutMiddle -2.925 cutTail 0.124 logAddedMiddle -0.163 logCutMiddle -0.199 logCutTail -0.818
    ownLost 5.565 logOwnLost -0.213 stockLost 1.580 ownPassages -0.697 stockPassages -0.349
    breaks 0.588 disorder 1.027 length -0.162 title 1.377 sameTitle -0.262 onlySameTitle 0.682
    otherTitle -1.647 sourceIsFirst 0.412 sourceLength -0.142 sourceReach -0.297
    otherCredit -1.191 credited 5.884 sharedCredit -0.436 droppedCredit -0.088
    foreignCredit -1.021 sourceIsAgency -0.020 copyIsAgency -3.720 sourceHasDay 1.266
    copyHasDay -2.061 ownAgainst -0.060 sourceCredits -0.755 copyCredits 0.112 isUnclear 0.620
    isAfter -3.076 lagAfter 0.523 isUndated 0.740 endsAlike -0.217 otherEndsAlike 0.212
    endsAlikeShare 0.329 isExact 0.573 otherIsExact 0.015 exactShare -0.497 copyElsewhere -1.298
    copyReach -3.871 members -1.128 copyCreditsUnseen -0.273 logElsewhere*copyElsewhere -11.699
    logElsewhere*members -0.010 logElsewhere*logElsewherePassages 0.029
    logElsewhere*logOwnLost 0.071 logElsewhere*copyIsAgency 1.102 logOwnLost*copyElsewhere -2.189
    logOwnLost*copyReach -0.231 logOwnLost*sourceCredits -0.407 logOwnLost*sameTitle 0.129
    logOwnLost*logOwnLost -0.060 logUncovered*copyCreditsUnseen 0.070
    logUncovered*logElsewherePassages 0.219 logUncovered*copyReach 0.049
    logUncovered*copyIsAgency 0.839 logCutTail*logCutTail -0.100 logCutTail*logCutMiddle 0.037
    logCutTail*logOwnLost -0.024 logCutTail*members -0.116 logChanges*logCutMiddle 0.031
    logChanges*copyReach -0.843 logCutMiddle*copyCreditsUnseen 0.106 addedTail*copyReach -4.147
    uniquePassages*members 0.484 stockPassages*addedHead -3.525 stockPassages*stockPassages -0.013
    sourceIsAgency*members 1.044 sourceIsFirst*members -0.108 sourceIsFirst*otherCredit 0.976
    sourceCredits*members 0.146 sourceCredits*copyHasDay 2.093 sourceCredits*otherCredit -1.460
    sourceCredits*credited -3.515 otherCredit*length -0.260 otherCredit*copyHasDay 2.882
    foreignCredit*length -0.373 foreignCredit*copyHasDay -1.602 droppedCredit*copyReach -1.092
    copyHasDay*copyCreditsUnseen 0.273
  """
private let datedRootWeights = """
    always -0.175 unexplained 6.454 unexplainedByBest -2.507 logUnexplainedByBest -0.118
    leastElsewhere 13.752 reach 3.178 largestReach -3.327 length -0.741 logMembers 1.314
    isFirst -0.256 earlierShare -0.590 creditsUnseen 0.356 isAgency 0.563 hasDay 1.176
    credits 0.221 agencyPresence -0.028 absentAgency 0.307
  """
private let undatedRootWeights = """
    always 0.196 unexplained 7.136 unexplainedByBest -4.232 logUnexplainedByBest -0.171
    leastElsewhere 18.331 reach 2.426 largestReach -3.010 length -0.943 logMembers 0.925
    creditsUnseen -0.128 isAgency 1.027 hasDay 1.355 credits 0.315 agencyPresence 0.036
    absentAgency 0.147
  """
private let revisionWeights = """
    covered 0.881 logUncovered 0.526 thin -2.749 elsewhere -1.803 logElsewhere -0.110
    elsewherePassages -0.209 logElsewherePassages -0.046 innovations 1.346 unique 1.023
    uniquePassages 1.104 isClosest 0.938 leastElsewhere 0.904 leastChanges 0.911 logChanges -0.828
    addedHead 18.693 addedMiddle -1.700 addedTail -1.565 cutHead -22.028 cutMiddle -4.541
    cutTail -0.710 logAddedMiddle -0.185 logCutMiddle -0.166 logCutTail 0.192 ownLost -3.954
    logOwnLost -0.494 stockLost -2.218 ownPassages -0.903 stockPassages -0.378 breaks -0.591
    disorder 0.045 length -3.417 title -4.091 sameTitle -1.062 onlySameTitle -0.028
    otherTitle -2.059 sourceIsFirst -0.237 sourceLength -1.556 sourceReach -1.085
    otherCredit -0.637 sharedCredit -0.205 droppedCredit -1.468 foreignCredit -0.651
    sourceIsAgency -0.106 copyIsAgency -0.106 sourceHasDay -0.206 copyHasDay -0.213
    ownAgainst -0.599 sourceCredits 0.800 copyCredits -0.965 lag -0.011 isUnclear 0.252
    isAfter -1.095 lagAfter -0.352 isUndated 0.155 endsAlike 1.001 otherEndsAlike -0.555
    endsAlikeShare 0.858 isExact 0.469 otherIsExact -0.509 exactShare 0.469 copyElsewhere 1.245
    copyReach 2.039 members -0.581 copyCreditsUnseen -0.740 logElsewhere*copyElsewhere -3.921
    logElsewhere*members 0.247 logElsewhere*logElsewherePassages -0.043
    logElsewhere*logOwnLost 0.076 logElsewhere*copyIsAgency 0.015 logOwnLost*copyElsewhere -1.455
    logOwnLost*copyReach -0.440 logOwnLost*sourceCredits -0.367 logOwnLost*sameTitle 0.259
    logOwnLost*logOwnLost 0.051 logUncovered*copyCreditsUnseen 0.251
    logUncovered*logElsewherePassages -0.010 logUncovered*copyReach 0.454
    logUncovered*copyIsAgency 0.135 logCutTail*logCutTail -0.044 logCutTail*logCutMiddle -0.033
    logCutTail*logOwnLost 0.020 logCutTail*members 0.146 logChanges*logCutMiddle 0.001
    logChanges*copyReach -0.568 logCutMiddle*copyCreditsUnseen 0.236 addedTail*copyReach -3.896
    uniquePassages*members 0.649 stockPassages*addedHead 2.631 stockPassages*stockPassages -0.134
    sourceIsAgency*members -0.125 sourceIsFirst*members -0.046 sourceIsFirst*otherCredit -1.360
    sourceCredits*members 0.062 sourceCredits*copyHasDay -0.207 sourceCredits*otherCredit -0.424
    otherCredit*length 0.006 otherCredit*copyHasDay -0.454 foreignCredit*length 0.001
    foreignCredit*copyHasDay -0.454 droppedCredit*copyReach -2.043
    copyHasDay*copyCreditsUnseen -0.813 lag*lag -0.128
  """
private let visibleOddsWeights = """
    always 0.312 logMembers 1.635 hubReach -1.228 hubCovered 0.560 hubKept 5.039 hubLength 1.151
    hubThin 0.607 unmatched -1.953 hasAgency 1.331 hubIsAgency 1.721 hubHasDay 0.165
    hubIsFirst -0.751 hubIsUndated -0.503 creditsHub 2.222 creditsUnseen -11.592
    hubCreditsUnseen -0.110 agencyPresence 0.200 absentAgency -4.591
  """
private let fittedRootPenalty = 6.180
private let fittedTreeTrust = 0.611
// Fitted numbers up to here
