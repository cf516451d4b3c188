/// Sentences in our own words: audits and agriculture.
extension Phrase {
  static let audits: [Phrase] = [
    Phrase(
      "CBP completed 29 audits that identified $24.7 million in duties and fees owed and collected $33.1 million.",
      month: "2023-03",
      figures: [
        "2023-03 audits 29", "2023-03 audit-identified 24700000",
        "2023-03 audit-collected 33100000",
      ]
    ),
    Phrase(
      "Audits completed numbered 29.",
      month: "2023-03",
      figures: ["2023-03 audits 29"]
    ),
    Phrase(
      "Last month, 28 audits found $24 million in duties and fees owed, and CBP recovered $5.2 million from current and previous audits.",
      month: "2024-02",
      figures: [
        "2024-02 audits 28", "2024-02 audit-identified 24000000", "2024-02 audit-collected 5200000",
      ]
    ),
    Phrase(
      "CBP conducted twenty-nine audits in May, identifying $64.8 million in duties and fees owed.",
      month: "2022-05",
      figures: ["2022-05 audits 29", "2022-05 audit-identified 64800000"]
    ),
    Phrase(
      "CBP completed 36 audits in May, compared with 33 audits in April, and collected over $20 million.",
      month: "2025-05",
      figures: ["2025-05 audits 36", "2025-04 audits 33", "2025-05 audit-collected over 20000000"]
    ),
    Phrase(
      "Trade audits: 29\nIdentified: $24.7 million in duties and fees owed\nCollected from audits: $33.1 million",
      month: "2023-03",
      figures: [
        "2023-03 audits 29", "2023-03 audit-identified 24700000",
        "2023-03 audit-collected 33100000",
      ]
    ),
    Phrase(
      "CBP completed 80 audits (up from 12 in October). The audits uncovered $58.4 million in unpaid duties and fees.",
      month: "2022-11",
      figures: ["2022-11 audits 80", "2022-10 audits 12", "2022-11 audit-identified 58400000"]
    ),
    Phrase(
      "Agriculture specialists issued 5,803 EANs in October.",
      month: "2023-10",
      figures: ["2023-10 agriculture-notices 5803"]
    ),
    Phrase(
      "The number of emergency action notifications for prohibited plant and animal products was 6,661, down from 7,053 in October.",
      month: "2024-11",
      figures: ["2024-11 agriculture-notices 6661", "2024-10 agriculture-notices 7053"]
    ),
    Phrase(
      "The agency's auditors wrapped up 26 audits, finding $86.9 million owed, and collected $25 million.",
      month: "2022-12",
      figures: [
        "2022-12 audits 26", "2022-12 audit-identified 86900000",
        "2022-12 audit-collected 25000000",
      ]
    ),
    Phrase(
      "Of the revenue identified through audits, CBP collected $49 million in March.",
      month: "2025-03",
      figures: ["2025-03 audit-collected 49000000"]
    ),
    Phrase(
      "CBP issued 6,822 emergency action notifications, a 12 percent increase from 6,091 in August.",
      month: "2024-09",
      figures: ["2024-09 agriculture-notices 6822", "2024-08 agriculture-notices 6091"]
    ),
    Phrase(
      "Ninety-two audits were completed in June.",
      month: "2023-06",
      figures: ["2023-06 audits 92"]
    ),
    Phrase(
      "Audit results: 71 audits closed, $310 million identified, about $49 million collected",
      month: "2025-03",
      figures: [
        "2025-03 audits 71", "2025-03 audit-identified 310000000",
        "2025-03 audit-collected about 49000000",
      ]
    ),
    Phrase(
      "Regulatory auditors closed 41 audits, which turned up $12.9 million in unpaid duties and fees.",
      month: "2024-07",
      figures: ["2024-07 audits 41", "2024-07 audit-identified 12900000"]
    ),
    Phrase(
      "Collections from audit findings, including earlier assignments, were $8 million.",
      month: "2024-10",
      figures: ["2024-10 audit-collected 8000000"]
    ),
    Phrase(
      "The agency issued more than 7,000 emergency action notices for restricted plant and animal products, the highest number since May 2021.",
      month: "2024-10",
      figures: ["2024-10 agriculture-notices more than 7000"]
    ),
    Phrase(
      "CBP announced on April 20 that it completed 29 audits in March.",
      month: "2023-03",
      figures: ["2023-03 audits 29"]
    ),
    Phrase(
      "CBP collected $703 million from audits in January, ten times the $71 million identified.",
      month: "2025-01",
      figures: ["2025-01 audit-collected 703000000", "2025-01 audit-identified 71000000"]
    ),
    Phrase(
      "The 29 audits that CBP completed in March identified $24.7 million in duties and fees owed to the government.",
      month: "2023-03",
      figures: ["2023-03 audits 29", "2023-03 audit-identified 24700000"]
    ),
    Phrase(
      "Audits: CBP closed 36 in May, identifying $117 million in duties and fees.",
      month: "2025-05",
      figures: ["2025-05 audits 36", "2025-05 audit-identified 117000000"]
    ),
    Phrase(
      "CBP completed 26 audits that identified $86.9 million in duties and fees owed to the U.S. government for goods that had been improperly declared (previous month: 12 audits, $2,000).",
      month: "2022-12",
      figures: [
        "2022-12 audits 26", "2022-12 audit-identified 86900000", "2022-11 audits 12",
        "2022-11 audit-identified 2000",
      ]
    ),
    Phrase(
      "More than 6,500 agriculture emergency action notifications were issued in November.",
      month: "2024-11",
      figures: ["2024-11 agriculture-notices more than 6500"]
    ),
    Phrase(
      "CBP collected $5.2 million following 28 audits, a drop of 40% from January’s $8.7 million.",
      month: "2024-02",
      figures: [
        "2024-02 audit-collected 5200000", "2024-02 audits 28", "2024-01 audit-collected 8700000",
      ]
    ),
  ]
}
