using ReciproCoach.Content.Editing.History;

namespace ReciproCoach.Content.Tests;

/// <summary>What went and what came between two versions.</summary>
public sealed class ChangesAreSeenWordByWord
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("the same", "the same", "the same")]
    [InlineData("", "new words", "+new words")]
    [InlineData("old words", "", "-old words")]
    [InlineData("We meet on Monday.", "We meet on Tuesday.", "We meet on |-Monday.|+Tuesday.")]
    [InlineData("one two three four", "one three five four", "one |-two |three |+five |four")]
    [InlineData("a\n\nb", "a\n\nc\n\nb", "a\n\n|+c\n\n|b")]
    public void From_one_text_to_the_other(string old, string text, string pieces) =>
        Assert.Equal(pieces, string.Join('|', WordDiff.Of(old, text).Select(piece => piece.Kind switch { DiffKind.Gone => "-", DiffKind.New => "+", _ => "" } + piece.Words)));

    [Fact]
    public void Two_long_texts_without_a_word_in_common_are_one_replaced_by_the_other()
    {
        var (old, text) = (string.Concat(Enumerable.Repeat("old ", 10_000)), string.Concat(Enumerable.Repeat("new ", 10_000)));

        Assert.Equal([new(DiffKind.Gone, old), new(DiffKind.New, text)], WordDiff.Of("Begin " + old + "end", "Begin " + text + "end").Skip(1).SkipLast(1));
    }
}
