using ReciproCoach.Members;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>What of a profile an audience sees: each field, kept to each audience, looked at by each reader.</summary>
public sealed class WhatEachAudienceSees
{
    private static readonly CoachProfile Profile = new(
        Guid.CreateVersion7(), "handle2222", "Anna", ["de"], Credential.Pcc, "Atelier", "CH", "Europe/Zurich", 7, ["leadership"],
        new Dictionary<string, ProfileText> { ["de"] = new("Ruhig", "Ich höre zu.") }, Audience.Public, IsComplete: true)
    { Photo = new("print") };

    public static TheoryData<ProfileField, Audience, Audience> Everything => [..
        from one in Enum.GetValues<ProfileField>() from kept in Enum.GetValues<Audience>() from reader in Enum.GetValues<Audience>() select (one, kept, reader)];

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_field_is_seen_by_those_it_is_kept_to_and_those_closer(ProfileField field, Audience kept, Audience reader)
    {
        var seen = (Profile with { FieldAudiences = new Dictionary<ProfileField, Audience> { [field] = kept } }).AsSeenBy(reader)!;

        Assert.Equal(reader >= kept, seen.Fields.Contains(field));
        Assert.Equal(reader >= kept, Shows(seen, field));
        Assert.All(Enum.GetValues<ProfileField>().Where(other => other != field), other => Assert.True(Shows(seen, other)));
        Assert.Equal(("Anna", "Ruhig"), (seen.Name, seen.Texts["de"].Headline));
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_field_is_never_wider_than_its_profile(ProfileField field, Audience profile, Audience reader)
    {
        var seen = (Profile with { Audience = profile, FieldAudiences = new Dictionary<ProfileField, Audience> { [field] = Audience.Public } }).AsSeenBy(reader);

        Assert.Equal(reader >= profile, seen is not null);
        if (seen is not null) Assert.True(Shows(seen, field));
    }

    [Theory]
    [InlineData(Audience.Public, false)]
    [InlineData(Audience.Members, false)]
    [InlineData(Audience.Round, false)]
    [InlineData(Audience.Nobody, true)]
    public void An_unfinished_profile_is_for_its_owner_partners_and_coordination(Audience reader, bool sees) =>
        Assert.Equal(sees, (Profile with { IsComplete = false }).AsSeenBy(reader) is not null);

    private static bool Shows(SeenCoach seen, ProfileField field) => field switch
    {
        ProfileField.Photo => seen.Photo is not null,
        ProfileField.Bio => seen.Texts["de"].Bio.Length > 0,
        ProfileField.Credential => seen.Credential is Credential.Pcc,
        ProfileField.Specialities => seen.Specialities.Count > 0,
        ProfileField.Organisation => seen.Organisation is "Atelier",
        ProfileField.Country => seen.Country is "CH",
        ProfileField.Years => seen.Years is 7,
        ProfileField.Hours => seen is { TimeZone: not null, WakingHours: not null },
        ProfileField.Rounds or ProfileField.Testimonials => seen.Fields.Contains(field),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Unknown field."),
    };
}
