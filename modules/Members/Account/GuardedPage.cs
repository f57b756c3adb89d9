using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Limits;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Account;

/// <summary>A form of the account that asks for the passphrase once more, so that an open browser is not enough.</summary>
internal abstract class GuardedPage(PortalDb db, ICurrentMember current, ChecksPassphrase checks, Words words) : PageModel
{
    [BindProperty, DataType(DataType.Password)]
    public string? Current { get; set; }

    protected Task<Member> MeAsync(CancellationToken cancellation) =>
        db.Set<Member>().SingleAsync(m => m.Id == current.RequiredId, cancellation);

    /// <summary>Null where the form is right and so is the passphrase; else the same form with what is wrong.</summary>
    protected async Task<PageResult?> RefusalAsync(Member me, CancellationToken cancellation)
    {
        if (Current is null && ModelState.GetFieldValidationState(nameof(Current)) is not Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
            ModelState.Add(nameof(Current), words, Text.Of("Please enter your passphrase."));
        if (!ModelState.IsValid) return Page();
        switch (await checks.IsRightAsync(me, Current!, cancellation))
        {
            case true: return null;
            case null: return this.TooOften(words, AccountLimits.SignInWindow);
            default:
                ModelState.Add(nameof(Current), words, Text.Of("This is not your passphrase."));
                return Page();
        }
    }
}
