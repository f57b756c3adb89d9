using System.Globalization;
using System.Net;

namespace ReciproCoach.Content.Umbraco.Delivery;

/// <summary>What the portal asks the Delivery API: lists, which are always sorted, and single documents by id or path.</summary>
internal sealed class DeliveryApi(AskUmbraco ask)
{
    /// <summary>The document type of the portal's pages; documents of other types are none of its business.</summary>
    public const string PageType = "portalPage";

    private const string Base = "/umbraco/delivery/api/v2/";
    private const int Take = 100;

    /// <summary>Every page that is listed in a language, in the editors' order among its siblings.</summary>
    /// <exception cref="UmbracoTroubleException">The list could not be read.</exception>
    public async Task<IReadOnlyList<DeliveryItem>> ListAsync(string language, CancellationToken cancellation) =>
        (await AllAsync<DeliveryItem>($"content?filter=contentType%3A{PageType}&sort=sortOrder%3Aasc", language, cancellation)
            ?? throw new UmbracoTroubleException("Umbraco has no Delivery API: Umbraco:CMS:DeliveryApi:Enabled must be true there."))
        // A page published meanwhile moves the ones behind it into the next part.
        .DistinctBy(item => item.Id).ToList();

    /// <summary>The page in a language; null where it is not published there.</summary>
    /// <exception cref="UmbracoTroubleException">Umbraco could not be asked.</exception>
    public async Task<DeliveryItem?> FindAsync(string language, Guid id, CancellationToken cancellation) => (await AtAsync(language, id.ToString(), cancellation)).Page;

    /// <summary>What is at a path in a language: a page, or where the one that was there has moved.</summary>
    /// <exception cref="UmbracoTroubleException">Umbraco could not be asked.</exception>
    public async Task<DeliveryAnswer> AtAsync(string language, string path, CancellationToken cancellation)
    {
        using var answer = await ask.GetAsync($"{Base}content/item/{path}", language, cancellation);
        return answer.StatusCode switch
        {
            HttpStatusCode.OK when await ask.ReadAsync<DeliveryItem>(answer, cancellation) is { ContentType: PageType } page => new(page, null),
            // A path of the site, not of the API.
            HttpStatusCode.MovedPermanently => new(null, answer.Headers.Location?.OriginalString),
            _ => new(null, null),
        };
    }

    /// <summary>Every medium, folders and what is in them; null where media are not shown.</summary>
    /// <exception cref="UmbracoTroubleException">Umbraco could not be asked.</exception>
    public async Task<IReadOnlyList<DeliveryMedia>?> MediaAsync(CancellationToken cancellation)
    {
        if (await AllAsync<DeliveryMedia>("media?fetch=children%3A%2F&sort=sortOrder%3Aasc", null, cancellation) is not { } found) return null;
        var all = new List<DeliveryMedia>(found);
        for (var i = 0; i < all.Count; i++)
            if (all[i].MediaType == "Folder" && await AllAsync<DeliveryMedia>($"media?fetch=children%3A{all[i].Id}&sort=sortOrder%3Aasc", null, cancellation) is { } inside) all.AddRange(inside);
        return all;
    }

    /// <summary>A list in parts; null where there is none at the address. The total is told by the first part: behind the end it is 0.</summary>
    private async Task<List<T>?> AllAsync<T>(string query, string? language, CancellationToken cancellation)
    {
        var all = new List<T>();
        for (long skip = 0, total = 1; skip < total; skip += Take)
        {
            using var answer = await ask.GetAsync(string.Create(CultureInfo.InvariantCulture, $"{Base}{query}&skip={skip}&take={Take}"), language, cancellation);
            if (answer.StatusCode is not HttpStatusCode.OK) return null;
            var part = await ask.ReadAsync<DeliveryList<T>>(answer, cancellation);
            if (skip == 0) total = part.Total;
            all.AddRange(part.Items);
        }
        return all;
    }
}

/// <summary>A page, or the path it has moved to, or neither.</summary>
internal sealed record DeliveryAnswer(DeliveryItem? Page, string? MovedTo);
