using ReciproCoach.Content.Editing.Rules;

namespace ReciproCoach.Content.Editing.Writing;

/// <summary>Makes an earlier version the newest again, as a draft. Nothing of what came between is lost.</summary>
internal sealed class RestoreVersion(ChangePages pages, SaveDraft save)
{
    public async Task<Outcome> RunAsync(string key, string language, int number, int basedOn, Guid editor, CancellationToken cancellation)
    {
        if (await pages.FindAsync(key, cancellation) is not { } page || page.Texts.Find(text => text.Language == language) is not { } text || number < 1 || number > text.Newest)
            return Outcome.SomebodyElseWasFirst;
        var old = await pages.VersionAsync(text, number, cancellation);
        return await save.RunAsync(new(key, language, WrittenText.Of(old), basedOn, old.MadeFrom, SaysTheSame: true, editor), cancellation);
    }
}
