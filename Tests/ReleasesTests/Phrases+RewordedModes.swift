import Releases

/// Further wordings in our own words: transport modes.
extension Phrase {
  static let rewordedModes: [Phrase] = [
    Phrase(
      "Ocean shipments made up 38.27 percent of the total import value; air, truck and rail came next.",
      month: "2023-03",
      figures: ["2023-03 mode-order ocean > air > truck > rail", "2023-03 ocean-share 38.27"]
    ),
    Phrase(
      "By value, imports were led by ocean shipping at 41%, followed by air, truck and rail.",
      month: "2023-03",
      figures: ["2023-03 mode-order ocean > air > truck > rail", "2023-03 ocean-share 41"]
    ),
    Phrase(
      "Imports by value moved by ocean, air, truck and rail, in that order.",
      month: "2023-03",
      figures: ["2023-03 mode-order ocean > air > truck > rail"]
    ),
    Phrase(
      "Shares of import value by mode: ocean 41.2%, air 28.1%, truck 20.4%, rail 4.9%.",
      month: "2023-03",
      figures: [
        "2023-03 air-share 28.1", "2023-03 ocean-share 41.2", "2023-03 rail-share 4.9",
        "2023-03 truck-share 20.4",
      ]
    ),
    Phrase(
      "Shipments by vessel represented more than 42 per cent of import value.",
      month: "2023-03",
      figures: ["2023-03 ocean-share more than 42"]
    ),
    Phrase(
      "More than 41 percent of the total import value arrived on the water, then by air, by truck, and by rail.",
      month: "2023-03",
      figures: [
        "2023-03 mode-order ocean > air > truck > rail", "2023-03 ocean-share more than 41",
      ]
    ),
    Phrase(
      "Trade via ocean accounted for 39.9% of import value in May (40.3% in April).",
      month: "2023-05",
      figures: ["2023-04 ocean-share 40.3", "2023-05 ocean-share 39.9"]
    ),
    Phrase(
      "Ocean trade, which accounted for 41% of total import value, was again the leading mode of transport.",
      month: "2023-03",
      figures: ["2023-03 ocean-share 41"]
    ),
    Phrase(
      "Maritime transport accounted for nearly 40 percent of the value of imports, with air second, truck third and rail fourth.",
      month: "2023-03",
      figures: ["2023-03 mode-order ocean > air > truck > rail", "2023-03 ocean-share nearly 40"]
    ),
    Phrase(
      "The ocean share of total import value dipped to 38.27 percent from 39.1 percent in February.",
      month: "2023-03",
      figures: ["2023-02 ocean-share 39.1", "2023-03 ocean-share 38.27"]
    ),
    Phrase(
      "Air trade rose to 30 percent of total import value while truck trade held at 21 percent.",
      month: "2023-03",
      figures: ["2023-03 air-share 30", "2023-03 truck-share 21"]
    ),
    Phrase(
      "Trade via the ocean environment accounted for the largest share of import value, more than 38.27 percent. Air, truck and rail followed.",
      month: "2023-03",
      figures: [
        "2023-03 mode-order ocean > air > truck > rail", "2023-03 ocean-share more than 38.27",
      ]
    ),
    Phrase(
      "Measured by import value, ocean transport came first with 41 percent, air second with 28 percent, truck third with 20 percent and rail last with 5 percent.",
      month: "2023-03",
      figures: [
        "2023-03 air-share 28", "2023-03 mode-order ocean > air > truck > rail",
        "2023-03 ocean-share 41", "2023-03 rail-share 5", "2023-03 truck-share 20",
      ]
    ),
    Phrase(
      "Trade via the ocean environment accounted for more than 40 percent of the total import value, with air, truck and rail trailing.",
      month: "2023-03",
      figures: [
        "2023-03 mode-order ocean > air > truck > rail", "2023-03 ocean-share more than 40",
      ]
    ),
    Phrase(
      "Just over 40% of import value traveled by ocean, 28% by air, 21% by truck and 5% by rail.",
      month: "2023-03",
      figures: [
        "2023-03 air-share 28", "2023-03 ocean-share just over 40", "2023-03 rail-share 5",
        "2023-03 truck-share 21",
      ]
    ),
    Phrase(
      "Shipments on the water accounted for more than 42 percent of total import value, followed by shipments by air, truck, and rail.",
      month: "2023-03",
      figures: [
        "2023-03 mode-order ocean > air > truck > rail", "2023-03 ocean-share more than 42",
      ]
    ),
    Phrase(
      "Import value by transport mode: ocean (41%), air (28%), truck (20%) and rail (5%).",
      month: "2023-03",
      figures: [
        "2023-03 air-share 28", "2023-03 ocean-share 41", "2023-03 rail-share 5",
        "2023-03 truck-share 20",
      ]
    ),
    Phrase(
      "Ocean's share of the total import value was 41 percent, a point lower than in February.",
      month: "2023-03",
      figures: ["2023-03 ocean-share 41"]
    ),
    Phrase(
      "The ocean environment's 38.27 percent was down from 39.5 percent in the prior month.",
      month: "2023-03",
      figures: ["2023-02 ocean-share 39.5", "2023-03 ocean-share 38.27"]
    ),
    Phrase(
      "Of total import value, 41 percent came via ocean, followed by air, rail and truck.",
      month: "2023-03",
      figures: ["2023-03 mode-order ocean > air > rail > truck", "2023-03 ocean-share 41"]
    ),
    Phrase(
      "By import value, air led at 35 percent, followed by ocean, truck and rail.",
      month: "2023-03",
      figures: ["2023-03 air-share 35", "2023-03 mode-order air > ocean > truck > rail"]
    ),
    Phrase(
      "The order of modes by import value was ocean, air, truck, rail.",
      month: "2023-03",
      figures: ["2023-03 mode-order ocean > air > truck > rail"]
    ),
    Phrase(
      "Of the total import value, 39.94 percent arrived by sea.",
      month: "2023-03",
      figures: ["2023-03 ocean-share 39.94"]
    ),
    Phrase(
      "Trade via the ocean environment rose to 41 percent of the total import value from 40 percent a month earlier, followed by air, truck, and rail.",
      month: "2023-03",
      figures: [
        "2023-02 ocean-share 40", "2023-03 mode-order ocean > air > truck > rail",
        "2023-03 ocean-share 41",
      ]
    ),
    Phrase(
      "Ocean led all modes with 40.2% of import value; air, truck and rail trailed.",
      month: "2023-03",
      figures: ["2023-03 mode-order ocean > air > truck > rail", "2023-03 ocean-share 40.2"]
    ),
  ]
}
