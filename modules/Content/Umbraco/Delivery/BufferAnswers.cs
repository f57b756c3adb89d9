namespace ReciproCoach.Content.Umbraco.Delivery;

/// <summary>
/// An answer counts when all of it is there: so time-outs and repetitions, which stand around this, cover its body too, and one
/// that never ends is cut.
/// </summary>
internal sealed class BufferAnswers : DelegatingHandler
{
    private const long MostBytes = 32 * 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        try
        {
            await answer.Content.LoadIntoBufferAsync(MostBytes, cancellationToken);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }
}
