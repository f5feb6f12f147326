extension Topic {
  /// The business desk: facts, headlines, ledes, details and quotes of an event.
  static let businessText = """
    @x1
    (biscuit|cable|tyre|shipping|cosmetics|battery|fertiliser|furniture|insurance|
      paper|brewing|toy|lift|software|cement|airline catering|generic drugs)
    @x2
    {cur}[1.1~28.9] billion
    @x3
    [900-14000]
    @x4
    [6-41] percent
    @x5
    [2-19]
    @x6
    (a rail depot|two breweries|a data centre|the {town} works|a stake in {us}|a loss-making
      lender|its headquarters)
    @x7
    {cur}[3-98].[10-95]
    @x8
    [y1884-1999]
    @prole
    chief executive of {o}
    who founded {os}
    chairman of {os}
    @qrole
    chief executive of {us}
    finance director of {us}
    @rrole
    a fund manager in {city}
    who speaks for [2-9] unions at {os}
    an analyst at {city} Securities
    @noun
    the {x1} merger
    the {x2} bid
    the takeover
    the sale of {x6}
    the offer for {us}
    the board of {us}
    the job losses at {town}
    the {x7} a share
    @short
    {x1} takeover
    bid
    merger
    @title
    {os} (to buy|agrees to buy|bids for) {us} (for|in) {x2} {x1} deal
    {us} board (accepts|backs) {x2} offer from {os}
    {nat} {x1} maker {os} swallows rival
    {x1} giants {os} and {us} to merge, {x3} jobs at risk
    {pl} lands {us} at {x7} a share
    Takeover of {us} makes {os} {nat} {x1} leader
    @lede
    {o} said on {day} it would buy {u} for {x2}, creating the largest {x1} group in {country}
      and putting as many as {x3} jobs in doubt.
    After {x5} months of courtship, the {x1} maker {us} fell to its older rival {os} on {day} in
      a deal worth {x2}.
    Shareholders in {u} stand to receive {x7} a share under a {x2} takeover by {os} that was
      sealed in {city} (in the early hours of|before markets opened on|late on) {day}.
    Two of the best-known {x1} names in {country} are to become one: {os} is paying {x2} for
      {us}, the companies announced on {day}.
    {p}, {pr}, got the {x1} deal {phe} has chased for {x5} years on {day}, at {x7} for each
      share of {us}.
    A {x2} merger agreed on {day} between {os} and {us} will leave {country} with a single large
      {x1} supplier, and {town} perhaps without its biggest employer.
    @fact
    The price of {x7} is {x4} above where shares in {us} closed before talks (leaked|became
      known) in {?month}.
    {os}, founded in {x8}, employs [2000-60000] people and makes [8-70] percent of its sales
      outside {country}.
    To satisfy regulators the two will sell {x6}, which {rl}, {rr}, thinks could fetch
      {cur}[110-900] million.
    The {nat} competition authority has until {?month} to decide, and its {foenat} counterpart
      may take (longer|a month more).
    {q}, {qr}, will leave with a payment of {cur}[2-29] million once the {x1} businesses are
      joined.
    Savings of {cur}[40-480] million a year are promised by the (second|third|fourth) year, more
      than half of them from {x3} posts.
    At the {town} site, where {us} has made {x1} goods since {x8}, [300-2900] people learned of
      the sale from a notice at the gate.
    Shares in {os} (lost|gave up) [1.1~9.7] percent by noon in {city} while those of {us} jumped
      [11-38] percent to just below {x7}.
    Banks led by {city} Securities are lending [35-80] percent of the {x2}, at a rate that {ql}
      would not disclose.
    A first approach at {cur}[2-60] a share was (dismissed|laughed off|rejected) in {?month} as
      not worth the postage.
    Raw materials for {x1} products cost {x4} more than a year ago, which has squeezed smaller
      producers in {region}.
    The founding family of {us} keeps [4-24] percent and (one seat|two seats) on the board for
      {x5} years.
    Ratings agencies put {os} on watch, citing debts that would rise to [2.1~5.9] times yearly
      earnings.
    {foe}-based {?org} had also looked at the books of {us} but walked away over {x6}.
    The combined company will be run from {city}, and the {os} name, not that of {us}, will be
      on the door.
    Annual sales of the two came to {cur}[4-70] billion, with an operating margin of [3-19]
      percent at {os} and [2-12] at {us}.
    @quote
    scale is not a luxury in {x1} any more, it is the price of being allowed to compete
    {x7} is a full price, and I slept very well after paying it
    they are buying {x3} problems and calling them savings
    we were not for sale, until somebody offered us {x2}
    {town} made this company, and {town} is being handed the bill
    """
}
