using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace ReciproCoach.Coaching.Hours;

/// <summary>How far the hours reach, paid and pro bono; the numbers stand beside it in words.</summary>
internal static class HoursBar
{
    private const decimal Width = 400;

    public static IHtmlContent Draw(int paidMinutes, int proBonoMinutes, int wholeHours)
    {
        var paid = Part(paidMinutes, wholeHours);
        var bono = Math.Min(Part(proBonoMinutes, wholeHours), Width - paid);
        return new HtmlString(string.Create(CultureInfo.InvariantCulture, $"""
            <svg class="bar" viewBox="0 0 400 18" preserveAspectRatio="none" aria-hidden="true"><rect class="paid" width="{paid:0.#}" height="18"/><rect class="bono" x="{paid:0.#}" width="{bono:0.#}" height="18"/><rect class="way" x="1" y="1" width="398" height="16" rx="4"/></svg>
            """));
    }

    private static decimal Part(int minutes, int wholeHours) => Math.Min(Width, Width * minutes / 60 / wholeHours);
}
