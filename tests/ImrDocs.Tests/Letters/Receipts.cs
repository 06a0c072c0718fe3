namespace ImrDocs.Tests.Letters;

/// <summary>A receipt without an error.</summary>
internal static class Receipts
{
    public const string Json = """
        {
          "number": "R-1",
          "isPaid": true,
          "payer": { "name": "Ann", "paidOn": "2016-01-02" },
          "goods": ["a book"],
          "clerk": "Bo"
        }
        """;
}
