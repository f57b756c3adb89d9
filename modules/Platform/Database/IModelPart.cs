using Microsoft.EntityFrameworkCore;

namespace ReciproCoach.Platform.Database;

/// <summary>The tables of one module. Every module registers its own; together they make the one <see cref="PortalDb"/>.</summary>
public interface IModelPart
{
    /// <summary>Maps this module's entities. Provider differences are handled by <see cref="PortalDb"/>, not here.</summary>
    void Build(ModelBuilder model);
}
