using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Staff;

/// <summary>One line of the list: who holds what.</summary>
internal sealed record StaffLine(string Handle, string Name, string Email, StaffPost Post);

/// <summary>Who works for the programme; an administrator finds a member by address, gives a role, takes one back.</summary>
[Authorize(Policy = AccessRules.Administrator)]
internal sealed class StaffModel(PortalDb db, ICurrentMember current, IMembers members, GrantRoles roles, StaffPosts posts, Words words) : PageModel
{
    /// <summary>The address looked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Email { get; set; }

    /// <summary>The handle of the member a role is given to or taken from.</summary>
    [BindProperty]
    public string? Member { get; set; }

    [BindProperty]
    public string? Post { get; set; }

    public MemberCard? Found { get; private set; }

    public IReadOnlyList<StaffLine> Lines { get; private set; } = [];

    public StaffPosts Posts => posts;

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public Task<IActionResult> OnPostGrantAsync(CancellationToken cancellation) => ChangeAsync(
        (member, post) => roles.GrantAsync(current.RequiredId, member, post, cancellation),
        Text.Of("This member holds the role already."), cancellation);

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation) => ChangeAsync(
        (member, post) => roles.RemoveAsync(current.RequiredId, member, post, cancellation),
        Text.Of("This role could not be taken: it is gone already, or it is that of the last administrator."), cancellation);

    private async Task<IActionResult> ChangeAsync(Func<Guid, StaffPost, Task<bool>> change, Text otherwise, CancellationToken cancellation)
    {
        if (Member is null || await members.FindByHandleAsync(Member, cancellation) is not { } member) return NotFound();
        if (posts.Find(Post) is not { } post) ModelState.Add(nameof(Post), words, Text.Of("Please choose a role."));
        else if (await change(member.Id, post)) return Redirect(words.PathTo("admin/staff"));
        else ModelState.Add("", words, otherwise);
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        var held = await (from post in db.Set<StaffMember>()
                          join member in db.Set<Accounts.Member>() on post.MemberId equals member.Id
                          orderby member.Name, member.Id
                          select new { member.Handle, member.Name, member.Email, post.Role, post.Language }).ToListAsync(cancellation);
        Lines = [.. held.Select(one => new StaffLine(one.Handle, one.Name, one.Email ?? "", new(one.Role, one.Language)))];
        if (Email is null) return;
        var normalised = EmailAddresses.Normalise(Email);
        var id = await db.Set<Accounts.Member>().Where(m => m.NormalizedEmail == normalised && m.EmailConfirmed).Select(m => (Guid?)m.Id).SingleOrDefaultAsync(cancellation);
        Found = id is { } known ? await members.FindAsync(known, cancellation) : null;
    }
}
