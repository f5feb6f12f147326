/// What is known of a possible arc from a source to a copy. Shares are 0 to 1.
package enum ArcFeature: Int, CaseIterable, Sendable {
  /// The share of the copy's words that the source accounts for, and the logarithm of the rest.
  case covered, logUncovered
  /// Of what the two share the share that stands in quotation marks, since reports that have nothing else in common
  /// quote the same words; and the share of the rest of the copy that the source accounts for.
  case quoted, plain
  /// How far that is below a third, where two copies of one text are as likely as a copy and its source.
  case thin
  /// The share of the copy's grams that the source lacks though another candidate has them: what it would
  /// have had to take from elsewhere; and its logarithm.
  case elsewhere, logElsewhere
  /// How many passages that is; a reworded place is one passage whatever its length.
  case elsewherePassages, logElsewherePassages
  /// What the copy shares with the source, a gram counting less the more candidates have it; and the
  /// share that no other candidate has.
  case innovations, unique
  /// ln(1 + passages) that the copy shares with the source and no other candidate has.
  case uniquePassages
  /// No candidate accounts for more of the copy.
  case isClosest
  /// No candidate lacks fewer passages of what others have; and none is fewer changes away, passages
  /// taken from elsewhere and left out together, whose number's logarithm is the last.
  case leastElsewhere, leastChanges, logChanges
  /// What the copy has and the source lacks, before, between and after what they share.
  case addedHead, addedMiddle, addedTail
  /// What the source has and the copy lacks.
  case cutHead, cutMiddle, cutTail
  /// Logarithms of the shares that are small where one text was cut as the other was.
  case logAddedMiddle, logCutMiddle, logCutTail
  /// Of that, what no other member has, with its logarithm, and what other members have.
  case ownLost, logOwnLost, stockLost
  /// ln(1 + passages) that only the source has.
  case ownPassages
  /// ln(1 + passages) that the copy lacks and other members have.
  case stockPassages
  case breaks, disorder
  /// ln of the source's length over the copy's.
  case length
  /// The share of the words of the copy's headline that are in the source's, and whether they are one.
  case title, sameTitle
  /// The headline is that of the source and of no other candidate.
  case onlySameTitle
  /// The headline is that of another candidate and not the source's.
  case otherTitle
  case sameOutlet, sameAddress
  /// No candidate is dated before the source; ln of its length over the longest candidate's.
  case sourceIsFirst, sourceLength
  /// For how many of the other members that may stem from it no candidate lacks fewer passages: their share.
  case sourceReach
  /// The copy shows a credit that another candidate shows, or that is its outlet, and this one does not.
  case otherCredit
  /// Credits: the copy names the source or its agency; both name one agency; the source does and
  /// the copy does not; the copy names an agency that the source, whose outlet is known, knows nothing of.
  case credited, sharedCredit, droppedCredit, foreignCredit
  /// The source is an agency, or dates its line as one; the copy is or does.
  case sourceIsAgency, copyIsAgency, sourceHasDay, copyHasDay
  /// 1 if only the copy is signed as its outlet's own, −1 if only the source is.
  case ownAgainst
  /// The source or the copy credits something.
  case sourceCredits, copyCredits
  /// Time: hours between, as ln(1 + hours); same day; a source dated later, and by how much; no date.
  case lag, isUnclear, isAfter, lagAfter, isUndated
  /// The source, the copy, is known by its day only; the share of the candidates that are surely dated
  /// between the two.
  case sourceIsDay, copyIsDay, datedBetween
  /// The source does not go on, after what the two share last, with what others have, nor does the copy; a
  /// copy cut where another was cut. Another candidate ends so and this one does not; one over the number
  /// of those that do.
  case endsAlike, otherEndsAlike, endsAlikeShare
  /// ln(1 + passages) with shared text before and after them: that the copy has, another candidate has and
  /// the source has not, and that both have and no other candidate has. A reading that was changed on the way,
  /// not an end that was cut. No candidate has fewer of the first, or more of the second.
  case variants, innovated, leastVariants, mostInnovated
  /// The source is made of the copy and of another member (`MergedParts`).
  case isFromMerge
  /// The source and the copy have the same of all that others have. Another candidate does and this one
  /// does not; one over the number of those that do.
  case isExact, otherIsExact, exactShare
  /// The same for every candidate: the least share from elsewhere; the mean share of the
  /// candidates that the copy accounts for; ln of their number; whether it credits an agency that is none
  /// of them.
  case copyElsewhere, copyReach, members, copyCreditsUnseen
  /// Of the second pass, the same for all arcs of a cluster: `AgencyPresence`, and features of the cluster.
  case dumpPresence, dumpDoubt, clusterHasAgency, clusterHubReach, clusterHubCovered
  /// Of the second pass (`Followings`): ln(1 + other members expected to come from the source), their share of
  /// those that may; how likely the source has none in the cluster; how far it falls short, in the first,
  /// of the candidate that most come from.
  case followers, followerShare, sourceIsRoot, followerGap
}

/// What a cluster as a whole says of whether its first source is in the dump. Its hub is the member
/// whose text speaks least against being the source, direct or not, of all others.
package enum ClusterFeature: Int, CaseIterable, Sendable {
  case always, logMembers
  /// The share of the others that have no two passages from elsewhere that the hub lacks, and how much of
  /// them it accounts for; what of the hub they have; and the hub's length over theirs.
  case hubReach, hubCovered, hubKept, hubLength
  /// How far what the hub accounts for is below a third.
  case hubThin
  /// The share of the members of which every candidate lacks two passages or more that others have; and
  /// whether any member is an agency.
  case unmatched, hasAgency
  /// The hub is an agency or dates its line as one; nobody is dated before it; it is undated.
  case hubIsAgency, hubHasDay, hubIsFirst, hubIsUndated
  /// The share of the others that credit the hub, and that credit an agency that is no outlet of the cluster.
  case creditsHub, creditsUnseen
  /// The hub credits such an agency itself.
  case hubCreditsUnseen
  /// What the dump says of whether agencies are in it, and that where members credit one that is no
  /// outlet of the cluster: times their share.
  case agencyPresence, absentAgency
  /// How little the dump says of that.
  case agencyDoubt
  /// Of the second pass (`Followings`): the largest share of a member's followers, and the mean
  /// probability of a member to have no source in the cluster.
  case mostFollowed, rootShare
}

/// What is known of the possibility that an article of a cluster has no source in it.
package enum RootFeature: Int, CaseIterable, Sendable {
  case always
  /// The share of the article that no candidate accounts for, that the best one does not, with its
  /// logarithm, and the least that would have come from elsewhere.
  case unexplained, unexplainedByBest, logUnexplainedByBest, leastElsewhere
  /// Of what it shares with the best one the share that stands in quotation marks, and the share of what stands
  /// outside of them that none accounts for.
  case quoted, plainUnexplained
  /// The mean share of the other members that the article accounts for, and the largest.
  case reach, largestReach
  /// ln of its length over the others' mean.
  case length
  case logMembers
  /// Nobody is dated before it; the share of the candidates that are.
  case isFirst, earlierShare
  /// It credits an agency that is none of the cluster's outlets, of which one at least is known; it is an agency.
  case creditsUnseen, isAgency
  case hasDay, credits
  /// What the dump says of whether agencies are in it, and that where it credits one that is no outlet
  /// of the cluster.
  case agencyPresence, absentAgency
  /// How little the dump says of that.
  case agencyDoubt
  /// Of the second pass (`Followings`), about the article: as of an arc's source.
  case followers, followerShare, isRoot
}
