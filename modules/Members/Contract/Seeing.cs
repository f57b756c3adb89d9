using System.Collections.Frozen;

namespace ReciproCoach.Members;

/// <summary>
/// Says what of a profile somebody may see: the one place that does. Whoever shows, lists, indexes or tells of coaches starts
/// from <see cref="AsSeenBy"/>.
/// </summary>
public static class Seeing
{
    private static readonly ProfileField[] All = Enum.GetValues<ProfileField>();

    /// <summary>The coach as <paramref name="reader"/> sees them; null where the profile is not for them at all.</summary>
    /// <param name="reader">
    /// How close the reader is: <see cref="Audience.Nobody"/> for the owner, their partners and the coordination team, who see
    /// everything, also of a profile still to be completed.
    /// </param>
    public static SeenCoach? AsSeenBy(this CoachProfile profile, Audience reader)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (reader is not Audience.Nobody && (!profile.IsComplete || profile.Audience > reader)) return null;
        var fields = All.Where(field => profile.AudienceOf(field) <= reader).ToFrozenSet();
        T? Of<T>(ProfileField field, T value) => fields.Contains(field) ? value : default;
        return new(profile.Member, profile.Handle, profile.Name, profile.Languages, Texts(profile, fields.Contains(ProfileField.Bio)), fields)
        {
            Photo = Of(ProfileField.Photo, profile.Photo),
            Credential = Of<Credential?>(ProfileField.Credential, profile.Credential),
            Specialities = Of(ProfileField.Specialities, profile.Specialities) ?? [],
            Organisation = Of(ProfileField.Organisation, profile.Organisation),
            Country = Of(ProfileField.Country, profile.Country),
            Years = Of(ProfileField.Years, profile.Years),
            TimeZone = Of(ProfileField.Hours, profile.TimeZone),
            WakingHours = Of(ProfileField.Hours, profile.WakingHours),
        };
    }

    /// <summary>Who sees a field: those its owner has chosen for it, and never more than see the profile.</summary>
    public static Audience AudienceOf(this CoachProfile profile, ProfileField field)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.FieldAudiences.TryGetValue(field, out var chosen) && chosen > profile.Audience ? chosen : profile.Audience;
    }

    private static IReadOnlyDictionary<string, ProfileText> Texts(CoachProfile profile, bool withBios) =>
        withBios ? profile.Texts : profile.Texts.ToDictionary(text => text.Key, text => text.Value with { Bio = "" });
}
