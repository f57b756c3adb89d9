using ReciproCoach.Platform.Face;

namespace ReciproCoach.Members;

/// <summary>What a coach says of themselves in one language.</summary>
public sealed record ProfileText(string Headline, string Bio);

/// <summary>The hours of a member's day in which they can be coached: full hours of their own clock, 0 to 24, the first before the last.</summary>
public sealed record WakingHours(int From, int Until)
{
    public static WakingHours Usual { get; } = new(8, 22);
}

/// <summary>A coach's profile as it stands now, whole. Whoever shows it to others asks <see cref="Seeing"/> what of it they may see.</summary>
/// <param name="Handle">The member's public id in URLs.</param>
/// <param name="Languages">The codes of the languages coached in, in the portal's order.</param>
/// <param name="Country">ISO 3166-1 alpha-2 in capitals.</param>
/// <param name="TimeZone">An IANA id.</param>
/// <param name="Years">Full years of coaching.</param>
/// <param name="Specialities">Keys of <see cref="Members.Specialities.All"/>.</param>
/// <param name="Texts">By language code; only languages the coach works in.</param>
/// <param name="IsComplete">Enough is said to be matched: a language, and in each of them a headline and a few words.</param>
public sealed record CoachProfile(
    Guid Member, string Handle, string Name, IReadOnlyList<string> Languages, Credential Credential, string? Organisation, string? Country,
    string TimeZone, int? Years, IReadOnlyList<string> Specialities, IReadOnlyDictionary<string, ProfileText> Texts, Audience Audience, bool IsComplete)
{
    public WakingHours WakingHours { get; init; } = WakingHours.Usual;

    public Portrait? Photo { get; init; }

    /// <summary>The fields shown to fewer than the profile is; what is not in here is as wide as the profile.</summary>
    public IReadOnlyDictionary<ProfileField, Audience> FieldAudiences { get; init; } = new Dictionary<ProfileField, Audience>();

    /// <summary>When they became a member.</summary>
    public DateTimeOffset Since { get; init; }
}
