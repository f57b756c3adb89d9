using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Profiles;

/// <summary>
/// The member's own profile. Texts are asked for the languages chosen so far; a language newly chosen gets its fields when the
/// page comes back, so that it works without JavaScript.
/// </summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class ProfileModel(ICurrentMember current, SaveProfile save, Choices choices, Words words, LanguageList portal) : ProfileForm(words, portal)
{
    private readonly Words words = words;

    public Choices Choices => choices;

    /// <summary>The form has just been saved.</summary>
    public bool Saved { get; private set; }

    public bool IsComplete { get; private set; }

    /// <summary>The handle in the address of the public page.</summary>
    public string Handle { get; private set; } = "";

    /// <summary>Something in the disclosure is wrong, so it must not be folded.</summary>
    public bool HasWrongAudience => ModelState.Any(one => one.Key.StartsWith(nameof(FieldAudiences), StringComparison.Ordinal) && one.Value!.Errors.Count > 0);

    public async Task OnGetAsync(bool saved, CancellationToken cancellation)
    {
        var (member, profile) = await save.LoadAsync(current.RequiredId, cancellation);
        Show(member, profile);
        // The language somebody reads in is a good first guess at one they coach in.
        if (Languages.Count == 0) Languages = [words.Language.Code];
        (Saved, IsComplete, Handle) = (saved, profile.IsComplete, member.Handle);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Check();
        if (!ModelState.IsValid)
        {
            FillUp();
            return Page();
        }
        await save.RunAsync(current.RequiredId, this, cancellation);
        return Redirect(words.PathTo("profile?saved=true"));
    }
}
