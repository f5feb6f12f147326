extension ArcWeights {
  /// The weights in use.
  package static let fitted = ArcWeights(
    ordered: row(ArcFeature.self, orderedWeights), unordered: row(ArcFeature.self, unorderedWeights),
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
private let orderedWeights = """
    covered 4.178 logUncovered -0.504 thin -7.776 elsewhere -4.187 logElsewhere -0.098
    elsewherePassages -0.068 logElsewherePassages -0.332 innovations -2.279 unique -2.196
    uniquePassages -0.283 isClosest 0.238 leastElsewhere 0.319 leastChanges 0.404 logChanges 0.317
    addedHead 5.149 addedMiddle 0.468 addedTail 2.139 cutHead -10.549 cutMiddle -0.932
    cutTail -2.110 logAddedMiddle -0.024 logCutMiddle -0.196 logCutTail -0.084 ownLost 3.092
    logOwnLost -0.160 stockLost 1.508 ownPassages -0.466 stockPassages -0.557 breaks 0.556
    disorder 0.182 length -0.215 title 1.902 sameTitle -1.269 onlySameTitle 0.977
    otherTitle -1.323 sourceIsFirst 0.219 sourceLength -1.041 sourceReach -0.839
    otherCredit -2.676 credited 1.775 sharedCredit -0.250 droppedCredit -0.644 foreignCredit 0.584
    sourceIsAgency 2.661 copyIsAgency -15.515 sourceHasDay 0.747 copyHasDay -0.559
    ownAgainst -0.058 sourceCredits 0.456 copyCredits 0.010 lag -0.337 sourceIsDay -0.660
    copyIsDay -0.146 datedBetween 0.474 endsAlike -0.106 otherEndsAlike 0.260 endsAlikeShare 0.606
    variants -0.634 innovated 0.739 leastVariants 0.730 mostInnovated -0.023 isFromMerge -1.825
    isExact 0.168 otherIsExact 0.382 exactShare -0.581 copyElsewhere 2.510 copyReach -5.830
    members -0.250 copyCreditsUnseen 0.038
  """
private let unorderedWeights = """
    covered -1.031 logUncovered 0.002 thin -1.113 elsewhere -0.388 logElsewhere -0.235
    elsewherePassages -1.291 logElsewherePassages -0.387 innovations -1.198 unique -1.580
    uniquePassages -0.283 isClosest 0.170 leastElsewhere -0.015 leastChanges 0.271
    logChanges 0.570 addedHead -2.414 addedMiddle -6.361 addedTail -6.433 cutHead -12.562
    cutMiddle -3.678 cutTail -4.097 logAddedMiddle -0.089 logCutMiddle -0.262 logCutTail -0.169
    ownLost 5.991 logOwnLost -0.344 stockLost 3.246 ownPassages -0.487 stockPassages -0.487
    breaks 0.417 disorder 1.016 length 0.622 title 1.442 sameTitle -0.838 onlySameTitle 1.130
    otherTitle -1.453 sourceIsFirst 0.281 sourceLength -1.221 sourceReach -0.533
    otherCredit -2.426 credited 2.880 sharedCredit 0.080 droppedCredit -0.583 foreignCredit 0.330
    sourceIsAgency 2.563 copyIsAgency -8.348 sourceHasDay 1.264 copyHasDay -1.063
    ownAgainst -0.058 sourceCredits 0.790 copyCredits -0.055 isUnclear 0.823 isAfter -4.662
    lagAfter 1.046 isUndated 0.507 sourceIsDay -0.701 copyIsDay 0.298 endsAlike -0.284
    otherEndsAlike 0.211 endsAlikeShare 0.403 variants 0.020 innovated 0.746 leastVariants 0.795
    mostInnovated 0.002 isFromMerge -2.870 isExact -0.051 otherIsExact 0.323 exactShare 0.289
    copyElsewhere 4.139 copyReach -4.645 members -0.178 copyCreditsUnseen -0.433
  """
private let datedRootWeights = """
    always -0.106 unexplained 2.317 unexplainedByBest -0.869 logUnexplainedByBest -0.814
    leastElsewhere -6.756 reach 2.456 largestReach -1.446 length -2.269 logMembers 0.720
    isFirst 0.134 earlierShare -0.608 creditsUnseen 0.853 isAgency 0.682 hasDay 0.374
    credits 0.232 agencyPresence -0.035 absentAgency -0.133 agencyDoubt -0.311
  """
private let undatedRootWeights = """
    always 0.213 unexplained 2.878 unexplainedByBest -3.752 logUnexplainedByBest -0.766
    leastElsewhere -3.158 reach 2.782 largestReach -2.151 length -2.147 logMembers 0.741
    creditsUnseen 0.361 isAgency 0.828 hasDay 0.730 credits 0.174 agencyPresence 0.030
    absentAgency 0.030 agencyDoubt -0.354
  """
private let revisionWeights = """
    covered 0.513 logUncovered 0.826 thin -2.449 elsewhere -0.991 logElsewhere -0.080
    elsewherePassages -0.507 logElsewherePassages -0.277 innovations 0.845 unique 1.670
    uniquePassages 1.073 isClosest 0.237 leastElsewhere 0.060 leastChanges 0.092 logChanges -1.093
    addedHead 7.076 addedMiddle -2.990 addedTail -2.526 cutHead -10.291 cutMiddle -5.442
    cutTail -2.265 logAddedMiddle 0.104 logCutMiddle -0.485 logCutTail 0.223 ownLost -5.890
    logOwnLost -0.934 stockLost -2.124 ownPassages -1.142 stockPassages -0.515 breaks -0.022
    disorder 1.785 length -3.670 title -2.004 sameTitle -0.907 onlySameTitle -0.245
    otherTitle -2.551 sourceIsFirst -1.009 sourceLength 0.614 sourceReach -1.159
    otherCredit -0.931 sharedCredit -1.520 droppedCredit -2.270 foreignCredit -0.937
    sourceIsAgency 0.385 copyIsAgency 0.385 sourceHasDay 0.393 copyHasDay 0.278 ownAgainst -0.575
    sourceCredits 1.702 copyCredits -0.483 lag 0.090 isUnclear 0.152 isAfter -0.687
    lagAfter -0.455 isUndated -0.173 sourceIsDay 0.593 copyIsDay 0.093 datedBetween -1.609
    endsAlike 0.473 otherEndsAlike -0.209 endsAlikeShare 2.021 variants -0.086 innovated 0.700
    leastVariants -0.497 mostInnovated 0.873 isFromMerge -0.357 isExact 0.375 otherIsExact 1.410
    exactShare 0.504 copyElsewhere -4.748 copyReach 3.102 members -1.106 copyCreditsUnseen -2.071
  """
private let visibleOddsWeights = """
    always -0.498 logMembers -0.055 hubReach -1.965 hubCovered 3.152 hubKept 4.184 hubLength 0.953
    hubThin 3.110 unmatched -2.473 hasAgency 1.171 hubIsAgency -0.627 hubHasDay 0.847
    hubIsFirst -1.869 hubIsUndated -1.938 creditsHub 1.495 creditsUnseen -14.697
    hubCreditsUnseen -4.707 agencyPresence 1.416 absentAgency -2.762 agencyDoubt 1.361
  """
private let fittedRootPenalty = 6.636
private let fittedTreeTrust = 0.213
// Fitted numbers up to here
