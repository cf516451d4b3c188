import Releases

/// Further wordings in our own words: shipments stopped for forced labor.
extension Phrase {
  static let rewordedForcedLabor: [Phrase] = [
    Phrase(
      "CBP detained 400 shipments in March over suspected forced labor; their value was more than $122.7 million.",
      month: "2023-03",
      figures: [
        "2023-03 forced-labor-entries 400", "2023-03 forced-labor-value more than 122700000",
      ]
    ),
    Phrase(
      "Suspected forced labor led CBP to stop 557 shipments worth about $38 million in October.",
      month: "2024-10",
      figures: ["2024-10 forced-labor-entries 557", "2024-10 forced-labor-value about 38000000"]
    ),
    Phrase(
      "400 entries — valued at more than $122.7 million — were flagged for further examination on suspicion of forced labor.",
      month: "2023-03",
      figures: [
        "2023-03 forced-labor-entries 400", "2023-03 forced-labor-value more than 122700000",
      ]
    ),
    Phrase(
      "The number of entries targeted for suspected use of forced labor fell from 444 in November to 398 in December.",
      month: "2022-12",
      figures: ["2022-11 forced-labor-entries 444", "2022-12 forced-labor-entries 398"]
    ),
    Phrase(
      "Forced labor: 400 shipments stopped (compared to 310 in February), $122.7 million in value (compared to $98.1 million).",
      month: "2023-03",
      figures: [
        "2023-02 forced-labor-entries 310", "2023-02 forced-labor-value 98100000",
        "2023-03 forced-labor-entries 400", "2023-03 forced-labor-value 122700000",
      ]
    ),
    Phrase(
      "Since the UFLPA took effect in June 2022, CBP has reviewed more than 9,000 shipments valued at over $3.4 billion. In July 2024 alone it stopped 388 shipments for suspected forced labor.",
      month: "2024-07",
      figures: ["2024-07 forced-labor-entries 388"]
    ),
    Phrase(
      "Goods worth $122.7 million, in 400 entries, were held on suspicion of having been made with forced labor.",
      month: "2023-03",
      figures: ["2023-03 forced-labor-entries 400", "2023-03 forced-labor-value 122700000"]
    ),
    Phrase(
      "Of the entries processed, 400 were identified for further examination based on suspected forced labor; these were valued at over $122 million.",
      month: "2023-03",
      figures: ["2023-03 forced-labor-entries 400", "2023-03 forced-labor-value over 122000000"]
    ),
    Phrase(
      "About 400 shipments valued at up to $123 million were stopped on forced labor grounds.",
      month: "2023-03",
      figures: [
        "2023-03 forced-labor-entries about 400", "2023-03 forced-labor-value up to 123000000",
      ]
    ),
    Phrase(
      "Forced labor stops: 400, worth $122.7M",
      month: "2023-03",
      figures: ["2023-03 forced-labor-entries 400", "2023-03 forced-labor-value 122700000"]
    ),
    Phrase(
      "Shipments stopped for suspected forced labor dropped 12% month over month to 400, and the value of those shipments dropped 9% to $122.7 million.",
      month: "2023-03",
      figures: ["2023-03 forced-labor-entries 400", "2023-03 forced-labor-value 122700000"]
    ),
    Phrase(
      "The agency stopped 1,213 shipments suspected of being made by forced labor valued at more than $24 million, up from 557 shipments and $38 million in the prior month.",
      month: "2024-11",
      figures: [
        "2024-10 forced-labor-entries 557", "2024-10 forced-labor-value 38000000",
        "2024-11 forced-labor-entries 1213", "2024-11 forced-labor-value more than 24000000",
      ]
    ),
    Phrase(
      "540 shipments were stopped in February, the same number as in December 2023, for suspected use of forced labor.",
      month: "2024-02",
      figures: ["2024-02 forced-labor-entries 540"]
    ),
    Phrase(
      "For further examination on suspicion of forced labor, CBP pulled aside 400 entries worth a combined $122.7 million.",
      month: "2023-03",
      figures: ["2023-03 forced-labor-entries 400", "2023-03 forced-labor-value 122700000"]
    ),
    Phrase(
      "Shipments detained on forced labor grounds in October: 557; value: more than $38 million.",
      month: "2024-10",
      figures: [
        "2024-10 forced-labor-entries 557", "2024-10 forced-labor-value more than 38000000",
      ]
    ),
    Phrase(
      "Entries held over forced labor concerns jumped to 1,213 from 557, while their value shrank to $24 million from $38 million.",
      month: "2024-11",
      figures: [
        "2024-10 forced-labor-entries 557", "2024-10 forced-labor-value 38000000",
        "2024-11 forced-labor-entries 1213", "2024-11 forced-labor-value 24000000",
      ]
    ),
    Phrase(
      "CBP reviewed 444 entries under suspicion of forced labor ties, compared with 398 the month prior.",
      month: "2022-11",
      figures: ["2022-10 forced-labor-entries 398", "2022-11 forced-labor-entries 444"]
    ),
    Phrase(
      "The 400 targeted entries, valued at more than $122.7 million, may be subject to a Withhold Release Order or the UFLPA.",
      month: "2023-03",
      figures: [
        "2023-03 forced-labor-entries 400", "2023-03 forced-labor-value more than 122700000",
      ]
    ),
    Phrase(
      "Stopping nearly 400 shipments over forced labor fears kept goods valued at some $120 million out of U.S. commerce.",
      month: "2023-03",
      figures: [
        "2023-03 forced-labor-entries nearly 400", "2023-03 forced-labor-value some 120000000",
      ]
    ),
    Phrase(
      "More than $122.7 million worth of goods across 400 shipments was stopped because of suspected forced labor.",
      month: "2023-03",
      figures: [
        "2023-03 forced-labor-entries 400", "2023-03 forced-labor-value more than 122700000",
      ]
    ),
    Phrase(
      "By contrast, just 310 shipments were stopped on forced-labor suspicions in February.",
      month: "2023-03",
      figures: ["2023-02 forced-labor-entries 310"]
    ),
    Phrase(
      "CBP officers stopped 400 shipments with suspected links to forced labor in March, 29 percent more than in February.",
      month: "2023-03",
      figures: ["2023-03 forced-labor-entries 400"]
    ),
    Phrase(
      "CBP stopped 450 shipments valued at $187 million for forced labor in December, 12 fewer than in November.",
      month: "2023-12",
      figures: ["2023-12 forced-labor-entries 450", "2023-12 forced-labor-value 187000000"]
    ),
    Phrase(
      "In December, 450 shipments with a value exceeding $187 million were stopped for further forced-labor review.",
      month: "2023-12",
      figures: [
        "2023-12 forced-labor-entries 450", "2023-12 forced-labor-value exceeding 187000000",
      ]
    ),
    Phrase(
      "Withhold Release Orders led to 400 shipment stops with a total value of $122.7 million.",
      month: "2023-03",
      figures: ["2023-03 forced-labor-entries 400", "2023-03 forced-labor-value 122700000"]
    ),
    Phrase(
      "A value of over $187 million was put on the 450 entries CBP identified for forced labor examination.",
      month: "2023-03",
      figures: ["2023-03 forced-labor-entries 450", "2023-03 forced-labor-value over 187000000"]
    ),
    Phrase(
      "491 entries, together valued at more than $158.6 million, were targeted by CBP on suspicion that they were produced with forced labor.",
      month: "2023-03",
      figures: [
        "2023-03 forced-labor-entries 491", "2023-03 forced-labor-value more than 158600000",
      ]
    ),
    Phrase(
      "CBP’s forced labor program stopped 491 shipments worth $158.6 million in September; in August it stopped 838 shipments worth $266.5 million.",
      month: "2022-09",
      figures: [
        "2022-08 forced-labor-entries 838", "2022-08 forced-labor-value 266500000",
        "2022-09 forced-labor-entries 491", "2022-09 forced-labor-value 158600000",
      ]
    ),
    Phrase(
      "The number of shipments stopped under suspicion of forced labor: 540 (450 in January), worth $78 million.",
      month: "2024-02",
      figures: [
        "2024-01 forced-labor-entries 450", "2024-02 forced-labor-entries 540",
        "2024-02 forced-labor-value 78000000",
      ]
    ),
  ]
}
