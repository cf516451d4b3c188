import Releases

/// Sentences in our own words: forced labor and counterfeits.
extension Phrase {
  static let enforcement: [Phrase] = [
    Phrase(
      "In July, 388 shipments valued at more than $250 million were detained on suspicion of forced labor.",
      month: "2023-07",
      figures: [
        "2023-07 forced-labor-entries 388", "2023-07 forced-labor-value more than 250000000",
      ]
    ),
    Phrase(
      "CBP flagged 1,986 entries, worth about $13 million, over suspected forced labor in December, up from 1,200 a month earlier.",
      month: "2024-12",
      figures: [
        "2024-12 forced-labor-entries 1986", "2024-12 forced-labor-value about 13000000",
        "2024-11 forced-labor-entries 1200",
      ]
    ),
    Phrase(
      "Forced labor: 400 entries valued at more than $122.7 million",
      month: "2023-03",
      figures: [
        "2023-03 forced-labor-entries 400", "2023-03 forced-labor-value more than 122700000",
      ]
    ),
    Phrase(
      "## Forced Labor\n\nCBP identified **400 entries** valued at more than *$122.7 million* for further examination.",
      month: "2023-03",
      format: .markdown,
      figures: [
        "2023-03 forced-labor-entries 400", "2023-03 forced-labor-value more than 122700000",
      ]
    ),
    Phrase(
      "A total of 481 entries, with a value of more than $109 million, were targeted for suspected use of forced labor last month.",
      month: "2023-02",
      figures: [
        "2023-02 forced-labor-entries 481", "2023-02 forced-labor-value more than 109000000",
      ]
    ),
    Phrase(
      "On forced labor, the agency stopped 400 shipments; on counterfeits, it seized 1,798.",
      month: "2023-03",
      figures: ["2023-03 forced-labor-entries 400", "2023-03 counterfeit-seizures 1798"]
    ),
    Phrase(
      "CBP seized 1,532 shipments containing counterfeit goods with an MSRP of more than $164 million.",
      month: "2024-11",
      figures: [
        "2024-11 counterfeit-seizures 1532", "2024-11 counterfeit-msrp more than 164000000",
      ]
    ),
    Phrase(
      "Counterfeit goods worth $335 million were found in 1,798 seized shipments.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-msrp 335000000", "2023-03 counterfeit-seizures 1798"]
    ),
    Phrase(
      "Had they been genuine, the counterfeit goods in the 1,798 shipments seized would have been worth more than $335 million.",
      month: "2023-03",
      figures: [
        "2023-03 counterfeit-seizures 1798", "2023-03 counterfeit-msrp more than 335000000",
      ]
    ),
    Phrase(
      "CBP made 1,677 seizures of counterfeit goods in October, with a manufacturer’s suggested retail price of $289 million.",
      month: "2024-10",
      figures: ["2024-10 counterfeit-seizures 1677", "2024-10 counterfeit-msrp 289000000"]
    ),
    Phrase(
      "Officers intercepted over 1,500 packages with fake goods – valued at roughly $178 million – in December.",
      month: "2022-12",
      figures: [
        "2022-12 counterfeit-seizures over 1500", "2022-12 counterfeit-msrp roughly 178000000",
      ]
    ),
    Phrase(
      "Counterfeit seizures fell to 1,532 in November from 1,677 in October.",
      month: "2024-11",
      figures: ["2024-11 counterfeit-seizures 1532", "2024-10 counterfeit-seizures 1677"]
    ),
    Phrase(
      "In March, CBP seized 1,798 shipments that contained counterfeit goods, bringing the fiscal year total to 10,583.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-seizures 1798"]
    ),
    Phrase(
      "Goods made with forced labor: CBP detained 425 shipments valued at over $65 million in September and 557 in October.",
      month: "2024-10",
      figures: [
        "2024-09 forced-labor-entries 425", "2024-09 forced-labor-value over 65000000",
        "2024-10 forced-labor-entries 557",
      ]
    ),
    Phrase(
      "The number of shipments stopped for suspected use of forced labor dropped to 320 from 388 in July.",
      month: "2023-08",
      figures: ["2023-08 forced-labor-entries 320", "2023-07 forced-labor-entries 388"]
    ),
    Phrase(
      "Intellectual property rights enforcement led to 1,873 seizures with an MSRP of more than $366 million.",
      month: "2024-09",
      figures: [
        "2024-09 counterfeit-seizures 1873", "2024-09 counterfeit-msrp more than 366000000",
      ]
    ),
    Phrase(
      "There were 1,501 shipments with counterfeit goods seized in December, worth more than $178 million.",
      month: "2022-12",
      figures: [
        "2022-12 counterfeit-seizures 1501", "2022-12 counterfeit-msrp more than 178000000",
      ]
    ),
    Phrase(
      "Seizures of fake goods reached 1,536 shipments valued at $196 million in November, against 1,174 shipments and $302 million the month before.",
      month: "2022-11",
      figures: [
        "2022-11 counterfeit-seizures 1536", "2022-11 counterfeit-msrp 196000000",
        "2022-10 counterfeit-seizures 1174", "2022-10 counterfeit-msrp 302000000",
      ]
    ),
    Phrase(
      "Counterfeits worth $335 million were seized.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-msrp 335000000"]
    ),
    Phrase(
      "CBP reviewed 400 shipments. Those shipments, valued at more than $122.7 million, are suspected of being made with forced labor.",
      month: "2023-03",
      figures: ["2023-03 forced-labor-value more than 122700000"]
    ),
    Phrase(
      "CBP halted 504 shipments suspected of forced-labor links, valued at more than $199 million, a year-over-year increase of 26%.",
      month: "2023-10",
      figures: [
        "2023-10 forced-labor-entries 504", "2023-10 forced-labor-value more than 199000000",
      ]
    ),
    Phrase(
      "Under the UFLPA and other forced labor authorities, 310 shipments worth $59 million were held for review in December.",
      month: "2022-12",
      figures: ["2022-12 forced-labor-entries 310", "2022-12 forced-labor-value 59000000"]
    ),
    Phrase(
      "Forced-labor detentions climbed to 669 in November, with the goods valued at more than $15.5 million.",
      month: "2024-11",
      figures: [
        "2024-11 forced-labor-entries 669", "2024-11 forced-labor-value more than 15500000",
      ]
    ),
    Phrase(
      "During the same month, CBP targeted 405 entries suspected to be made with forced labor.",
      month: "2023-06",
      figures: ["2023-06 forced-labor-entries 405"]
    ),
    Phrase(
      "More than 1,800 shipments of counterfeit goods were seized in March — items that would have been worth $335 million had they been genuine.",
      month: "2023-03",
      figures: [
        "2023-03 counterfeit-seizures more than 1800", "2023-03 counterfeit-msrp 335000000",
      ]
    ),
    Phrase(
      "CBP confiscated 1,499 shipments violating intellectual property rights. Their MSRP, had they been genuine, was roughly $160 million.",
      month: "2023-10",
      figures: ["2023-10 counterfeit-seizures 1499", "2023-10 counterfeit-msrp roughly 160000000"]
    ),
    Phrase(
      "The retail value of counterfeit goods seized totaled $227 million.",
      month: "2024-05",
      figures: ["2024-05 counterfeit-msrp 227000000"]
    ),
    Phrase(
      "The agency identified about 400 shipments, valued at over $122 million, that may have been made with forced labor.",
      month: "2023-03",
      figures: [
        "2023-03 forced-labor-entries about 400", "2023-03 forced-labor-value over 122000000",
      ]
    ),
    Phrase(
      "CBP seized 1,798 shipments of counterfeit goods, up 12 percent from February.",
      month: "2023-03",
      figures: ["2023-03 counterfeit-seizures 1798"]
    ),
    Phrase(
      "CBP seized nearly 1,800 counterfeit shipments in March (1,620 in February).",
      month: "2023-03",
      figures: ["2023-03 counterfeit-seizures nearly 1800", "2023-02 counterfeit-seizures 1620"]
    ),
    Phrase(
      "CBP’s trade enforcement led to the stopping of 388 entries suspected of being made by forced labor.",
      month: "2023-07",
      figures: ["2023-07 forced-labor-entries 388"]
    ),
    Phrase(
      "CBP targeted for examination 425 shipments it suspected had been made with forced labor; their value was more than $65 million.",
      month: "2024-09",
      figures: [
        "2024-09 forced-labor-entries 425", "2024-09 forced-labor-value more than 65000000",
      ]
    ),
    Phrase(
      "Seized: 1,798 shipments of counterfeit goods (MSRP: $335 million).",
      month: "2023-03",
      figures: ["2023-03 counterfeit-seizures 1798", "2023-03 counterfeit-msrp 335000000"]
    ),
    Phrase(
      "CBP stopped 1,986 shipments in January on forced labor grounds, compared with 669 in November and 1,204 in December.",
      month: "2025-01",
      figures: [
        "2025-01 forced-labor-entries 1986", "2024-11 forced-labor-entries 669",
        "2024-12 forced-labor-entries 1204",
      ]
    ),
    Phrase(
      "Almost 3,000 shipments containing counterfeit goods worth over $450 million were seized in May 2025.",
      month: nil,
      figures: [
        "2025-05 counterfeit-seizures almost 3000", "2025-05 counterfeit-msrp over 450000000",
      ]
    ),
    Phrase(
      "CBP’s seizures of counterfeit goods hit 2,100 in June; the goods had an MSRP of $540 million.",
      month: "2024-06",
      figures: ["2024-06 counterfeit-seizures 2100", "2024-06 counterfeit-msrp 540000000"]
    ),
  ]
}
