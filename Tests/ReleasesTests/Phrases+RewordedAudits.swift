import Releases

/// Further wordings in our own words: audits and emergency action notifications.
extension Phrase {
  static let rewordedAudits: [Phrase] = [
    Phrase(
      "Audits brought in over $33.1 million.",
      month: "2023-03",
      figures: ["2023-03 audit-collected over 33100000"]
    ),
    Phrase(
      "Twenty-nine audits were completed in March, which identified $24.7 million in duties and fees owed.",
      month: "2023-03",
      figures: ["2023-03 audit-identified 24700000", "2023-03 audits 29"]
    ),
    Phrase(
      "The completion of 29 audits led to the identification of $24.7 million in unpaid duties and fees.",
      month: "2023-03",
      figures: ["2023-03 audit-identified 24700000", "2023-03 audits 29"]
    ),
    Phrase(
      "CBP wrapped up about 30 audits, which turned up approximately $24 million in revenue owed; of that, over $20 million was collected.",
      month: "2023-03",
      figures: [
        "2023-03 audit-collected over 20000000", "2023-03 audit-identified approximately 24000000",
        "2023-03 audits about 30",
      ]
    ),
    Phrase(
      "$24.7 million in duties and fees owed were identified through 29 completed audits, and $33.1 million was collected from this and prior assignments.",
      month: "2023-03",
      figures: [
        "2023-03 audit-collected 33100000", "2023-03 audit-identified 24700000",
        "2023-03 audits 29",
      ]
    ),
    Phrase(
      "Of the $24.7 million identified by 29 audits, $18.2 million has been collected so far.",
      month: "2023-03",
      figures: [
        "2023-03 audit-collected 18200000", "2023-03 audit-identified 24700000",
        "2023-03 audits 29",
      ]
    ),
    Phrase(
      "Audits completed: 29 (33 in February)",
      month: "2023-03",
      figures: ["2023-02 audits 33", "2023-03 audits 29"]
    ),
    Phrase(
      "Audit collections totaled only about $5.6 million, down from $703 million the month before.",
      month: "2023-03",
      figures: ["2023-02 audit-collected 703000000", "2023-03 audit-collected only about 5600000"]
    ),
    Phrase(
      "CBP completed 29 audits in March, fewer than the 41 it finished in March 2022.",
      month: "2023-03",
      figures: ["2022-03 audits 41", "2023-03 audits 29"]
    ),
    Phrase(
      "The audits found that importers owed $24.7 million in duties and fees, and CBP recovered $33.1 million.",
      month: "2023-03",
      figures: ["2023-03 audit-collected 33100000", "2023-03 audit-identified 24700000"]
    ),
    Phrase(
      "Last month, 28 audits identified $17.3 million in duties and fees owed to the government, stemming from improperly declared goods.",
      month: "2023-03",
      figures: ["2023-03 audit-identified 17300000", "2023-03 audits 28"]
    ),
    Phrase(
      "CBP auditors completed 29 audits that identified $24.7 million in duties and fees owed – collecting over $33.1 million of this revenue and from previous assignments.",
      month: "2023-03",
      figures: [
        "2023-03 audit-collected over 33100000", "2023-03 audit-identified 24700000",
        "2023-03 audits 29",
      ]
    ),
    Phrase(
      "Thirty audits uncovered $71 million that was owed in duties and fees; collections reached $703 million.",
      month: "2023-03",
      figures: [
        "2023-03 audit-collected 703000000", "2023-03 audit-identified 71000000",
        "2023-03 audits 30",
      ]
    ),
    Phrase(
      "CBP’s 29 audits yielded $24.7 million in identified duties and fees.",
      month: "2023-03",
      figures: ["2023-03 audit-identified 24700000", "2023-03 audits 29"]
    ),
    Phrase(
      "6,822 emergency action notifications were issued by CBP agriculture specialists for restricted and prohibited plant and animal products.",
      month: "2023-03",
      figures: ["2023-03 agriculture-notices 6822"]
    ),
    Phrase(
      "Agriculture specialists issued more than 6,800 EANs for prohibited plant and animal products in September.",
      month: "2024-09",
      figures: ["2024-09 agriculture-notices more than 6800"]
    ),
    Phrase(
      "CBP issued 7,053 emergency action notifications, up from 6,822 in September.",
      month: "2024-10",
      figures: ["2024-09 agriculture-notices 6822", "2024-10 agriculture-notices 7053"]
    ),
    Phrase(
      "In July, 20 audits were concluded, identifying nearly $4 million owed, of which CBP has so far collected just over $3 million.",
      month: "2024-07",
      figures: [
        "2024-07 audit-collected just over 3000000", "2024-07 audit-identified nearly 4000000",
        "2024-07 audits 20",
      ]
    ),
    Phrase(
      "Regulatory Audit completed 29 audits in March, bringing in over $33.1 million for the government.",
      month: "2023-03",
      figures: ["2023-03 audit-collected over 33100000", "2023-03 audits 29"]
    ),
    Phrase(
      "In completing 29 audits, CBP found $24.7 million in duties and fees that had gone unpaid.",
      month: "2023-03",
      figures: ["2023-03 audit-identified 24700000", "2023-03 audits 29"]
    ),
    Phrase(
      "CBP finished 29 audits; duties and fees identified came to $24.7 million and collections to over $33.1 million.",
      month: "2023-03",
      figures: [
        "2023-03 audit-collected over 33100000", "2023-03 audit-identified 24700000",
        "2023-03 audits 29",
      ]
    ),
    Phrase(
      "Money collected from audits: over $33.1 million. Money identified by audits: $24.7 million.",
      month: "2023-03",
      figures: ["2023-03 audit-collected over 33100000", "2023-03 audit-identified 24700000"]
    ),
    Phrase(
      "CBP collected in excess of $33.1 million of the $24.7 million identified and from previous assignments.",
      month: "2023-03",
      figures: [
        "2023-03 audit-collected in excess of 33100000", "2023-03 audit-identified 24700000",
      ]
    ),
    Phrase(
      "Revenue owed as identified by audits climbed to $71 million from just $670,000.",
      month: "2025-01",
      figures: ["2024-12 audit-identified 670000", "2025-01 audit-identified 71000000"]
    ),
    Phrase(
      "31 audits were completed in January (28 in December), and these identified $9.2 million in duties and fees owed.",
      month: "2024-01",
      figures: ["2023-12 audits 28", "2024-01 audit-identified 9200000", "2024-01 audits 31"]
    ),
    Phrase(
      "Fewer than 30 audits were completed during the month.",
      month: "2023-03",
      figures: ["2023-03 audits fewer than 30"]
    ),
    Phrase(
      "CBP’s audit staff of 340 auditors completed 29 audits.",
      month: "2023-03",
      figures: ["2023-03 audits 29"]
    ),
    Phrase(
      "Emergency action notifications issued in October rose to 7,053, from 6,822 in September.",
      month: "2024-10",
      figures: ["2024-09 agriculture-notices 6822", "2024-10 agriculture-notices 7053"]
    ),
    Phrase(
      "Agriculture: 6,822 EANs issued",
      month: "2023-03",
      figures: ["2023-03 agriculture-notices 6822"]
    ),
    Phrase(
      "Auditors closed 33 cases that identified $117 million in duties and fees owed.",
      month: "2023-03",
      figures: ["2023-03 audit-identified 117000000"]
    ),
    Phrase(
      "Audits in April identified $117 million in unpaid duties, up from $1.1 million in March, a 10,590 percent increase.",
      month: "2025-04",
      figures: ["2025-03 audit-identified 1100000", "2025-04 audit-identified 117000000"]
    ),
    Phrase(
      "More than $18 million of the duties and fees identified by audits has been collected.",
      month: "2023-03",
      figures: ["2023-03 audit-collected more than 18000000"]
    ),
    Phrase(
      "CBP completed 29 audits in March, bringing the fiscal-year total to 201.",
      month: "2023-03",
      figures: ["2023-03 audits 29"]
    ),
    Phrase(
      "CBP audits recouped over $33.1 million from identified revenue and prior assignments.",
      month: "2023-03",
      figures: ["2023-03 audit-collected over 33100000"]
    ),
    Phrase(
      "Emergency action notifications: 6,822",
      month: "2023-03",
      figures: ["2023-03 agriculture-notices 6822"]
    ),
    Phrase(
      "CBP issued 6,822 emergency action notifications for restricted and prohibited plant and animal products entering the United States, roughly 227 a day.",
      month: "2023-03",
      figures: ["2023-03 agriculture-notices 6822"]
    ),
    Phrase(
      "CBP identified $117 million in duties owed through audits and investigators recovered another $8 million in penalties.",
      month: "2025-04",
      figures: ["2025-04 audit-identified 117000000"]
    ),
    Phrase(
      "As in February, CBP completed 29 audits.",
      month: "2023-03",
      figures: ["2023-03 audits 29"]
    ),
    Phrase(
      "Unlike in February, when 33 audits were done, CBP completed 29 audits in March.",
      month: "2023-03",
      figures: ["2023-02 audits 33", "2023-03 audits 29"]
    ),
    Phrase(
      "After completing 33 audits in February, CBP completed 29 in March.",
      month: "2023-03",
      figures: ["2023-02 audits 33", "2023-03 audits 29"]
    ),
    Phrase(
      "CBP's audits identified $24.7 million owed. More than $18 million of it was collected.",
      month: "2023-03",
      figures: ["2023-03 audit-collected more than 18000000", "2023-03 audit-identified 24700000"]
    ),
    Phrase(
      "Emergency action notices numbered 6,822.",
      month: "2023-03",
      figures: ["2023-03 agriculture-notices 6822"]
    ),
    Phrase(
      "CBP's 80 completed audits identified $58.4 million owed in duties and fees, $37.4 million of which has been collected.",
      month: "2023-03",
      figures: [
        "2023-03 audit-collected 37400000", "2023-03 audit-identified 58400000",
        "2023-03 audits 80",
      ]
    ),
    Phrase(
      "A total of 80 audits was completed in September, resulting in $58.4 million in identified duties and fees and over $37.4 million in collections.",
      month: "2022-09",
      figures: [
        "2022-09 audit-collected over 37400000", "2022-09 audit-identified 58400000",
        "2022-09 audits 80",
      ]
    ),
    Phrase(
      "Collections from audits were over $37.4 million.",
      month: "2023-03",
      figures: ["2023-03 audit-collected over 37400000"]
    ),
    Phrase(
      "CBP recovered over $37.4 million through audits.",
      month: "2023-03",
      figures: ["2023-03 audit-collected over 37400000"]
    ),
    Phrase(
      "Eighty audits, completed in September, showed importers owed $58.4 million.",
      month: "2022-09",
      figures: ["2022-09 audit-identified 58400000", "2022-09 audits 80"]
    ),
    Phrase(
      "Fewer audits, 12, were completed in October than in September, when 80 were completed.",
      month: "2022-10",
      figures: ["2022-09 audits 80", "2022-10 audits 12"]
    ),
    Phrase(
      "Audit results: 12 completed, $2,000 identified, $14.7 million collected.",
      month: "2022-10",
      figures: [
        "2022-10 audit-collected 14700000", "2022-10 audit-identified 2000", "2022-10 audits 12",
      ]
    ),
    Phrase(
      "CBP agriculture specialists issued nearly 7,000 emergency action notifications in May and 6,500 in April.",
      month: "2024-05",
      figures: ["2024-04 agriculture-notices 6500", "2024-05 agriculture-notices nearly 7000"]
    ),
    Phrase(
      "CBP’s fiscal year 2022 audits identified $127 million. In September alone, 80 audits identified $58.4 million in duties and fees.",
      month: "2022-09",
      figures: ["2022-09 audit-identified 58400000", "2022-09 audits 80"]
    ),
    Phrase(
      "CBP stopped 14,500 pounds of prohibited plant products and issued 6,822 emergency action notifications.",
      month: "2023-03",
      figures: ["2023-03 agriculture-notices 6822"]
    ),
  ]
}
