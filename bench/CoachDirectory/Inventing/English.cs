namespace ReciproCoach.CoachDirectory.Bench.Inventing;

internal static class English
{
    public static Tongue Tongue { get; } = new(
        "en",
        Tongue.Words("Alice Amber Benjamin Bridget Callum Charlotte Daniel Edith Eleanor Fergus Fiona George Grace Harriet Imogen Isaac Jasper Lydia Martha Nathan Olivia Rupert Sophie Thomas"),
        Tongue.Words("Ash Black Brook Clif Dal East Fair Green Hart Kirk Lang Mar Nor Oak Pem Rad Stan Thorn Wal Wood"),
        Tongue.Words("bury ford ham ley ridge stead stone ton wick worth"),
        Tongue.Words("leadership confidence change teams careers resilience decisions communication conflict trust strategy presence listening delegation feedback purpose motivation balance transition influence wellbeing courage clarity growth collaboration negotiation creativity performance boundaries accountability succession onboarding"),
        Tongue.Phrases("leaders/managers/founders/executives/first-time managers/engineers/teachers/doctors/nurses/lawyers/scientists/artists/parents/students/civil servants/charities/family firms/research groups/hospital teams/young professionals"),
        Tongue.Words("sailing beekeeping pottery astronomy chess choir orchard cartography fencing archery calligraphy origami falconry weaving rowing gardening climbing theatre improvisation philosophy neuroscience mathematics anthropology linguistics hospice aviation lighthouse shipyard forestry vineyard brewery bakery watchmaking bookbinding glassblowing puppetry juggling marathon meditation labyrinth"),
        Tongue.Words("Aldermoor Brackenfell Coldwater Dunmarsh Elderby Foxhollow Greywick Hazelmere Ivybridge Kestrel Larkhill Millbeck Netherby Otterburn Quarrydale Rookhope Silverdale Thistleham Underwood Westerley"),
        [("GB", "Europe/London"), ("GB", "Europe/London"), ("IE", "Europe/Dublin"), ("US", "America/New_York"), ("US", "America/Los_Angeles"), ("CA", "America/Toronto"), ("AU", "Australia/Sydney"), ("IN", "Asia/Kolkata"), ("ZA", "Africa/Johannesburg")],
        Tongue.Phrases("Coaching for {1}: {0} and {0}/Helping {1} find {0}/{0} for {1} in times of change/Coach in {3}, working on {0}"),
        Tongue.Phrases("I work with {1} on {0} and {0}, mostly over several months. / My clients are {1} who look for more {0} in their daily work. / Before I became a coach I spent fifteen years with {1}. / Together we look at {0}, at {0} and at what stands in the way. / In my free time I enjoy {2}, which taught me much about {0}. / Sessions take place online or in {3}, whichever suits you better. / I have learnt from {2} and from {2} that patience is a form of {0}. / Questions matter more to me than answers; {0} follows when we listen. / I trained in {3} and have accompanied {1} ever since."),
        Tongue.Phrases("I found my own {0} again, and my colleagues noticed. / Every session gave me {0}; warmly recommended to {1}. / Our talks about {2} and {0} changed how I lead."));
}
