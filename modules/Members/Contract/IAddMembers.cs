namespace ReciproCoach.Members;

/// <summary>A member to be made without the usual way through registration and mail.</summary>
/// <param name="Passphrase">Not checked against the rules; null where the owner will set one by “forgot your passphrase”.</param>
public sealed record NewMember(string Email, string? Passphrase, string Name, string MailLanguage, string TimeZone)
{
    /// <summary>Given where the same person is to be made again each time.</summary>
    public Guid? Id { get; init; }

    public string? Handle { get; init; }

    public NewProfile? Profile { get; init; }

    public IReadOnlyList<StaffPost> Posts { get; init; } = [];
}

/// <summary>The profile of a <see cref="NewMember"/>; the same shapes as <see cref="CoachProfile"/>.</summary>
public sealed record NewProfile(
    IReadOnlyList<string> Languages, Credential Credential, string? Organisation, string? Country, int? Years,
    IReadOnlyList<string> Specialities, IReadOnlyDictionary<string, ProfileText> Texts, Audience Audience)
{
    public WakingHours WakingHours { get; init; } = WakingHours.Usual;

    public IReadOnlyDictionary<ProfileField, Audience> FieldAudiences { get; init; } = new Dictionary<ProfileField, Audience>();
}

/// <summary>Makes confirmed members for the demo and for commands.</summary>
public interface IAddMembers
{
    /// <exception cref="InvalidOperationException">The address is taken.</exception>
    Task<Guid> AddConfirmedAsync(NewMember person, CancellationToken cancellation);

    /// <summary>Many at once, in one transaction; a passphrase shared by several is hashed only once.</summary>
    Task<IReadOnlyList<Guid>> AddConfirmedAsync(IReadOnlyList<NewMember> people, CancellationToken cancellation);
}
