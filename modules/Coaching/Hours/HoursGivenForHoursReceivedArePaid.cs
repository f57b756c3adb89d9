namespace ReciproCoach.Coaching.Hours;

/// <summary>
/// ICF counts coaching in exchange for coaching as paid. What was given in a round is paid as far as as much was received in
/// it; what goes beyond is pro bono.
/// </summary>
internal static class HoursGivenForHoursReceivedArePaid
{
    /// <summary>The paid part of each, in the order given.</summary>
    /// <param name="given">Minutes given, to one client after another.</param>
    /// <param name="received">Minutes received in the same round.</param>
    public static IReadOnlyList<int> Of(IEnumerable<int> given, int received)
    {
        var left = received;
        return [.. given.Select(minutes =>
        {
            var paid = Math.Min(minutes, left);
            left -= paid;
            return paid;
        })];
    }
}
