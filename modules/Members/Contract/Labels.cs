using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members;

/// <summary>The words for credentials, audiences and roles.</summary>
public static class Labels
{
    /// <summary>What a coach holds: in full for those without a credential, in ICF's letters for the others.</summary>
    public static Text Label(this Credential credential) => credential switch
    {
        Credential.None => Text.Of("No ICF credential yet"),
        Credential.Student => Text.Of("In training"),
        Credential.Acc => Text.Of("ACC"),
        Credential.Pcc => Text.Of("PCC"),
        Credential.Mcc => Text.Of("MCC"),
        _ => throw new ArgumentOutOfRangeException(nameof(credential), credential, "Unknown credential."),
    };

    /// <summary>Who may see a profile, as a choice.</summary>
    public static Text Label(this Audience audience) => audience switch
    {
        Audience.Public => Text.Of("Everyone, also people without an account"),
        Audience.Members => Text.Of("Members who are signed in"),
        Audience.Round => Text.Of("Only members of my rounds"),
        Audience.Nobody => Text.Of("Only my partners and the coordination team"),
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "Unknown audience."),
    };

    /// <summary>The same in a word or two.</summary>
    public static Text ShortLabel(this Audience audience) => audience switch
    {
        Audience.Public => Text.In("audience").Of("Everyone"),
        Audience.Members => Text.In("audience").Of("Members"),
        Audience.Round => Text.In("audience").Of("My rounds"),
        Audience.Nobody => Text.In("audience").Of("Partners, coordination"),
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "Unknown audience."),
    };

    /// <summary>A field of a profile, as the label of a choice.</summary>
    public static Text Label(this ProfileField field) => field switch
    {
        ProfileField.Photo => Text.Of("Photo"),
        ProfileField.Bio => Text.Of("About you"),
        ProfileField.Credential => Text.Of("ICF credential"),
        ProfileField.Specialities => Text.Of("Specialities"),
        ProfileField.Organisation => Text.Of("Organisation"),
        ProfileField.Country => Text.Of("Country"),
        ProfileField.Years => Text.Of("Years of coaching"),
        ProfileField.Hours => Text.Of("Time zone and hours"),
        ProfileField.Rounds => Text.Of("Rounds completed"),
        ProfileField.Testimonials => Text.Of("Testimonials"),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Unknown field."),
    };

    /// <summary>What somebody does for the programme.</summary>
    public static Text Label(this StaffRole role) => role switch
    {
        StaffRole.Administrator => Text.In("role").Of("Administration"),
        StaffRole.Editor => Text.In("role").Of("Editing"),
        StaffRole.Coordinator => Text.In("role").Of("Coordination"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Unknown role."),
    };
}
