using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Content;
using ReciproCoach.Content.Editing.Publishing;
using ReciproCoach.Members;
using ReciproCoach.Platform.Background;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Content;

/// <summary>Editors at work, for stories about pages.</summary>
internal static class Editors
{
    /// <summary>A member who may edit, signed in.</summary>
    public static async Task<Visitor> EditorAsync(this PortalApp portal, string language = "en")
    {
        var email = People.NewAddress("editor");
        await portal.AddMemberAsync(email, language: language, change: member => member with { Posts = [new(StaffRole.Editor)] });
        var visitor = portal.Visitor();
        await visitor.SignInAsync(email, language: language);
        return visitor;
    }

    /// <summary>A new page with a first draft in English; its key.</summary>
    public static async Task<string> MakeAsync(this Visitor editor, string slug, string title = "A page", bool legal = false)
    {
        var form = await editor.OpenAsync("/en/editor/new-page");
        var made = await editor.SubmitAsync(form, ("WrittenIn", "en"), ("Title", title), ("Slug", slug), ("Legal", legal ? "true" : "false"));
        Assert.Equal($"/en/editor/pages/{slug}/en?done=made", made.Path);
        return slug;
    }

    /// <summary>Fills the page's form in a language and presses a button: <c>""</c> saves, <c>publish</c> publishes.</summary>
    public static async Task<Page> WriteAsync(this Visitor editor, string key, string language, string button, params (string Name, string Value)[] fields) =>
        await editor.PressAsync(await editor.OpenAsync($"/en/editor/pages/{key}/{language}"), button, fields);

    /// <summary>The same on a form opened before.</summary>
    public static Task<Page> PressAsync(this Visitor editor, Page form, string button, params (string Name, string Value)[] fields)
    {
        var words = form.FormWith("BasedOn", "Title");
        if (button.Length > 0) words.SetAttribute("action", words.GetAttribute("action") + "?handler=" + button);
        return editor.SubmitAsync(words, form, fields);
    }

    /// <summary>All that a page needs to be published.</summary>
    public static (string Name, string Value)[] Words(string title, string slug, string body = "Words.") =>
        [("Title", title), ("Slug", slug), ("Summary", "In short."), ("Body", body), ("Description", "For search engines.")];

    /// <summary>What a reader of a language is shown of a page: the language and title of its text; null for nothing.</summary>
    public static async Task<(string Language, string Title)?> ShownAsync(this PortalApp portal, string language, string key) =>
        await portal.Services.GetRequiredService<IPages>().FindByKeyAsync(language, key, TestContext.Current.CancellationToken) is { } page ? (page.Language, page.Title) : null;

    /// <summary>What the portal does by itself: publishes what is due.</summary>
    public static Task PublishWhatIsDueAsync(this PortalApp portal) =>
        portal.Services.GetServices<IBackgroundWork>().OfType<PublishWhatIsDue>().Single().RunAsync(TestContext.Current.CancellationToken);
}
