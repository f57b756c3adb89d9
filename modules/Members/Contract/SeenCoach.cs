using ReciproCoach.Platform.Face;

namespace ReciproCoach.Members;

/// <summary>
/// A coach as one audience sees them, made by <see cref="Seeing"/> alone: what is hidden is not in it, so nothing made from it
/// (a page, an index, an answer to a program) can let it slip.
/// </summary>
/// <param name="Handle">The public id in URLs.</param>
/// <param name="Languages">The codes of the languages coached in, in the portal's order.</param>
/// <param name="Texts">By language code; bios are empty where they are hidden.</param>
/// <param name="Fields">The fields this audience may see, filled in or not. Two audiences that see the same fields of a profile see the same coach.</param>
public sealed record SeenCoach(
    Guid Member, string Handle, string Name, IReadOnlyList<string> Languages, IReadOnlyDictionary<string, ProfileText> Texts, IReadOnlySet<ProfileField> Fields)
{
    public Portrait? Photo { get; init; }

    /// <summary>Null where it is hidden; <see cref="Credential.None"/> where there is none.</summary>
    public Credential? Credential { get; init; }

    /// <summary>Keys of <see cref="Members.Specialities.All"/>.</summary>
    public IReadOnlyList<string> Specialities { get; init; } = [];

    public string? Organisation { get; init; }

    /// <summary>ISO 3166-1 alpha-2 in capitals.</summary>
    public string? Country { get; init; }

    /// <summary>Full years of coaching.</summary>
    public int? Years { get; init; }

    /// <summary>An IANA id; null where the hours are hidden.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Null where the hours are hidden.</summary>
    public WakingHours? WakingHours { get; init; }
}
