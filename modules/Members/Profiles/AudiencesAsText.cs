using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ReciproCoach.Members.Profiles;

/// <summary>How the audiences of fields are kept: <c>{"Photo":"Round"}</c>, by name, so that a new field moves no other.</summary>
internal sealed class AudiencesAsText() : ValueConverter<Dictionary<ProfileField, Audience>, string>(
    audiences => JsonSerializer.Serialize(audiences, ByName), kept => JsonSerializer.Deserialize<Dictionary<ProfileField, Audience>>(kept, ByName) ?? new())
{
    private static readonly JsonSerializerOptions ByName = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Equal where the same fields have the same audiences.</summary>
    internal sealed class Comparer() : ValueComparer<Dictionary<ProfileField, Audience>>(
        (one, other) => one!.Count == other!.Count && !one.Except(other).Any(),
        audiences => audiences.Aggregate(0, (hash, one) => hash ^ HashCode.Combine(one.Key, one.Value)),
        audiences => new(audiences));
}
