using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ReciproCoach.Platform.Database;

/// <summary>
/// What a type means in every table: <see cref="DateTimeOffset"/> is a past or derived moment in UTC, <see cref="DateTime"/> a
/// local time without zone (the zone stands beside it), an enum its name.
/// </summary>
internal static class Conventions
{
    public static void Apply(ModelConfigurationBuilder conventions, bool sqlite)
    {
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        if (sqlite)
        {
            // SQLite compares DateTimeOffset as text; as ticks it sorts and compares rightly.
            conventions.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        }
        else
        {
            conventions.Properties<DateTimeOffset>().HaveConversion<UtcOnly>();
            conventions.Properties<DateTime>().HaveColumnType("timestamp without time zone");
        }
    }

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    private sealed class UtcOnly() : ValueConverter<DateTimeOffset, DateTimeOffset>(
        moment => moment.ToUniversalTime(), moment => moment);
}
