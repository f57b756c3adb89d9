using System.Security.Cryptography;
using System.Text.Json;
using ReciproCoach.Content.Published;
using ReciproCoach.Content.Umbraco.Delivery;

namespace ReciproCoach.Content.Umbraco.Copy;

/// <summary>Everything read from Umbraco, as it came: what is kept on disk, and what pages are made of.</summary>
/// <param name="Pages">By language, in the editors' order.</param>
/// <param name="OldAddresses">Where pages once were, as far as this portal has seen.</param>
internal sealed record UmbracoContent(IReadOnlyDictionary<string, IReadOnlyList<DeliveryItem>> Pages, IReadOnlyList<DeliveryMedia> Media, IReadOnlyList<ServedSlug> OldAddresses)
{
    public static UmbracoContent Empty { get; } = new(new Dictionary<string, IReadOnlyList<DeliveryItem>>(), [], []);

    /// <summary>A language's pages; none where it has not been read.</summary>
    public IReadOnlyList<DeliveryItem> In(string language) => Pages.GetValueOrDefault(language, []);

    /// <summary>The pages that are not the same in the other, one that is gone or in another place included.</summary>
    public IReadOnlyList<Guid> Differing(UmbracoContent other)
    {
        var (mine, theirs) = (Prints(), other.Prints());
        return [.. mine.Keys.Union(theirs.Keys).Where(id => mine.GetValueOrDefault(id) != theirs.GetValueOrDefault(id))];
    }

    /// <summary>A fingerprint of all that a page is made of; any page may show any picture.</summary>
    private Dictionary<Guid, string> Prints()
    {
        var media = JsonSerializer.Serialize(Media, DeliveryJson.Options);
        return Pages.OrderBy(list => list.Key, StringComparer.Ordinal)
            .SelectMany(list => list.Value.Select((page, place) => (page.Id, Written: $"{list.Key} {place} {JsonSerializer.Serialize(page, DeliveryJson.Options)}")))
            .GroupBy(one => one.Id, one => one.Written)
            .ToDictionary(page => page.Key, page => Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', page.Append(media))))));
    }
}
