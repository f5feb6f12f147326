extension Topic {
  /// The health desk: facts, headlines, ledes, details and quotes of an event.
  static let healthText = """
    @x1
    (measles|cholera|whooping cough|hepatitis|a mosquito-borne fever|a hospital fungus|scarlet
      fever|a horse flu|a stomach virus|meningitis)
    @x2
    [3-90]
    @x3
    [140-6800]
    @x4
    (a wedding hall|a military camp|an indoor pool|a care home|a food market|a cruise ship|a
      music school|a ferry) (in|near|from) {town}
    @x5
    [31-93] percent
    @x6
    [20-900],000 doses
    @x7
    (syringes|interpreters|isolation beds|laboratory reagents|ambulances|school nurses|water
      tablets)
    @x8
    [y1978-2013]
    @prole
    health minister of {country}
    chief medical officer for {region}
    @qrole
    who runs the fever ward in {town}
    an epidemiologist at {u}
    @rrole
    a mother of [2-5] from {town}
    director of {o}
    @noun
    the vaccination drive
    the quarantine
    the supply of {x7}
    the testing scheme
    the warning from {os}
    the hospital budget
    the travel advice
    @short
    {x1} outbreak
    quarantine
    vaccine drive
    @title
    {nat} {x1} outbreak (kills|claims) {x2}
    {x1}: {x3} cases in {region}, {x2} dead
    {country} (rushes|orders) {x6} as {x1} spreads
    {x1} traced to {x4}
    Schools shut in {region} over {x1}
    {x2} die of {x1} as {region} runs short of {x7}
    @lede
    An outbreak of {x1} that began at {x4} has killed {x2} people and infected {x3} in {region},
      the {nat} health ministry said on {day}.
    {country} ordered {x6} of vaccine on {day} to stop {x1} that has spread from {x4} to every
      district of {region}.
    Hospitals in {region} were running out of {x7} on {day} as the number of {x1} cases passed
      {x3} and deaths reached {x2}.
    {x1}, all but forgotten in {country} since {x8}, has come back: {x3} people are ill and {x2}
      have died, doctors said on {day}.
    Schools and markets across {region} were closed on {day} by order of {p}, {pr}, after {x2}
      deaths from {x1}.
    Doctors tracing {x1} in {country} have found its beginning, {x4}, but on {day} not its end:
      {x3} cases and {x2} dead so far.
    @fact
    The first patients had all been at {x4} between [2-11] and [12-28] {?month}, contact tracers
      found.
    Vaccination against {x1} in {region} has fallen to {x5}, far below the level needed to stop
      it spreading.
    Of the {x2} who died, [2-3] were under five and most of the others had never been immunised.
    A first consignment of {x6} landed in {city} on {yday} and is being kept in a brewery's cold
      store.
    {q}, {qr}, has [12-48] beds for [50-190] patients and has put the rest in a corridor.
    The ministry asked {foe} for {x7} and was told that it could have [2-9] lorry loads by {yday}.
    Officers will turn back anyone leaving {town} without a certificate, said {p}, {pr}.
    The last epidemic, in {x8}, made [4-30],000 people ill and led to the founding of {os}.
    {r}, {rr}, waited [7-19] hours for a test and was sent home with paracetamol.
    Laboratory work at {u} points to a strain first seen in {foe} in [y2009-2021].
    {os} raised its alert to the (third|fourth) of five levels and asked hospitals to put off
      routine surgery.
    Rumours that {x1} came from the vaccine itself have been shared [40-900],000 times, a count
      by {us} shows.
    Chemists in {city} sold a year's stock of masks in [2-6] days, while the price of bottled
      water doubled.
    Each case infects about [3-14] others where nothing is done, modelling by {os} suggests.
    The ministry has set aside {cur}[3-80] million, of which [20-70] percent will go on {x7}.
    Travel agents reported cancellations of [15-70] percent for {region} in {?month}.
    @quote
    we know how to stop {x1}, we have known since {x8}, we simply stopped doing it
    I have {x3} patients and {x7} for a third of them
    my daughter went to {x4} on Saturday and on {day} she could not stand
    {x5} is a number that lets people die, and I want it above ninety-five
    fear travels faster than {x1}, and neither of them needs a visa
    """
}
