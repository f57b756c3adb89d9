using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Profiles;

/// <summary>Takes over what a checked form says and tells everybody who shows it.</summary>
internal sealed class SaveProfile(PortalDb db, LanguageList portal, DomainEvents events, ChangesFeed changes)
{
    /// <summary>The account and the profile of a member, to be read or changed.</summary>
    public async Task<(Member Member, Profile Profile)> LoadAsync(Guid member, CancellationToken cancellation) => (
        await db.Set<Member>().SingleAsync(m => m.Id == member, cancellation),
        await db.Set<Profile>().Include(p => p.Texts).SingleAsync(p => p.MemberId == member, cancellation));

    /// <returns>True where the profile is complete now.</returns>
    public Task<bool> RunAsync(Guid id, ProfileForm form, CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        var (member, profile) = await LoadAsync(id, cancellation);
        (member.Name, member.TimeZone) = (form.Name!, form.TimeZone!);
        profile.Languages = [.. portal.All.Select(language => language.Code).Where(code => form.Languages.Contains(code, StringComparer.Ordinal))];
        profile.Specialities = [.. Members.Specialities.All.Select(one => one.Key).Where(key => form.Specialities.Contains(key, StringComparer.Ordinal))];
        (profile.Credential, profile.Years, profile.Organisation, profile.Country) = (form.Credential, form.Years, form.Organisation, form.Country);
        (profile.WakesAt, profile.SleepsAt, profile.Audience) = (form.WakesAt, form.SleepsAt, form.Audience);
        profile.FieldAudiences = form.Narrowed;
        TakeTexts(profile, form.Texts);
        profile.IsComplete = ProfileIsComplete.IsTrueOf(profile);
        changes.Add(ProfileChanges.Kind, id);
        await events.RaiseAsync(new ProfileChanged(id), cancellation);
        return profile.IsComplete;
    }, cancellation);

    /// <summary>Texts are kept for the chosen languages only; those of a language not asked for this time stay as they were.</summary>
    private static void TakeTexts(Profile profile, Dictionary<string, TypedText> typed)
    {
        profile.Texts.RemoveAll(text => !profile.Languages.Contains(text.Language));
        foreach (var language in profile.Languages)
        {
            if (!typed.TryGetValue(language, out var said)) continue;
            profile.Texts.RemoveAll(text => text.Language == language && said is { Headline: null, Bio: null });
            if (said is { Headline: null, Bio: null }) continue;
            if (profile.Texts.Find(text => text.Language == language) is not { } text)
                profile.Texts.Add(text = new ProfileWords { MemberId = profile.MemberId, Language = language, Headline = "", Bio = "" });
            (text.Headline, text.Bio) = (OneLine(said.Headline), said.Bio ?? "");
        }
    }

    private static string OneLine(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
