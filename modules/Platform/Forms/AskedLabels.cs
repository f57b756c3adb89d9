using Microsoft.AspNetCore.Mvc.Rendering;

namespace ReciproCoach.Platform.Forms;

/// <summary>The labels of the fields on this page by posted name, as the fields have told them while they were rendered.</summary>
internal static class AskedLabels
{
    private static readonly object Key = new();

    public static Dictionary<string, string> On(ViewContext view)
    {
        var items = view.HttpContext.Items;
        if (items[Key] is Dictionary<string, string> labels) return labels;
        labels = new(StringComparer.Ordinal);
        items[Key] = labels;
        return labels;
    }
}
