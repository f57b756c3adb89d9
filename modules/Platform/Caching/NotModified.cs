using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace ReciproCoach.Platform.Caching;

/// <summary>
/// Answers 304 where the reader already has these bytes. The output cache does so for what it has kept; this does it for an
/// answer that is just being made, which the cache must see whole.
/// </summary>
internal sealed class NotModified(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var isAsked = context.Request.Headers.ContainsKey(HeaderNames.IfNoneMatch)
            && context.GetEndpoint()?.Metadata.GetMetadata<KeptPubliclyAttribute>() is not null;
        if (!isAsked)
        {
            await next(context);
            return;
        }
        var wire = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        await using var held = new Held(context, wire.Stream);
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(held, wire));
        try
        {
            await next(context);
        }
        finally
        {
            context.Features.Set(wire);
        }
    }

    private static bool ReaderHasIt(HttpContext context)
    {
        if (context.Response.StatusCode != StatusCodes.Status200OK || context.Response.GetTypedHeaders().ETag is not { } tag) return false;
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(had => had.Equals(EntityTagHeaderValue.Any) || had.Compare(tag, useStrongComparison: false));
    }

    /// <summary>The body on its way; at its first byte it is known whether it is needed.</summary>
    private sealed class Held(HttpContext context, Stream wire) : Stream
    {
        private bool? isNeeded;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => FlushAsync(CancellationToken.None).GetAwaiter().GetResult();

        public override Task FlushAsync(CancellationToken cancellationToken) => IsNeeded() ? wire.FlushAsync(cancellationToken) : Task.CompletedTask;

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (IsNeeded()) wire.Write(buffer, offset, count);
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (IsNeeded()) await wire.WriteAsync(buffer, cancellationToken);
        }

        private bool IsNeeded()
        {
            if (isNeeded is { } known) return known;
            isNeeded = !ReaderHasIt(context);
            if (isNeeded is false)
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                context.Response.ContentLength = null;
                context.Response.Headers.Remove(HeaderNames.ContentType);
            }
            return isNeeded.Value;
        }
    }
}
