extension Topic {
  /// The weather desk: facts, headlines, ledes, details and quotes of an event.
  static let weatherText = """
    @x1
    (hailstorm|blizzard|heatwave|cyclone|cloudburst|ice storm|landslide|flash flood|tornado|dust
      storm)
    @x2
    [3-48]
    @x3
    [110-980] (millimetres|homes|flights)
    @x4
    [4-96],[100-900]
    @x5
    [70-210] (kilometres|miles) an hour
    @x6
    the {river} river
    @x7
    (school gymnasiums|a sports hall|ferry cabins|church halls|tents|a cattle market|railway
      carriages)
    @x8
    [y1947-2011]
    @prole
    who runs civil protection in {region}
    mayor of {town}
    @qrole
    chief forecaster at {o}
    a duty meteorologist
    @rrole
    who kept a {town} guesthouse
    head of the {region} grid operator
    @noun
    the clean-up plan
    the evacuation order
    the warning system
    the repair bill
    the forecast from {os}
    the relief operation in {region}
    the flood wall at {town}
    the emergency budget
    @short
    {x1}
    power cuts
    clean-up
    @title
    {x1} (kills|leaves) {x2} (|dead )in {nat} {region}
    {x4} without power after {x1} hits {region}
    {region} {x1}: {x2} dead, {town} cut off
    At least {x2} die as {x1} (sweeps|batters) {country}
    {nat} {x1} worst since {x8}, forecasters say
    {town} counts cost of {x1}
    @lede
    At least {x2} people died and {x4} households lost power when a {x1} (swept|tore|moved)
      through {region} in {country} on {day}.
    The worst {x1} in {region} since {x8} cut off the town of {town} on {day}, leaving {x2} dead
      and rescuers struggling to get across {x6}.
    Rescue crews were (digging|searching) for survivors in {town} on {day} after a {x1} that
      killed {x2} and drove thousands into {x7}.
    Winds of {x5} and a {x1} that caught forecasters off guard left {x2} people dead across
      {region} by {day} evening.
    {x4} homes in {country} were dark on {day} night, {x2} families were in mourning and {x6}
      was still rising after a {x1} struck {region}.
    A {x1} of a kind not seen in {region} since {x8} has killed {x2} people, {p}, {pr}, said on
      {day}.
    @fact
    Gusts reached {x5} on the ridge above {town}, where a weather mast (snapped|stopped sending)
      shortly before [2-11] a.m.
    The death toll of {x2} includes [2-3] members of one family whose car was carried off a
      bridge over {x6}.
    {os} recorded {x3} in [5-23] hours, about [2-5] times what falls in an ordinary {?month}.
    Around [900-8000] people spent the night in {x7}, many without blankets, while buses were
      brought from {city}.
    {q}, {qr}, said two models had put the {x1} [40-190] kilometres further north until a few
      hours before.
    Crews had restored supply to a third of the {x4} customers by dusk, with villages along {x6}
      last in line.
    The railway between {city} and {town} is blocked in [3-17] places and will stay shut until
      {yday} at the earliest.
    {x6} peaked [1.2~4.8] metres above its usual level, a hand's width below the mark cut in {x8}.
    In {town} the roof of a <site> came down on [4-30] parked cars, though nobody was inside.
    Insurers put claims at {cur}[40-900] million, not counting orchards and fields around {town}.
    {pl} had asked for a new flood wall after the {x8} disaster, and building was to begin in
      {?month}.
    Helicopters from {foe} joined the search on {yday} under an agreement the neighbours have
      rarely used.
    Forecasters expect the {x1} to weaken over the sea, with a (second|smaller) front due by the
      weekend.
    {rl}, {rr}, watched the water rise [8-40] centimetres in an hour before climbing to the attic.
    Schools in [5-26] districts of {region} are closed for the rest of the week and exams have
      been moved.
    The army sent [200-2400] troops with pumps and boats to {region}, according to a defence
      ministry note.
    @quote
    we had (twenty|forty|ten) minutes of warning and the {x1} needed five
    I have lived beside {x6} for [30-70] years and I have never heard it roar like that
    {x2} is the number tonight, and I am afraid of the number tomorrow
    there is a tree in my kitchen and the kitchen is in the road
    nobody in {town} will sleep in {x7} a day longer than we can help
    """
}
