extension GrammarText {
  /// Who speaks, when, where, and in which words.
  static let voices = """
    @speaker
    {?person} of {?org}
    {?person}, (a|an) <expert> at {?org},
    {?person}, (a|an) <expert> in {?place},
    {pl}
    {pl}
    {ql}
    {q}
    {r}, {rr},
    {rl}
    {sl}
    (a|one) (senior |junior |retired |former |local
      |)(=official|adviser|manager|engineer|councillor|inspector) (|who asked not to be
      named|involved in the work|at {?org})
    (two|three|several) people (familiar with|briefed on|involved in) <*noun>
    a (spokesman|spokeswoman|representative) for {o}
    {us}
    {os}
    @expert
    analyst
    lecturer
    historian
    consultant
    lawyer
    researcher
    economist
    planner
    campaigner
    former minister
    statistician
    pollster
    professor of public policy
    @job
    baker
    bus driver
    plumber
    nurse
    carpenter
    cafe owner
    hairdresser
    mechanic
    florist
    retired teacher
    warehouse worker
    dentist
    mother of [2-5]
    student
    fisherman
    locksmith
    accountant
    dairy farmer
    translator
    hotel porter
    postal worker
    @site
    bakery
    garage
    primary school
    hardware shop
    guesthouse
    bookshop
    clinic
    vineyard
    pharmacy
    dairy
    print works
    @adj
    long-awaited
    confidential
    [14-310]-page
    contested
    leaked
    hastily written
    carefully worded
    technical
    little-noticed
    politically sensitive
    much-delayed
    [y1987-2019]
    costly
    preliminary
    unsigned
    provisional
    divisive
    sober
    @opening
    (=late|early) on {day}
    in a further (=sign|setback|twist) <when>
    for (months|weeks|years) now
    (at|during) a (=briefing|hearing|meeting|ceremony) in {?place}
    elsewhere in {region}
    away from {city}
    in the [2-9] (=days|weeks|months) since {?month}
    by (mid-morning|noon|nightfall|the weekend)
    to the (=surprise|relief|dismay) of <crowd>
    (under|according to) the <adj> <paper>
    with [3-90] (days|weeks) to go
    unlike in [y1993-2021]
    not for the first time
    in (private|practice|theory|hindsight)
    on paper
    further (=south|north|east|west)
    before (dawn|lunch|the vote|the announcement)
    in neighbouring {?country}
    as recently as {?month}
    @when
    on {day}
    late on {day}
    early on {day}
    on {day} night
    on {day} (=morning|afternoon|evening)
    earlier (this|in the) week
    the day before
    at the weekend
    over the weekend
    last week
    after a meeting in {?place}
    during a visit to {?place}
    a few hours later
    @where
    in {?place}
    in {city}
    near the {town} road
    outside the (=town hall|station|courthouse|library|main gate|ministry) in {?place}
    along the {region} coast
    at a (=hall|school|hotel|church|depot) in {?place}
    in (=a suburb|the east|the north|the old quarter) of {city}
    across {region}
    @ordinal
    second
    third
    fourth
    fifth
    sixth
    seventh
    ninth
    @sum
    {cur}[3-98] million
    {cur}[110-990,] million
    {cur}[1.1~9.8] billion
    [2-88] million {money}
    [120-900],000 {money}
    @season
    the (=spring|summer|autumn|winter)
    the (school year|financial year|tourist season|parliamentary term)
    {?month}
    next {?month}
    @calling for
    calling for
    ruling out
    promising
    endorsing
    @asking for
    demanding
    asking for
    opposing
    proposing
    @speaking
    standing outside a <site>
    speaking by telephone from {?place}
    in a (radio|television|newspaper) interview
    over the noise of <kit>
    in an email
    at the (edge|end) of the meeting
    @soundbite
    a (leap|shot|walk) in the dark
    neither fair nor (legal|wise|new)
    a (solution|headline) in search of a problem
    the least bad (option|outcome)
    (too|far) (clever|late|timid) by half
    a patchwork
    unfinished business
    a promise with no date on it
    (a gift|an insult) to <people>
    @quote
    we (have|had) been (waiting|asking|fighting) for this (since {?month}|for [2-15]
      years|longer than anyone remembers)
    I (never|did not|do not) (think|believe|expect) (we would|anyone could|they will)
      (see|win|afford) <remedy>
    you cannot (build|run|plan) a (business|town|country|family) on <worry>
    (they|people here|most of us) (know|understand|remember) what <worry> (does|did) to <crowd>
    this is (about|not about) <worry>, it is about (dignity|trust|money|fairness|time|our
      children)
    if (nothing|something|little) changes by {?month}, (we|some of us|half of them) will
      (leave|have to close|be back here|go to court)
    we (listened|looked|worked) hard, and (frankly|honestly|in the end) <thing> did not
      (convince|help|surprise) us
    (nobody|someone|everyone) has to (pay|answer|speak up) for <worry>
    I (told|asked|warned) them in {?month} and I (will tell|am telling) them (again|today):
      <remedy>, (nothing|no) (less|more)
    there is (still|always) (time|room|hope) for <remedy>
    my (=mother|father|brother|boss|neighbour) (calls|called) it <soundbite>, and (I agree|I
      cannot disagree|who am I to argue)
    (every|each) (week|month|morning) we (lose|spend|count) <sum> because of <worry>
    it (sounds|looks|reads) like <soundbite> to me
    we will (publish|share|defend) <measure>, (line by line|openly|in {?month}) and (let|invite)
      <people> (judge|decide)
    the (truth|point|trouble) is that <thing> (needs|wants|takes) (courage|patience|money|people)
    what (matters|counts|helps) (now|here|today) is <remedy>
    (some|plenty|[3-9] in ten) of my (friends|colleagues|customers) have already (left|given
      up|signed)
    @attrib
    "{said}," {speaker} said(| <when>).
    "{said}," said {speaker}(| <when>).
    {speaker} said: "{said}."
    "{said}," {speaker} (told|reminded) <listeners>(| <when>).
    {speaker} (told|assured) <listeners> <when>: "{said}."
    {speaker} put it (differently|bluntly|more carefully): "{said}."
    @listeners
    a (news conference|briefing|hearing|rally) in {city}
    {outlet}
    a (crowd|room) of [40-900] <people>
    lawmakers
    the state broadcaster
    a regional radio station
    @headline-tail
    in {city}
    after <*short>
    as <people> wait
    : what we know
    , officials say
    amid <worry>
    """
}
