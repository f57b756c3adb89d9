namespace ReciproCoach.Members;

/// <summary>What coaches say of themselves. Members who are closed or not yet confirmed have no profile.</summary>
public interface IProfiles
{
    Task<CoachProfile?> FindAsync(Guid member, CancellationToken cancellation);

    Task<CoachProfile?> FindByHandleAsync(string handle, CancellationToken cancellation);

    /// <summary>By member; those without a profile are left out.</summary>
    Task<IReadOnlyDictionary<Guid, CoachProfile>> ManyAsync(IReadOnlyCollection<Guid> members, CancellationToken cancellation);

    /// <summary>The complete profiles anybody may see, in order of id, after <paramref name="after"/> (null for the first page).</summary>
    Task<IReadOnlyList<CoachProfile>> PublicAsync(Guid? after, int atMost, CancellationToken cancellation);

    /// <summary>The complete profiles that some list may show to somebody, public or not, in order of id, after <paramref name="after"/>.</summary>
    Task<IReadOnlyList<CoachProfile>> ListedAsync(Guid? after, int atMost, CancellationToken cancellation);
}
