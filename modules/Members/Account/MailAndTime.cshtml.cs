using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Profiles;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Members.Account;

/// <summary>The language mails are written in, and the clock by which times in them are told.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class MailAndTimeModel(
    PortalDb db, ICurrentMember current, LanguageList languages, Choices choices, ChangesFeed changes, DomainEvents events, Words words) : PageModel
{
    [BindProperty]
    public string? MailLanguage { get; set; }

    [BindProperty]
    public string? TimeZone { get; set; }

    public IEnumerable<SelectListItem> Languages => languages.All.Select(language => new SelectListItem(language.Name, language.Code));

    public IEnumerable<SelectListItem> TimeZones => choices.TimeZones(TimeZone);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var me = await MeAsync(cancellation);
        (MailLanguage, TimeZone) = (me.MailLanguage, me.TimeZone);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (languages.Find(MailLanguage) is null) ModelState.Add(nameof(MailLanguage), words, Text.Of("Please choose a language from the list."));
        if (Zones.Find(TimeZone) is null) ModelState.Add(nameof(TimeZone), words, Text.Of("Please choose a time zone from the list."));
        if (!ModelState.IsValid) return Page();
        await db.InTransactionAsync(async () =>
        {
            var me = await MeAsync(cancellation);
            (me.MailLanguage, me.TimeZone) = (MailLanguage!, TimeZone!);
            changes.Add(ProfileChanges.Kind, me.Id);
            await events.RaiseAsync(new ProfileChanged(me.Id), cancellation);
        }, cancellation);
        return Redirect(words.PathTo("account?saved=mail"));
    }

    private Task<Member> MeAsync(CancellationToken cancellation) => db.Set<Member>().SingleAsync(m => m.Id == current.RequiredId, cancellation);
}
