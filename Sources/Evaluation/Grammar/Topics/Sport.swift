extension Topic {
  /// The sport desk: facts, headlines, ledes, details and quotes of an event.
  static let sportText = """
    @x1
    (cup|league|play-off|derby|semi-final|qualifying|title)
    @x2
    [2-5]-[0-1]
    @x3
    (24th|27th|29th|34th|36th|38th|45th|48th|54th|56th|57th|64th|67th|69th|75th|
      78th|79th|84th|86th|88th|89th)
    @x4
    [11-78],[100-900]
    @x5
    (hamstring|ankle|collarbone|knee|shoulder|groin)
    @x6
    [4-19]
    @x7
    (free kick|header|volley|penalty|overhead kick|tap-in|deflected shot|long-range effort)
    @x8
    [y1951-2014]
    @prole
    {age}-year-old {foenat} forward of {os}
    captain of {os}
    a substitute
    @qrole
    coach of {os}
    who took over {os} in {?month}
    @rrole
    coach of {us}
    the {us} goalkeeper
    @noun
    the transfer of {sl}
    the referee's decision
    the stadium contract
    the ticket scheme
    the fixture list
    the new playing style
    the future of {ql}
    @short
    {x1} win
    {x7}
    upset
    @title
    {os} (beat|stun|thrash|sink) {us} {x2} in {x1} tie
    {pl} {x7} (fires|sends) {os} past {us}
    {us} (humbled|beaten|out) as {pl} strikes for {os}
    {x1}: {os} {x2} {us}
    {pl} double ends {us} run at {x6} games
    {ql} praises {os} after {x2} {x1} win
    @lede
    A {x7} by {p} in the {x3} minute set {o} on the way to a {x2} {x1} win over {u} in front of
      {x4} people in {city} on {day}.
    {os} ended the {x6}-match unbeaten run of {us} on {day}, winning {x2} in {city} through a
      (brilliant|scruffy|late) {x7} from {pl} and a second half of (total|almost embarrassing)
      control.
    {u}, without the injured {s}, went down {x2} to {os} on {day} in a {x1} game that turned on
      one {x7}.
    It was {p}, {pr}, who broke {us} on {day}: one {x7}, one assist and a {x2} result that takes
      {os} within reach of a first trophy since {x8}.
    {x4} in {city} saw {os} play {us} off the pitch on {day}, with {pl} scoring from a {x7} in a
      {x2} {x1} victory.
    Not since {x8} had {os} won by such a margin at this stage, but on {day} {us} were swept
      aside {x2} as {pl} (ran|tormented) the defence.
    @fact
    {pl} struck in the {x3} minute, meeting a cross from the left with a {x7} that (went in off
      the post|left the goalkeeper rooted).
    {us} had lost {s} to a {x5} injury inside [9-31] minutes and never found another way through
      midfield.
    {q}, {qr}, changed three of the side that drew at {town} last week and was rewarded within
      {x6} minutes.
    The visitors had [58-71] percent of the ball before the interval and [1-4] shots to show for
      it.
    A second for {os} arrived on [61-88] minutes when {rl}, {rr}, misjudged a back-pass on the
      wet turf.
    {us} thought they had levelled through a {x7} of their own, but the flag was up and a long
      review agreed.
    The {x2} scoreline moves {os} up to [4-7]th with [21-70] points from [15-36] games.
    {pl} now has {x6} goals in [9-30] appearances since a {cur}[2-60] million move from {foe} in
      {?month}.
    {sl} left on crutches and will have a scan on the {x5} in {city} on {yday}.
    {x4} was the biggest gate at the ground since {x8}, when {us} were the opponents too.
    Tempers frayed near the end and the referee showed [3-8] yellow cards in [7-15] minutes.
    The return is in {town} in [6-15] days, when {os} will be without their suspended left back.
    {us} have taken [1-5] points from the last [18-30] on offer and the chairman left before the
      whistle.
    It might have been worse for {us} had {pl} not put a {x7} over the bar from [5-11] metres
      with the goal open.
    {ql} won the competition as a player with {us} in {x8} and did not celebrate either goal.
    Heavy rain had put the start back by [15-45] minutes and the groundsmen were at work until
      the anthem.
    @quote
    the {x7} was luck, the other [70-89] minutes were work
    we gave {x4} people nothing to sing about and I apologise to each of them
    {pl} does that in training every morning and we have stopped applauding
    I said at half-time that one {x7} would win it, and I wanted it to be ours
    you lose {x2} and you look in the mirror, not at the referee
    """
}
