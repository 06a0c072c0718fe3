using System.Reflection;
using System.Runtime.CompilerServices;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Verification.Samples;
using Xunit.Sdk;

namespace ImrDocs.Xunit;

/// <summary>
/// Makes a theory a test of each sample of a letter in each form: <c>[Theory,
/// LetterSamples&lt;YourLetter&gt;("../templates/your-letter")]</c>.
/// </summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
/// <remarks>
/// The test takes a <see cref="SampleLetter{TLetter}"/> and calls its <see cref="SampleLetter{TLetter}.Verify"/>. Where
/// there are no samples to take, the theory has one test, which fails and says why.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class LetterSamplesAttribute<TLetter> : DataAttribute
    where TLetter : class, ILetter<TLetter>
{
    private readonly string _folder;

    /// <summary>Names the letter's folder.</summary>
    /// <param name="letterFolder">
    /// The folder of the letter's templates, which holds the folder <c>samples</c>; relative to the source file.
    /// </param>
    /// <param name="sourceFile">The source file; the compiler gives it.</param>
    public LetterSamplesAttribute(string letterFolder, [CallerFilePath] string sourceFile = "") =>
        _folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(sourceFile) ?? "", letterFolder))
            .Replace('\\', '/');

    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        var (samples, reason) = Read();
        return reason is null
            ? samples.SelectMany(sample =>
                LetterFormats
                    .Of<TLetter>()
                    .All.Select(format => new object[] { new SampleLetter<TLetter>(_folder, sample.Name, format) })
            )
            :
            [
                [SampleLetter<TLetter>.Missing(_folder, reason)],
            ];
    }

    private (IReadOnlyList<LetterSample> Samples, string? Reason) Read()
    {
        if (!Directory.Exists(_folder))
        {
            return (
                [],
                $"there is no folder '{_folder}'; [LetterSamples] takes the folder of the letter's templates, "
                    + $"relative to the source file of the test"
            );
        }

        try
        {
            var samples = LetterSamples.Of(_folder);
            return (
                samples.All,
                samples.All.Count > 0
                    ? null
                    : $"the folder '{samples.Folder}' holds no sample; add a case as a JSON file"
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ([], exception.Message);
        }
    }
}
