namespace ReciproCoach.Members;

/// <summary>
/// What of a profile its owner may show to fewer people than the profile itself. Name, languages and headline go with the
/// profile: without them there would be nothing to show.
/// </summary>
public enum ProfileField
{
    Photo,

    Bio,

    Credential,

    Specialities,

    Organisation,

    Country,

    /// <summary>Years of coaching.</summary>
    Years,

    /// <summary>Time zone, local time and the hours of the day one can be coached in.</summary>
    Hours,

    /// <summary>How many rounds were completed.</summary>
    Rounds,

    /// <summary>What clients say in public.</summary>
    Testimonials,
}
