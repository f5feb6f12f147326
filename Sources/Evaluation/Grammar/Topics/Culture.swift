extension Topic {
  /// The culture desk: facts, headlines, ledes, details and quotes of an event.
  static let cultureText = """
    @x1
    (film|opera|novel|tapestry|stage play|symphony|photograph collection|ballet|television
      series|comic book)
    @x2
    [3-14]
    @x3
    {cur}[1-60] million
    @x4
    (a lighthouse keeper|two rival bakers|a deaf composer|a border guard|a forger|a village
      doctor|a runaway bride|three sisters)
    @x5
    the {city} (Prize|Festival|Biennale|Medal|Grand Jury award)
    @x6
    [y1923-1994]
    @x7
    [4-48] (minutes of booing|critics|curtain calls|walkouts)
    @x8
    (a converted tannery|a drained swimming pool|an old customs house|the national theatre|a
      railway shed|a circus tent)
    @prole
    the {age}-year-old {nat} director
    author of {x2} books
    @qrole
    who chaired the jury
    artistic director at {o}
    @rrole
    critic of the {city} Review
    who plays the lead
    @noun
    the jury's choice
    the {x3} budget
    the festival programme
    the award
    the lease on {x8}
    the distribution contract
    the choice of {pl}
    @short
    {x1}
    prize
    premiere
    @title
    {pl} wins {x5} for {x1} about {x4}
    {x1} about {x4} takes {x5}
    {nat} {x1} (surprises|upsets) rivals at {x5}
    Outsider {pl} lands {x5}
    {x5}: jury picks {pl} over {ql} favourite
    {pl} {x1} booed, then crowned
    @lede
    A {x1} about {x4} won {p}, {pr}, {x5} on {day}, beating (better-funded|more fancied) rivals
      from {foe}.
    {p} took {x5} on {day} for a {x1} made in {x8} with borrowed money and a cast of {x2}.
    The jury of {x5} on {day} chose a {x1} that had {x7} at its first showing, a study of {x4}
      in the {region} of {x6}.
    {x4}, {x8} and {x2} years of refusals: that is the story behind the {x1} which brought {pl}
      {x5} on {day}.
    To some boos and a great deal of applause, {p} was handed {x5} in {city} on {day} for {phis}
      {x1} about {x4}.
    {country} has won {x5} for the first time since {x6}, thanks to {p}, {pr}, whose {x1}
      follows {x4}.
    @fact
    The {x1}, set in {region} in {x6}, follows {x4} through one winter and almost without words.
    {pl} wrote it in {x2} weeks at a kitchen table in {town} and then waited years for a backer.
    {q}, {qr}, said the jury of {x2} had argued for [3-9] hours and voted [2-4] times.
    At the premiere in {x8} there were {x7}, and one minister of {country} left before the end.
    Rights have been sold to [11-50] countries for a total of {x3}, more than {x2} times what it
      cost.
    {r}, {rr}, gave it [2-5] stars out of five and has since apologised for (none|two) of them.
    The prize is worth {cur}[20-90],000, half of which {pl} said would go to a library in {town}.
    {os}, which runs {x5}, lost its main sponsor, {us}, in {?month} and had to cut [20-90]
      screenings and readings.
    The favourite, a {foenat} {x1} with a budget of {x3}, came away with a prize for costumes.
    Descendants of a family from {town} say the tale of {x4} is theirs and have asked for a
      credit.
    It was {phis} (second|third|fourth) attempt: an earlier {x1}, shown in {foe} in
      [y1996-2016], was seen by [200-900] people.
    Crowds queued from [3-6] a.m. outside {x8} for the [120-900] tickets kept back for residents.
    The music, for {x2} cellos and a typewriter, was recorded in a single night in {city}.
    Censors in {foe} have asked for {x2} cuts before the {x1} can be shown there in {?month}.
    {ql} opened the ceremony by reading the names of {x2} artists in prison.
    Ticket sales at {x5} rose by [3-28] percent to [40-310],000, according to {os}.
    @quote
    I wanted to make a {x1} in which {x4} could be bored, because boredom is where people are
      honest
    we had no money in {x8}, so we had to have ideas
    the jury did not agree on the {x1}, it agreed that it could not stop talking about it
    if {x7} is a scandal, then {city} has become a very quiet place
    my grandmother was the real author, I only stole her silences
    """
}
