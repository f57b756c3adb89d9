namespace ReciproCoach.Doubles.Umbraco.Management;

/// <summary>The sections of the back office: a right to one is a right to its part of the API.</summary>
internal static class Sections
{
    public const string Content = "Umb.Section.Content", Media = "Umb.Section.Media", Settings = "Umb.Section.Settings", Users = "Umb.Section.Users";
}
