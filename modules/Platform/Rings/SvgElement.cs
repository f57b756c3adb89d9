using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace ReciproCoach.Platform.Rings;

/// <summary>One element of a picture. Texts and attribute values are encoded when it is written.</summary>
internal sealed class SvgElement(string name) : IHtmlContent
{
    private readonly List<(string Name, string Value)> _attributes = [];
    private readonly List<SvgElement> _children = [];
    private string? _text;

    public SvgElement With(string attribute, string value)
    {
        _attributes.Add((attribute, value));
        return this;
    }

    public SvgElement With(string attribute, double value) => With(attribute, Short.Of(value));

    public SvgElement Class(string value) => With("class", value);

    public SvgElement Holding(params IEnumerable<SvgElement> children)
    {
        _children.AddRange(children);
        return this;
    }

    public SvgElement Saying(string text)
    {
        _text = text;
        return this;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write($"<{name}");
        foreach (var (attribute, value) in _attributes)
        {
            writer.Write($" {attribute}=\"");
            encoder.Encode(writer, value);
            writer.Write('"');
        }

        if (_text is null && _children.Count == 0)
        {
            writer.Write("/>");
            return;
        }

        writer.Write('>');
        if (_text is not null) encoder.Encode(writer, _text);
        foreach (var child in _children) child.WriteTo(writer, encoder);
        writer.Write($"</{name}>");
    }
}
