using ReciproCoach.Members;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.Scores;

/// <summary>A confirmed participant with their profile, and what is worth working out once for all pairs.</summary>
internal sealed record Somebody(Participant Participant, CoachProfile Profile, WakingQuarters Awake)
{
    public Guid Member => Participant.Member;

    public CoachWishes Wishes => Participant.Wishes;

    public string? Organisation { get; } = OrganisationName.Normalise(Profile.Organisation);

    /// <summary>0 for the first choice; -1 where the other was not asked for.</summary>
    public int RankOf(Somebody coach) => IndexOf(Participant.Requests, coach.Member);

    public bool Excludes(Somebody other) => IndexOf(Participant.NotWith, other.Member) >= 0;

    private static int IndexOf(IReadOnlyList<Guid> members, Guid wanted)
    {
        for (var i = 0; i < members.Count; i++) if (members[i] == wanted) return i;
        return -1;
    }
}
