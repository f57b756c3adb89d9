using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Mail.Rendering;

/// <summary>The page around a letter. The colours are the tokens of the portal's face; mail readers know no variables.</summary>
internal static class HtmlFrame
{
    public static string Around(string parts, Frame frame, Language language, Func<string, string> encode)
    {
        var unsubscribe = frame.Unsubscribe is var (label, url) ? $"<br><a href=\"{encode(url)}\">{encode(label)}</a>" : "";
        return $"""
            <!doctype html>
            <html lang="{encode(language.Code)}" dir="{encode(language.Direction)}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <meta name="supported-color-schemes" content="light dark">
              <title>{encode(frame.Subject)}</title>
              <style>{Style}</style>
            </head>
            <body>
              <!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
              <div class="sheet" role="main" lang="{encode(language.Code)}" dir="{encode(language.Direction)}">
                  <p class="name"><span aria-hidden="true">●</span> {encode(frame.Portal)}</p>
                  <h1>{encode(frame.Subject)}</h1>
            {parts}      <div class="part foot soft">
                  <p>{encode(frame.Why)}{unsubscribe}<br><a href="{encode(frame.PortalUrl)}">{encode(frame.Portal)}</a></p>
                  </div>
              </div>
              <!--[if mso]></td></tr></table><![endif]-->
            </body>
            </html>

            """;
    }

    private const string Style = """

            body { margin: 0; padding: 0; background: #FBF8F3; color: #1E2A2F; font-family: system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; font-size: 17px; line-height: 1.6; -webkit-text-size-adjust: 100%; }
            .sheet { max-width: 552px; margin: 0 auto; padding: 32px 24px 40px; overflow-wrap: break-word; }
            .name { font-family: Palatino, "Palatino Linotype", Georgia, serif; font-size: 20px; margin: 0 0 40px; }
            .name span { color: #D9692B; }
            h1 { font-family: Palatino, "Palatino Linotype", Georgia, serif; font-weight: normal; font-size: 32px; line-height: 1.2; margin: 0 0 24px; text-wrap: balance; }
            h2 { font-family: Palatino, "Palatino Linotype", Georgia, serif; font-weight: normal; font-style: italic; font-size: 19px; line-height: 1.3; color: #9C4413; margin: 0 0 4px; }
            p { margin: 0 0 16px; }
            .who { font-family: Palatino, "Palatino Linotype", Georgia, serif; font-size: 24px; line-height: 1.3; margin: 0 0 8px; }
            .soft { color: #55636A; font-size: 15px; }
            .part { border-top: 1px solid #DDD5C8; margin: 24px 0 0; padding: 24px 0 0; }
            .foot { margin-top: 32px; }
            .act { margin: 24px 0 32px; border-collapse: separate; }
            .button { background: #0E5A5E; border-radius: 10px; }
            .button a { display: inline-block; color: #FFFFFF; font-weight: 600; text-decoration: none; padding: 12px 24px; }
            a { color: #0E5A5E; }
            dl { margin: 0 0 16px; }
            dt { color: #55636A; font-size: 15px; line-height: 1.4; }
            dd { margin: 0 0 12px; }
            blockquote { margin: 24px 0; padding: 0 0 0 16px; border-inline-start: 3px solid #D9692B; }
            @media (prefers-color-scheme: dark) {
              body { background: #11181B; color: #ECF1EF; }
              h2 { color: #F2B084; }
              .name span { color: #F0A06C; }
              .soft, dt { color: #A9B6BA; }
              .part { border-color: #2D3B41; }
              a { color: #74CCC6; }
              .button { background: #74CCC6; }
              .button a { color: #11181B; }
              blockquote { border-color: #F0A06C; }
            }
          
        """;
}
