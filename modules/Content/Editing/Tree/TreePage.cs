namespace ReciproCoach.Content.Editing.Tree;

/// <summary>A page in the editors' tree.</summary>
/// <param name="Title">In the editor's language where it is written, else in its source language.</param>
/// <param name="TitleLanguage">The language of the title.</param>
/// <param name="Marks">One for each language of the portal, in its order.</param>
/// <param name="Below">Its children, in the editors' order.</param>
internal sealed record TreePage(Guid Id, string Key, string Title, string TitleLanguage, string SourceLanguage, bool Legal,
    IReadOnlyList<TextMark> Marks, IReadOnlyList<TreePage> Below)
{
    /// <summary>It, and all below it, as the tree shows them.</summary>
    public IEnumerable<TreePage> WithAllBelow() => Below.SelectMany(page => page.WithAllBelow()).Prepend(this);
}
