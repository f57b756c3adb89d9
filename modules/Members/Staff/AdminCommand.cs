using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Platform.Commands;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Members.Staff;

/// <summary><c>dotnet run --project site -- admin grant anna@example.org</c>: makes the first administrator, of a member there is.</summary>
internal sealed class AdminCommand(PortalDb db, GrantRoles roles) : IPortalCommand
{
    public string Name => "admin";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        if (arguments is not ["grant", var address])
        {
            await output.WriteLineAsync("Usage: admin grant E-MAIL");
            return 2;
        }
        var normalised = EmailAddresses.Normalise(address);
        var member = await db.Set<Member>().SingleOrDefaultAsync(m => m.NormalizedEmail == normalised && m.EmailConfirmed && m.ClosedAt == null, cancellation);
        if (member is null)
        {
            await output.WriteLineAsync($"There is no confirmed account with the address {address}. Register and confirm it first.");
            return 1;
        }
        var granted = await roles.GrantAsync(null, member.Id, new StaffPost(StaffRole.Administrator), cancellation);
        await output.WriteLineAsync(granted ? $"{address} is an administrator now." : $"{address} is an administrator already.");
        return 0;
    }
}
