using Lucene.Net.Analysis.Miscellaneous;

namespace ReciproCoach.CoachDirectory.Searching.Reading;

/// <summary>Text as a hurried reader types it: small letters, no accents, straight apostrophes.</summary>
internal static class Folded
{
    public static string Of(string text)
    {
        var small = text.ToLowerInvariant().ToCharArray();
        // One letter becomes four at most.
        var plain = new char[small.Length * 4];
        return new string(plain, 0, ASCIIFoldingFilter.FoldToASCII(small, 0, plain, 0, small.Length));
    }
}
