extension StyleSheet {
  /// What changes on screens from 720 pixels on, and on paper.
  static let wide = """
    @media print,(min-width:45rem){
    .wide{display:block}
    .narrow{display:none}
    .columns{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 1.5rem;align-items:start}
    .columns>div>:first-child{margin-top:1.25rem}
    .balanced{columns:2;column-gap:1.5rem;margin-top:1.25rem}
    .balanced>:first-child{margin-top:0}
    .balanced .minor{break-after:avoid}
    .balanced li{break-inside:avoid}
    .balanced .scroll{break-inside:avoid}
    figure[id]>svg{max-width:none}
    article{display:flow-root}
    .pull{float:right;width:calc((100% - 1rem)/3);margin:1rem 0 1rem 1rem}
    .columns .pull{float:none;width:auto;margin:1.25rem 0 0}
    .events li{display:grid;grid-template-columns:9.5rem minmax(0,1fr)}
    .events .title{margin:0}
    .as-of{margin-left:auto}
    th,td{padding-left:1.25rem}
    }
    @media screen and (min-width:45rem){
    body{padding:0 1.5rem 4rem}
    .photograph{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:1rem;align-items:end}
    .photograph figcaption{margin:0}
    .columns .photograph,.case .photograph{display:block}
    }
    @media screen and (min-width:78rem){
    body{max-width:75rem;display:grid;grid-template-columns:14rem minmax(0,1fr);gap:0 3rem}
    body>header,footer{grid-column:1/-1}
    nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;margin-top:2.25rem;padding-bottom:1rem}
    nav ol{columns:auto}
    .key .qualifier{display:inline}
    .key tbody th[scope=row]{min-width:9rem}
    }

    """

  /// Paper alone.
  static let print = """
    @page{margin:.75in}
    @media print{
    html{font-size:9pt}
    body{max-width:none;padding:0;line-height:1.4}
    body>header{margin-top:0}
    .lead{margin-top:1rem}
    .part{margin-top:1.75rem}
    .key th,.key td{padding-top:.2rem;padding-bottom:.2rem}
    .key tbody th[scope=row]{background:none}
    .key .qualifier{display:inline}
    .group{break-after:avoid}
    nav,.skip,details:not([open]){display:none}
    .scroll{overflow:visible;container-type:normal}
    table,.key{min-width:0}
    .photograph img{max-height:3.25in}
    thead{display:table-header-group}
    tr,figure,aside,.columns,.events li{break-inside:avoid}
    h2,h3,h4,figcaption,caption{break-after:avoid}
    p{orphans:2;widows:2}
    a{color:inherit;text-decoration:none}
    a[href^="http"]::after{content:" (" attr(href) ")"}
    }

    """
}
