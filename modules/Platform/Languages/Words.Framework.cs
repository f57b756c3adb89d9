using Microsoft.Extensions.Localization;

namespace ReciproCoach.Platform.Languages;

/// <summary>The same words for the framework, which asks for display names and messages of data annotations.</summary>
public sealed partial class Words : IStringLocalizer
{
    LocalizedString IStringLocalizer.this[string name]
    {
        get
        {
            var text = Own.Find(null, name);
            return new(name, text ?? name, resourceNotFound: text is null);
        }
    }

    /// <summary>Data annotations number their values: {0} is the field's name.</summary>
    LocalizedString IStringLocalizer.this[string name, params object[] arguments]
    {
        get
        {
            var text = Own.Find(null, name);
            return new(name, string.Format(Formats.Culture, text ?? name, arguments), resourceNotFound: text is null);
        }
    }

    IEnumerable<LocalizedString> IStringLocalizer.GetAllStrings(bool includeParentCultures) =>
        Own.Sentences.Select(pair => new LocalizedString(pair.Key, pair.Value));

    internal sealed class Factory(Words words) : IStringLocalizerFactory
    {
        public IStringLocalizer Create(Type resourceSource) => words;

        public IStringLocalizer Create(string baseName, string location) => words;
    }
}
