/// Sentences in our own words: shares and order of transport modes.
extension Phrase {
  static let modes: [Phrase] = [
    Phrase(
      "By value, ocean shipments made up 41% of imports, air 25%, truck 22% and rail 5%.",
      month: "2024-05",
      figures: [
        "2024-05 ocean-share 41", "2024-05 air-share 25", "2024-05 truck-share 22",
        "2024-05 rail-share 5",
      ]
    ),
    Phrase(
      "More than 42 percent of imports by value arrived by sea, followed by air, truck, and rail.",
      month: "2024-05",
      figures: [
        "2024-05 ocean-share more than 42", "2024-05 mode-order ocean > air > truck > rail",
      ]
    ),
    Phrase(
      "Maritime transport accounted for nearly 40 percent of total import value, ahead of air, truck and rail.",
      month: "2024-05",
      figures: ["2024-05 ocean-share nearly 40", "2024-05 mode-order ocean > air > truck > rail"]
    ),
    Phrase(
      "Share of import value by mode:\n- Ocean: 41%\n- Air: 26%\n- Truck: 21%\n- Rail: 4%",
      month: "2024-05",
      figures: [
        "2024-05 ocean-share 41", "2024-05 air-share 26", "2024-05 truck-share 21",
        "2024-05 rail-share 4",
      ]
    ),
    Phrase(
      "The ocean share of import value fell to 38.3 percent from 39.9 percent in September.",
      month: "2022-10",
      figures: ["2022-10 ocean-share 38.3", "2022-09 ocean-share 39.9"]
    ),
    Phrase(
      "Some 35% of total import value moved by ocean in January; air, truck and rail followed.",
      month: "2025-01",
      figures: ["2025-01 ocean-share some 35", "2025-01 mode-order ocean > air > truck > rail"]
    ),
    Phrase(
      "Ocean (41%), air (27%), truck (20%) and rail (5%) were the leading modes by import value.",
      month: "2024-05",
      figures: [
        "2024-05 ocean-share 41", "2024-05 air-share 27", "2024-05 truck-share 20",
        "2024-05 rail-share 5",
      ]
    ),
    Phrase(
      "Trade carried by vessel represented 40.1 percent of the value of all imports; air, truck, and rail came next.",
      month: "2024-03",
      figures: ["2024-03 ocean-share 40.1", "2024-03 mode-order ocean > air > truck > rail"]
    ),
    Phrase(
      "Imports by ocean accounted for 37% of total import value, with air at 28%.",
      month: "2024-03",
      figures: ["2024-03 ocean-share 37", "2024-03 air-share 28"]
    ),
    Phrase(
      "The share of imports carried by ocean was 41 percent, air 27 percent.",
      month: "2023-03",
      figures: ["2023-03 ocean-share 41", "2023-03 air-share 27"]
    ),
    Phrase(
      "Air freight made up 27.5 percent of import value.",
      month: "2023-03",
      figures: ["2023-03 air-share 27.5"]
    ),
    Phrase(
      "Ocean trade led with more than 40 percent of import value, followed by air, truck and rail.",
      month: "2024-05",
      figures: [
        "2024-05 ocean-share more than 40", "2024-05 mode-order ocean > air > truck > rail",
      ]
    ),
    Phrase(
      "Forty percent of imports arrived by ocean.",
      month: "2024-05",
      figures: ["2024-05 ocean-share 40"]
    ),
  ]
}
