extension Topic {
  /// The accident desk: facts, headlines, ledes, details and quotes of an event.
  static let accidentText = """
    @x1
    (coach|freight train|ferry|crane|cable car|tanker lorry|light aircraft|grain silo|school
      bus|tram|scaffold|fishing boat)
    @x2
    [2-39]
    @x3
    [4-88]
    @x4
    (brake failure|a broken rail|fog|metal fatigue|an overloaded deck|a missed signal|loose
      cargo|a gas leak|black ice|a burst tyre)
    @x5
    the {town} (tunnel|viaduct|bypass|junction|pass|harbour)
    @x6
    [3-11].[10-58] (a.m.|p.m.)
    @x7
    [y1971-2016]
    @x8
    (nurses|pilgrims|schoolchildren|holidaymakers|factory workers|football supporters|choir
      members|seasonal fruit pickers)
    @prole
    regional police commander
    who leads the fire service in {region}
    @qrole
    transport minister of {country}
    chief investigator at {o}
    @rrole
    who survived with a broken arm
    a lorry driver who stopped to help
    @noun
    the inquiry by {os}
    the safety case for {x5}
    the compensation offer
    the ban on night journeys
    the barrier at {x5}
    the maintenance contract
    the rescue plan
    @short
    {x1} crash
    disaster
    inquest
    @title
    {x2} (killed|dead) in {nat} {x1} accident
    {x1} (disaster|crash) near {town} kills {x2} {x8}
    {x4} suspected in {x1} crash that killed {x2}
    {x2} dead, {x3} hurt as {x1} crashes at {x5}
    {nat} {x1} that crashed had failed checks, {os} says
    Survivor tells of {x1} horror at {x5}
    @lede
    A {x1} carrying {x8} crashed at {x5} in {country} on {day}, killing {x2} people and injuring
      {x3}, police said.
    {x2} {x8} were killed on {day} when their {x1} (left the track|overturned|came to grief) at
      {x5}, in the deadliest accident of its kind in {country} since {x7}.
    Investigators were examining whether {x4} caused a {x1} to crash near {town} on {day} with
      the loss of {x2} lives.
    It was {x6} on {day} when the {x1} reached {x5}; seconds later {x2} people were dead and
      {x3} hurt.
    {country} was in mourning on {day} for {x2} {x8} who died in a {x1} at {x5}, an accident
      that inspectors from {os} link to {x4}.
    Two of {x3} survivors pulled from a {x1} at {x5} on {day} died in hospital, taking the toll
      to {x2}.
    @fact
    The {x1}, built in {x7}, had passed an inspection in {town} [5-50] days before, according to
      papers seen by {outlet}.
    Police had the first call at {x6} and the first ambulance reached {x5} [9-38] minutes later.
    {p}, {pr}, put the number of injured at {x3}, [2-3] of them in a critical condition.
    Most of those on board were {x8} from {region} on their way back to {city}.
    {q}, {qr}, said {x4} was the most likely explanation but that the recorder had yet to be read.
    {rl}, {rr}, smashed a window with a (fire extinguisher|walking stick|shoe heel) and pulled
      out [2-7] others.
    {os} ordered all [11-140] vehicles of the same make off the road until they are checked for
      {x4}.
    The {x1} was operated by {u}, a company from {town} that was fined {cur}[20-900],000 in
      {?month} over working hours.
    Cranes lifted the wreck clear of {x5} on {yday} after a night of work in (rain|snow|bitter
      wind).
    An accident at the same spot in {x7} killed [3-19], and a promised barrier was never put up.
    Blood donors queued [60-400] metres along the street outside the main hospital in {city}.
    The operator, {us}, halted its services on {yday} and offered families {cur}[5-60],000 each
      for immediate costs.
    Skid marks [30-140] metres long ended at the guard rail above {x5}, a reporter at the scene
      saw.
    The driver, aged [24-63], tested negative for alcohol and had been at the wheel for [2-9]
      hours.
    Consular staff from {foe} travelled to {town}, as at least [2-6] of the dead held {foenat}
      passports.
    Flags will fly at half mast in {country} until {yday} and a service is to be held in {city}
      cathedral.
    @quote
    there was a bang, then quiet, and then the {x8} in front of me were simply not there
    we owe {x2} families an answer, and {x4} is only the beginning of one
    I have been at this for [15-33] years and I sent my youngest men home to their children
    {x5} has been a trap since {x7} and we have said so in every report
    whoever signed the papers for that {x1} should come here and look
    """
}
