using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Members.Profiles;

/// <summary>Headline and bio as typed; either may be empty.</summary>
public sealed class TypedText
{
    public string? Headline { get; set; }

    public string? Bio { get; set; }
}

/// <summary>The fields of the profile in the order they are asked, and what may be wrong with them.</summary>
internal abstract class ProfileForm(Words words, LanguageList portal) : PageModel
{
    private const int MostYears = 70;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty(Name = nameof(Languages))]
    public List<string> Languages { get; set; } = [];

    /// <summary>By language code.</summary>
    [BindProperty(Name = nameof(Texts))]
    public Dictionary<string, TypedText> Texts { get; set; } = [];

    [BindProperty]
    public Credential Credential { get; set; }

    [BindProperty]
    public int? Years { get; set; }

    [BindProperty]
    public string? Organisation { get; set; }

    [BindProperty]
    public string? Country { get; set; }

    [BindProperty]
    public string? TimeZone { get; set; }

    [BindProperty]
    public int WakesAt { get; set; } = WakingHours.Usual.From;

    [BindProperty]
    public int SleepsAt { get; set; } = WakingHours.Usual.Until;

    [BindProperty(Name = nameof(Specialities))]
    public List<string> Specialities { get; set; } = [];

    [BindProperty]
    public Audience Audience { get; set; }

    /// <summary>By the name of a <see cref="ProfileField"/>; null where the field is as wide as the profile.</summary>
    [BindProperty(Name = nameof(FieldAudiences))]
    public Dictionary<string, Audience?> FieldAudiences { get; set; } = [];

    /// <summary>The fields kept to fewer than may see the profile in any case.</summary>
    public Dictionary<ProfileField, Audience> Narrowed => Enum.GetValues<ProfileField>()
        .Where(one => FieldAudiences.GetValueOrDefault(one.ToString()) is not (null or Audience.Public))
        .ToDictionary(one => one, one => FieldAudiences[one.ToString()]!.Value);

    /// <summary>The languages whose texts are asked for: those chosen and those already written in; before any is, the page's own.</summary>
    public IEnumerable<Language> Asked => portal.All.Where(language => Languages.Count + Texts.Count > 0
        ? Languages.Contains(language.Code, StringComparer.Ordinal) || Texts.ContainsKey(language.Code)
        : language == words.Language);

    public void Show(Member member, Profile profile)
    {
        (Name, TimeZone) = (member.Name, member.TimeZone);
        (Languages, Specialities) = (profile.Languages, profile.Specialities);
        (Credential, Years, Organisation, Country) = (profile.Credential, profile.Years, profile.Organisation, profile.Country);
        (WakesAt, SleepsAt, Audience) = (profile.WakesAt, profile.SleepsAt, profile.Audience);
        FieldAudiences = profile.FieldAudiences.ToDictionary(one => one.Key.ToString(), one => (Audience?)one.Value);
        Texts = profile.Texts.ToDictionary(text => text.Language, text => new TypedText { Headline = text.Headline, Bio = text.Bio });
        FillUp();
    }

    /// <summary>Every field the page asks for has its place, also where nothing has been said yet.</summary>
    protected void FillUp()
    {
        foreach (var language in Asked.ToList()) Texts.TryAdd(language.Code, new TypedText());
        foreach (var one in Enum.GetValues<ProfileField>()) FieldAudiences.TryAdd(one.ToString(), null);
    }

    /// <summary>Says beside each field what is wrong with it.</summary>
    protected void Check()
    {
        if (Name is null) Complain(nameof(Name), Text.Of("Please enter your name."));
        ModelState.AtMost(nameof(Name), words, Name, Lengths.Name);
        if (Languages.Count == 0 || Languages.Any(code => portal.Find(code)?.Code != code)) Complain(nameof(Languages), Text.Of("Please choose at least one language."));
        foreach (var (language, text) in Texts) CheckTexts(language, text);
        if (Years is < 0 or > MostYears) Complain(nameof(Years), Text.Of("Please enter full years, from 0 to {n}.", ("n", MostYears)));
        ModelState.AtMost(nameof(Organisation), words, Organisation, Lengths.Organisation);
        if (Country is not null && !Countries.IsKnown(Country)) Complain(nameof(Country), Text.Of("Please choose a country from the list."));
        if (Zones.Find(TimeZone) is null) Complain(nameof(TimeZone), Text.Of("Please choose a time zone from the list."));
        if (WakesAt is < 0 or > 23 || SleepsAt is < 1 or > 24 || WakesAt >= SleepsAt) Complain(nameof(SleepsAt), Text.Of("The end must come after the start."));
        if (Specialities.Any(key => !Members.Specialities.IsKnown(key))) Complain(nameof(Specialities), Text.Of("Please choose from the list."));
        if (!Enum.IsDefined(Credential)) Complain(nameof(Credential), Text.Of("Please choose from the list."));
        if (!Enum.IsDefined(Audience)) Complain(nameof(Audience), Text.Of("Please choose from the list."));
        foreach (var (field, chosen) in FieldAudiences)
            if (chosen is { } audience && !Enum.IsDefined(audience)) Complain($"{nameof(FieldAudiences)}[{field}]", Text.Of("Please choose from the list."));
    }

    private void CheckTexts(string language, TypedText text)
    {
        ModelState.AtMost($"{nameof(Texts)}[{language}].{nameof(TypedText.Headline)}", words, text.Headline, Lengths.Headline);
        ModelState.AtMost($"{nameof(Texts)}[{language}].{nameof(TypedText.Bio)}", words, text.Bio, Lengths.Bio);
    }

    /// <summary>One complaint a field: where the text itself could not be read, that is enough.</summary>
    private void Complain(string field, Text sentence)
    {
        if (ModelState[field]?.Errors.Count is null or 0) ModelState.Add(field, words, sentence);
    }
}
