namespace ReciproCoach.Members.Profiles;

/// <summary>What a member says of themselves as a coach. Every member has one, empty at first.</summary>
internal sealed class Profile
{
    public required Guid MemberId { get; init; }

    /// <summary>Language codes, in the portal's order.</summary>
    public List<string> Languages { get; set; } = [];

    public Credential Credential { get; set; }

    public string? Organisation { get; set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    public int? Years { get; set; }

    public List<string> Specialities { get; set; } = [];

    /// <summary>Members may look one another up unless somebody wants more or less.</summary>
    public Audience Audience { get; set; } = Audience.Members;

    /// <summary>Fields shown to fewer than the profile is.</summary>
    public Dictionary<ProfileField, Audience> FieldAudiences { get; set; } = [];

    /// <summary>The fingerprint its photograph's files are named by; null where there is none.</summary>
    public string? PhotoPrint { get; set; }

    public int WakesAt { get; set; } = WakingHours.Usual.From;

    public int SleepsAt { get; set; } = WakingHours.Usual.Until;

    /// <summary>Enough is said to be matched; kept here so that it can be asked of many.</summary>
    public bool IsComplete { get; set; }

    public List<ProfileWords> Texts { get; set; } = [];
}

/// <summary>Headline and bio in one language.</summary>
internal sealed class ProfileWords
{
    public required Guid MemberId { get; init; }

    public required string Language { get; init; }

    public required string Headline { get; set; }

    public required string Bio { get; set; }
}
