/// Swaps a desk makes only when it rewrites a text from top to bottom.
enum LooseWords {
  static let groups = """
    w did_not didn't
    w does_not doesn't
    w would_not wouldn't
    w could_not couldn't
    w had_not hadn't
    w has_not hasn't
    w was_not wasn't
    w were_not weren't
    w is_not isn't
    w are_not aren't
    w it_is it's
    w could might_well
    w might may_well
    w and_that and_also_that
    w that_the how_the that_this
    w in_the within_the
    w to_the towards_the to_that
    w for_the for_that
    w at_the over_at_the!
    w after_the following_the once_the
    w before_the ahead_of_the prior_to_the
    w over_the concerning_the regarding_the
    w about_the concerning_the regarding_the
    w in_a within_a
    w as_a in_the_role_of_a
    w after_a following_a
    w and_the as_well_as_the plus_the
    w because_of on_account_of
    w since_the ever_since_the
    w most_of a_majority_of
    w on_Monday this_Monday! Monday!
    w on_Tuesday this_Tuesday! Tuesday!
    w on_Wednesday this_Wednesday! Wednesday!
    w on_Thursday this_Thursday! Thursday!
    w on_Friday this_Friday! Friday!
    w on_Saturday this_Saturday! Saturday!
    w on_Sunday this_Sunday! Sunday!
    w percent per_cent
    w while whereas
    w when once
    w if in_case
    w only just
    w again once_more
    w there_is there_exists
    w as_well_as plus
    w already by_then
    w still even_now
    w never at_no_time
    w every each
    w made produced
    w kept held_on_to
    w told informed!
    w wants would_like
    w against in_opposition_to
    w without with_no
    w such_as for_instance
    w people individuals
    w about_it on_the_matter
    """
}
