extension Topic {
  /// The science desk: facts, headlines, ledes, details and quotes of an event.
  static let scienceText = """
    @x1
    (beetle|deep-sea squid|moss|freshwater crab|orchid|bat|fungus|glass frog|lichen|cave spider)
    @x2
    [2-48] million years
    @x3
    [60-990]
    @x4
    (a limestone cave|an abandoned mine|a crater lake|a museum drawer|a seed bank|a glacier
      front|a botanical garden) (in|near|above) {town}
    @x5
    [11-94] percent
    @x6
    (protein|venom|enzyme|pigment|resin|hormone|antifreeze)
    @x7
    [3-17]
    @x8
    (wound infections|memory loss|crop rust|kidney stones|plastic waste|salt-damaged soil|hay
      fever)
    @prole
    who led the work at {o}
    a biologist at {o}
    @qrole
    who was not involved in the study
    a geneticist at {u}
    @rrole
    who found the first specimen
    a conservation officer in {region}
    @noun
    the {x1} study
    the patent on the {x6}
    the permit for {x4}
    the funding of {os}
    the trial against {x8}
    the protection order
    the follow-up study
    @short
    {x1} find
    {x6} trial
    study
    @title
    {x6} from {nat} {x1} may help against {x8}
    Scientists (find|describe) {x1} lost for {x2}
    {x1} in {town} (rewrites|upsets) family tree
    How a {x1} could (beat|tackle) {x8}
    {os} team links {x1} {x6} to {x8}
    Rare {x1} found in {region}, {x3} specimens counted
    @lede
    A {x6} made by a {x1} found only in {x4} could become a weapon against {x8}, researchers at
      {o} reported on {day}.
    Scientists in {country} have described a {x1} whose ancestors split from its relatives {x2}
      ago, and whose {x6} reduced {x8} by {x5} in tests.
    It was thought lost, but a {x1} living in {x4} is alive, numbers about {x3} and makes a {x6}
      that interests drug companies, a study published on {day} says.
    {p}, {pr}, spent {x7} years looking for a {x1} and on {day} presented {x3} of them, along
      with a {x6} that no chemist had seen before.
    What a {x1} does to survive in {x4} may one day help people with {x8}, according to work
      made public in {city} on {day}.
    Tests on a {x6} taken from a {x1} cut {x8} by {x5}, a team from {os} said on {day}.
    @fact
    The {x1} was collected in {x4} by {r}, {rr}, who first took it for a common relative.
    Sequencing at {os} showed that the lineage parted from its cousins {x2} ago, long before
      {region} became dry.
    In the laboratory the {x6} lowered {x8} by {x5} compared with [8-40] percent for the
      standard remedy.
    {q}, {qr}, called the numbers striking but wanted to see more than {x3} samples.
    The team counted {x3} individuals over {x7} seasons and thinks as many again may live deeper
      inside.
    A {foenat} company, {u}, has paid {cur}[1-30] million for the rights to develop the {x6}.
    The paper, by [5-38] authors from {x7} institutes, was held up for [4-19] months by a
      dispute over permits.
    {pl} began looking after reading a note in a [y1880-1950] expedition diary kept in {city}.
    Roads and a quarry planned near {town} would pass [200-900] metres from {x4}.
    Each {x1} weighs less than [2-40] grams and makes a drop of the {x6} only when it is cold.
    Human trials of the {x6}, if regulators agree, would begin in [y2026-2031] with [20-90]
      volunteers.
    {region} has listed the {x1} as protected since {?month}, which carries fines of up to
      {cur}[4-90],000.
    Earlier hopes for a cure for {x8} from {foe} faded when results could not be repeated.
    The specimens are kept in {x7} jars in the basement of {os}, behind a door that needs two
      keys.
    Funding of {cur}[1.2~9.8] million came from {o} and from a lottery in {region}.
    Chemists still do not know why the {x6} breaks down within [3-50] hours at room temperature.
    @quote
    you look for a {x1} for {x7} years and then it lands on your lunch
    the {x6} does not care about our hopes, so we had better repeat the experiment
    {x3} animals in one hole in the ground is not a population, it is a warning
    if it works on {x8} in people I will eat this microphone, and gladly
    nature had {x2} to get that molecule right and we have had a weekend
    """
}
