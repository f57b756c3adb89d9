using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Limits;
using ReciproCoach.Members.Links;
using ReciproCoach.Members.Profiles;
using ReciproCoach.Members.Staff;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Members;

/// <summary>Accounts, what belongs to them, and the tables Identity wants beside them.</summary>
public sealed class MembersTables : IModelPart
{
    public void Build(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Accounts(model);
        Identity(model);
        Profiles(model);
        Staff(model);
    }

    private static void Accounts(ModelBuilder model)
    {
        model.Entity<Member>(table =>
        {
            table.ToTable("Members");
            table.Ignore(m => m.UserName);
            table.Ignore(m => m.PhoneNumber).Ignore(m => m.PhoneNumberConfirmed).Ignore(m => m.TwoFactorEnabled);
            table.Property(m => m.Handle).HasMaxLength(20);
            table.Property(m => m.NormalizedUserName).HasMaxLength(20);
            table.Property(m => m.Name).HasMaxLength(Lengths.Name);
            table.Property(m => m.Email).HasMaxLength(Lengths.Email);
            table.Property(m => m.NormalizedEmail).HasMaxLength(Lengths.Email);
            table.Property(m => m.MailLanguage).HasMaxLength(Lengths.Language);
            table.Property(m => m.TimeZone).HasMaxLength(64);
            table.Property(m => m.PasswordHash).HasMaxLength(400);
            table.Property(m => m.SecurityStamp).HasMaxLength(100);
            table.Property(m => m.ConcurrencyStamp).HasMaxLength(100).IsConcurrencyToken();
            table.HasIndex(m => m.Handle).IsUnique();
            table.HasIndex(m => m.NormalizedUserName).IsUnique();
            table.HasIndex(m => m.NormalizedEmail).IsUnique();
        });
        model.Entity<Consent>(table =>
        {
            table.ToTable("Consents");
            table.Property(c => c.Version).HasMaxLength(20);
            table.Property(c => c.Language).HasMaxLength(Lengths.Language);
            table.HasOne<Member>().WithMany().HasForeignKey(c => c.MemberId);
        });
        model.Entity<OneTimeLink>(table =>
        {
            table.ToTable("OneTimeLinks");
            table.Property(l => l.SecretHash).HasMaxLength(64);
            table.Property(l => l.Address).HasMaxLength(Lengths.Email);
            table.HasIndex(l => l.SecretHash).IsUnique();
            table.HasOne<Member>().WithMany().HasForeignKey(l => l.MemberId);
        });
        model.Entity<Attempt>(table =>
        {
            table.ToTable("Attempts");
            table.Property(a => a.Key).HasMaxLength(100);
            table.HasIndex(a => new { a.Key, a.At });
        });
    }

    private static void Identity(ModelBuilder model)
    {
        model.Entity<IdentityUserClaim<Guid>>(table =>
        {
            table.ToTable("MemberClaims");
            table.HasOne<Member>().WithMany().HasForeignKey(c => c.UserId);
        });
        model.Entity<IdentityUserLogin<Guid>>(table =>
        {
            table.ToTable("MemberLogins");
            table.HasKey(l => new { l.LoginProvider, l.ProviderKey });
            table.Property(l => l.LoginProvider).HasMaxLength(128);
            table.Property(l => l.ProviderKey).HasMaxLength(128);
            table.HasOne<Member>().WithMany().HasForeignKey(l => l.UserId);
        });
        model.Entity<IdentityUserToken<Guid>>(table =>
        {
            table.ToTable("MemberTokens");
            table.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
            table.Property(t => t.LoginProvider).HasMaxLength(128);
            table.Property(t => t.Name).HasMaxLength(128);
            table.HasOne<Member>().WithMany().HasForeignKey(t => t.UserId);
        });
        model.Entity<IdentityUserPasskey<Guid>>(table =>
        {
            table.ToTable("MemberPasskeys");
            table.HasKey(p => p.CredentialId);
            table.Property(p => p.CredentialId).HasMaxLength(1024);
            table.OwnsOne(p => p.Data).ToJson();
            table.HasOne<Member>().WithMany().HasForeignKey(p => p.UserId);
        });
    }

    private static void Profiles(ModelBuilder model)
    {
        model.Entity<Profile>(table =>
        {
            table.ToTable("Profiles", rules =>
                rules.HasCheckConstraint("CK_Profiles_WakingHours", "\"WakesAt\" >= 0 AND \"WakesAt\" < \"SleepsAt\" AND \"SleepsAt\" <= 24"));
            table.HasKey(p => p.MemberId);
            table.Property(p => p.Organisation).HasMaxLength(Lengths.Organisation);
            table.Property(p => p.Country).HasMaxLength(2);
            table.Property(p => p.FieldAudiences).HasConversion<AudiencesAsText, AudiencesAsText.Comparer>().HasMaxLength(Lengths.FieldAudiences);
            table.Property(p => p.PhotoPrint).HasMaxLength(Lengths.Print);
            table.HasIndex(p => p.PhotoPrint).IsUnique();
            table.HasOne<Member>().WithOne().HasForeignKey<Profile>(p => p.MemberId);
            table.HasMany(p => p.Texts).WithOne().HasForeignKey(t => t.MemberId);
            table.HasIndex(p => new { p.Audience, p.IsComplete });
        });
        model.Entity<ProfileWords>(table =>
        {
            table.ToTable("ProfileTexts");
            table.HasKey(t => new { t.MemberId, t.Language });
            table.Property(t => t.Language).HasMaxLength(Lengths.Language);
            table.Property(t => t.Headline).HasMaxLength(Lengths.Headline);
            table.Property(t => t.Bio).HasMaxLength(Lengths.Bio);
        });
    }

    private static void Staff(ModelBuilder model) => model.Entity<StaffMember>(table =>
    {
        table.ToTable("Staff");
        table.Property(s => s.Language).HasMaxLength(Lengths.Language);
        table.HasIndex(s => new { s.MemberId, s.Role, s.Language }).IsUnique();
        table.HasOne<Member>().WithMany().HasForeignKey(s => s.MemberId);
    });
}
