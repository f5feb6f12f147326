extension Topic {
  /// The diplomacy desk: facts, headlines, ledes, details and quotes of an event.
  static let diplomacyText = """
    @x1
    (fishing rights|prisoner exchange|border demarcation|water-sharing|grain
      corridor|visa|airspace|gas transit|extradition|nuclear inspection)
    @x2
    [3-31]-point
    @x3
    [2-16] hours
    @x4
    (a lakeside hotel|a former monastery|an airport lounge|the opera house|a naval base|a
      hunting lodge) (near|outside) {town}
    @x5
    [y1962-2009]
    @x6
    [14-900]
    @x7
    (observers|prisoners|trawlers|lorries|border guards|inspectors|containers)
    @x8
    [20-90] days
    @prole
    {nat} foreign minister
    chief negotiator for {country}
    @qrole
    {foenat} foreign minister
    who speaks for the {foenat} presidency
    @rrole
    the United Nations envoy
    a former ambassador to {foe}
    @noun
    the {x1} deal
    the {x2} text
    the talks at {town}
    the return of {x6} {x7}
    relations with {foe}
    the {x1} annex
    the {foenat} delegation
    the summit
    @short
    {x1} talks
    summit
    {x1} accord
    @title
    {country} and {foe} (agree|sign|strike) {x1} deal
    {x1} breakthrough after {x3} of talks (in|near) {town}
    {pl}, {ql} shake hands on {x1} accord
    {foe} to free {x6} {x7} under {x2} plan
    Rivals {country}, {foe} end {x1} deadlock
    {x2} {x1} accord leaves hard questions
    @lede
    {country} and {foe} reached a {x2} agreement on {x1} on {day}, after {x3} of talks at {x4}
      that both sides had written off.
    The foreign ministers of {country} and {foe}, {pl} and {ql}, shook hands on {day} over a
      {x1} dispute that has soured relations since {x5}.
    Some {x6} {x7} will be the first to notice a {x1} deal that {foe} and {country} concluded on
      {day} at {x4}.
    A quarrel about {x1} that twice brought {country} and {foe} close to war was
      (settled|shelved) on {day}, at least on paper.
    {p}, {pr}, flew home from {x4} on {day} with a {x2} text on {x1} and a {foenat} promise to
      release {x6} {x7}.
    It took {x3}, three mediators and {x4} to do it, but on {day} {country} and {foe} signed the
      {x1} accord that has eluded them since {x5}.
    @fact
    Under the {x2} text, {foe} lets {x6} {x7} go within {x8} and {country} reopens the crossing
      at {town}.
    The meeting at {x4} ran for {x3}, [2-6] of them spent on a single word in the {x1} annex.
    {q}, {qr}, had left the room twice and was talked back each time by {rl}, {rr}.
    The two capitals broke off relations in {x5} after {x6} {x7} were (seized|held) off {town}.
    A joint commission led by {o} is to meet every {x8} and can call on outside arbitrators.
    Nothing in the {x2} paper deals with the {town} islands, which both {country} and {foe} claim.
    Parliament in {city} must ratify the {x1} accord by {?month}, and {us} has announced it will
      vote no.
    The mediators from {os} had put a draft on the table in {?month} that {foe} described as an
      insult.
    Trade between the neighbours fell from {cur}[2-9] billion in {x5} to {cur}[90-900] million
      last year.
    {pl} telephoned the president of {country} at [1-5] a.m. for permission to accept the {x1}
      clause.
    Border guards at {town} lifted the barrier for [11-90] minutes on {yday} to let a first
      convoy through.
    Western embassies in {city} welcomed the {x1} deal while noting that {x8} is a short time to
      (count|free) {x6} {x7}.
    A previous accord, signed in {x5} in the same room, lasted [9-70] days.
    Satellite pictures published by {?org} show [4-19] {foenat} patrol boats back in harbour at
      {town}.
    Hardliners around {ql} want compensation of {cur}[1-9] billion before any {x7} are handed
      over.
    {rl} praised the delegations and (warned|added) that the {x8} clock had already begun to run.
    @quote
    we did not come to {town} to like each other, we came to count {x7}
    every one of the {x2} paragraphs hurts somebody, which is how I know it is fair
    the {x1} question is closed, the trust question is wide open
    I have {x8} to prove my critics wrong and they have {x8} to help them be right
    {foe} keeps the agreements it signs, let others say the same since {x5}
    """
}
