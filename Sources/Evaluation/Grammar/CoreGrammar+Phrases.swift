extension GrammarText {
  /// Crowds, worries, remedies, papers: what the clauses are made of.
  static let phrases = """
    @people
    residents
    shopkeepers
    commuters
    tenants
    pensioners
    volunteers
    campaigners
    neighbours
    taxpayers
    hoteliers
    nurses
    traders
    councillors
    lorry drivers
    apprentices
    homeowners
    small businesses
    churchgoers
    charity workers
    union members
    fishermen
    market stallholders
    landlords
    veterans
    retired engineers
    first-time buyers
    night-shift workers
    graduates
    teachers
    farmers
    students
    civil servants
    @little
    little
    some
    much
    hardly any
    no
    considerable
    growing
    genuine
    @doubt-noun
    agreement
    clarity
    urgency
    doubt
    embarrassment
    secrecy
    bitterness
    relief
    enthusiasm
    patience
    anger
    surprise
    @worsened
    worsened
    eased
    faded
    deepened
    returned
    become harder to ignore
    doubled
    spread beyond {?place}
    taken everybody by surprise
    cost the region <sum>
    been noticed only <when>
    @continued
    continued
    returned
    worsened (again|by {?month})
    spread to {?place}
    lasted beyond {?month}
    @undone
    undone
    justified
    reversed
    repeated
    paid for
    explained away
    rewritten
    dropped
    enforced
    @verify
    verify
    repair
    count
    translate
    approve
    work through
    publish in full
    @worry
    the (=rising |)(=cost|price) of <stuff>
    a (=shortage|surplus|lack) of <stuff>
    (=rising|falling|unpaid|hidden|record) <dues>
    (ageing|leaking|outdated|untested) <kit>
    (bad|poor|patchy|faulty) <craft>
    a (=cold|wet|dry|hot) (=spring|summer|autumn|winter)
    the (=legacy|memory|aftermath) of <history>
    (last-minute|years of|weeks of|repeated) <quarrelling>
    a <adj> (=audit|inspection|ruling) in {?month}
    the (=departure|illness|resignation|promotion) of {?person}
    (=pressure|competition|letters|threats) from {?org}
    @stuff
    diesel
    cement
    skilled labour
    grain
    insulin
    copper
    fertiliser
    natural gas
    timber
    spare parts
    childcare
    electricity
    drinking water
    insurance
    steel
    office space
    rented housing
    semiconductors
    cooking oil
    trained electricians
    medicines
    overnight parking
    @dues
    rents
    wages
    fees
    fines
    arrears
    expenses
    pensions
    tariffs
    borrowing costs
    overtime
    legal bills
    water charges
    @kit
    pumps
    boilers
    signalling
    software
    radar
    vehicles
    wiring
    pipes
    generators
    classrooms
    lifts
    turbines
    databases
    cranes
    @craft
    bookkeeping
    planning
    maintenance
    record-keeping
    communication
    drafting
    supervision
    translation
    forecasting
    mobile coverage
    @history
    the [y1961-2014] strike
    the {?place} scandal
    the old currency
    the [y1972-2018] floods
    the previous inquiry
    two failed mergers
    the boundary changes
    the {?month} blackout
    an earlier coalition
    @quarrelling
    quarrelling
    lobbying
    rumours
    negotiation
    litigation
    cancellations
    speculation
    indecision
    silence from {?place}
    @remedy
    (a|an) (=independent|outside|second|parliamentary|full|interim)
      (=audit|review|inquiry|opinion)
    (=more|extra|better|permanent) (=staff|funding|training|lighting|inspections)
    (=tighter|clearer|simpler|fairer) (=rules|limits|contracts|labels|checks)
    (a|an) (=temporary|six-month|local|partial|voluntary)
      (=freeze|ban|exemption|moratorium|waiver)
    (=compensation|relief|subsidies|refunds) (worth|of up to) <sum>
    a (=public|written|televised|belated) (=apology|explanation|hearing|vote)
    a (=new|third|reserve|back-up) (=depot|line|crossing|substation|laboratory) (near|outside)
      {?place}
    talks (with|between) {?org} (and|or) {?org}
    the (=appointment|return|removal) of {?person}
    (regular|monthly|unannounced) (inspections|briefings|tests|visits)
    a (return to|break with) the [y1985-2015] (arrangement|formula|settlement)
    @measure
    (=traffic|demand|output|attendance|turnover|membership|absence|spending|borrowing|
      overtime) (in {?place}|across {region}|along the coast)
    the number of (=complaints|applicants|vacancies|visitors|claims|inspections|journeys|appeals)
    average (=pay|rent|delays|waiting times|fuel bills|yields)
    @document
    a (=report|study|memo|letter|briefing note|summary) (by|from) {?org}
    (=minutes|figures|records|documents|emails|accounts) (released|published|obtained|seen) <when>
    (=internal|court|council|company|police|ministry) (records|papers|files)
    a survey of [210-4900] (=people|households|members|managers)
    the (=annual|quarterly|latest|final) (report|bulletin|accounts) of {?org}
    a (spokesman|spokeswoman|press officer) for {?org}
    @paper
    report
    memo
    agreement
    contract
    statement
    petition
    dossier
    audit
    annex
    leaflet
    draft
    schedule
    plan
    """
}
