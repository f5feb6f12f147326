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
// held out, simulated: 0.958 of 644 right, calibration error 0.019
// held out, simulated --hide-times: 0.921 of 661 right, calibration error 0.025
// held out, simulated --hide-originals: 0.905 of 666 right, calibration error 0.024
// held out, simulated --hide-times --hide-originals: 0.906 of 577 right, calibration error 0.015
// held out, simulated --hide-times --hide-sources: 0.825 of 661 right, calibration error 0.063
// held out, simulated --hide-sources: 0.833 of 743 right, calibration error 0.046
// held out, simulated --hide-sources --hide-originals: 0.775 of 577 right, calibration error 0.081
// held out, simulated --hide-times --hide-sources --hide-originals: 0.728 of 585 right, calibration error 0.042
// held out, traditions: 0.865 of 260 right, calibration error 0.148
// held out, traditions --hide-times: 0.381 of 260 right, calibration error 0.173
// held out, counter --hide-times --hide-sources: 0.845 of 84 right, calibration error 0.079
// held out, counter --hide-times: 0.952 of 84 right, calibration error 0.050
// held out, counter: 0.964 of 84 right, calibration error 0.033
// held out, counter not taken from one another --hide-times --hide-sources: 0.611 of 36 right, calibration error 0.205
// held out, counter not taken from one another: 0.556 of 36 right, calibration error 0.332
// held out, clough --hide-times --hide-sources: 0.500 of 2 right, calibration error 0.471
// held out, clough --hide-times: 0.500 of 2 right, calibration error 0.471
// held out, clough: 0.500 of 2 right, calibration error 0.471
// held out, clough not taken from one another --hide-times --hide-sources: 0.833 of 12 right, calibration error 0.180
// held out, clough not taken from one another: 0.833 of 12 right, calibration error 0.180
private let orderedWeights = """
    covered 1.738 logUncovered -0.005 thin -3.155 elsewhere -2.235 logElsewhere -0.028
    elsewherePassages 0.124 logElsewherePassages -0.085 innovations 0.573 unique -2.213
    uniquePassages -0.985 isClosest -0.161 leastElsewhere -0.374 leastChanges 0.333
    logChanges 1.165 addedHead 2.871 addedMiddle -2.533 addedTail -0.052 cutHead -5.220
    cutMiddle -0.625 cutTail 0.863 logAddedMiddle -0.091 logCutMiddle -0.107 logCutTail -0.058
    ownLost 1.060 logOwnLost 0.185 stockLost -0.781 ownPassages -0.630 stockPassages -0.242
    breaks 0.647 disorder 0.021 length -0.292 title 1.966 sameTitle -1.033 onlySameTitle 0.950
    otherTitle -1.316 sourceIsFirst 0.875 sourceLength -0.734 sourceReach -0.470
    otherCredit -2.436 credited 8.189 sharedCredit -0.216 droppedCredit -0.534 foreignCredit 0.048
    sourceIsAgency 0.103 copyIsAgency -4.781 sourceHasDay 0.717 copyHasDay -1.126
    ownAgainst -0.109 sourceCredits -1.410 copyCredits -0.007 lag -0.062 endsAlike -0.331
    otherEndsAlike 0.192 endsAlikeShare 0.791 variants -0.303 innovated 0.628 leastVariants 0.742
    mostInnovated -0.515 isFromMerge -3.721 isExact -0.391 otherIsExact 0.009 exactShare 0.765
    copyElsewhere -14.129 copyReach -4.309 members -0.804 copyCreditsUnseen 0.342
    logElsewhere*copyElsewhere -20.332 logElsewhere*members 0.017
    logElsewhere*logElsewherePassages -0.035 logElsewhere*logOwnLost 0.019
    logElsewhere*copyIsAgency 1.370 logOwnLost*copyElsewhere -2.778 logOwnLost*copyReach -0.171
    logOwnLost*sourceCredits -0.399 logOwnLost*sameTitle 0.058 logOwnLost*logOwnLost -0.006
    logUncovered*copyCreditsUnseen 0.265 logUncovered*logElsewherePassages 0.362
    logUncovered*copyReach 0.129 logUncovered*copyIsAgency 1.628 logCutTail*logCutTail -0.031
    logCutTail*logCutMiddle 0.036 logCutTail*logOwnLost -0.009 logCutTail*members -0.133
    logChanges*logCutMiddle 0.074 logChanges*copyReach -0.521 logCutMiddle*copyCreditsUnseen 0.130
    addedTail*copyReach -5.600 uniquePassages*members 0.624 stockPassages*addedHead -2.323
    stockPassages*stockPassages -0.054 sourceIsAgency*members 1.050 sourceIsFirst*members -0.203
    sourceIsFirst*otherCredit -0.490 sourceCredits*members 0.121 sourceCredits*copyHasDay 1.551
    sourceCredits*otherCredit -0.125 sourceCredits*credited -6.778 otherCredit*length -0.619
    otherCredit*copyHasDay -0.217 foreignCredit*length -0.711 foreignCredit*copyHasDay 0.992
    droppedCredit*copyReach 0.101 copyHasDay*copyCreditsUnseen 1.103 lag*lag -0.073
  """
private let unorderedWeights = """
    covered -0.475 logUncovered 0.279 thin -0.329 elsewhere -4.659 logElsewhere 0.149
    elsewherePassages -0.603 logElsewherePassages 0.199 innovations -0.784 unique -1.280
    uniquePassages -0.786 isClosest -0.335 leastElsewhere -0.110 leastChanges 0.102
    logChanges 1.149 addedHead 3.029 addedMiddle -3.376 addedTail -1.582 cutHead -14.382
    cutMiddle -4.602 cutTail -2.043 logAddedMiddle -0.137 logCutMiddle -0.110 logCutTail -0.753
    ownLost 5.282 logOwnLost -0.484 stockLost 0.648 ownPassages -0.657 stockPassages -0.226
    breaks 0.380 disorder 0.703 length 0.662 title 1.344 sameTitle -0.448 onlySameTitle 0.908
    otherTitle -1.776 sourceIsFirst 0.471 sourceLength -0.002 sourceReach -0.301
    otherCredit -1.891 credited 7.091 sharedCredit -0.135 droppedCredit 0.312 foreignCredit -0.318
    sourceIsAgency -0.036 copyIsAgency -3.507 sourceHasDay 1.215 copyHasDay -2.332
    ownAgainst -0.127 sourceCredits -0.248 copyCredits -0.065 isUnclear 0.832 isAfter -3.705
    lagAfter 1.043 isUndated 1.490 endsAlike -0.222 otherEndsAlike 0.119 endsAlikeShare 0.405
    variants -0.145 innovated 0.585 leastVariants 0.598 mostInnovated -0.265 isFromMerge -10.551
    isExact 1.416 otherIsExact 0.241 exactShare -0.887 copyElsewhere -3.148 copyReach -4.980
    members -0.902 copyCreditsUnseen 0.337 logElsewhere*copyElsewhere -10.904
    logElsewhere*members -0.017 logElsewhere*logElsewherePassages 0.133
    logElsewhere*logOwnLost 0.088 logElsewhere*copyIsAgency 0.946 logOwnLost*copyElsewhere -3.295
    logOwnLost*copyReach -0.149 logOwnLost*sourceCredits -0.337 logOwnLost*sameTitle 0.093
    logOwnLost*logOwnLost -0.106 logUncovered*copyCreditsUnseen 0.555
    logUncovered*logElsewherePassages 0.066 logUncovered*copyReach 0.288
    logUncovered*copyIsAgency 0.896 logCutTail*logCutTail -0.090 logCutTail*logCutMiddle 0.018
    logCutTail*logOwnLost -0.010 logCutTail*members -0.102 logChanges*logCutMiddle 0.013
    logChanges*copyReach -0.531 logCutMiddle*copyCreditsUnseen 0.244 addedTail*copyReach -5.320
    uniquePassages*members 0.491 stockPassages*addedHead -2.253 stockPassages*stockPassages -0.046
    sourceIsAgency*members 1.073 sourceIsFirst*members -0.094 sourceIsFirst*otherCredit -0.024
    sourceCredits*members 0.032 sourceCredits*copyHasDay 2.097 sourceCredits*otherCredit -0.844
    sourceCredits*credited -4.984 otherCredit*length -0.591 otherCredit*copyHasDay 1.693
    foreignCredit*length -1.164 foreignCredit*copyHasDay 1.457 droppedCredit*copyReach -1.216
    copyHasDay*copyCreditsUnseen 1.711
  """
private let datedRootWeights = """
    always -0.147 unexplained 3.536 unexplainedByBest -2.098 logUnexplainedByBest -0.204
    leastElsewhere 15.175 reach 1.540 largestReach -1.427 length -1.126 logMembers 0.900
    isFirst -0.197 earlierShare -0.479 creditsUnseen 0.129 isAgency 0.144 hasDay 1.619
    credits 0.294 agencyPresence 0.159 absentAgency 0.217 agencyDoubt 0.143
  """
private let undatedRootWeights = """
    always 0.274 unexplained 1.218 unexplainedByBest -0.781 logUnexplainedByBest -0.272
    leastElsewhere 21.795 reach 4.045 largestReach -4.525 length -1.516 logMembers 0.985
    creditsUnseen -0.800 isAgency 1.041 hasDay 1.786 credits 0.174 agencyPresence -0.095
    absentAgency -0.012 agencyDoubt 0.158
  """
private let revisionWeights = """
    covered 0.319 logUncovered 0.426 thin -2.786 elsewhere -0.797 logElsewhere -0.010
    elsewherePassages -0.143 logElsewherePassages -0.055 innovations 0.382 unique 1.130
    uniquePassages 0.830 isClosest 0.520 leastElsewhere 0.389 leastChanges 0.518 logChanges -0.729
    addedHead 12.969 addedMiddle -2.405 addedTail -1.402 cutHead -18.106 cutMiddle -4.366
    cutTail -0.243 logAddedMiddle -0.090 logCutMiddle -0.222 logCutTail 0.261 ownLost -4.094
    logOwnLost -0.432 stockLost -1.919 ownPassages -0.618 stockPassages -0.411 breaks -0.535
    disorder 0.324 length -2.248 title -2.176 sameTitle -0.619 onlySameTitle -0.037
    otherTitle -1.915 sourceIsFirst -0.088 sourceLength -0.462 sourceReach -1.613
    otherCredit -0.329 sharedCredit 0.008 droppedCredit -1.027 foreignCredit -0.333
    sourceIsAgency -0.012 copyIsAgency -0.012 sourceHasDay -0.207 copyHasDay -0.199
    ownAgainst -0.225 sourceCredits 0.413 copyCredits -0.554 lag -0.002 isUnclear 0.313
    isAfter -0.821 lagAfter -0.363 isUndated -0.256 endsAlike 0.565 otherEndsAlike -0.666
    endsAlikeShare 0.931 variants -0.084 innovated 0.582 leastVariants 0.534 mostInnovated 0.664
    isExact 0.456 otherIsExact -0.254 exactShare 0.486 copyElsewhere -0.019 copyReach 2.090
    members -0.630 copyCreditsUnseen -0.511 logElsewhere*copyElsewhere -1.527
    logElsewhere*members 0.241 logElsewhere*logElsewherePassages 0.005
    logElsewhere*logOwnLost 0.072 logElsewhere*copyIsAgency -0.001 logOwnLost*copyElsewhere -0.246
    logOwnLost*copyReach -0.468 logOwnLost*sourceCredits -0.288 logOwnLost*sameTitle 0.086
    logOwnLost*logOwnLost 0.050 logUncovered*copyCreditsUnseen 0.171
    logUncovered*logElsewherePassages 0.013 logUncovered*copyReach 0.319
    logUncovered*copyIsAgency 0.087 logCutTail*logCutTail -0.044 logCutTail*logCutMiddle -0.009
    logCutTail*logOwnLost 0.028 logCutTail*members 0.139 logChanges*logCutMiddle -0.042
    logChanges*copyReach -0.462 logCutMiddle*copyCreditsUnseen 0.148 addedTail*copyReach -3.287
    uniquePassages*members 0.345 stockPassages*addedHead 1.585 stockPassages*stockPassages -0.113
    sourceIsAgency*members 0.019 sourceIsFirst*members -0.206 sourceIsFirst*otherCredit -0.363
    sourceCredits*members -0.057 sourceCredits*copyHasDay -0.194 sourceCredits*otherCredit -0.328
    otherCredit*length -0.218 otherCredit*copyHasDay -0.293 foreignCredit*length -0.223
    foreignCredit*copyHasDay -0.293 droppedCredit*copyReach -1.520
    copyHasDay*copyCreditsUnseen -0.470 lag*lag -0.060
  """
private let visibleOddsWeights = """
    always 0.041 logMembers 0.398 hubReach -1.772 hubCovered 1.458 hubKept 4.225 hubLength 1.144
    hubThin 0.915 unmatched -2.615 hasAgency 2.437 hubIsAgency -0.068 hubHasDay 0.778
    hubIsFirst -0.462 hubIsUndated -0.504 creditsHub 2.173 creditsUnseen -9.489
    hubCreditsUnseen -3.480 agencyPresence 1.245 absentAgency -2.535 agencyDoubt 0.985
  """
private let fittedRootPenalty = 6.572
private let fittedTreeTrust = 0.355
// Fitted numbers up to here
