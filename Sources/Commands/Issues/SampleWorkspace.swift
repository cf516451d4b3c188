/// What `tradesnap init` writes: a workspace whose sample issue is of March 2023.
enum SampleWorkspace {
  static let picturePath = "2023-03/pictures/ship.png"

  static let texts = [
    NewFile("tradesnap.yml", settings), NewFile("acknowledged.yml", acknowledged),
    NewFile("README.md", readme), NewFile("2023-03/issue.yml", issue),
    NewFile("2023-03/articles/welcome.md", article), NewFile("incoming/README", incoming),
  ]

  private static let settings = """
    # Settings of this workspace; every key can be left out.
    publisher: U.S. Customs and Border Protection
    publisher-short: CBP
    nameplate: Trade Snapshot
    paper: letter
    notice: on
    acknowledged: acknowledged.yml
    ledger: ledger.sqlite

    # What “tradesnap run” does by itself, from cron or by hand:
    collect:
      - folder: incoming              # releases and CSV files that somebody puts there
    # - feed: https://www.example.org/rss.xml
    #   match: monthly update         # words of the title or address
    publish:
      folder: published
      outputs: [pdf, html, charts, csv, json]
      stale: refuse                   # or publish, while the next release is overdue
    calendar:
      due-day: 20                     # of the following month
      overdue-after: 10               # days
    # notify:
    #   mail: {to: editors@example.org, from: tradesnap@example.org}

    """

  private static let acknowledged = """
    # Findings of “tradesnap check” that somebody has looked at:
    # - finding: the name that the check prints
    #   reason: what was found out
    #   by: who says so

    """

  private static let readme = """
    # A workspace of tradesnap

    - `tradesnap.yml` holds the settings, `acknowledged.yml` what was said about findings.
    - `2023-03/issue.yml` is a sample issue; its articles and pictures lie beside it.

    Read in a release or a CSV of figures, then print the report with the issue in front:

        tradesnap ingest release.txt
        tradesnap report 2023-03

    Or put it into the folder `incoming` and let the program collect, check and publish by itself; the
    edition is then in `published/latest`:

        tradesnap run

    Begin the next issue with `tradesnap new 2023-04`, which makes the folder `2023-04`.

    """

  private static let incoming = """
    Put releases (.txt, .md, .html) and files of figures (.csv) into this folder; “tradesnap run”
    reads them.

    """

  private static let issue = """
    # An issue: what editors write around the statistics of a month.
    month: 2023-03
    volume: 1
    issue: 1
    date: 2023-05-01          # events after this day are called upcoming
    sections:
      - title: Activity
        articles: [articles/welcome.md]
      - title: Outreach
        content: [events]     # also: cases, actions
    events:
      - title: A sample webinar on reading customs figures
        date: 2023-06-15
        time: 2 p.m. to 3 p.m.
        zone: EDT             # a time needs its zone
        place: online
        link: https://www.example.org/webinar
        text: One paragraph of *Markdown*.
    sources:
      - title: Where the articles come from
        link: https://www.example.org/
    contacts:
      - purpose: Questions
        name: The editors
        link: mailto:editors@example.org

    """

  private static let article = """
    ---
    headline: A sample article
    section: Activity
    date: 2023-04-17
    picture: pictures/ship.png
    alt: \(SamplePicture.alternative)
    caption: A picture has a caption, and words for readers who cannot see it.
    credit: Drawn by tradesnap
    figure: 8 MB
    figure-caption: is the limit of a picture. A figure is quoted from the text.
    ---
    An article is a file of Markdown under a few keys. It may have paragraphs, lists, quotations,
    headings that begin with `##`, *emphasis*, **strong words** and
    [links](https://www.example.org/).

    - HTML, tables and pictures inside the text are refused with the line on which they stand.
    - A picture is named by the keys above, with its alternative text. Its limit is 8 MB.

    Replace this text by your own.

    """
}
