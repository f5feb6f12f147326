extension GrammarText {
  /// Sentences and clauses that fit any topic.
  static let sentences = """
    @body
    <speaker> said <claim>(| <when>).
    <speaker> said <when> that <claim>.
    <claim>, <speaker> said(| <when>).
    <claim>, according to <document>.
    <opening>, <claim>.
    <opening>, <claim>, (and|but|while) <claim>.
    although <claim>, <claim>(| <when>).
    <claim> (|(even )as|after|while) <claim>, <speaker> said.
    <document> (found|suggested|showed|concluded) that <claim>, and <speaker>
      (warned|said|acknowledged) that <claim>.
    {?person}, (a|an) <expert> who has (followed|watched|worked on) <*noun> for (|more than
      |almost )[3-27] years, said <claim>.
    for <crowd>, <worry> (mattered|counted|weighed) more than <worry>, and <claim>.
    <crowd> (gathered|met|assembled) <where> <when> to (hear|learn|be told) that <claim>.
    asked (|repeatedly )(whether|if) <claim>, <speaker> (would say only|replied|answered) that
      <claim>.
    <claim>; <claim>, (|as )<speaker> (put it|told a local broadcaster|wrote in a letter).
    it was the <ordinal> time (this year|since [y1988-2021]|in [2-14] years) that <claim>.
    <speaker> (pointed to|singled out|dwelt on) <worry>, (arguing|saying|insisting) that <claim>.
    <thing> and <worry> (together |)(explained|accounted for|drove) about [12-88] percent of
      <measure>, <document> showed.
    nobody <where> (expected|believed|thought) that <claim>, least of all <crowd>.
    what (worried|troubled|surprised) <crowd> most was that <claim>.
    between [y1979-2009] and [y2010-2022], <measure> (=rose|fell|grew|shrank) by [3-74] percent,
      which <speaker> (blamed on|attributed to|put down to) <worry>.
    <speaker> (and|together with) {?person} (asked|pressed|called) <when> for <remedy>,
      (saying|on the grounds that) <claim>.
    <speaker> (stopped short of|came close to|did not rule out) <calling for> <remedy>.
    among the <adj> questions left open was (whether|how soon|why) <thing> <pred-would>.
    a <adj> <paper> seen by {outlet} (listed|described|set out) [3-19] (cases|points|items),
      among them <worry> and <worry>.
    in {?place}, [6-96] (kilometres|miles) (=north|south|east|west) of {city}, <crowd>
      (said|complained|reported) that <claim>.
    <speaker> (has|had) (asked|given) <crowd> until {?month} [2-28] to (answer|respond|comment),
      after which <remedy> <pred-would>.
    <claim>, a (figure|detail|point) that <speaker> (disputed|questioned|would not discuss).
    (not everyone|few people|hardly anyone) in {?place} (agreed|was convinced): {?person},
      [19-84], a <job>, said <claim>.
    {?person}, a [19-84]-year-old <job> from {?place}, said <claim>.
    "<quote>," said {?person}, [19-84], a <job> <where>.
    "<quote>," {?person} of {?org} said, <speaking>.
    {?person}, who (=runs|owns|works at|teaches at) a <site> in {?place}, (was blunt|had no
      doubts|shook {?his} head): "<quote>."
    <opening>, {?org} (said|announced|confirmed) that <remedy> <pred-would>.
    <remedy> <pred-would>, (although|even if|and yet) <claim>.
    @claim
    <thing> <pred>
    <thing> <pred>
    <thing> <pred-would>
    <crowd> <crowd-pred>
    <crowd> <crowd-pred>
    <worry> had <worsened>
    <remedy> <pred-would>
    <measure> had (reached|passed|stood at) [11-98,] (|percent |a week )(by|in|before) {?month}
    there (was|had been) <little> <doubt-noun> (over|about) <*noun>
    @thing
    <*noun>
    <*noun>
    <*noun>
    the (=cost|timing|scope|wording|purpose|legality|success|future|handling|pace) of <*noun>
    (public |popular |private |growing |)(trust|interest|confidence|belief) in <*noun>
    the (wait|case|argument|appetite|search) for <remedy>
    the (row|debate|dispute|silence|confusion) over <*noun>
    the <adj> <paper>
    the <paper> on <*noun>
    <measure>
    much of the <adj> <paper>
    @pred
    had (already |)been (delayed|postponed|held up) (=twice|[2-9] times|for months) because of
      <worry>
    had <worsened> since (|early |late |mid-)[y1998-2022]
    would (take|need) [2-18] (=weeks|months|years) rather than [2-24]
    remained (under review|unresolved|open|a source of friction) (|pending <remedy>)
    had (=divided|split|alarmed|angered|puzzled) <crowd> (|as much as <worry>)
    was (decided|settled|agreed) (=in haste|over dinner|by telephone|at the last minute|without
      a vote) <when>
    cost <sum> more than (planned|budgeted|<document> had allowed)
    (owed|had) (=more|less) to <worry> than to <worry>
    depended on <remedy>
    was (never|not|only partly|rarely) (discussed|raised|explained) with <crowd>
    had (=little|much|nothing|something) to do with <worry>
    (came|arrived) [2-40] (=days|weeks|months) (=too late|later than promised|after the deadline)
    (hung|turned) on a single (=page|paragraph|phrase|signature) in the <paper>
    would not survive (another|one more) <adj> (=winter|summer|season|year)
    (deserved|called for|needed) <remedy>, not <remedy>
    was (=bound|likely|unlikely|not guaranteed) to (please|satisfy|reassure|convince) <crowd>
    (left|had left) <crowd> (with <little> choice|out of pocket|guessing|in limbo|none the wiser)
    had (drawn|attracted|provoked) [13-940] (=complaints|letters|objections|replies) in [2-21]
      days
    rested on (figures|data|assumptions|estimates) from [y1991-2019]
    was "<soundbite>"
    @pred-would
    would (be|become) (=law|clear|public|irreversible|unaffordable|routine) (by|before|after)
      {?month}
    would (=not |)(be ready|take effect|go ahead|be finished) (before|until) (the end of
      |)<season>
    could (=save|cost|bring in|tie up) <sum> (a year|over [2-12] years|by [y2026-2040])
    might (yet |still |)be (=blocked|watered down|overtaken|rescued) by <worry>
    could (hardly|not easily|only) be <undone> without <remedy>
    would (apply|extend|matter) to (about |some |)[2-96] percent of <crowd-of>
    should have been (obvious|discussed|ready|published) (by|in|before) {?month}
    would (cover|include|touch) [2-48] (=districts|towns|sites|cases) (around|near|beyond)
      {?place}
    might take (another |)[2-20] (weeks|months) to <verify>
    would be <undone> if <worry> <continued>
    @crowd-pred
    had (waited|queued|campaigned|argued) for [2-19] (=hours|weeks|months|years) over <worry>
    (=wanted|expected|were promised|had been offered) <remedy>
    (were|felt) (=divided|torn|uneasy|bitter|hopeful|resigned) (about|over) <*noun>
    (blamed|cited|mentioned) <worry> (rather than|as well as|and) <worry>
    (learned|heard|were told) of it (from a neighbour|on the radio|by text message|from
      <document>) <when>
    (=paid|spent|lost|raised) <sum> (between them|each|in [2-11] weeks|on <worry>)
    had (=signed|drafted|sent|ignored) a <paper> <asking for> <remedy>
    (=doubted|disputed|accepted|insisted) that <thing> <pred>
    (would|could|might) (=leave|strike|sue|appeal|protest) unless <remedy> <pred-would>
    outnumbered (=visitors|supporters|staff|officials) by [2-14] to one <where>
    @crowd
    (local |older |younger |some |many |most |)<people> (|in {?place}|from {region}|around {city})
    (local |older |younger |some |many |)<people> <where>
    (about|some|nearly|at least) [20-990] <people>
    <people> and <people>
    <people> who (spoke to|were reached by|wrote to) {outlet}
    @crowd-of
    <people> (in {region}|in {?place}|nationwide|aged under [20-45])
    """
}
