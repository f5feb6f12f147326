extension Topic {
  /// The politics desk: facts, headlines, ledes, details and quotes of an event.
  static let politicsText = """
    @x1
    (pension|land|water|school|rail|housing|energy|media|farm|fisheries|property|
      prison|transport|digital) (reform|levy|funding|ownership|safety|licensing|benefits)
      bill
    @x2
    [51-240]
    @x3
    [20-50]
    @x4
    (the coalition's junior partner|rebel backbenchers|independents|{us}|provincial governors|a
      dozen defectors)
    @x5
    [2-14] percent
    @x6
    [2-9]
    @x7
    (retirement age|land register|rent ceiling|fuel subsidy|minimum wage|inheritance tax|tuition
      fee|voting age|speed limit|coastal licence)
    @x8
    {cur}[2-38] billion
    @prole
    prime minister of {country}
    {nat} finance minister
    interior minister
    leader of the house
    @qrole
    leader of {us}
    a former speaker
    who chairs the budget committee
    the {foenat} foreign minister
    @rrole
    a backbencher from {town}
    the governor of {region}
    a constitutional scholar at {city} University
    @noun
    the {x1}
    the {x1}
    the {x7} clause
    the government's timetable
    the vote in {city}
    the coalition agreement
    the amendment from {os}
    the {x8} package
    @short
    vote
    revolt
    {x7} deal
    @title
    {nat} lawmakers (back|pass|approve) {x1} (after marathon debate|by {x6} votes|despite revolt)
    {pl} (survives|wins) vote on {x7}
    {country}: {x1} clears last hurdle in {city}
    Parliament in {city} (votes {x2} to {x3} for|adopts) {x1}
    {pl} gets {nat} {x7} change through after (night|day) of drama
    {os} loses fight over {x7}
    @lede
    Lawmakers in {country} (narrowly |)approved a {x1} on {day}, handing {p}, the {pr}, (a rare
      victory|a badly needed win|breathing space) after (weeks|months) of
      (rebellion|horse-trading|deadlock) over the {x7}.
    The {x7} in {country} will change for the first time in a generation after {x2} members of
      parliament, against {x3}, (voted|came out) for a {x1} in {city} (late |early |)on {day}.
    {p} got {phis} {x1} on {day}, but only by {x6} votes and only because {x4} (stayed
      away|switched sides|abstained) at the last moment.
    A bitter fight over the {nat} {x7} ended in {city} on {day} when parliament (sent|passed)
      the {x1} to the president's desk, {x2} to {x3}.
    After a sitting that lasted until dawn, the {nat} parliament on {day} adopted the {x1} that
      {pl} has (staked|bet) {phis} (career|job|future) on.
    By {x2} votes to {x3}, deputies in {city} on {day} gave {country} a new {x7} and the {pr} a
      (little|short) (respite|peace) from {phis} rivals.
    Defections from {x4} decided the most contested vote of the year in {country} on {day}: the
      {x1} is through, and {pl} stays.
    @fact
    The final count was {x2} in favour and {x3} against, with {x4} leaving the chamber before
      the roll was called.
    The {x1} raises spending by {x8} over four years and moves the {x7} by {x5} from next
      {?month}.
    {q}, {qr}, had promised to bring the cabinet down if a single clause on the {x7} survived.
    Outside, police kept some [400-9000] demonstrators away from the steps as {os} members
      arrived in buses from {region}.
    {pl} took office [8-40] months ago promising to leave the {x7} alone, a pledge {ql} quoted
      back at {phim} on {day}.
    To win over {x4}, ministers had agreed to review the {x7} again after the next election and
      to set {x8} aside for {region}.
    Under the old arrangement, the {x7} was adjusted once a year by {o}, a body that {pl} now
      wants to abolish.
    The upper house, where {us} holds [11-34] of [40-90] seats, can (hold up|delay) the {x1} for
      [20-60] days but not kill it.
    An opinion survey for {os} last {?month} put support for the {x1} at [22-61] percent, with
      (older|younger|rural|urban) voters most hostile.
    {rl}, {rr}, crossed the floor to vote with the government and was (booed|jeered|applauded)
      for it.
    {country} has had [3-6] cabinets in [5-12] years, and two of them fell over the {x7}.
    The currency (gained|firmed) [0.2~1.9] percent against the {foenat} {money} after the count,
      traders in {city} said.
    {foe}, the biggest trading partner of {country}, had lobbied against the parts of the {x1}
      that touch the {town} terminal.
    Within an hour of the vote {us} said it would take the {x7} to the constitutional court.
    At [1-5].[10-55] a.m. the speaker suspended the sitting after a {us} deputy (threw|waved) a
      copy of the {x1} at the front bench.
    The president, who belongs to no party, has [7-21] days to sign the {x1} or send it back to
      {city}.
    Of the {x6} votes that made the difference, [2-3] came from {region}, where the {x8} package
      will be spent.
    @quote
    this {x7} was (written|designed) for a country that no longer exists, and everybody in this
      room knows it
    I will not be the (prime minister|politician) who left {x8} for our children to pay
    they bought {x6} votes with {x8}, and {region} will remember the price
    a government that wins by {x6} has not won, it has been reprieved
    we did what we said we would do, and the {x7} will be fairer for it
    """
}
