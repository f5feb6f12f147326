extension Topic {
  /// The crime desk: facts, headlines, ledes, details and quotes of an event.
  static let crimeText = """
    @x1
    (art|bullion|cattle|diamond|antique|wine|copper|racehorse|manuscript|pharmacy|
      luxury watch|cigarette)
    @x2
    {cur}[2-88] million
    @x3
    [3-19]
    @x4
    (a delivery van|a hearse|a stolen ambulance|a removals lorry|a refrigerated trailer|two
      motorcycles|a horse box)
    @x5
    (a bonded warehouse|the {town} vaults|a country house|an auction room|a customs shed|a
      private museum) (in|outside|near) {town}
    @x6
    [2-58] minutes
    @x7
    (drone footage|a parking ticket|a dropped glove|a phone left on|a barking dog|a misspelt
      invoice|traces of paint)
    @x8
    [14-60]
    @prole
    who heads the {region} detective branch
    police commissioner of {city}
    @qrole
    owner of {x5}
    who insures {x5}
    @rrole
    a night watchman
    who has written two books on {x1} theft
    @noun
    the security contract for {x5}
    the reward
    the insurance on {x5}
    the police operation
    the inquiry into the {x1} raid
    the custody order
    the {x1} register
    @short
    {x1} raid
    heist
    arrests
    @title
    {nat} police (hold|arrest) {x3} over {x2} {x1} (raid|robbery)
    {x7} leads police to {x1} gang
    {x3} held in {region} after {x1} robbery
    {x2} {x1} gang caught (near|outside) {town}
    Thieves took {x6} to lift {x2} in {x1} raid
    Dawn raids net {x3} in {x1} case
    @lede
    Police in {country} arrested {x3} people on {day} over a {x1} robbery in which thieves took
      goods worth {x2} from {x5}.
    {x7} led detectives to {x3} suspects who were seized on {day} over the theft of {x2} from
      {x5}, the (largest|boldest) {x1} robbery in {region} in decades.
    A gang that needed {x6} and {x4} to empty {x5} was in custody on {day}, all {x3} of them,
      {p}, {pr}, said.
    The {x2} {x1} raid that embarrassed {nat} police for weeks appeared to be solved on {day}
      when officers stopped {x4} near {town}.
    {x8} officers burst into (a farmhouse|four flats|a boatyard) near {town} at dawn on {day}
      and came out with {x3} prisoners and part of a {x2} {x1} haul.
    One {x1} robbery, {x2}, {x6}: the sums that puzzled {region} since {?month} came with {x3}
      names attached on {day}.
    @fact
    The robbers cut the power to {x5}, loaded {x4} and were gone in {x6}, cameras across the
      road show.
    {p}, {pr}, said {x7} had given detectives their first name within [3-40] days.
    Goods worth {cur}[1-40] million were found under (floorboards|straw|a false wall); the rest
      of the {x2} is missing.
    {q}, {qr}, had raised the cover on the {x1} stock only in {?month}, a coincidence police say
      they have looked into.
    Among the {x3} held are [2-3] former employees of {us} and a {foenat} national wanted at home.
    {r}, {rr}, was tied to a radiator for [2-9] hours and freed by the postman.
    {os} offered a reward of {cur}[10-900],000, which a caller from {town} may now collect.
    {x4} turned up burnt out in a field [8-60] kilometres from {x5}, its plates taken from a taxi.
    The suspects, aged [19-31] to [42-71], face up to [10-25] years if they are convicted of
      armed robbery.
    Detectives watched a (garage|warehouse|bar) in {town} for [9-50] nights before the order
      came from {city}.
    Investigators believe the {x1} pieces were to be shipped to {foe} in crates marked as tiles.
    A court in {city} will decide on {yday} whether the {x3} stay in custody.
    {rl} gave police a description so exact that an artist drew it in [11-50] minutes.
    Thefts from places such as {x5} have risen by [9-80] percent in {region} since [y2012-2021],
      figures from {os} show.
    The alarm at {x5} had been switched off [2-12] times that week because of mice.
    Two of the {x8} officers were slightly hurt when a suspect drove at the cordon.
    @quote
    they planned for everything except {x7}
    whoever buys {x1} goods this month should ask where they slept last month
    {x6} is not a robbery, it is a rehearsal by people who had been there before
    I have lost {x2} and an excellent dog
    we have {x3} in the cells and I expect we shall need a bigger van
    """
}
