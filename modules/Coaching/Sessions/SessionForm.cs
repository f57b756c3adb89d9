using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Rules;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Sessions;

/// <summary>What a coach is asked about a session, when logging and when correcting it.</summary>
internal abstract class SessionForm(IRounds rounds, IMembers members, Words words, TimeProvider clock) : PageModel
{
    [BindProperty]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public int? Minutes { get; set; }

    public RoundFacts Round { get; private set; } = null!;

    public MemberCard Client { get; private set; } = null!;

    /// <summary>On the coach's calendar.</summary>
    public DateOnly Today { get; private set; }

    public IEnumerable<SelectListItem> Lengths => Enumerable.Range(1, ASessionIsMeasuredInQuarterHours.Longest / ASessionIsMeasuredInQuarterHours.Quarter)
        .Select(quarters => quarters * ASessionIsMeasuredInQuarterHours.Quarter)
        .Select(minutes => new SelectListItem(words["{minutes} min", ("minutes", minutes)], minutes.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    protected async Task AboutAsync(Relationship relationship, CancellationToken cancellation)
    {
        Round = (await rounds.FindAsync(relationship.RoundId, cancellation))!;
        var people = await members.ManyAsync([relationship.CoachMember, relationship.ClientMember], cancellation);
        Client = people[relationship.ClientMember];
        var zone = Zones.Find(people[relationship.CoachMember].TimeZone) ?? TimeZoneInfo.Utc;
        Today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
    }

    /// <summary>What was said; null where something is missing, then the page says what.</summary>
    protected SessionWords? Said()
    {
        if (Day is null && ModelState.GetFieldValidationState(nameof(Day)) is not Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
            ModelState.Add(nameof(Day), words, Text.Of("Please enter the day of the session."));
        if (Minutes is null && ModelState.GetFieldValidationState(nameof(Minutes)) is not Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
            ModelState.Add(nameof(Minutes), words, Text.Of("Please choose the length of the session."));
        return ModelState.IsValid ? new(Day!.Value, Minutes!.Value) : null;
    }

    /// <summary>Puts the broken rule beside the field it is about.</summary>
    protected void Explain(Rule broken) => ModelState.Add(broken switch
    {
        ASessionIsMeasuredInQuarterHours => nameof(Minutes),
        OnlyAnOpenRelationshipTakesSessions or AConfirmedSessionStays => "",
        _ => nameof(Day),
    }, words, broken);
}
