using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching.MyRound;

/// <summary>The one thing to do now in a round; what waits for the other person waits longest.</summary>
internal static class ToDoNow
{
    public static NextStep? In(MyRoundSeen round) => Confirm(round) ?? Correct(round) ?? LookBack(round) ?? Begin(round) ?? GoOn(round);

    /// <summary>Only what somebody waits for, so that My page does not nag.</summary>
    public static NextStep? Urgent(MyRoundSeen round) => Confirm(round) ?? Correct(round) ?? LookBack(round);

    private static NextStep? Confirm(MyRoundSeen round) => First(round.Coaches, SessionState.Logged) is not var (coach, session) ? null : new(
        Text.Of("{coach} has logged a session with you on {day:day} ({minutes} min). Is that right?",
            ("coach", coach.Person.Name), ("day", session.Day), ("minutes", session.Minutes)),
        Text.Of("Check the session"), $"my-round/sessions/{session.Id}");

    private static NextStep? Correct(MyRoundSeen round) => First(round.Clients, SessionState.Disputed) is not var (client, session) ? null : new(
        Text.Of("{client} remembers the session on {day:day} differently.", ("client", client.Person.Name), ("day", session.Day)),
        Text.Of("Look at the session"), $"my-round/sessions/{session.Id}/correct");

    private static NextStep? LookBack(MyRoundSeen round) =>
        round.Coaches.FirstOrDefault(coach => coach.Confirmed > 0 && coach.Relationship.Feedback is null && coach.IsAtItsEnd(round.Facts.Ends.Utc, round.Now)) is not { } coach ? null : new(
            Text.Of("How was it with {coach}? A few words of feedback stay private, if you like.", ("coach", coach.Person.Name)),
            Text.Of("Leave feedback"), $"my-round/feedback/{coach.Relationship.Id}");

    private static NextStep? Begin(MyRoundSeen round) => round.Client is not { Relationship: { IsOpen: true, Sessions.Count: 0 } } client ? null : new(
        Text.Of("It is up to you to propose a first session to {client}. Once it has taken place, log it here.", ("client", client.Person.Name)),
        Text.Of("Log a session"), LogIn(round));

    private static NextStep? GoOn(MyRoundSeen round) => round.Client is not { Relationship.IsOpen: true } client || client.Relationship.Sessions.Count >= client.Agreed ? null : new(
        Text.Of("Have you coached {client} again? Log the session.", ("client", client.Person.Name)),
        Text.Of("Log a session"), LogIn(round));

    private static string LogIn(MyRoundSeen round) => $"my-round/{round.Facts.Handle}/log";

    private static (Partner, Sessions.Session)? First(IReadOnlyList<Partner> partners, SessionState state) =>
        partners.SelectMany(partner => partner.Relationship.Sessions.Select(session => (partner, session)))
            .Where(one => one.session.State == state).OrderBy(one => one.session.Day)
            .Select(one => ((Partner, Sessions.Session)?)one).FirstOrDefault();
}
