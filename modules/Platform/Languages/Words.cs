using System.Collections.Frozen;
using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace ReciproCoach.Platform.Languages;

/// <summary>
/// The words of the interface, in the language of the request or, after <see cref="For"/>, in a stated one. A sentence not
/// yet translated is shown in the language's fallback, last in English. Safe for many threads at once; never throws for words.
/// </summary>
public sealed partial class Words
{
    private readonly LanguageList languages;
    private readonly FrozenDictionary<string, Words> byCode;
    private readonly Catalogue? catalogue;
    private readonly Language? language;

    /// <summary>Reads every language's PO file from a folder.</summary>
    /// <exception cref="FormatException">A file is broken, or a pattern in it; the message says which.</exception>
    /// <exception cref="Settings.SettingProblemException">A formatting culture is unknown.</exception>
    /// <exception cref="InvalidOperationException">The machine lacks ICU.</exception>
    public Words(LanguageList languages, string poDirectory)
    {
        InternationalData.Require(languages);
        this.languages = languages;
        var catalogues = new Dictionary<string, Catalogue>();
        foreach (var one in languages.All)
            Load(one, poDirectory, catalogues);
        if (languages.Pseudo is { } pseudo)
            catalogues[pseudo.Code] = Catalogue.Pseudo(catalogues[pseudo.Fallback!]);
        byCode = catalogues.ToFrozenDictionary(pair => pair.Key, pair => new Words(this, languages.Find(pair.Key)!, pair.Value));
        Formats = new(this);
        foreach (var words in byCode.Values)
            words.Formats.CheckPatterns();
    }

    private Words(Words all, Language language, Catalogue catalogue)
    {
        languages = all.languages;
        byCode = FrozenDictionary<string, Words>.Empty;
        this.language = language;
        this.catalogue = catalogue;
        root = all;
        Formats = new(this);
    }

    private readonly Words? root;

    /// <summary>The language these words are in.</summary>
    public Language Language => language ?? languages.Of(CultureInfo.CurrentUICulture);

    /// <summary>Dates, numbers and money in the same language.</summary>
    public Formats Formats { get; }

    /// <summary>The sentence in the reader's language.</summary>
    public string this[string sentence] => Own.Find(null, sentence) ?? sentence;

    /// <summary>The sentence with its named values, each in the reader's form.</summary>
    public string this[string sentence, params (string Name, object? Value)[] values] => Say(null, sentence, values);

    /// <summary>A text made elsewhere.</summary>
    public string this[Text text] => text.PluralSentence is null
        ? Say(text.Context, text.Sentence, text.Values)
        : SayPlural(text.Context, text.Sentence, text.PluralSentence, text.Count, text.Values);

    /// <summary>The form of the sentence that fits the number; {n} in it is the number.</summary>
    public string Plural(string one, string many, decimal n, params (string Name, object? Value)[] values) =>
        SayPlural(null, one, many, n, values);

    /// <summary>Words that mean something else elsewhere: <c>T.In("round")["Open"]</c>.</summary>
    public InContext In(string context) => new(this, context);

    /// <summary>The same words in another language, such as a mail's recipient's; the default language for an unknown code.</summary>
    public Words For(string? code)
    {
        var all = root ?? this;
        return all.byCode[(languages.Find(code) ?? languages.Default).Code];
    }

    /// <summary>The sentence as HTML: everything encoded but the values that are HTML already, such as links.</summary>
    public IHtmlContent Html(string sentence, params (string Name, object? Value)[] values) => SayHtml(null, sentence, values);

    internal string Say(string? context, string sentence, IReadOnlyList<(string Name, object? Value)> values) =>
        Template.Fill(Own.Find(context, sentence) ?? sentence, values, Formats.Value);

    internal string SayPlural(string? context, string one, string many, decimal n, IReadOnlyList<(string Name, object? Value)> values) =>
        Template.Fill(Own.Plural(context, one, many, n), [.. values, ("n", n)], Formats.Value);

    private HtmlContentBuilder SayHtml(string? context, string sentence, (string Name, object? Value)[] values)
    {
        var html = new HtmlContentBuilder();
        Template.Split(Own.Find(context, sentence) ?? sentence, values, text => html.Append(text), (value, form) =>
            _ = value is IHtmlContent content ? html.AppendHtml(content) : html.Append(Formats.Value(value, form)));
        return html;
    }

    private Catalogue Own => catalogue ?? byCode[Language.Code].catalogue!;

    private Catalogue Load(Language one, string directory, Dictionary<string, Catalogue> loaded)
    {
        if (loaded.TryGetValue(one.Code, out var known))
            return known;
        var fallback = languages.Find(one.Fallback) is { } other ? Load(other, directory, loaded) : null;
        return loaded[one.Code] = Catalogue.Load(directory, one, fallback);
    }

    /// <summary>The words of one context.</summary>
    public readonly record struct InContext
    {
        private readonly Words words;
        private readonly string context;

        internal InContext(Words words, string context) => (this.words, this.context) = (words, context);

        public string this[string sentence] => words.Own.Find(context, sentence) ?? sentence;

        public string this[string sentence, params (string Name, object? Value)[] values] => words.Say(context, sentence, values);

        public string Plural(string one, string many, decimal n, params (string Name, object? Value)[] values) =>
            words.SayPlural(context, one, many, n, values);

        public IHtmlContent Html(string sentence, params (string Name, object? Value)[] values) => words.SayHtml(context, sentence, values);
    }
}
