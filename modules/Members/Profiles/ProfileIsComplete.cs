namespace ReciproCoach.Members.Profiles;

/// <summary>Enough is said to be matched: at least one language, and in each a headline and a few words about oneself.</summary>
internal static class ProfileIsComplete
{
    public static bool IsTrueOf(Profile profile) =>
        profile.Languages.Count > 0 && profile.Languages.All(language => profile.Texts.Any(text =>
            text.Language == language && text.Headline.Length > 0 && text.Bio.Length > 0));
}
