using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco;

/// <summary>The data types of a fresh Umbraco 17 that the portal's model builds on; there is none for Markdown.</summary>
public static class BuiltInDataTypes
{
    public static Guid Textstring { get; } = new("0cc0eba1-9960-42c9-bf9b-60e150b429ae");
    public static Guid Textarea { get; } = new("c6bac0dd-4ab9-45b1-8e30-e4b619ee5da3");
    public static Guid RichText { get; } = new("ca90c950-0aff-4e72-b976-a30b1ac57dad");
    public static Guid Numeric { get; } = new("2e6d3631-066e-44b8-aec4-96f09099b2b5");
    public static Guid TrueFalse { get; } = new("92897bc6-a5f3-4ffe-ae27-f2e7e33dda49");
    public static Guid ImagePicker { get; } = new("ad9f0cf2-bda2-45d5-9ea1-a63cfc873fd3");
    public static Guid ContentPicker { get; } = new("fd1e0da5-5606-4862-b679-5d0cf3a52a59");

    internal static Dictionary<Guid, CmsDataType> All() => new[]
    {
        Of(Textstring, "Textstring", "Umbraco.TextBox", "Umb.PropertyEditorUi.TextBox"),
        Of(Textarea, "Textarea", "Umbraco.TextArea", "Umb.PropertyEditorUi.TextArea"),
        Of(RichText, "Richtext editor", "Umbraco.RichText", "Umb.PropertyEditorUi.Tiptap"),
        Of(Numeric, "Numeric", "Umbraco.Integer", "Umb.PropertyEditorUi.Integer"),
        Of(TrueFalse, "True/false", "Umbraco.TrueFalse", "Umb.PropertyEditorUi.Toggle"),
        Of(ImagePicker, "Image Media Picker", "Umbraco.MediaPicker3", "Umb.PropertyEditorUi.MediaPicker"),
        Of(ContentPicker, "Content Picker", "Umbraco.ContentPicker", "Umb.PropertyEditorUi.DocumentPicker"),
    }.ToDictionary(type => type.Id);

    private static CmsDataType Of(Guid id, string name, string editor, string ui) =>
        new(id, new() { ["id"] = id, ["name"] = name, ["editorAlias"] = editor, ["editorUiAlias"] = ui, ["values"] = new JsonArray() });
}
