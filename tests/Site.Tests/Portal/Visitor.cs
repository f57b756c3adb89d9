using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReciproCoach.Site.Tests.Portal;

/// <summary>Somebody with a browser without JavaScript: opens pages, follows redirects, fills forms. Keeps cookies.</summary>
public sealed class Visitor(HttpClient http) : IDisposable
{
    public HttpClient Http => http;

    /// <summary>Opens a page and follows redirects.</summary>
    public async Task<Page> OpenAsync(string path) => await FollowAsync(await http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));

    /// <summary>
    /// Fills the form that has these fields and sends it. Fields not named keep what the page holds, the form key included. A
    /// field named twice in <paramref name="fields"/> is sent twice; a checkbox not named keeps its state.
    /// </summary>
    public async Task<Page> SubmitAsync(Page page, params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(page);
        return await SubmitAsync(page.FormWith([.. fields.Select(field => field.Name)]), page, fields);
    }

    /// <summary>Sends one form of a page.</summary>
    public async Task<Page> SubmitAsync(IHtmlFormElement form, Page page, params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(form);
        var named = fields.Select(field => field.Name).ToHashSet();
        var values = Page.ValuesOf(form).Where(value => !named.Contains(value.Key))
            .Concat(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await PostAsync(form.GetAttribute("action") is { Length: > 0 } action ? action : page.Path, values);
    }

    /// <summary>Posts values as a form would, and follows redirects.</summary>
    public async Task<Page> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> values)
    {
        using var body = new FormUrlEncodedContent(values);
        return await FollowAsync(await http.PostAsync(new Uri(path, UriKind.Relative), body, TestContext.Current.CancellationToken));
    }

    /// <summary>Sends a form with a file in it, and follows redirects.</summary>
    public async Task<Page> UploadAsync(IHtmlFormElement form, Page page, string name, byte[] file)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(page);
        using var body = new MultipartFormDataContent();
        foreach (var (key, value) in Page.ValuesOf(form)) body.Add(new StringContent(value), key);
        body.Add(new ByteArrayContent(file), name, "file");
        return await FollowAsync(await http.PostAsync(new Uri(form.GetAttribute("action") ?? page.Path, UriKind.Relative), body, TestContext.Current.CancellationToken));
    }

    public void Dispose() => http.Dispose();

    private async Task<Page> FollowAsync(HttpResponseMessage response)
    {
        for (var hops = 0; hops < 10 && response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect; hops++)
        {
            var target = new Uri(response.RequestMessage!.RequestUri!, response.Headers.Location!);
            if (target.Host != "portal.test") break;
            response.Dispose();
            response = await http.GetAsync(target, TestContext.Current.CancellationToken);
        }
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var document = await new HtmlParser().ParseDocumentAsync(text, TestContext.Current.CancellationToken);
        return new Page(response, document, text);
    }
}
