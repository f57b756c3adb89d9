namespace ReciproCoach.Members;

/// <summary>What a member may do for the programme.</summary>
public enum StaffRole { Administrator, Editor, Coordinator }

/// <summary>A role, and for a coordinator the language it is held in (empty for the others).</summary>
public sealed record StaffPost(StaffRole Role, string Language = "");

/// <summary>Who works for the programme.</summary>
public interface IStaff
{
    Task<IReadOnlyList<MemberCard>> CoordinatorsAsync(string language, CancellationToken cancellation);
}
