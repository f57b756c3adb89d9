using ReciproCoach.Members;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Demo.People;

namespace ReciproCoach.Site.Demo.Calendar;

/// <summary>A round of the demo as every language has it. Days are counted from the day the demo is made.</summary>
/// <param name="Words">The key of its texts.</param>
/// <param name="Matched">When its matching was published; null where it is not yet.</param>
internal sealed record RoundPlan(string Words, int Coaches, int Places, int Sessions, int Published, int EnrolmentCloses, int RequestsClose, int? Matched, int Starts, int Ends)
{
    public RoundKind Kind { get; init; } = RoundKind.International;

    public string? Country { get; init; }

    public IReadOnlyList<Credential> Credentials { get; init; } = [];

    /// <summary>Can still be joined.</summary>
    public static RoundPlan Open { get; } = new("open", 8, 40, 6, Published: -20, EnrolmentCloses: 21, RequestsClose: 28, Matched: null, Starts: 38, Ends: 129);

    /// <summary>Can be joined by some; few places.</summary>
    public static RoundPlan Special { get; } = new("special", 5, 12, 4, Published: -9, EnrolmentCloses: 30, RequestsClose: 36, Matched: null, Starts: 46, Ends: 116);

    /// <summary>Full, in its request phase; its deadline passes within two days.</summary>
    public static RoundPlan Requesting { get; } = new("requesting", 48, 48, 6, Published: -45, EnrolmentCloses: -4, RequestsClose: 2, Matched: null, Starts: 9, Ends: 100);

    public static RoundPlan Running { get; } = new("running", 18, 18, 6, Published: -95, EnrolmentCloses: -56, RequestsClose: -49, Matched: -45, Starts: -38, Ends: 46);

    public static RoundPlan Finished { get; } = new("finished", 36, 36, 5, Published: -250, EnrolmentCloses: -190, RequestsClose: -183, Matched: -178, Starts: -170, Ends: -48);

    /// <summary>Whether the rules let this coach join.</summary>
    public bool Welcomes(DemoCoach coach) =>
        (Country is null || coach.Profile.Country == Country) && (Credentials.Count == 0 || Credentials.Contains(coach.Profile.Credential)) &&
        (Kind is not RoundKind.NewCoaches || Credentials.Count > 0 || coach.Profile.Credential is Credential.None or Credential.Student);
}
