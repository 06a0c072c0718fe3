using ImrDocs.Declarations;

namespace ImrDocs.Tests.Sound.Letters;

/// <summary>A letter about an account: an invoice, a reminder, a receipt, a notice.</summary>
[Letter("account")]
public sealed partial record Account
{
    [Label("Account Number"), DataOnly]
    public required partial string AccountNumber { get; init; }

    [Label("Invoice Number"), DataOnly]
    public partial string? InvoiceNumber { get; init; }

    [Label("Customer"), DataOnly]
    public required partial Person Customer { get; init; }

    [Label("Company"), DataOnly]
    public partial string? Company { get; init; }

    [DataOnly]
    public partial PostalAddress? ServiceAddress { get; init; }

    [Label("Invoice Date"), DataOnly]
    public required partial DateOnly IssuedOn { get; init; }

    [Label("Due Date"), DataOnly]
    public required partial DateOnly DueOn { get; init; }

    [Label("Period Start"), DataOnly]
    public required partial DateOnly PeriodStart { get; init; }

    [Label("Period End"), DataOnly]
    public required partial DateOnly PeriodEnd { get; init; }

    [MinCount(1), DataOnly]
    public required partial IReadOnlyList<Charge> Charges { get; init; }

    [DataOnly]
    public required partial IReadOnlyList<Payment> Payments { get; init; }

    [Label("Subtotal"), DataOnly]
    public required partial decimal Subtotal { get; init; }

    [Label("Tax"), DataOnly]
    public required partial decimal Tax { get; init; }

    [Label("Total"), DataOnly]
    public required partial decimal Total { get; init; }

    [Label("Balance"), DataOnly]
    public partial decimal? Balance { get; init; }

    [Label("Status"), DataOnly]
    public required partial AccountStatus Status { get; init; }

    [Label("Reminder"), Range(0, 3), DataOnly]
    public required partial int Reminders { get; init; }

    [DataOnly]
    public required partial bool PaysAutomatically { get; init; }

    [Label("Contact"), DataOnly]
    public required partial string Contact { get; init; }

    [Label("Telephone"), DataOnly]
    public required partial string Telephone { get; init; }

    [DataOnly]
    public required partial IReadOnlyList<string> Terms { get; init; }

    [DataOnly]
    public required partial IReadOnlyList<string> Message { get; init; }

    [Label("Warranty End"), DataOnly]
    public partial DateOnly? WarrantyEnd { get; init; }
}

/// <summary>One line of an invoice.</summary>
[Section]
public sealed partial record Charge
{
    [Label("Description")]
    public required partial string Description { get; init; }

    [Label("Quantity"), Range(1, 9999)]
    public required partial int Quantity { get; init; }

    [Label("Unit Price")]
    public required partial decimal UnitPrice { get; init; }

    [Label("Amount")]
    public required partial decimal Amount { get; init; }

    [Label("Note")]
    public partial string? Note { get; init; }
}

/// <summary>Money that came in.</summary>
[Section]
public sealed partial record Payment
{
    [Label("Payment Date")]
    public required partial DateOnly PaidOn { get; init; }

    [Label("Amount")]
    public required partial decimal Amount { get; init; }

    [Label("Method")]
    public required partial PaymentMethod Method { get; init; }
}

/// <summary>How someone paid.</summary>
public enum PaymentMethod
{
    /// <summary>With a card.</summary>
    Card,

    /// <summary>On paper.</summary>
    Check,

    /// <summary>From a bank.</summary>
    [Label("Bank transfer")]
    Transfer,
}

/// <summary>Whether an account is settled.</summary>
public enum AccountStatus
{
    /// <summary>Not due yet.</summary>
    Open,

    /// <summary>Settled.</summary>
    Paid,

    /// <summary>Too late.</summary>
    [Label("Past due")]
    Overdue,
}
