using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds.Joining;

/// <summary>The third step: what somebody wishes of their coach. Going back keeps it as well.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class WishModel(JoinSteps steps) : JoinStep(steps)
{
    private const int MostSpecialities = 5;

    [BindProperty]
    public List<string> WishedSpecialities { get; set; } = [];

    /// <summary>Empty where it does not matter.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    [BindProperty]
    public bool CredentialIsMust { get; set; }

    [BindProperty]
    public string? Country { get; set; }

    [BindProperty]
    public bool FarAway { get; set; }

    [BindProperty]
    public bool Back { get; set; }

    public IEnumerable<SelectListItem> SpecialityChoices => Specialities.All.Select(one => new SelectListItem(Words[one.Label], one.Key));

    public IEnumerable<SelectListItem> CredentialChoices =>
    [
        new(Words["It does not matter"], "Any"),
        new(Words["ACC or higher"], nameof(Members.Credential.Acc)),
        new(Words["PCC or higher"], nameof(Members.Credential.Pcc)),
        new(Words["MCC"], nameof(Members.Credential.Mcc)),
    ];

    public IEnumerable<SelectListItem> CountryChoices => Countries.Named(Words.Formats).Select(country => new SelectListItem(country.Name, country.Code));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await EnterAsync(evenIfRefused: false, cancellation) is { } elsewhere) return elsewhere;
        if (Draft.AgreementVersion != Agreement.Version) return Step("/agreement");
        (WishedSpecialities, Credential, CredentialIsMust, Country, FarAway) =
            (Draft.WishedSpecialities, Draft.WishedCredential?.ToString() ?? "Any", Draft.CredentialIsMust, Draft.WishedCountry, Draft.FarAway);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await EnterAsync(evenIfRefused: false, cancellation) is { } elsewhere) return elsewhere;
        var credential = ReadCredential();
        Check(credential);
        if (!ModelState.IsValid) return Page();
        (Draft.WishedSpecialities, Draft.WishedCredential, Draft.CredentialIsMust, Draft.WishedCountry, Draft.FarAway) =
            ([.. WishedSpecialities.Distinct()], credential, CredentialIsMust, string.IsNullOrEmpty(Country) ? null : Country, FarAway);
        await SaveAsync(cancellation);
        return Step(Back ? "/agreement" : "/summary");
    }

    private Credential? ReadCredential() => Credential is null or "Any" ? null
        : Enum.TryParse<Credential>(Credential, out var one) && one is >= Members.Credential.Acc and <= Members.Credential.Mcc ? one : Refuse();

    private Credential? Refuse()
    {
        ModelState.AddModelError(nameof(Credential), Words["Please choose one of the answers."]);
        return null;
    }

    private void Check(Credential? credential)
    {
        if (WishedSpecialities.Any(key => !Specialities.IsKnown(key))) ModelState.AddModelError(nameof(WishedSpecialities), Words["Please choose one of the answers."]);
        if (WishedSpecialities.Distinct().Count() > MostSpecialities) ModelState.AddModelError(nameof(WishedSpecialities), Words["Please choose five at most."]);
        if (CredentialIsMust && credential is null) ModelState.AddModelError(nameof(CredentialIsMust), Words["Please choose the credential that must be, or untick this."]);
        if (!string.IsNullOrEmpty(Country) && !Countries.IsKnown(Country)) ModelState.AddModelError(nameof(Country), Words["Please choose a country from the list."]);
        if (FarAway && !string.IsNullOrEmpty(Country)) ModelState.AddModelError(nameof(FarAway), Words["Please choose either a country or “another country than mine”."]);
    }
}
