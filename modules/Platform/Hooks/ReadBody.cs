using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Platform.Hooks;

/// <summary>Reads what a stranger sends, up to a limit.</summary>
public static class ReadBody
{
    /// <summary>The body's very bytes; null where there are more than <paramref name="most"/>.</summary>
    public static async Task<byte[]?> BytesAsync(this HttpRequest request, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.ContentLength > most) return null;
        using var read = new MemoryStream();
        var chunk = new byte[16 * 1024];
        for (int count; (count = await request.Body.ReadAsync(chunk, cancellation)) > 0;)
        {
            if (read.Length + count > most) return null;
            read.Write(chunk, 0, count);
        }
        return read.ToArray();
    }
}
