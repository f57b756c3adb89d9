using System.Collections.Frozen;
using System.Globalization;
using Markdig.Renderers;
using ReciproCoach.Content.Published;

namespace ReciproCoach.Content.Rendering;

/// <summary>The portal's pictures on pages of one language.</summary>
internal sealed class PageImages(IReadOnlyDictionary<string, Picture> images, string language)
{
    public static PageImages None { get; } = new(FrozenDictionary<string, Picture>.Empty, "");

    /// <summary>The picture an address such as <c>image:our-meeting</c> names, or null.</summary>
    public Picture? Find(string address) =>
        address.StartsWith(PageLinks.Image, StringComparison.Ordinal) ? images.GetValueOrDefault(address[PageLinks.Image.Length..]) : null;

    /// <summary>Every size, so that a phone loads a small one; the room it takes is known before it is there.</summary>
    public void Write(HtmlRenderer renderer, Picture image, string words)
    {
        var widths = image.Files.Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Path} {file.Width}w"));
        renderer.Write("<img src=\"").Write(image.Path).Write("\" srcset=\"").Write(string.Join(", ", widths))
            .Write("\" sizes=\"(min-width: 48rem) 40rem, 100vw\" width=\"").Write(image.Width.ToString(CultureInfo.InvariantCulture))
            .Write("\" height=\"").Write(image.Height.ToString(CultureInfo.InvariantCulture))
            .Write("\" loading=\"lazy\" alt=\"").WriteEscape(words.Length > 0 ? words : image.In(language)).Write("\">");
    }
}
