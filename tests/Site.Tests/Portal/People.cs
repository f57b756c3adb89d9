using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Members;

namespace ReciproCoach.Site.Tests.Portal;

/// <summary>Members for stories that do not begin with registering.</summary>
internal static class People
{
    public const string Passphrase = "vier Birnen fallen leise";

    private static int count;

    /// <summary>An address nobody has used yet.</summary>
    public static string NewAddress(string name = "anna") => $"{name}.{Interlocked.Increment(ref count)}@example.org";

    /// <summary>A member with a confirmed address and, unless said otherwise, a complete profile in one language.</summary>
    public static Task<Guid> AddMemberAsync(this PortalApp portal, string email, string name = "Anna Berg", string language = "de", Func<NewMember, NewMember>? change = null)
    {
        var profile = new NewProfile([language], Credential.Acc, null, "DE", 4, ["leadership", "career"],
            new Dictionary<string, ProfileText> { [language] = new("Ruhig und genau", "Ich höre zu.") }, Audience.Public);
        var person = new NewMember(email, Passphrase, name, language, "Europe/Berlin") { Profile = profile };
        return portal.InsideAsync(services => services.GetRequiredService<IAddMembers>()
            .AddConfirmedAsync(change?.Invoke(person) ?? person, TestContext.Current.CancellationToken));
    }

    /// <summary>Signs in by the form.</summary>
    public static async Task<Page> SignInAsync(this Visitor visitor, string email, string passphrase = Passphrase, string language = "de", string? returnUrl = null)
    {
        var form = await visitor.OpenAsync($"/{language}/sign-in" + (returnUrl is null ? "" : "?returnUrl=" + Uri.EscapeDataString(returnUrl)));
        return await visitor.SubmitAsync(form, ("Email", email), ("Passphrase", passphrase));
    }

    /// <summary>A new member's browser, signed in.</summary>
    public static async Task<Visitor> SignedInAsync(this PortalApp portal, string? email = null, string language = "de", Func<NewMember, NewMember>? change = null)
    {
        email ??= NewAddress();
        await portal.AddMemberAsync(email, language: language, change: change);
        var visitor = portal.Visitor();
        var page = await visitor.SignInAsync(email, language: language);
        Assert.Equal($"/{language}/my-page", page.Path);
        return visitor;
    }
}
