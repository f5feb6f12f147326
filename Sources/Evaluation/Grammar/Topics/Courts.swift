extension Topic {
  /// The courts desk: facts, headlines, ledes, details and quotes of an event.
  static let courtsText = """
    @x1
    (bribery|fraud|perjury|manslaughter|arson|money-laundering|insider-trading|blackmail|
      embezzlement|smuggling)
    @x2
    [3-28]
    @x3
    [12-190] (witnesses|days of testimony|charges)
    @x4
    a (disused quarry|shipping container|holiday villa|racing stable|law library|family
      trust|shell company|private jet) (in|registered in|near) {town}
    @x5
    {cur}[2-94] million
    @x6
    [y1998-2019]
    @x7
    (juror|clerk|bookkeeper|bodyguard|brother-in-law|chauffeur|business partner|former
      wife|bank manager)
    @x8
    (forged invoices|tapped calls|a coded diary|deleted messages|two ledgers|toll records|a
      hotel bill)
    @prole
    former head of {o}
    a property magnate
    once mayor of {town}
    owner of {os}
    @qrole
    the presiding judge
    who led the prosecution
    for the defence
    @rrole
    the prosecution's main witness
    a law professor in {city}
    who sat through the trial
    @noun
    the {x1} case
    the sentence
    the appeal
    the {x5} fine
    the seizure of {x4}
    the immunity deal
    the conviction
    @short
    {x1} verdict
    trial
    appeal
    @title
    {pl} (jailed|sentenced to {x2} years) (for|over) {x1}
    {x2} years for {pl} in {city} {x1} trial
    Court in {city} convicts {p} of {x1}
    {pl}, {pr}, guilty of {x1}
    {nat} (tycoon|executive) {pl} gets {x2} years
    Jury (believes|sides with) {x7} in {pl} {x1} case
    @lede
    {p}, {pr}, was (sentenced to|given) {x2} years in prison on {day} for {x1}, ending a trial
      that (gripped|divided) {country} and cost {phim} (his name|most of a fortune|almost every
      friend).
    A court in {city} convicted {p} of {x1} on {day} and ordered the {age}-year-old to forfeit
      {x5}, including {x4}.
    It took jurors [2-9] hours to find {pl} guilty of {x1} on {day}, in a case built on {x8} and
      the word of a {x7}.
    {x8} and the evidence of a {x7} sent {p}, {pr}, to jail for {x2} years on {day}.
    The judge in {city} who heard {x3} in the {x1} case against {p} on {day} handed down a term
      of {x2} years, (longer|shorter) than lawyers had expected.
    {p}, {age}, showed no emotion on {day} as {phe} was led away to begin a {x2}-year sentence
      for {x1}.
    For {x1} that went on from {x6} until police walked into {x4}, {pl} will spend {x2} years in
      prison, a {city} court ruled on {day}.
    @fact
    The court heard {x3} since {?month}, many of them about payments from {os} that began in {x6}.
    {pl} denied everything, telling jurors that the {x8} had been planted by a {x7} with a grudge.
    {q}, {qr}, called it the (coldest|greediest|most careless) {x1} {qhe} had seen in [11-35]
      years at the bar.
    Prosecutors had asked for [4-32] years and for {x4} to be sold to repay creditors of {os}.
    The {x5} was traced through [5-40] accounts in {foe} and {city} before it (surfaced|ended)
      in {x4}.
    The {x7}, whose name cannot be published, agreed to testify in return for immunity in
      {?month}.
    {rl}, {rr}, said the turning point came on the [4-29]th day, when the {x8} were read aloud.
    Defence lawyers have [10-30] days to appeal and said they would do so before the weekend.
    {pl} built {os} from a single shop in {town} into a group with [300-9000] employees.
    Half of the shares in {os} have been frozen since police searched {x4} with [12-60] officers
      at dawn.
    It is the second {x1} conviction in {region} tied to {us}, whose chairman resigned in
      {?month}.
    A separate civil claim for {x5} brought by pensioners in {town} will be heard in {?month}.
    The case almost collapsed in {?month} when a juror was seen (dining|talking) with a cousin
      of {pl}.
    Sentencing guidelines in {country} put the maximum for {x1} at [20-35] years if public money
      is involved.
    In the front row, relatives of {pl} (wept|sat motionless|held hands) while the clerk read
      [4-19] pages of findings.
    Investigators from {foe} who had helped with the {x8} left the courtroom without speaking.
    @quote
    there was never any {x1}, there was only a {x7} with debts and a very good memory
    the {x8} spoke more plainly than any witness in this room
    you had {x5} and you wanted more, and for that I cannot find a better word than greed
    we will appeal, and we will win, because {x6} is a long time ago
    no sentence gives {town} its pensions back, but today is a start
    """
}
