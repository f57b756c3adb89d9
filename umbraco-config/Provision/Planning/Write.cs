using System.Text.Json.Nodes;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.Planning;

/// <summary>One change, ready to be sent: nothing in it waits for another one's answer.</summary>
/// <param name="Words">What it does, for the person who watches.</param>
/// <param name="Path">Below the API's base.</param>
internal sealed record Write(string Words, HttpMethod Method, string Path, JsonNode? Body = null)
{
    /// <summary>The page it belongs to; the others of the page are left out when this one is.</summary>
    public string? Page { get; init; }

    /// <summary>Only if the document still is as it was seen: somebody may be editing it at this moment.</summary>
    public StoredDocument? OnlyIfStill { get; init; }

    /// <summary>A file to send under an id, in place of a body.</summary>
    public Upload? Upload { get; init; }
}

/// <param name="File">Its path.</param>
internal sealed record Upload(Guid Id, string File);
