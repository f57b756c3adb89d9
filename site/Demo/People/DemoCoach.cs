using ReciproCoach.Members;

namespace ReciproCoach.Site.Demo.People;

/// <summary>An invented coach.</summary>
/// <param name="Language">The one they take part in rounds in, and read mail in.</param>
internal sealed record DemoCoach(Guid Id, string Language, string Name, string Email, string TimeZone, NewProfile Profile)
{
    public NewMember Member => new(Email, DemoAccounts.Passphrase, Name, Language, TimeZone) { Id = Id, Profile = Profile };

    public bool IsColleagueOf(DemoCoach other) => Profile.Organisation is { } organisation && organisation == other.Profile.Organisation;
}
