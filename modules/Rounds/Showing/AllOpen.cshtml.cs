using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Pages;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Showing;

/// <summary>Every round that can be joined, the reader's language first. The filters are the address.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class AllOpenModel(OpenRounds open, PageHead head, Words words, LanguageList languages, TimeProvider clock) : PageModel
{
    public string? In { get; private set; }

    public RoundKind? Kind { get; private set; }

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public IReadOnlyList<IGrouping<string, Round>> ByLanguage { get; private set; } = [];

    /// <summary>What cannot be read in the address counts as not asked.</summary>
    public async Task OnGetAsync([FromQuery(Name = "in")] string? language, [FromQuery(Name = "kind")] string? kind, CancellationToken cancellation)
    {
        In = languages.Find(language)?.Code;
        Kind = Enum.TryParse<RoundKind>(kind, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null;
        head.Title = words["Open rounds"];
        head.Description = words["Rounds of reciprocal coaching you can join now: dates, places left and fee, in five languages."];
        head.Indexable = In is null && Kind is null;
        ByLanguage = [.. (await open.FindAsync(words.Language.Code, In, Kind is { } one ? [one] : [], cancellation)).GroupBy(round => round.Language)];
    }
}
