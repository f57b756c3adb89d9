using ReciproCoach.Content.Editing.Rules;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Editing.Publishing;

/// <summary>What the law asks for is public in every language of the portal, or in none.</summary>
internal static class ALegalPageIsThereInAllLanguages
{
    public static Complaint? Broken(StoredPage page, LanguageList languages)
    {
        var missing = languages.All.Select(language => language.Code).Where(code => !page.Texts.Exists(text => text.Language == code)).ToList();
        return missing.Count == 0 ? null : new("", Text.In(nameof(ALegalPageIsThereInAllLanguages))
            .Of("This is a legal page: it is published in all languages together. Still missing: {languages}.", ("languages", new LanguageNames(missing))));
    }

    /// <summary>The page is there in that language, but something of it is missing.</summary>
    public static Complaint Unfinished(string language) => new("", Text.In(nameof(ALegalPageIsThereInAllLanguages))
        .Of("This is a legal page: it is published in all languages together. Not finished yet: {languages}.", ("languages", new LanguageNames([language]))));

    /// <summary>Languages as a list in the reader's words.</summary>
    internal sealed record LanguageNames(IReadOnlyList<string> Codes) : IReaderFormattable
    {
        public string ToString(Formats formats)
        {
            ArgumentNullException.ThrowIfNull(formats);
            return formats.List(Codes.Select(formats.LanguageName));
        }

        public bool Equals(LanguageNames? other) => other is not null && Codes.SequenceEqual(other.Codes);

        public override int GetHashCode() => Codes.Count;
    }
}
