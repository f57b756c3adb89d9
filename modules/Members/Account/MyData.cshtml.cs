using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Privacy;

namespace ReciproCoach.Members.Account;

/// <summary>Everything the portal holds of the member, every room's part, as one JSON file to keep.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class MyDataModel(ICurrentMember current, IEnumerable<IPersonalData> rooms) : PageModel
{
    // For people as much as for machines: indented, names of states instead of numbers, letters as they are.
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var data = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var room in rooms)
            if (await room.ExportAsync(current.RequiredId, cancellation) is { } held) data.Add(room.Section, held);
        return File(JsonSerializer.SerializeToUtf8Bytes(data, Readable), "application/json", "reciprocoach.json");
    }
}
