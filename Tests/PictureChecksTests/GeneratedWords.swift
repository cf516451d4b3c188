/// The words of a generated chart.
struct GeneratedWords {
  let title: String
  let subtitle: String
  let source: String
  let heading: String
  let event: String
  let prefix: String
  let suffix: String
  let names: [String]

  static let all = [short, english, spanish, units]

  static let short = GeneratedWords(
    title: "Duties fell",
    subtitle: "Millions.",
    source: "Source: CBP.",
    heading: "Duties",
    event: "Act in force",
    prefix: "",
    suffix: "",
    names: ["Sea", "Air", "Road", "Rail"]
  )

  static let english = GeneratedWords(
    title: "Estimated duties on merchandise entered for consumption were nearly $6.1 billion in "
      + "March 2023, between 23 and 34 percent below the almost $9 billion of the same month a "
      + "year earlier, and above those of every month since the start of the fiscal year",
    subtitle: "Estimated duties, taxes and fees that importers of record deposited with entry "
      + "summaries, in billions of dollars, by month, March 2022 to March 2023; months without a "
      + "published figure are shaded, and the range that rounding allows is hatched on each column",
    source: "Source: monthly releases of the customs agency, some as quoted in the trade press and "
      + "not compared with the originals. Under query: October 2022 (far off both neighbors), "
      + "December 2024 (the same as the month before) and April 2022 (another unit than in other "
      + "months). Figures are rounded as published, and no direction is claimed within rounding.",
    heading: "Manufacturer's suggested retail price of counterfeit goods seized, $ million",
    event: "Forced Labor Prevention Act",
    prefix: "$",
    suffix: " billion",
    names: ["Ocean vessel", "Air freight", "Truck and road", "Rail and other"]
  )

  static let spanish = GeneratedWords(
    title: "Los derechos estimados sobre las mercancías importadas ascendieron a casi 6,1 miles de "
      + "millones de dólares en marzo de 2023, entre un 23 y un 34 por ciento por debajo de los del "
      + "mismo mes del año anterior, según las comunicaciones mensuales de la agencia",
    subtitle: "Derechos, impuestos y tasas estimados que los importadores depositaron con las "
      + "declaraciones resumidas, en miles de millones de dólares, por mes; sin cifra publicada, los "
      + "meses aparecen sombreados, y el intervalo que permite el redondeo está rayado",
    source: "Fuente: comunicaciones mensuales de la Oficina de Aduanas y Protección Fronteriza, "
      + "algunas citadas por la prensa especializada y no cotejadas con los originales. En duda: "
      + "octubre de 2022 (muy lejos de los meses vecinos) y diciembre de 2024 (igual que el mes "
      + "anterior). Las cifras están redondeadas tal como se publicaron.",
    heading: "Precio de venta recomendado de las mercancías falsificadas, millones",
    event: "Ley contra el trabajo forzoso",
    prefix: "",
    suffix: " millones de dólares",
    names: ["Marítimo", "Aéreo", "Por carretera", "Ferrocarril y demás"]
  )

  static let units = GeneratedWords(
    title: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftswesen",
    subtitle: "Electroencefalografistas-internacionalmente-reconocidos-y-correspondientes",
    source: "https://www.example.gov/newsroom/stats/trade/monthly/2023/march/release/with/a/very/"
      + "long/path/that/has/no/space/in/it/at/all/and/does/not/end/before/the/second/line/is/full",
    heading: "Contribuciones compensatorias y antidumping",
    event: "Entrada en vigor del arancel",
    prefix: "US$",
    suffix: " thousand metric tons of carbon dioxide equivalent",
    names: ["Contrarrevolucionariamente", "Otorrinolaringología", "Electrodomésticos", "Á"]
  )
}
