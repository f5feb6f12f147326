extension Topic {
  /// The labour desk: facts, headlines, ledes, details and quotes of an event.
  static let labourText = """
    @x1
    (dock|airport|refuse|tram|steel|nursing|postal|teaching|mining|bakery|signalling|
      call-centre|prison)
    @x2
    [2-68],[100-900]
    @x3
    [3-19] percent
    @x4
    [2-41]
    @x5
    (night shifts|unpaid overtime|a broken pension promise|agency hiring|body cameras|split
      rosters|sick pay|automatic gates)
    @x6
    {cur}[2-60] million a day
    @x7
    [y1974-2012]
    @x8
    [1-9].[1-9] percent
    @prole
    general secretary of {o}
    chief negotiator for {os}
    @qrole
    managing director of {u}
    labour minister of {country}
    @rrole
    a picket with [9-33] years of service
    the state mediator
    @noun
    the {x1} dispute
    the offer of {x8}
    the agreement on {x5}
    the ballot
    the union's strike fund
    the mediation plan
    the overtime rule
    @short
    {x1} strike
    walkout
    pay offer
    @title
    {nat} {x1} workers (strike|walk out) over {x5}
    {x2} {x1} staff begin {x4}-day strike
    {x1} strike (cripples|paralyses) {region}
    {os} rejects {x8} offer, {x1} strike goes on
    {us} loses {x6} as {x1} walkout bites
    Talks fail in {nat} {x1} dispute
    @lede
    Some {x2} {x1} workers in {country} walked out on {day} in a dispute about {x5} that their
      employer, {us}, says costs it {x6}.
    The biggest {x1} strike in {country} since {x7} began at midnight on {day} after {os} turned
      down a rise of {x8}.
    A {x4}-day stoppage by {x1} staff brought {region} close to a standstill on {day}, with both
      sides blaming {x5}.
    {o} called {x2} of its members out on {day}, saying {x8} was no answer to {x5}.
    From {city} to {town}, {x1} workers stood at the gates on {day} in the first of {x4} days of
      strikes over pay and {x5}.
    Talks to avert a {x1} strike collapsed in {city} on {day} when {p}, {pr}, left the table
      over {x5}.
    @fact
    The union wants {x3} more this year; {us} has offered {x8} and a single payment of
      {cur}[100-900].
    {q}, {qr}, says each day of the {x1} walkout costs {x6} and that no more money is to be had.
    In the ballot [71-97] percent of {x2} members voted to stop work, on a turnout of [52-88]
      percent.
    What began as a quarrel over {x5} at the {town} site became national in {?month} when [4-30]
      shop stewards were suspended.
    At the gate in {town}, {r}, {rr}, fed a brazier with pallets and counted the lorries turning
      back.
    {us} has brought in [90-900] contractors from {foe}, whom {os} accuses it of housing in
      containers.
    The last {x1} strike on this scale, in {x7}, lasted [12-90] days and ended with the fall of
      a government.
    Supermarkets in {region} have stock for [3-9] days, according to a trade body.
    {rl} will see the two sides separately on {yday} in a hotel in {city}, with no joint session
      planned.
    Inflation in {country} ran at [3.1~9.8] percent in {?month}, leaving {x1} pay [2-14] percent
      lower than in [y2010-2021].
    Other unions, among them {?org}, have promised [20-90] hours of sympathy action from next
      week.
    {pl} joined the {x1} trade at [15-17] and was elected by [300-4000] votes in {?month}.
    A court threw out an application by {us} to have the strike banned for want of proper notice.
    The army is training [100-900] soldiers to do essential {x1} work, which {os} called a
      provocation.
    Under {x5} as now arranged, a {x1} worker can be called in with [4-11] hours' warning.
    Passengers and customers had been told to expect no normal service before {yday}.
    @quote
    {x8} is what the chairman spends on lunch, and he does not work {x5}
    we can go on for {x4} days or for {x4} weeks, that is up to {us}
    nobody stands in this wind at four in the morning for fun
    there is {x6} going up in smoke because somebody will not talk about {x5}
    I voted to stay in, but I would sooner lose the money than my neighbours
    """
}
