using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ReciproCoach.Platform.Forms;

/// <summary>The pieces every field is put together from, in the shape portal.css expects.</summary>
internal static class FieldParts
{
    public static TagBuilder Tag(string name, string? @class = null)
    {
        var tag = new TagBuilder(name);
        if (@class is not null) tag.Attributes["class"] = @class;
        return tag;
    }

    /// <summary>The label or legend: its words, and in brackets the word for "optional" where the field is.</summary>
    public static TagBuilder Caption(string element, string label, string? optional)
    {
        var caption = Tag(element);
        caption.InnerHtml.Append(label);
        if (optional is null) return caption;
        var aside = Tag("span", "muted");
        aside.InnerHtml.Append($"({optional})");
        caption.InnerHtml.Append(" ").AppendHtml(aside);
        return caption;
    }

    public static void AppendHelpAndError(this IHtmlContentBuilder content, BoundField field, string? help)
    {
        if (help is not null)
        {
            var line = Tag("p", "help");
            line.Attributes["id"] = field.HelpId;
            line.InnerHtml.Append(help);
            content.AppendHtml(line);
        }

        if (field.Errors.Count == 0) return;
        var error = Tag("p", "error");
        error.Attributes["id"] = field.ErrorId;
        var words = Tag("span");
        for (var i = 0; i < field.Errors.Count; i++)
        {
            if (i > 0) words.InnerHtml.AppendHtml(new TagBuilder("br") { TagRenderMode = TagRenderMode.SelfClosing });
            words.InnerHtml.Append(field.Errors[i]);
        }

        error.InnerHtml.AppendHtml(words);
        content.AppendHtml(error);
    }

    /// <summary>Ties help and error to the control, so that a screen reader says them with it.</summary>
    public static void Describe(this TagBuilder control, BoundField field, string? help)
    {
        string[] ids = [.. help is null ? [] : (string[])[field.HelpId], .. field.Errors.Count == 0 ? [] : (string[])[field.ErrorId]];
        if (ids.Length > 0) control.Attributes["aria-describedby"] = string.Join(' ', ids);
    }

    public static void MarkInvalid(this TagBuilder control, BoundField field)
    {
        if (field.Errors.Count > 0) control.Attributes["aria-invalid"] = "true";
    }

    /// <summary>Tells screen readers what a sighted reader sees by the missing "optional". Not <c>required</c>: the browser's own
    /// complaint would come in the browser's language, and only one at a time.</summary>
    public static void MarkRequired(this TagBuilder control, BoundField field, string? optional)
    {
        if (optional is null && field.Metadata.IsRequired) control.Attributes.TryAdd("aria-required", "true");
    }
}
