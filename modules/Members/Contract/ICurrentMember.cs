namespace ReciproCoach.Members;

/// <summary>Who is asking. What they may do is read anew with every request, so a removed role stops at once.</summary>
public interface ICurrentMember
{
    /// <summary>Null for a visitor.</summary>
    Guid? Id { get; }

    /// <exception cref="InvalidOperationException">Nobody is signed in; the endpoint lacks its access rule.</exception>
    Guid RequiredId { get; }

    bool IsEditor { get; }

    bool IsAdministrator { get; }

    bool Coordinates(string language);

    /// <summary>Language codes; empty for those who coordinate nothing.</summary>
    IReadOnlyList<string> CoordinatedLanguages { get; }
}
