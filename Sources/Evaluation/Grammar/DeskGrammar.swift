extension GrammarText {
  /// What a desk adds to a report: furniture, round-ups, corrections.
  static let desk = """
    @furniture-top
    By {outlet} Staff
    {outlet} - News
    Listen to this article
    Share this story
    ADVERTISEMENT
    Updated throughout the day by the {outlet} news desk
    Reading time: [2-9] minutes
    Home - News - {?place}
    Save for later
    @furniture-bottom
    Sign up to the {outlet} morning newsletter and get the day's top stories in your inbox.
    (Copyright|©) 2024 {outlet}. All rights reserved. This material may not be published,
      broadcast, rewritten or redistributed.
    Follow {outlet} on social media for (more|breaking) news from {?place} and beyond.
    The comments posted here are not from {outlet}. Please refrain from using abusive language.
    Have you been affected by this story? Contact our newsroom at news@{domain}.
    Support independent journalism: subscribe to {outlet} for {cur}[1-9] a month.
    Download the {outlet} app for (alerts|push notifications) and live updates.
    This article was first published on {domain}.
    Want to comment on this story? (Log in|Register) to join the {outlet} community.
    {outlet} is part of the {?place} Media Group. Our standards: the {outlet} code of practice.
    Do you have a story? Call the {outlet} tip line on 0[20-99] [400-999] [100-999].
    For more stories like this, visit {domain}/news
    We use affiliate links. If you buy something through them, {outlet} may earn a commission.
    Report a mistake or a typing error to the {outlet} readers' editor.
    @read-more
    Read more: {headline}
    READ ALSO: {headline}
    Related: {headline}
    More on this: {headline}
    See also: {headline}
    @roundup-title
    Morning briefing: what you need to know on {day}
    The {outlet} round-up for {day}
    World in brief
    News in brief: {day}
    Five things to know today
    Evening summary: the day's main stories
    @roundup-intro
    Good morning. Here are the stories that the {outlet} newsroom is following on {day}.
    A summary of the main news of the day, compiled by our desk from agency reports.
    Our editors pick the items that matter this {day}, from near and far.
    Here is a quick look at what happened while you were busy elsewhere.
    @roundup-link
    In {place}:
    Also making news:
    Elsewhere:
    Meanwhile in {place}:
    And from {place}:
    @title
    What we know about the {city} <*short>
    {nat} <*short>: (the key points|five questions|what comes next)
    {city} <*short>: {pl} under (pressure|scrutiny)
    After the <*short>: {nat} (mood|debate) turns on {ql}
    {pl} and the {nat} <*short>
    {region}: {nat} <*short> (explained|in numbers)
    Inside the {city} <*short>
    {nat} <*short> puts {os} in (the spotlight|a bind)
    @correction
    Correction: an earlier version of this article gave (a wrong figure|the wrong name) in the
      {ord} paragraph.
    This story has been corrected: the figure given in the {ord} paragraph was wrong.
    (Corrects|Fixes) (figure|name) in {ord} paragraph.
    CORRECTION: due to an editing error, an earlier version misstated a (figure|detail). It has
      been amended.
    @revision-title
    UPDATE 1-{headline}
    Corrected: {headline}
    {headline} (updated)
    CORRECTED-{headline}
    {headline}
    @local-lede
    (Readers in {?place} will recognise the (story|names)|It is a story that reaches as far as
      {?place}): <claim>.
    <crowd> (in our area|close to home|in {?place}) will be watching, since <claim>.
    (Closer to home|In our circulation area|For our readers), <thing> <pred>.
    {outlet} (asked|put the question to) <crowd>, (many of whom|some of whom) had <worsened-view>.
    @worsened-view
    little to add
    strong views about <worry>
    never heard of {pl}
    already made up their minds
    @local-note
    {outlet} (asked|contacted) (officials|the council|a dozen residents) in {?place} for
      (comment|their views) but (had not|has not) heard back by (press time|{?month} [2-28]).
    {?person}, a <job> in {?place} who (reads|follows) the matter closely, told {outlet} that
      (nothing|little) would change before {?month}.
    Our correspondent in {?place} reports that [20-900] people (turned out|signed up) for a
      (meeting|vigil|debate) on the subject <when>.
    A (reader|listener) from {?place} (wrote|called) to say that the (bus|shop|school|clinic) in
      {?his} street had (closed|reopened) in {?month}.
    In {?place}, where {outlet} has its (newsroom|printing works), {?person} of {?org} put the
      local cost at <sum>.
    {outlet} first wrote about a similar matter in [y1994-2022], when {?person} was still
      (mayor|head teacher|bishop) in {?place}.
    According to the archive of {outlet}, (nothing comparable|a comparable case) was
      (seen|recorded) in {?place} (since|in) [y1962-2015].
    """
}
