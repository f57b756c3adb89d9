using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Editing;
using ReciproCoach.Content.Editing.Rules;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Images;

/// <summary>Says in words what a picture shows, in each language, for those who do not see it.</summary>
internal sealed class DescribeImage(PortalDb db, ChangePages pages, LanguageList languages, AuditTrail audit)
{
    public async Task<Outcome> RunAsync(string name, IReadOnlyDictionary<string, string?> alt, Guid editor, CancellationToken cancellation)
    {
        if (await db.Set<StoredImage>().Include(image => image.Words).SingleOrDefaultAsync(image => image.Name == name, cancellation) is not { } image) return Outcome.SomebodyElseWasFirst;
        var tooLong = alt.Where(words => words.Value?.Length > Lengths.Alt).Select(words => new Complaint($"Alt[{words.Key}]", Text.Of("This text is too long: {n} characters at most.", ("n", Lengths.Alt)))).ToList();
        if (tooLong.Count > 0) return Outcome.Refused(tooLong);
        foreach (var language in languages.All)
        {
            var said = (alt.GetValueOrDefault(language.Code) ?? "").ReplaceLineEndings(" ").Trim();
            var words = image.Words.Find(one => one.Language == language.Code);
            if (words is not null) words.Alt = said;
            else if (said.Length > 0) image.Words.Add(new() { ImageId = image.Id, Language = language.Code, Alt = said });
        }
        audit.Add(editor, "image-described", image.Name);
        // Any page may show it: there are few pages, and pictures are described once.
        foreach (var page in await db.Set<StoredPage>().Select(page => page.Id).ToListAsync(cancellation)) pages.Tell(page);
        return Outcome.Done();
    }
}
