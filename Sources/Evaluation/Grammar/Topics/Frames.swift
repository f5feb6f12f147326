extension Topic {
  /// Standing frames that are filled with new facts each time: results, earnings, weather.
  /// In a frame `/` ends a sentence and `//` a paragraph.
  static let framesText = """
    #earnings
    @x1
    (a profit|a profit|a profit|a loss)
    @x2
    [3-980].[0-9] million
    @x3
    [0-2].[10-99]
    @x4
    [1-28].[0-9] percent
    @x5
    [11-990].[0-9] million
    @x6
    (first|second|third|fourth)
    @title
    {os}: {x6} quarter (earnings|results) (snapshot|summary)
    {os} (Q-report|quarterly figures): {x1} of {cur}{x2}
    @frame
    {o} on {day} reported {x1} of {cur}{x2} in its {x6} quarter. / The {city}-based company said
      it had net income of {cur}{x3} per share. / Earnings, adjusted for one-time (gains and
      costs|items), came to {cur}[0-2].[10-99] per share. // The results (beat|missed|did not
      meet|were in line with) (market|Wall Street) expectations. / The average estimate of [3-14]
      analysts surveyed by {?org} Research was for earnings of {cur}[0-2].[10-99] per share. //
      The company posted revenue of {cur}{x5} in the period, compared with {cur}[11-990].[0-9]
      million a year earlier. / [3-12] analysts had expected {cur}[11-990].[0-9] million. // For
      the current quarter ending in {?month}, {os} said it expects revenue in the range of
      {cur}[11-400] million to {cur}[401-990] million. // {os} shares have (risen|fallen) {x4}
      since the beginning of the year. / The stock has (increased|declined) [2-60] percent in the
      last 12 months. // This story was generated automatically using data from {?org} Research. /
      Access a full stock report on {os} on its website.
    {o} ({city}) today published figures for the {x6} quarter. / Key numbers at a glance: // Net
      result: {x1} of {cur}{x2} (previous year: {cur}[3-980].[0-9] million). / Sales: {cur}{x5}
      (previous year: {cur}[11-990].[0-9] million). / Earnings per share: {cur}{x3}. / Dividend:
      {cur}[0-1].[10-99] per share. / Employees at the end of the quarter: [200-60000]. // Chief
      executive {p} confirmed the outlook for the full year, with sales growth of {x4}. / The next
      quarterly statement will be published on {?month} [2-28]. // The shares of {os} closed at
      {cur}[3-180].[10-99] on the {city} exchange on {day}. / Figures are preliminary and have not
      been audited. / All amounts are rounded.
    #result
    @x1
    [0-4]-[0-3]
    @x2
    [2-44]
    @x3
    [46-89]
    @x4
    [900-61000]
    @title
    {os} {x1} {us}: match report
    {os} {x1} {us} (full time)
    @frame
    {os} and {us} met on (matchday|round) [3-34] of the {nat} league in {city} on {day}, and the
      game ended {x1}. // {pl} opened the scoring for the home side in minute {x2} with a
      (shot|header) from [5-28] metres. / After the break {ql} had the best chance for {us} in
      minute {x3}, but the ball went wide of the left post. // {os} had [31-69] percent of
      possession and took [3-24] shots, of which [1-11] were on target. / {us} won [1-12] corners
      to [1-12] for their hosts and committed [5-19] fouls. // Referee {r} showed [0-6] yellow
      cards. / Attendance: {x4}. // With this result {os} are in position [2-18] with [12-70]
      points, while {us} are in position [2-18] with [12-70]. / On the next matchday {os} play
      away at {?place} and {us} are at home to {?place}. // Line-ups, statistics and the complete
      table can be found in our results centre.
    Final score in {city}: {os} against {us}, {x1}. / Goals came from {pl} ({x2}) and {ql}
      ({x3}), assisted by {rl} and {sl}. // It was the [3-40]th meeting of the two clubs. / {os}
      have won [2-20] of them and {us} [2-20]. // The teams went in at half-time with the score at
      [0-2]-[0-1]. / Coach {s} of {us} made [1-5] changes. / {os} finished with [9-11] men. // The
      crowd of {x4} saw [2-9] minutes of added time. / Man of the match, as voted by our readers:
      {pl}. // Standings after [5-33] games: {os} [8-70] points, {us} [8-70] points. / Coverage of
      all games is supported by our partners in {region}.
    #forecast
    @x1
    (sunny|overcast|foggy|windy|showery|dry but cloudy)
    @x2
    [2-17]
    @x3
    [18-36]
    @title
    Weather for {region} on {day}
    {region} forecast: {day}
    @frame
    Here is the forecast for {region} for {day}, prepared by the duty office in {city}. // It
      will be {x1} at first, with visibility of [2-30] kilometres in the {town} area. /
      Temperatures will start at {x2} degrees and reach a high of {x3} degrees by the afternoon.
      // Winds from the (north|south|east|west) will blow at [5-60] kilometres an hour along the
      coast, with gusts of [30-95] on high ground. / The chance of rain is [5-95] percent. // In
      {city} the sun rises at [5-7].[10-59] and sets at [17-21].[10-59]. / The pollen count is
      (low|moderate|high). / The sea temperature off {town} is [6-22] degrees. // Outlook: {x1}
      again tomorrow, turning (cooler|warmer) towards the weekend. / Updates are issued every six
      hours. / Drivers are advised to check road conditions before setting out.
    Weather summary, {region}, {day}. / General situation: a (ridge|trough) over {foe} is moving
      slowly (east|north|south) and brings {x1} conditions. // Today: maximum {x3}, minimum {x2},
      wind [4-50] kilometres an hour. / Rain in the last 24 hours: {city} [0-30] millimetres,
      {town} [0-30] millimetres. // Tomorrow: maximum [15-36], minimum [1-17]. / The fire risk is
      (low|raised|high) and the ultraviolet index will reach [1-11]. // Warnings in force: [0-4].
      / The next bulletin will appear at the usual time.
    #market
    @x1
    [1200-38000].[10-99]
    @x2
    [0-3].[10-99] percent
    @x3
    [2-90].[1-9] billion
    @title
    {city} stocks (close|end) {day} (higher|lower)
    {nat} market (wrap|report), {day}
    @frame
    Stocks in {city} finished (higher|lower) on {day}, with the main index moving {x2} to {x1}.
      // Turnover was {cur}{x3}, compared with {cur}[2-90].[1-9] billion in the previous session.
      / Gainers outnumbered losers by [300-900] to [100-299]. // {os} was the most active stock,
      changing {x2} to {cur}[3-90].[10-99]. / {us} moved [0-7].[10-99] percent to
      {cur}[3-90].[10-99] and {?org} was unchanged. // The currency traded at [1-9].[100-999] to
      the {foenat} {money}, from [1-9].[100-999] on the day before. / The yield on the ten-year
      government bond stood at [1-6].[10-99] percent. // Crude oil was at [51-99].[10-99] a barrel
      and gold at [1500-2600].[10-99] an ounce. / Foreign investors were net (buyers|sellers) of
      shares worth {cur}[10-900] million, exchange data showed. // The market will be open as
      usual on the next working day.
    #quake
    @x1
    [3-6].[0-9]
    @x2
    [4-180]
    @title
    Magnitude {x1} earthquake (recorded|registered) near {town}
    Earthquake of magnitude {x1} near {town}, {country}
    @frame
    An earthquake of magnitude {x1} was recorded [3-90] kilometres from {town} in {country} on
      {day}, according to the {?org} seismological service. // The quake occurred at
      [1-12].[10-59] (a.m.|p.m.) local time at a depth of {x2} kilometres. / Its centre was
      [12-300] kilometres from {city} and [12-300] kilometres from {?place}. // There were no
      immediate reports of damage or injuries. / In the past ten days there have been [0-9]
      earthquakes of magnitude 3.0 or greater centred nearby. / A region of this size sees on
      average [3-240] such earthquakes a year, according to a recent three-year sample. // Did you
      feel it? / Consider reporting what you felt to the service. // This post was created by an
      algorithm and reviewed by an editor before it was published.
    #auction
    @x1
    [90-780]
    @x2
    [110-420]
    @title
    {town} mart report, {day}
    Livestock prices: {town}, {day}
    @frame
    There were {x1} cattle on offer at {town} mart on {day}, and trade was (brisk|steady|slow).
      // Bullocks of [300-399] to [400-560] kilos made from {cur}[500-799] to {cur}[800-1900] a
      head. / Heifers sold to a top price of {cur}[900-2400] for a lot of [2-14] from {?place}. /
      Dry cows made {cur}[1-2].[10-99] to {cur}[2-3].[10-99] a kilo. // In the sheep ring, {x2}
      lambs averaged {cur}[70-160] and cull ewes averaged {cur}[40-130]. / The best pen, from {r}
      of {?place}, weighed [40-55] kilos and was knocked down at {cur}[90-190]. // The mart
      manager, {p}, said numbers were expected to be [100-900] at the next sale. / Entries close
      at noon on the day before. / Buyers are reminded that payment is due on the day of sale.
    """
}
