using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ReciproCoach.Site.Tests.Portal;

/// <summary>What a visitor sees after a request.</summary>
public sealed class Page(HttpResponseMessage response, IHtmlDocument document, string source)
{
    public HttpStatusCode Status => response.StatusCode;

    public HttpResponseMessage Response => response;

    public IHtmlDocument Document => document;

    /// <summary>The body as sent.</summary>
    public string Source => source;

    /// <summary>Where the visitor has ended up: path and query.</summary>
    public string Path => response.RequestMessage!.RequestUri!.PathAndQuery;

    /// <summary>Where a redirect to another site leads; null otherwise.</summary>
    public Uri? Elsewhere => response.Headers.Location;

    /// <summary>The text of the page's main part, spaces tidied.</summary>
    public string Text => string.Join(' ', (document.QuerySelector("main") ?? document.DocumentElement).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string Heading => document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    public string? Language => document.DocumentElement.GetAttribute("lang");

    /// <summary>The error shown beside a field, or null.</summary>
    public string? ErrorBeside(string field) => document.QuerySelector($"[name='{field}']") is { } input
        && input.GetAttribute("aria-describedby")?.Split(' ').Select(id => document.GetElementById(id)).FirstOrDefault(part => part?.ClassList.Contains("error") == true) is { } error
            ? error.TextContent.Trim() : null;

    /// <summary>What a field holds.</summary>
    public string? ValueOf(string field) => document.QuerySelector($"[name='{field}']") switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    /// <summary>The form that has all of these fields.</summary>
    public IHtmlFormElement FormWith(params string[] fields) =>
        document.Forms.FirstOrDefault(form => fields.All(field => form.QuerySelector($"[name='{field}']") is not null))
        ?? throw new InvalidOperationException($"{Path} ({(int)Status}) has no form with {string.Join(", ", fields)}.");

    /// <summary>The form whose action ends so.</summary>
    public IHtmlFormElement FormTo(string action) =>
        document.Forms.FirstOrDefault(form => (form.GetAttribute("action") ?? "").EndsWith(action, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"{Path} ({(int)Status}) has no form to {action}.");

    /// <summary>What a form would send if nothing were changed and its first button were pressed without a name.</summary>
    public static IEnumerable<KeyValuePair<string, string>> ValuesOf(IHtmlFormElement form)
    {
        ArgumentNullException.ThrowIfNull(form);
        foreach (var element in form.Elements)
        {
            if (element.GetAttribute("name") is not { Length: > 0 } name || element.HasAttribute("disabled")) continue;
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box:
                    if (box.IsChecked) yield return new(name, box.Value);
                    break;
                case IHtmlInputElement { Type: not ("submit" or "button" or "file") } input:
                    yield return new(name, input.Value);
                    break;
                case IHtmlTextAreaElement area:
                    yield return new(name, area.Value);
                    break;
                case IHtmlSelectElement select:
                    foreach (var option in select.SelectedOptions) yield return new(name, option.Value);
                    break;
                default:
                    break;
            }
        }
    }
}
