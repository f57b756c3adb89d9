using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Money;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds.Making.Rules;

namespace ReciproCoach.Rounds.Making;

/// <summary>The questions an editor answers about a round; asked alike of a new one and of one that stands.</summary>
internal abstract class RoundForm : PageModel
{
    private readonly ZoneChoices zones;

    private protected RoundForm(ZoneChoices zones, Words words, LanguageList languages) => (this.zones, Words, Languages) = (zones, words, languages);

    [BindProperty]
    public string? Language { get; set; }

    [BindProperty]
    public RoundKind? Kind { get; set; }

    [BindProperty]
    public string? Country { get; set; }

    [BindProperty]
    public List<Credential> Credentials { get; set; } = [];

    [BindProperty]
    public int? Sessions { get; set; }

    [BindProperty]
    public int? Minutes { get; set; }

    [BindProperty]
    public string? Zone { get; set; }

    [BindProperty]
    public DateTime? EnrolmentCloses { get; set; }

    [BindProperty]
    public DateTime? RequestsClose { get; set; }

    [BindProperty]
    public DateTime? Starts { get; set; }

    [BindProperty]
    public DateTime? Ends { get; set; }

    /// <summary>As typed, with a point or a comma.</summary>
    [BindProperty]
    public string? Fee { get; set; }

    [BindProperty]
    public string? Currency { get; set; }

    [BindProperty]
    public int? Places { get; set; }

    [BindProperty]
    public bool OldPairsAllowed { get; set; }

    /// <summary>By language code.</summary>
    [BindProperty]
    public Dictionary<string, TextForm> Texts { get; set; } = [];

    /// <summary>The facts are settled, because somebody has joined: only places and texts are asked.</summary>
    public bool Settled { get; private protected set; }

    public LanguageList Languages { get; }

    private protected Words Words { get; }

    public IEnumerable<SelectListItem> LanguageChoices => Languages.All.Select(one => new SelectListItem(one.Name, one.Code));

    public IEnumerable<SelectListItem> KindChoices => Enum.GetValues<RoundKind>().Select(kind => new SelectListItem(Words[kind.Label()], kind.ToString()));

    public IEnumerable<SelectListItem> CountryChoices => Countries.Named(Words.Formats).Select(country => new SelectListItem(country.Name, country.Code));

    public IEnumerable<SelectListItem> CredentialChoices => Enum.GetValues<Credential>().Select(one => new SelectListItem(Words[one.Label()], one.ToString()));

    public IEnumerable<SelectListItem> CurrencyChoices => Amount.Currencies.Select(one => new SelectListItem(one, one));

    public IEnumerable<SelectListItem> ZoneChoices => zones.For(Words, Zone).Select(zone => new SelectListItem(zone.Name, zone.Id));

    /// <summary>The round's own language first, then the portal's order.</summary>
    public IEnumerable<Language> TextLanguages => Languages.All.OrderByDescending(one => one.Code == Language);

    /// <summary>Every language has its place in the form, and no other has.</summary>
    private protected void LayOutTexts() =>
        Texts = Languages.All.ToDictionary(one => one.Code, one => Texts.GetValueOrDefault(one.Code) ?? new TextForm(), StringComparer.Ordinal);

    /// <summary>Reads the facts and says beside each field what is wrong with it.</summary>
    private protected RoundProposal ReadFacts(DateTimeOffset now)
    {
        Require(nameof(Language), Languages.Find(Language) is not null, Text.Of("Please choose a language."));
        Require(nameof(Kind), Kind is not null, Text.Of("Please choose the kind of round."));
        Require(nameof(Country), Country is null || Countries.IsKnown(Country), Text.Of("Please choose a country from the list."));
        Require(nameof(Zone), Zones.Find(Zone) is not null, Text.Of("Please choose a time zone from the list."));
        foreach (var (name, value) in ((string, object?)[])[(nameof(Sessions), Sessions), (nameof(Minutes), Minutes), (nameof(EnrolmentCloses), EnrolmentCloses),
            (nameof(RequestsClose), RequestsClose), (nameof(Starts), Starts), (nameof(Ends), Ends), (nameof(Places), Places)])
            Require(name, value is not null, Text.Of("Please fill this in."));
        var proposal = new RoundProposal(Language, Kind, Kind is RoundKind.National ? Country : null, Sessions, Minutes,
            Moment(EnrolmentCloses), Moment(RequestsClose), Moment(Starts), Moment(Ends), ReadFee(), Places, now);
        foreach (var complaint in RoundRules.Broken(proposal)) Complain(complaint);
        return proposal;
    }

    /// <summary>The texts as they are kept; complains where one is too long, or missing in the round's own language.</summary>
    private protected Dictionary<string, NewRoundText> ReadTexts(string? own)
    {
        var read = new Dictionary<string, NewRoundText>(StringComparer.Ordinal);
        foreach (var (language, typed) in Texts)
        {
            if (typed.IsEmpty && language != own) continue;
            var text = read[language] = typed.Read();
            CheckText($"Texts[{language}].Title", text.Title, Lengths.Title, mayBeMissing: language != own);
            CheckText($"Texts[{language}].Summary", text.Summary, Lengths.Summary, mayBeMissing: language != own);
            CheckText($"Texts[{language}].Description", text.Description, Lengths.Description, mayBeMissing: language != own);
        }
        return read;
    }

    private protected void Complain(Complaint? complaint)
    {
        if (complaint is not null) Require(complaint.Field, false, complaint.Sentence);
    }

    private void CheckText(string field, string text, int longest, bool mayBeMissing)
    {
        Require(field, text.Length > 0 || mayBeMissing, Text.Of("Please fill this in."));
        Require(field, text.Length <= longest, Text.Of("This text is too long: {n} characters at most.", ("n", longest)));
    }

    /// <summary>One sentence a field is enough.</summary>
    private void Require(string field, bool kept, Text sentence)
    {
        if (!kept && ModelState.GetFieldValidationState(field) is not Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
            ModelState.AddModelError(field, Words[sentence]);
    }

    private ZonedMoment? Moment(DateTime? local) => local is { Year: > 2000 and < 2200 } and { } wall && Zones.Find(Zone) is not null ? ZonedMoment.At(wall, Zone!) : null;

    private Amount? ReadFee()
    {
        Require(nameof(Currency), Amount.Currencies.Contains(Currency), Text.Of("Please choose a currency."));
        var read = Formats.TryReadNumber(Fee, out var number);
        Require(nameof(Fee), read, Text.Of("Please enter an amount such as 35 or 35,50, without any other sign."));
        if (!read || Currency is null || Math.Abs(number) > 1_000_000_000) { Require(nameof(Fee), !read || Currency is null, Text.Of("This fee is too high.")); return null; }
        var units = number * (decimal)Math.Pow(10, Amount.Decimals(Currency));
        Require(nameof(Fee), units == decimal.Truncate(units), Text.Of("This currency has fewer decimals."));
        return new Amount((long)units, Currency);
    }

    /// <summary>Shows the facts of a round in the form.</summary>
    private protected void Show(RoundFacts round)
    {
        (Language, Kind, Country, Sessions, Minutes, Zone, Places, OldPairsAllowed) =
            (round.Language, round.Kind, round.Country, round.Sessions, round.Minutes, round.Zone, round.Places, round.OldPairsAllowed);
        (EnrolmentCloses, RequestsClose, Starts, Ends) = (round.EnrolmentCloses.Local, round.RequestsClose.Local, round.Starts.Local, round.Ends.Local);
        Credentials = [.. round.Credentials];
        var decimals = Amount.Decimals(round.Fee.Currency);
        Fee = (round.Fee.MinorUnits / (decimal)Math.Pow(10, decimals)).ToString("0.##", CultureInfo.CurrentCulture);
        Currency = round.Fee.Currency;
    }
}
