using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Searching.Describing;

/// <summary>
/// A coach as some audiences see them, for an index. Whoever sees the same shares a document, so a coach has one to three, and of
/// these a reader is shown one. What an audience may not see is not in its document: it cannot be searched, counted, suggested or marked.
/// </summary>
/// <param name="Id">The member and the first audience: <c>{member:N}.public</c>.</param>
/// <param name="Audiences">Public, members, round.</param>
/// <param name="Words">Tokens by field (<see cref="CoachFields"/>), as an engine is to take them.</param>
/// <param name="WholeName">The name, folded.</param>
/// <param name="Order">To sort by name; cut.</param>
/// <param name="Since">When the coach became a member.</param>
internal sealed record CoachDocument(
    Guid Member, string Id, IReadOnlyList<Audience> Audiences, IReadOnlyDictionary<string, IReadOnlyList<string>> Words, string WholeName, string Order, Traits Traits, DateTimeOffset Since)
{
    public static string IdOf(Guid member, Audience first) => $"{member:N}.{first.ToString().ToLowerInvariant()}";

    public static Guid MemberOf(string id) => Guid.ParseExact(id.AsSpan(0, id.IndexOf('.', StringComparison.Ordinal)), "N");
}

/// <summary>Everything an index is to know of a member, replacing what it knew; nothing where nobody may see them any more.</summary>
/// <param name="Version">Grows with what it was made from: an older one must not replace a newer one.</param>
internal sealed record DescribedCoach(Guid Member, long Version, IReadOnlyList<CoachDocument> Documents);
