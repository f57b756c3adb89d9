using System.ComponentModel.DataAnnotations;

namespace ReciproCoach.Platform.Tests.Forms;

/// <summary>A page with one property of every kind the fields know.</summary>
public class FormPage
{
    [StringLength(120)]
    public string Email { get; set; } = "";

    public string? Telephone { get; set; }

    [StringLength(64)]
    public string Passphrase { get; set; } = "";

    public string Bio { get; set; } = "";

    public decimal Fee { get; set; }

    public DateOnly Starts { get; set; }

    public DateTime ClosesAt { get; set; }

    public string Country { get; set; } = "";

    public List<string> Specialities { get; set; } = [];

    public DayOfWeek Day { get; set; }

    public bool Agrees { get; set; }
}
