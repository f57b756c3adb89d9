using ReciproCoach.Coaching;
using ReciproCoach.Matching.Desk;
using ReciproCoach.Members;
using ReciproCoach.Site.Demo.Calendar;
using ReciproCoach.Site.Demo.People;

namespace ReciproCoach.Site.Demo.Story;

/// <summary>What happened between coaches and clients after their matching: sessions, feedback, testimonials.</summary>
internal sealed class DrawHistory(string language, LanguageArea area, DemoDates dates, Dice dice)
{
    private const int DaysToNoteTheLastSessions = 14;
    private const int TestimonialsWaiting = 2;
    private const int DaysBetweenSessions = 9;

    /// <summary>A round that is over: everything confirmed, and clients have spoken.</summary>
    /// <param name="member">Gets a testimonial for certain.</param>
    public IEnumerable<NewRelationship> Finished(DemoRound round, IReadOnlyList<MatchedPair> pairs, DemoCoach member)
    {
        var shown = round.Coaches.Where(coach => coach.Profile.Audience is Audience.Public).Select(coach => coach.Id).ToHashSet();
        var praised = dice.Shuffled(pairs).OrderByDescending(pair => pair.CoachMember == member.Id).ThenByDescending(pair => shown.Contains(pair.CoachMember))
            .Take(area.Testimonials.Count).Select((pair, index) => (pair.CoachMember, Words: area.Testimonials[index], Approved: index < area.Testimonials.Count - TestimonialsWaiting))
            .ToDictionary(one => one.CoachMember, one => new NewTestimonial(language, one.Words, one.Approved));
        foreach (var pair in pairs)
        {
            var held = round.Plan.Sessions - (dice.Chance(12) ? 1 : 0);
            var sessions = Enumerable.Range(0, held).Select(index => Session(Day(round.Plan, index, 21), SessionState.Confirmed));
            yield return new(round.Round.Facts.Id, language, pair, dates.Done(round.Plan.Matched!.Value), dates.Done(round.Plan.Ends + DaysToNoteTheLastSessions), [.. sessions])
            {
                Feedback = dice.Chance(60) ? dice.One(area.Feedback) : null,
                Testimonial = praised.GetValueOrDefault(pair.CoachMember),
            };
        }
    }

    /// <summary>
    /// A round under way, with sessions in all states. The member's coach has just logged one that the member is to confirm; the
    /// member's own last session is not logged yet; some clients dispute one.
    /// </summary>
    public IEnumerable<NewRelationship> Running(DemoRound round, IReadOnlyList<MatchedPair> pairs, DemoCoach member)
    {
        var disputing = dice.Shuffled(pairs.Where(pair => pair.ClientMember != member.Id && pair.CoachMember != member.Id))
            .Take(area.Objections.Count).Select((pair, index) => (pair.ClientMember, Words: area.Objections[index])).ToDictionary(one => one.ClientMember, one => one.Words);
        foreach (var pair in pairs)
        {
            var held = pair.ClientMember == member.Id ? 3 : pair.CoachMember == member.Id ? 2 : dice.Between(1, 3);
            var last = pair.ClientMember == member.Id || (pair.CoachMember != member.Id && dice.Chance(40)) ? SessionState.Logged : SessionState.Confirmed;
            var sessions = Enumerable.Range(0, held).Select(index => Session(Day(round.Plan, index, DaysBetweenSessions), index < held - 1 ? SessionState.Confirmed : last)).ToList();
            if (disputing.TryGetValue(pair.ClientMember, out var objection)) sessions[^1] = sessions[^1] with { State = SessionState.Disputed, Objection = objection };
            yield return new(round.Round.Facts.Id, language, pair, dates.Done(round.Plan.Matched!.Value), EndedAt: null, sessions);
        }
    }

    private DateOnly Day(RoundPlan plan, int session, int apart) => dates.Today.AddDays(plan.Starts + 4 + session * apart + dice.Below(apart - 2));

    private NewSession Session(DateOnly day, SessionState state) => new(day, dice.One([60, 60, 60, 60, 45, 75]), state);
}
