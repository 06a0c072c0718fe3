namespace ImrDocs.CommandLine.Reviewing;

/// <summary>Tells whether a build server runs the tool: no person looks at what it does.</summary>
/// <remarks>Whatever asks for that asks here; another server is another line.</remarks>
internal static class BuildServer
{
    /// <summary>The environment variables of which each says that it does.</summary>
    public static IReadOnlyList<string> Variables { get; } =
    [
        "CI", // Most that there are
        "CONTINUOUS_INTEGRATION", // Travis CI, Cirrus CI
        "AGOLA_GIT_REF", // Agola
        "APPCENTER_BUILD_ID", // App Center
        "APPVEYOR",
        "AC_APPCIRCLE", // Appcircle
        "bamboo_buildKey", // Bamboo
        "BITBUCKET_BUILD_NUMBER", // Bitbucket Pipelines
        "BITRISE_IO", // Bitrise
        "BUDDY",
        "BUILDKITE",
        "CF_BUILD_ID", // Codefresh
        "CIRCLECI",
        "CIRRUS_CI",
        "CM_BUILD_ID", // Codemagic
        "CODEBUILD_BUILD_ID", // AWS CodeBuild
        "DRONE",
        "GITEA_ACTIONS",
        "GITHUB_ACTIONS",
        "GITLAB_CI",
        "GO_PIPELINE_NAME", // GoCD
        "HARNESS_BUILD_ID", // Harness
        "HEROKU_TEST_RUN_ID", // Heroku CI
        "HUDSON_URL", // Jenkins under its old name
        "JB_SPACE_EXECUTION_NUMBER", // JetBrains Space
        "JENKINS_URL",
        "NETLIFY",
        "PROW_JOB_ID", // Prow
        "SCREWDRIVER",
        "SEMAPHORE",
        "SHIPPABLE",
        "TEAMCITY_VERSION",
        "TF_BUILD", // Azure Pipelines, Team Foundation Server
        "TRAVIS",
        "VELA",
        "WERCKER",
        "WOODPECKER",
    ];

    /// <summary>The first variable that says so; null when none does.</summary>
    /// <param name="variable">Gives the value of a variable, or null.</param>
    public static string? Find(Func<string, string?> variable) =>
        Variables.FirstOrDefault(name => !IsNo(variable(name)));

    // A user who switches a variable off means it, in any of the usual words.
    private static bool IsNo(string? value) =>
        value?.Trim().ToUpperInvariant() is null or "" or "0" or "FALSE" or "NO" or "OFF";
}
