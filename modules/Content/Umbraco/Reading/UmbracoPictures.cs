using System.Security.Cryptography;
using System.Text;
using ReciproCoach.Content.Images;
using ReciproCoach.Content.Published;
using ReciproCoach.Content.Umbraco.Copy;
using ReciproCoach.Content.Umbraco.Delivery;

namespace ReciproCoach.Content.Umbraco.Reading;

/// <summary>
/// Umbraco's pictures as pages can show them. Those of another host than the configured ones are none: nobody knows who would
/// be told of our readers.
/// </summary>
internal sealed class UmbracoPictures
{
    private readonly Dictionary<Guid, Picture> byId = [];
    private readonly Dictionary<string, Picture> byAddress = new(StringComparer.Ordinal);
    private readonly UmbracoSettings settings;

    private UmbracoPictures(UmbracoSettings settings) => this.settings = settings;

    public IReadOnlyList<Picture> All => [.. byId.Values];

    public static UmbracoPictures Of(UmbracoContent content, UmbracoSettings settings, List<string> problems)
    {
        var pictures = new UmbracoPictures(settings);
        var picked = content.Pages.Values.SelectMany(list => list).Select(page => page.Picked(PageFields.Image)).OfType<DeliveryMedia>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in content.Media.Concat(picked).DistinctBy(media => media.Id).Where(IsPicture).OrderBy(media => media.CreateDate).ThenBy(media => media.Id))
        {
            if (pictures.OwnPath(one.Url!) is { } path) pictures.Add(one, path, PictureNames.Free(PictureNames.Of(one.Name), names.Add));
            else problems.Add($"The picture “{one.Name}” is not shown: it lies at {one.Url}, which is neither Content:Umbraco:Url nor Content:Umbraco:MediaOrigin.");
        }
        return pictures;
    }

    /// <summary>By each address of the portal's own, the file behind it.</summary>
    public IEnumerable<KeyValuePair<string, HandedOn>> HandedOn =>
        from one in byAddress from file in one.Value.Files select KeyValuePair.Create(file.Path, new HandedOn(one.Key, one.Value.Files));

    public bool Has(Guid id) => byId.ContainsKey(id);

    /// <summary>The picture at an address written in a text, or null.</summary>
    public Picture? At(string address) => OwnPath(address) is { } path ? byAddress.GetValueOrDefault(path) : null;

    /// <summary>The path at Umbraco without its query; null for another host.</summary>
    public string? OwnPath(string address)
    {
        if (!Uri.TryCreate(settings.Url, address, out var full)) return null;
        return IsSame(full, settings.Url) || settings.MediaOrigin is { } origin && IsSame(full, origin) ? full.AbsolutePath : null;
    }

    private void Add(DeliveryMedia media, string path, string name)
    {
        var (width, height) = (media.Width!.Value, media.Height!.Value);
        var files = DrawInWidths.Of(width).Select(each => new PictureFile(each, AddressOf(path, media.UpdateDate, each))).ToList();
        var widest = files[^1].Width;
        byAddress[path] = byId[media.Id] = new(media.Id, name, widest, Math.Max(1, (int)Math.Round((double)height * widest / width)), files, new Dictionary<string, string>());
    }

    /// <summary>Another address once the medium has been saved again: what is at it may be kept for a year.</summary>
    private string AddressOf(string path, DateTimeOffset saved, int width) => settings.MediaOrigin is { } origin
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{new Uri(origin, path)}?width={width}")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/media/{PrintOf(path, saved)}-{width}");

    private static string PrintOf(string path, DateTimeOffset saved) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path} {saved.UtcTicks}"))))[..24];

    private static bool IsPicture(DeliveryMedia media) => media is { Url.Length: > 0, Width: > 0, Height: > 0 };

    private static bool IsSame(Uri one, Uri other) => one.GetLeftPart(UriPartial.Authority) == other.GetLeftPart(UriPartial.Authority);
}

/// <summary>A picture the portal hands on: its path at Umbraco, and the files it has here.</summary>
internal sealed record HandedOn(string Path, IReadOnlyList<PictureFile> Files);
