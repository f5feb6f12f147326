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
// held out, simulated: 0.953 of 644 right, calibration error 0.021
// held out, simulated --hide-times: 0.912 of 661 right, calibration error 0.018
// held out, simulated --hide-originals: 0.907 of 666 right, calibration error 0.029
// held out, simulated --hide-times --hide-originals: 0.905 of 577 right, calibration error 0.014
// held out, simulated --hide-times --hide-sources: 0.829 of 661 right, calibration error 0.073
// held out, simulated --hide-sources: 0.832 of 743 right, calibration error 0.044
// held out, simulated --hide-sources --hide-originals: 0.756 of 577 right, calibration error 0.101
// held out, simulated --hide-times --hide-sources --hide-originals: 0.709 of 585 right, calibration error 0.036
// held out, traditions: 0.865 of 260 right, calibration error 0.148
// held out, traditions --hide-times: 0.496 of 260 right, calibration error 0.033
// held out, counter --hide-times --hide-sources: 0.845 of 84 right, calibration error 0.078
// held out, counter --hide-times: 0.952 of 84 right, calibration error 0.040
// held out, counter: 0.976 of 84 right, calibration error 0.024
// held out, counter not taken from one another --hide-times --hide-sources: 0.694 of 36 right, calibration error 0.115
// held out, counter not taken from one another: 0.528 of 36 right, calibration error 0.394
// held out, clough --hide-times --hide-sources: 0.500 of 2 right, calibration error 0.475
// held out, clough --hide-times: 0.500 of 2 right, calibration error 0.475
// held out, clough: 0.500 of 2 right, calibration error 0.475
// held out, clough not taken from one another --hide-times --hide-sources: 1.000 of 12 right, calibration error 0.260
// held out, clough not taken from one another: 1.000 of 12 right, calibration error 0.260
private let orderedWeights = """
    covered 1.974 logUncovered -0.019 thin -4.143 elsewhere -2.215 logElsewhere -0.010
    elsewherePassages 0.122 logElsewherePassages -0.044 innovations 0.375 unique -1.640
    uniquePassages -1.184 isClosest -0.102 leastElsewhere -0.356 leastChanges 0.349
    logChanges 0.668 addedHead 1.798 addedMiddle -2.801 addedTail -0.893 cutHead -4.596
    cutMiddle -0.670 cutTail -0.124 logAddedMiddle -0.142 logCutMiddle -0.090 logCutTail 0.004
    ownLost 1.384 logOwnLost 0.093 stockLost -0.856 ownPassages -0.500 stockPassages -0.256
    breaks 0.825 disorder -0.183 length -0.086 title 1.936 sameTitle -0.924 onlySameTitle 0.884
    otherTitle -1.386 sourceIsFirst 0.873 sourceLength -0.709 sourceReach -0.386
    otherCredit -2.187 credited 1.859 sharedCredit -0.025 droppedCredit -0.659 foreignCredit 0.039
    sourceIsAgency -0.032 copyIsAgency -4.406 sourceHasDay 0.775 copyHasDay -0.693
    ownAgainst -0.093 sourceCredits -1.398 copyCredits 0.002 lag -0.077 endsAlike -0.411
    otherEndsAlike 0.181 endsAlikeShare 0.848 variants -0.245 innovated 0.748 leastVariants 0.706
    mostInnovated -0.445 isFromMerge -3.632 isExact -0.873 otherIsExact -0.028 exactShare 0.929
    copyElsewhere -9.727 copyReach -3.516 members -0.718 copyCreditsUnseen 0.189
    logElsewhere*copyElsewhere -16.832 logElsewhere*members -0.003
    logElsewhere*logElsewherePassages -0.014 logElsewhere*logOwnLost 0.003
    logElsewhere*copyIsAgency 1.244 logOwnLost*copyElsewhere -2.353 logOwnLost*copyReach -0.019
    logOwnLost*sourceCredits -0.418 logOwnLost*sameTitle 0.080
    logUncovered*copyCreditsUnseen 0.243 logUncovered*logElsewherePassages 0.353
    logUncovered*copyReach 0.186 logUncovered*copyIsAgency 1.402 logCutTail*logCutTail -0.024
    logCutTail*logCutMiddle 0.029 logCutTail*logOwnLost 0.008 logCutTail*members -0.102
    logChanges*logCutMiddle 0.038 logChanges*copyReach -0.387 logCutMiddle*copyCreditsUnseen 0.174
    addedTail*copyReach -4.417 uniquePassages*members 0.644 stockPassages*addedHead -1.831
    stockPassages*stockPassages -0.033 sourceIsAgency*members 1.083 sourceIsFirst*members -0.212
    sourceIsFirst*otherCredit -0.704 sourceCredits*members 0.071 sourceCredits*otherCredit -0.272
    otherCredit*length -0.688 otherCredit*copyHasDay -0.715 foreignCredit*length -0.773
    foreignCredit*copyHasDay 0.701 droppedCredit*copyReach 0.235
    copyHasDay*copyCreditsUnseen 1.340 lag*lag -0.068
  """
private let unorderedWeights = """
    covered 0.605 logUncovered 0.163 thin -0.084 elsewhere -3.719 logElsewhere 0.119
    elsewherePassages -0.711 logElsewherePassages 0.196 innovations -1.001 unique -1.211
    uniquePassages -0.802 isClosest -0.280 leastElsewhere -0.176 leastChanges 0.109
    logChanges 0.826 addedHead 2.513 addedMiddle -3.361 addedTail -1.341 cutHead -13.185
    cutMiddle -3.115 cutTail -1.722 logAddedMiddle -0.138 logCutMiddle -0.160 logCutTail -0.444
    ownLost 3.417 logOwnLost -0.236 stockLost -0.300 ownPassages -0.500 stockPassages -0.154
    breaks 0.512 disorder 0.693 length 0.251 title 1.255 sameTitle -0.411 onlySameTitle 0.911
    otherTitle -1.788 sourceIsFirst 0.426 sourceLength 0.388 sourceReach -0.384 otherCredit -1.989
    credited 2.789 sharedCredit 0.082 droppedCredit 0.365 foreignCredit -0.109
    sourceIsAgency -0.004 copyIsAgency -3.337 sourceHasDay 1.273 copyHasDay -1.253
    ownAgainst -0.114 sourceCredits -0.219 copyCredits -0.144 isUnclear 1.005 isAfter -3.726
    lagAfter 1.051 isUndated 1.737 endsAlike -0.276 otherEndsAlike 0.049 endsAlikeShare 0.377
    variants 0.029 innovated 0.511 leastVariants 0.749 mostInnovated -0.345 isFromMerge -9.849
    isExact 0.735 otherIsExact 0.285 exactShare -0.501 copyElsewhere -4.830 copyReach -4.158
    members -0.828 copyCreditsUnseen 0.326 logElsewhere*copyElsewhere -11.567
    logElsewhere*members 0.005 logElsewhere*logElsewherePassages 0.066
    logElsewhere*logOwnLost 0.070 logElsewhere*copyIsAgency 0.835 logOwnLost*copyElsewhere -3.123
    logOwnLost*copyReach 0.036 logOwnLost*sourceCredits -0.302 logOwnLost*sameTitle 0.108
    logOwnLost*logOwnLost -0.054 logUncovered*copyCreditsUnseen 0.507
    logUncovered*logElsewherePassages 0.231 logUncovered*copyReach 0.223
    logUncovered*copyIsAgency 0.797 logCutTail*logCutTail -0.058 logCutTail*logCutMiddle 0.024
    logCutTail*logOwnLost 0.003 logCutTail*members -0.078 logChanges*logCutMiddle 0.023
    logChanges*copyReach -0.526 logCutMiddle*copyCreditsUnseen 0.307 addedTail*copyReach -5.066
    uniquePassages*members 0.513 stockPassages*addedHead -2.003 stockPassages*stockPassages -0.049
    sourceIsAgency*members 1.064 sourceIsFirst*members -0.061 sourceIsFirst*otherCredit -0.015
    sourceCredits*members 0.039 sourceCredits*otherCredit -0.308 otherCredit*length -0.513
    otherCredit*copyHasDay 0.798 foreignCredit*length -1.524 foreignCredit*copyHasDay 1.029
    droppedCredit*copyReach -1.287 copyHasDay*copyCreditsUnseen 1.929
  """
private let datedRootWeights = """
    always -0.121 unexplained 1.955 unexplainedByBest -0.491 logUnexplainedByBest -0.329
    leastElsewhere 12.503 reach 1.089 largestReach -1.206 length -0.716 logMembers 0.818
    isFirst -0.257 earlierShare -0.487 creditsUnseen 0.218 isAgency -0.018 hasDay 0.820
    credits 0.299 agencyPresence 0.248 absentAgency 0.126 agencyDoubt 0.495
  """
private let undatedRootWeights = """
    always 0.220 unexplained 0.688 unexplainedByBest -0.229 logUnexplainedByBest -0.392
    leastElsewhere 19.247 reach 3.421 largestReach -3.918 length -1.028 logMembers 0.890
    creditsUnseen -0.723 isAgency 0.833 hasDay 1.115 credits 0.189 agencyPresence -0.044
    absentAgency -0.081 agencyDoubt 0.325
  """
private let revisionWeights = """
    covered -0.077 logUncovered 0.401 thin -2.889 elsewhere -0.952 logElsewhere -0.015
    elsewherePassages -0.247 logElsewherePassages -0.137 innovations 0.169 unique 0.907
    uniquePassages 0.657 isClosest 0.365 leastElsewhere 0.279 leastChanges 0.407 logChanges -0.720
    addedHead 9.481 addedMiddle -1.938 addedTail -1.256 cutHead -14.824 cutMiddle -3.952
    cutTail -0.600 logAddedMiddle 0.018 logCutMiddle -0.250 logCutTail 0.180 ownLost -3.461
    logOwnLost -0.400 stockLost -1.848 ownPassages -0.591 stockPassages -0.419 breaks -0.404
    disorder 0.378 length -2.023 title -1.825 sameTitle -0.402 onlySameTitle 0.055
    otherTitle -1.644 sourceIsFirst 0.020 sourceLength 0.306 sourceReach -1.729 otherCredit -0.350
    sharedCredit -0.081 droppedCredit -1.072 foreignCredit -0.354 sourceIsAgency 0.072
    copyIsAgency 0.072 sourceHasDay -0.121 copyHasDay -0.113 ownAgainst -0.369 sourceCredits 0.379
    copyCredits -0.424 lag 0.097 isUnclear 0.241 isAfter -1.021 lagAfter -0.510 isUndated -0.213
    endsAlike 0.249 otherEndsAlike -0.556 endsAlikeShare 0.787 variants -0.127 innovated 0.345
    leastVariants 0.389 mostInnovated 0.267 isExact 0.510 otherIsExact -0.257 exactShare 0.533
    copyElsewhere -1.124 copyReach 1.877 members -0.569 copyCreditsUnseen -0.522
    logElsewhere*copyElsewhere -0.002 logElsewhere*members 0.185
    logElsewhere*logElsewherePassages 0.052 logElsewhere*logOwnLost 0.064
    logElsewhere*copyIsAgency -0.013 logOwnLost*copyElsewhere 0.010 logOwnLost*copyReach -0.416
    logOwnLost*sourceCredits -0.243 logOwnLost*sameTitle 0.037 logOwnLost*logOwnLost 0.048
    logUncovered*copyCreditsUnseen 0.157 logUncovered*logElsewherePassages 0.043
    logUncovered*copyReach 0.264 logUncovered*copyIsAgency 0.072 logCutTail*logCutTail -0.028
    logCutTail*logCutMiddle 0.009 logCutTail*logOwnLost 0.033 logCutTail*members 0.107
    logChanges*logCutMiddle -0.031 logChanges*copyReach -0.438
    logCutMiddle*copyCreditsUnseen 0.135 addedTail*copyReach -2.467 uniquePassages*members 0.205
    stockPassages*addedHead -0.033 stockPassages*stockPassages -0.099 sourceIsAgency*members 0.068
    sourceIsFirst*members -0.165 sourceIsFirst*otherCredit -0.352 sourceCredits*members -0.063
    sourceCredits*otherCredit -0.318 otherCredit*length -0.227 otherCredit*copyHasDay -0.289
    foreignCredit*length -0.232 foreignCredit*copyHasDay -0.289 droppedCredit*copyReach -1.450
    copyHasDay*copyCreditsUnseen -0.446 lag*lag -0.028
  """
private let visibleOddsWeights = """
    always 0.038 logMembers 0.104 hubReach -1.503 hubCovered 1.334 hubKept 2.912 hubLength 0.380
    hubThin 1.095 unmatched -2.000 hasAgency 1.977 hubIsAgency 0.447 hubHasDay 0.905
    hubIsFirst -0.139 hubIsUndated -0.163 creditsHub 2.685 creditsUnseen -7.854
    hubCreditsUnseen -4.124 agencyPresence 1.412 absentAgency -2.021 agencyDoubt 1.261
  """
private let fittedRootPenalty = 6.754
private let fittedTreeTrust = 0.240
// Fitted numbers up to here
