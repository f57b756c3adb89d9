namespace ReciproCoach.Members;

/// <summary>
/// Who may see a profile or a field of it, from the widest to the narrowest; each includes those after it. Whatever is chosen,
/// a coach and their partners in a round always see each other.
/// </summary>
public enum Audience
{
    /// <summary>Anybody, search engines too.</summary>
    Public,

    /// <summary>Anybody who is signed in.</summary>
    Members,

    /// <summary>Those who take part in the same round.</summary>
    Round,

    /// <summary>Only the partners a matching has brought together, and the coordination team.</summary>
    Nobody,
}
