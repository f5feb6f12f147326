/// Words and phrases a desk swaps for one another, one group per line.
///
/// The first letter says how a group is inflected: `n` adds plurals, `v` adds third person, past and
/// present participle by the regular rules, `w` stands as written. `_` is a space inside a phrase.
enum ThesaurusWords {
  static let groups = """
    n plan proposal scheme blueprint
    n decision ruling!
    n agreement accord deal! pact
    n committee panel commission!
    n meeting session gathering
    n debate discussion argument!
    n government administration cabinet
    n official representative!
    n spokesman spokesperson
    n lawmaker legislator parliamentarian
    n leader chief! head!
    n critic opponent! detractor
    n supporter backer advocate
    n resident inhabitant local!
    n worker employee staffer
    n union labour_group labour_federation
    n company firm! business!
    n investor shareholder
    n analyst market_watcher strategist
    n economist forecaster!
    n customer client buyer!
    n contract order!
    n factory plant!
    n project undertaking! venture
    n programme initiative drive!
    n budget spending_plan
    n tax levy
    n expense outlay
    n increase rise! gain!
    n decrease decline! drop! fall!
    n forecast!! projection! prediction
    n report study! assessment!
    n survey poll questionnaire
    n researcher scientist academic!
    n expert specialist
    n doctor physician clinician
    n patient sufferer
    n hospital medical_centre
    n teacher educator
    n student pupil
    n family household
    n injury wound
    n rescuer emergency_worker
    n firefighter fire_crew
    n detective investigator
    n prosecutor state_attorney
    n lawyer attorney counsel
    n judge! magistrate
    n court! tribunal
    n crime offence
    n weapon firearm
    n witness onlooker
    n inquiry investigation probe
    n accident crash! collision!
    n blaze fire!
    n explosion blast
    n warning alert!
    n shelter refuge
    n road highway! route!
    n village hamlet settlement!
    n district neighbourhood quarter
    n town municipality
    n area zone!
    n border frontier
    n country nation
    n region province
    n ally partner
    n rival adversary competitor
    n envoy emissary
    n diplomat negotiator
    n embassy mission!
    n sanction penalty! restriction
    n treaty convention!
    n ceasefire truce
    n soldier troop
    n attack! assault raid!
    n risk danger hazard
    n problem difficulty
    n challenge obstacle hurdle
    n concern worry anxiety
    n demand call!
    n request appeal!
    n protest demonstration rally!
    n protester demonstrator
    n crowd throng
    n dispute quarrel row!
    n compromise middle_ground!
    n delay postponement hold-up
    n deadline cut-off_date
    n timetable schedule
    n target goal! aim!
    n result outcome
    n effect consequence impact
    n reform overhaul
    n rule! regulation
    n law statute!
    n measure step!
    n candidate contender
    n speech address!
    n letter note!
    n document paper! file!
    n evidence proof
    n answer reply response
    n chance! opportunity
    n method approach! technique
    n passenger traveller
    n driver motorist
    n match game! fixture!
    n coach manager!
    n fan spectator
    n victory win! triumph
    n defeat setback
    n championship title_race
    n tournament competition!
    n stadium ground! arena
    n exhibition show!
    n museum gallery
    n artist painter
    n festival celebration
    n discovery finding
    n theory hypothesis
    n harvest crop!
    n farmer grower
    n drought dry_spell
    n reporter journalist
    n observer commentator
    v approve endorse ratify
    v reject oppose decline!!
    v announce disclose
    v propose suggest!!
    v urge press!! implore
    v criticise condemn attack!!
    v praise applaud commend
    v support! favour!!
    v expect anticipate
    v warn caution!
    v claim!! assert maintain
    v acknowledge concede
    v insist maintain
    v promise! pledge vow!
    v launch start!!
    v delay! postpone defer
    v suspend halt!
    v cancel abandon
    v examine inspect
    v investigate probe!
    v discover uncover
    v publish release!! issue!!
    v receive obtain
    v replace supplant
    v appoint name!!
    v protect safeguard!
    v destroy wreck!!
    v injure hurt!!
    v rescue save!!
    v arrest! detain
    v seize confiscate
    v improve boost
    v reduce lower! trim!
    v expand widen enlarge
    v limit! restrict curb!
    v tackle address!!
    v resolve settle
    v prevent avert
    v provide supply!!
    v deliver bring!!
    v continue carry_on
    v remain stay!!
    v gather assemble
    v discuss debate!
    v describe portray
    v recall remember
    v stress! underline emphasise
    v reveal divulge
    v calculate estimate!
    v predict forecast!!
    v defeat overcome
    w said stated noted! remarked!
    w saying arguing contending!
    w told informed
    w added went_on_to_say
    w said_in_a_statement announced_in_a_statement said_in_a_written_statement
    w declined_to_comment would_not_comment refused_to_comment
    w did_not_respond_to has_yet_to_answer had_not_replied_to
    w because_of owing_to due_to! as_a_result_of
    w about! around! roughly approximately
    w almost nearly close_to!
    w at_least no_fewer_than a_minimum_of
    w up_to as_many_as
    w several a_number_of a_handful_of
    w many numerous
    w some_of part_of
    w despite in_spite_of
    w during! in_the_course_of
    w ahead_of in_advance_of in_the_run-up_to
    w in_the_wake_of in_the_aftermath_of
    w as_well_as along_with together_with
    w instead_of rather_than
    w in_order_to so_as_to
    w although though even_though
    w however nevertheless even_so
    w meanwhile in_the_meantime at_the_same_time
    w moreover in_addition furthermore
    w therefore as_a_result for_that_reason
    w for_example for_instance
    w so_far to_date until_now
    w soon! shortly!
    w immediately at_once straight_away
    w eventually in_the_end finally!
    w currently at_present at_the_moment
    w previously formerly in_the_past
    w initially at_first to_begin_with
    w quickly rapidly swiftly
    w gradually step_by_step bit_by_bit
    w sharply steeply markedly
    w slightly marginally
    w largely mostly for_the_most_part
    w widely broadly
    w often frequently
    w sometimes at_times on_occasion
    w rarely seldom
    w important significant
    w major! large-scale
    w large! sizeable considerable
    w huge enormous vast
    w serious grave! severe
    w difficult hard! tough!
    w new fresh!
    w rapid quick swift
    w slow! sluggish
    w dangerous hazardous perilous
    w angry furious irate
    w worried anxious uneasy
    w pleased delighted glad
    w hopeful optimistic upbeat
    w cautious wary guarded
    w famous well-known celebrated
    w rare unusual uncommon
    w common! widespread
    w popular well-liked sought-after
    w unpopular disliked
    w key! crucial pivotal
    w main! principal
    w joint shared!
    w separate! distinct!
    w similar comparable
    w latest most_recent
    w upcoming forthcoming
    w previous earlier! preceding
    w former one-time!
    w senior high-ranking top!
    w controversial contested divisive
    w urgent pressing
    w necessary required!
    w complicated complex intricate
    w clear! evident
    w unclear uncertain
    w unprecedented never_seen_before
    w last_year a_year_earlier! a_year_ago
    w last_month a_month_ago in_the_previous_month
    w last_week a_week_ago in_the_past_week
    w next_year in_the_coming_year
    w next_month in_the_coming_month
    w next_week in_the_coming_week
    w this_year in_the_current_year
    w this_week in_recent_days
    w years_ago years_back
    w for_years for_a_long_time
    w in_recent_years over_the_past_few_years
    w in_recent_months over_the_past_few_months
    w at_the_end_of towards_the_close_of
    w at_the_start_of at_the_beginning_of
    w is_expected_to is_set_to is_due_to is_likely_to
    w are_expected_to are_set_to are_due_to are_likely_to
    w was_expected_to was_set_to was_due_to
    w were_expected_to were_set_to were_due_to
    w has_not_been has_yet_to_be has_never_been
    w have_not_been have_yet_to_be
    w had_not_been had_never_been was_yet_to_be
    w it_was_not_clear it_remained_unclear nobody_could_say
    w began started
    w begin start
    w took_place was_held
    w take_place be_held
    w made_clear left_no_doubt
    w rose climbed went_up
    w fell dropped! slid!
    w won secured!
    w showed indicated demonstrated
    w shows indicates demonstrates
    w thought! believed reckoned
    w think believe reckon
    w wants seeks
    w wanted sought
    w want seek
    w built erected constructed
    w build erect construct
    w broke_out flared_up
    w put_forward tabled
    w called_for pushed_for appealed_for
    w calls_for pushes_for appeals_for
    w turned_down rebuffed threw_out
    w withdrew pulled_out! backed_away
    w refused declined!
    w refuse decline
    w tried attempted
    w try attempt
    w led_to resulted_in brought_about
    w lead_to result_in bring_about
    w caused triggered prompted
    w cause trigger prompt
    w died lost_their_lives
    w were_hurt were_injured
    w taken_to_hospital hospitalised
    w money cash! funding!
    w pressure strain!
    w anger fury outrage
    w support! backing
    w help! assistance aid!
    w information data
    w growth expansion
    w unemployment joblessness
    w authorities public_bodies
    w one_third a_third
    w two_thirds two_of_every_three
    w dozens scores!
    w thousands tens_of_thousands!
    w nationwide across_the_country
    w worldwide around_the_globe
    w abroad in_other_countries
    w nearby close_by
    w as_soon_as the_moment
    w as_long_as provided_that
    w with_regard_to concerning!
    w on_the_grounds_that because
    w by_contrast on_the_other_hand
    w in_particular above_all
    w a_great_deal_of plenty_of
    w most_of! the_bulk_of
    w the_rest the_remainder
    w face-to-face in_person
    w anonymously without_giving_a_name
    """
}
