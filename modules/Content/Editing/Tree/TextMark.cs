using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Content.Editing.Tree;

/// <summary>How a page stands in one language.</summary>
/// <param name="State">Null where it has not been written.</param>
/// <param name="HasDraft">Readers see an older version than the newest.</param>
/// <param name="IsBehind">The source has moved on since the translation was made.</param>
/// <param name="PublishAt">When the next version will be published.</param>
internal sealed record TextMark(string Language, PageState? State, bool HasDraft, bool IsBehind, ZonedMoment? PublishAt)
{
    /// <summary>The class of its letters in portal.css.</summary>
    public string Look => State is null ? "none" : IsBehind ? "old" : State switch
    {
        PageState.Published when HasDraft => "live newer",
        PageState.Published => "live",
        PageState.Scheduled => "soon",
        PageState.Unpublished => "off",
        _ => "draft",
    };

    /// <summary>The same in words, for example “German: published and older than its source”.</summary>
    public string InWords(Words words) => words["{language}: {state}", ("language", words.Formats.LanguageName(Language)), ("state", StateInWords(words))];

    /// <summary>Without the language.</summary>
    public string StateInWords(Words words)
    {
        List<string> parts =
        [
            State switch
            {
                null => words.In("page")["missing"],
                PageState.Published => words.In("page")["published"],
                PageState.Scheduled => words.In("page")["scheduled"],
                PageState.Unpublished => words.In("page")["no longer published"],
                PageState.Draft => words.In("page")["draft"],
                _ => throw new InvalidOperationException($"No words for {State}."),
            },
        ];
        if (HasDraft) parts.Add(words.In("page")["with a newer draft"]);
        if (State is PageState.Published && PublishAt is not null) parts.Add(words.In("page")["with a new version scheduled"]);
        if (IsBehind) parts.Add(words.In("page")["older than its source"]);
        return words.Formats.List(parts);
    }
}
