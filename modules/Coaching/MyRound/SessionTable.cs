using ReciproCoach.Coaching.Sessions;
using ReciproCoach.Platform.Face;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching.MyRound;

/// <summary>The sessions of one direction, the latest first.</summary>
internal sealed record SessionTable(IReadOnlyList<Partner> Partners, bool Given)
{
    public IEnumerable<(Partner Partner, Session Session)> Lines =>
        Partners.SelectMany(partner => partner.Relationship.Sessions.Select(session => (partner, session))).OrderByDescending(line => line.session.Day);
}

internal static class SessionStates
{
    public static Text Label(this SessionState state) => state switch
    {
        SessionState.Logged => Text.In("session").Of("Waits for the client"),
        SessionState.Confirmed => Text.In("session").Of("Confirmed"),
        SessionState.Disputed => Text.In("session").Of("Disputed"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };

    public static StateKind Kind(this SessionState state) => state switch
    {
        SessionState.Logged => StateKind.Idle,
        SessionState.Confirmed => StateKind.Good,
        SessionState.Disputed => StateKind.Bad,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };
}
