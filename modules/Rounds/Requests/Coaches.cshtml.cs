using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds.MyRounds;

namespace ReciproCoach.Rounds.Requests;

/// <summary>The others in this round and only this round: read, ask for in order, or exclude. Every button is one small form.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class CoachesModel(
    MyPlace places, IParticipants participants, IProfiles profiles, ChangeChoices change, ICurrentMember who, Words words, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string? Handle { get; set; }

    public Place Place { get; private set; } = null!;

    public bool Open { get; private set; }

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public IReadOnlyList<SeenCoach> Requested { get; private set; } = [];

    public IReadOnlyList<SeenCoach> Others { get; private set; } = [];

    public IReadOnlyList<SeenCoach> Excluded { get; private set; } = [];

    public string? Speciality { get; private set; }

    public Credential? Least { get; private set; }

    /// <summary>Why the last change was refused.</summary>
    public Text? Why { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? speciality, string? credential, CancellationToken cancellation)
    {
        Speciality = speciality is not null && Specialities.IsKnown(speciality) ? speciality : null;
        Least = Enum.TryParse<Credential>(credential, out var least) && least is >= Credential.Acc and <= Credential.Mcc ? least : null;
        return await FindAsync(cancellation) is { } all ? await ShowAsync(all, cancellation) : NotFound();
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "Coach")] string? coach, [FromForm(Name = "Do")] string? what, [FromForm(Name = "Number")] int? number, CancellationToken cancellation)
    {
        ModelState.Clear();
        if (await FindAsync(cancellation) is not { } all) return NotFound();
        if (all.SingleOrDefault(one => one.Handle == coach) is not { } chosen || ChoiceOf(what, chosen.Member, number) is not { } choice) return NotFound();
        Why = await change.RunAsync(Place.Enrolment.Id, choice, cancellation);
        return Why is null ? Redirect(words.PathTo($"my-rounds/{Handle}/coaches#c-{coach}")) : await ShowAsync(all, cancellation);
    }

    private static IChoice? ChoiceOf(string? what, Guid coach, int? number) => what switch
    {
        "ask" => new Ask(coach),
        "up" => new Move(coach, -1),
        "down" => new Move(coach, +1),
        "rank" when number is { } n => new Rank(coach, n),
        "off" => new TakeOff(coach),
        "exclude" => new Exclude(coach),
        "include" => new Include(coach),
        _ => null,
    };

    /// <summary>Everybody else who is confirmed; null where the reader is not.</summary>
    private async Task<IReadOnlyList<SeenCoach>?> FindAsync(CancellationToken cancellation)
    {
        if (await places.FindAsync(Handle, cancellation) is not { Enrolment.State: EnrolmentState.Confirmed, Facts.CancelledAt: null } found) return null;
        (Place, Open) = (found, RequestsAreOpenUntilTheirDeadline.Refusal(found.Facts, Now) is null);
        var others = (await participants.ConfirmedAsync(found.Round.Id, cancellation)).Select(one => one.Member).Where(member => member != who.RequiredId).ToList();
        return [.. (await profiles.ManyAsync(others, cancellation)).Values.Select(SeenInTheRound.Of).OrderBy(coach => coach.Name, words.Formats.Sorting)];
    }

    private async Task<IActionResult> ShowAsync(IReadOnlyList<SeenCoach> all, CancellationToken cancellation)
    {
        var choices = await change.ReadAsync(Place.Enrolment.Id, cancellation);
        var byMember = all.ToDictionary(coach => coach.Member);
        Requested = [.. choices.Requests.Where(byMember.ContainsKey).Select(member => byMember[member])];
        Excluded = [.. all.Where(coach => choices.NotWith.Contains(coach.Member))];
        Others = [.. all.Where(coach => !choices.Requests.Contains(coach.Member) && !choices.NotWith.Contains(coach.Member))
            .Where(coach => Speciality is null || coach.Specialities.Contains(Speciality)).Where(coach => Least is null || coach.Credential >= Least)];
        return Page();
    }
}
