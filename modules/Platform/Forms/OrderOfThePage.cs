using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ReciproCoach.Platform.Forms;

/// <summary>
/// Posted names in the order their properties are declared; what belongs to no field comes first. The model state
/// itself sorts by length and letter, which is no order anyone reads a form in.
/// </summary>
internal sealed class OrderOfThePage(ModelMetadata page) : IComparer<string>
{
    public int Compare(string? x, string? y)
    {
        var (metadata, left, right) = ((ModelMetadata?)page, Steps(x), Steps(y));
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = Place(metadata, left[i]).CompareTo(Place(metadata, right[i]));
            if (order == 0) order = string.CompareOrdinal(left[i], right[i]);
            if (order != 0) return order;
            metadata = Property(metadata, left[i]);
        }

        return left.Length.CompareTo(right.Length);
    }

    private static string[] Steps(string? key) => (key ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries);

    private static int Place(ModelMetadata? metadata, string step)
    {
        for (var i = 0; metadata is not null && i < metadata.Properties.Count; i++)
            if (metadata.Properties[i].PropertyName == NameOf(step)) return i;
        return int.MaxValue;
    }

    private static ModelMetadata? Property(ModelMetadata? metadata, string step)
    {
        var property = metadata?.Properties[NameOf(step)];
        return step.EndsWith(']') ? property?.ElementMetadata : property;
    }

    /// <summary>"Texts" of "Texts[2]".</summary>
    private static string NameOf(string step) => step.Split('[')[0];
}
