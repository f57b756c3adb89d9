using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Coaching.Feedback;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching.Testimonials;

/// <summary>Testimonials from the coordinator's rounds: read, then approved or declined.</summary>
[Authorize(Policy = AccessRules.Coordinator)]
internal sealed class DecideModel(PortalDb db, LookBack look, IMembers members, ICurrentMember current, Words words) : PageModel
{
    public IReadOnlyList<WrittenTestimonial> Waiting { get; private set; } = [];

    public IReadOnlyDictionary<Guid, MemberCard> People { get; private set; } = new Dictionary<Guid, MemberCard>();

    public bool Done { get; private set; }

    public async Task OnGetAsync(bool done, CancellationToken cancellation)
    {
        Done = done;
        Waiting = await Mine().Where(t => t.State == TestimonialState.Waiting).OrderBy(t => t.WrittenAt).ToListAsync(cancellation);
        People = await members.ManyAsync([.. Waiting.SelectMany(t => new[] { t.Author, t.Coach }).Distinct()], cancellation);
    }

    public Task<IActionResult> OnPostApproveAsync(Guid id, CancellationToken cancellation) => DecideAsync(id, TestimonialState.Approved, cancellation);

    public Task<IActionResult> OnPostDeclineAsync(Guid id, CancellationToken cancellation) => DecideAsync(id, TestimonialState.Declined, cancellation);

    private async Task<IActionResult> DecideAsync(Guid id, TestimonialState state, CancellationToken cancellation)
    {
        if (await Mine().SingleOrDefaultAsync(t => t.Id == id, cancellation) is not { } testimonial) return NotFound();
        await look.DecideAsync(testimonial, state, current.RequiredId, cancellation);
        return Redirect(words.PathTo("desk/testimonials?done=true"));
    }

    /// <summary>Those from rounds in a language the asker coordinates.</summary>
    private IQueryable<WrittenTestimonial> Mine()
    {
        var languages = current.CoordinatedLanguages;
        return db.Set<WrittenTestimonial>().Where(t => db.Set<Relationship>().Any(r => r.Id == t.RelationshipId && languages.Contains(r.Language)));
    }
}
