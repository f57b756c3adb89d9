namespace ReciproCoach.Members;

/// <summary>Who the members are. Closed accounts are found too, without a name, because others' history still leads to them.</summary>
public interface IMembers
{
    Task<MemberCard?> FindAsync(Guid id, CancellationToken cancellation);

    /// <summary>By the public id of URLs; closed accounts are not found.</summary>
    Task<MemberCard?> FindByHandleAsync(string handle, CancellationToken cancellation);

    /// <summary>By id; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<Guid, MemberCard>> ManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation);
}
