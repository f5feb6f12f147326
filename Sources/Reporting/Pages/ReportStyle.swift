/// The style sheet of all pages. Nothing in it comes from an article.
package enum ReportStyle {
  package static var sheet: String {
    """
    :root{\(ReportPalette.light.properties)}
    @media (prefers-color-scheme:dark){:root{\(ReportPalette.dark.properties)}}
    @media print{:root{\(ReportPalette.light.properties)}}
    \(rules)
    """
  }

  private static let rules = """
    *{box-sizing:border-box}
    html{color-scheme:light dark;scroll-behavior:smooth}
    @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
    body{margin:0 auto;max-width:78rem;padding:1rem 1.25rem 4rem;background:var(--page);
    color:var(--ink);font:1rem/1.5 "Source Sans 3","Noto Sans",system-ui,-apple-system,"Segoe UI",
    Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
    h1{font:700 1.9rem/1.2 Georgia,"Noto Serif",serif;margin:.4rem 0 .6rem}
    h2{font:700 1.3rem/1.3 Georgia,"Noto Serif",serif;margin:2.2rem 0 .6rem}
    h3{font-size:1rem;margin:1rem 0 .3rem}
    p{margin:.5rem 0;max-width:70ch}
    a{color:var(--link)}
    a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,
    summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:1rem;background:var(--page);padding:.5rem;z-index:9}
    .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);
    white-space:nowrap}
    .quiet{color:var(--quiet)}
    .small{font-size:.875rem}
    header.top{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;
    border-bottom:3px solid var(--ink);padding-bottom:.4rem}
    header.top strong{font:700 1.1rem Georgia,serif}
    nav a{margin-right:1rem}
    .lede{font-size:1.1rem}
    dl.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.5rem;
    margin:1rem 0}
    dl.facts div{background:var(--panel);padding:.6rem .8rem;border-radius:.3rem}
    dl.facts dt{font-size:.875rem;color:var(--quiet)}
    dl.facts dd{margin:0;font-size:1.4rem;font-weight:700;font-variant-numeric:tabular-nums}
    abbr{text-decoration:underline dotted;text-underline-offset:.2em;cursor:help}
    table{border-collapse:collapse;width:100%;font-size:.95rem}
    th,td{text-align:start;vertical-align:top;padding:.45rem .6rem;
    border-bottom:1px solid var(--rule)}
    th{font-size:.85rem;color:var(--quiet);font-weight:600}
    tbody th{font-size:.95rem;font-weight:400;color:var(--ink)}
    th.w{width:26%}th.m{width:16%}th.date{width:8rem}th.copies{width:34%}
    tbody th,tbody td{overflow-wrap:anywhere}
    h1,h3,summary,p,li,dd,.text{overflow-wrap:anywhere}
    .wide{max-width:none}
    table.narrow{width:auto;min-width:min(100%,34rem)}
    .claims{padding-inline-start:1.2rem;margin:.6rem 0 1rem}
    .claims li{margin:.35rem 0;max-width:80ch}
    dl.terms{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));
    gap:.8rem 1.6rem;margin:.5rem 0;font-size:.95rem}
    dl.terms dt{font-weight:700}dl.terms dd{margin:0}
    thead th{border-bottom:2px solid var(--edge)}
    caption{text-align:start;color:var(--quiet);padding:.2rem 0}
    .n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
    tr:target{background:var(--findingpanel)}
    .scroll{overflow-x:auto}
    .rel{font-weight:600;white-space:nowrap}
    .rel::before{content:"";display:inline-block;width:.65em;height:.65em;border-radius:50%;
    background:currentColor;margin-inline-end:.4em}
    .identical{color:var(--identical)}.nearcopy{color:var(--nearcopy)}
    .excerpt{color:var(--excerpt)}.rewrite{color:var(--rewrite)}.revision{color:var(--revision)}
    .template{color:var(--template)}.samestory{color:var(--samestory)}
    .finding{color:var(--finding)}
    .note{background:var(--panel);border-inline-start:4px solid var(--edge);padding:.5rem .9rem;
    margin:1rem 0;max-width:75ch}
    .warn{border-color:var(--finding);background:var(--findingpanel)}
    form.find{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;background:var(--panel);
    padding:.8rem;border-radius:.3rem;margin:1rem 0}
    form.find label{display:flex;flex-direction:column;font-size:.875rem;color:var(--quiet)}
    input,select,button{font:inherit;color:var(--ink);background:var(--page);
    border:1px solid var(--edge);border-radius:.25rem;padding:.35rem .5rem;max-width:100%;min-height:2.4rem}
    form.find input,form.find select{height:2.4rem}
    button{cursor:pointer;background:var(--panel)}
    button[aria-pressed=true]{background:var(--ink);color:var(--page)}
    [hidden]{display:none!important}
    .head{font-weight:600}
    .plot{display:grid;grid-template-columns:minmax(8rem,22rem) minmax(12rem,1fr);gap:0 .75rem;
    background:var(--panel);padding:.6rem .8rem;border-radius:.3rem;margin:0}
    .plot ol{list-style:none;margin:28px 0 0;padding:0}
    .plot li{position:relative;height:28px;line-height:28px;overflow:hidden;text-overflow:ellipsis;
    white-space:nowrap;font-size:.9rem;border-top:1px solid var(--rule)}
    .plot li .small{font-size:inherit}
    li a{padding-block:.15rem}
    td a{display:inline-block;min-height:24px;max-width:100%}
    .undated{grid-template-columns:minmax(8rem,1fr) minmax(6rem,16rem)}
    .plot ol{min-width:0}
    .d1{padding-inline-start:.8rem}.d2{padding-inline-start:1.6rem}
    .d3{padding-inline-start:2.4rem}.d4{padding-inline-start:3.2rem}
    .dense li{height:24px;line-height:24px;font-size:.85rem}
    .plot svg{display:block;width:100%;overflow:visible}
    svg text{fill:var(--quiet);font-size:12px}
    .tick{stroke:var(--rule)}
    .row{stroke:var(--rule)}
    .arc{stroke:var(--edge);fill:none}
    .arc.unseen{stroke-dasharray:5 4}
    .dot{fill:currentColor;stroke:var(--panel);stroke-width:2}
    .firstdot{color:var(--first)}
    .ghost{fill:var(--panel);stroke:var(--edge);stroke-width:2;stroke-dasharray:3 2}
    .day{fill:currentColor;opacity:.18}
    .gap{stroke:var(--quiet);stroke-dasharray:2 3}
    figcaption{grid-column:1/-1;color:var(--quiet);font-size:.875rem;padding-top:.5rem;
    max-width:75ch}
    .legend span{margin-inline-end:1rem}
    details.card{border:1px solid var(--rule);border-radius:.3rem;margin:.6rem 0;
    background:var(--page)}
    details.card>summary{cursor:pointer;padding:.55rem .8rem;background:var(--panel)}
    details.card>div{padding:.2rem .9rem .9rem}
    .measures{display:flex;flex-wrap:wrap;gap:.6rem 2rem;margin:.7rem 0}
    .measures dt{font-size:.875rem;color:var(--quiet)}
    .measures dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}
    .sides{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
    .sides>section{min-width:0}
    @supports (grid-template-rows:subgrid){.sides>section{display:grid;
    grid-template-rows:subgrid;grid-row:span 5;row-gap:0}.sides h3,.sides p{margin:.2rem 0}}
    .text{white-space:pre-wrap;font:1rem/1.55 Georgia,"Noto Serif",serif;max-height:34rem;
    overflow:auto;border-top:1px solid var(--rule);padding:.4rem .2rem 0;unicode-bidi:plaintext;
    position:relative}
    .p{color:inherit;text-decoration:underline;text-underline-offset:.2em;
    text-decoration-thickness:2px;background:var(--verbatim);border-radius:.15em}
    .p.r{background:var(--reworded);text-decoration-style:dashed}
    span.p{padding:0 .25em}
    .p:target,.p.on{background:var(--target);outline:2px solid var(--ink)}
    .change{margin:.3rem 0}
    .change ul{margin:.1rem 0;padding-inline-start:1.2rem}
    del,ins{text-decoration:none;padding:0 .15em}
    del{border-bottom:2px solid var(--finding)}
    ins{border-bottom:2px solid var(--excerpt)}
    .matrix th.c{height:11rem;vertical-align:bottom;padding:.2rem}
    .matrix th.c span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:11rem;
    overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
    .matrix{width:auto}
    .matrix th[scope=row]{position:sticky;left:0;background:var(--page);min-width:8rem;
    max-width:14rem;padding-block:.25rem}
    .matrix td{text-align:center;padding:.2rem .3rem;font-size:.9rem;line-height:1.2;
    min-width:3.3rem;overflow-wrap:normal}
    .matrix td.corner{color:var(--quiet);vertical-align:bottom;text-align:start}
    .lag{font-size:.75rem;white-space:nowrap}
    .heat1{background:color-mix(in srgb,var(--reworded) 35%,var(--page))}
    .heat2{background:color-mix(in srgb,var(--reworded) 70%,var(--page))}
    .heat3{background:var(--reworded);font-weight:700}
    .first{color:var(--first)}
    .curve{fill:none;stroke-width:2.5;stroke:currentColor}
    .frame{stroke:var(--edge);fill:none}
    .bar{fill:var(--link)}
    #sweep{width:auto}
    .advice{border-inline-start:4px solid var(--link);padding:.1rem 1rem;margin:1rem 0;
    background:var(--panel)}
    .advice code{font-weight:700}
    .plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));
    gap:1.2rem}
    .plots figure{margin:0;background:var(--panel);padding:.6rem;border-radius:.3rem}
    .plots svg{display:block;width:100%;height:auto}
    tr.chosen{background:var(--panel);font-weight:700}
    code{white-space:nowrap}
    kbd{font:inherit;font-size:.85em;border:1px solid var(--edge);border-radius:.2em;padding:0 .3em}
    .labels{display:flex;flex-wrap:wrap;gap:.5rem;margin:.4rem 0}
    footer{margin-top:3rem;border-top:1px solid var(--rule);padding-top:.6rem}
    @media (max-width:62rem),print{
    .plot:not(.undated){grid-template-columns:11rem minmax(12rem,1fr)}
    }
    @media (max-width:44rem){
    body{padding:.6rem .7rem 3rem}
    h1{font-size:1.5rem}
    .sides{grid-template-columns:1fr}
    .plot:not(.undated){grid-template-columns:9.5rem 34rem;overflow-x:auto}
    .plot{padding:.5rem}
    .plot ol{position:sticky;left:-.5rem;z-index:1;background:var(--panel)}
    .plot figcaption{position:sticky;left:0;max-width:calc(100vw - 4rem)}
    .stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .stack,.stack tbody,.stack tr,.stack td,.stack th{display:block;width:auto}
    .stack tr{border:1px solid var(--rule);border-radius:.3rem;margin:.6rem 0;padding:.3rem .2rem}
    .stack td,.stack tbody th{border:0;padding:.15rem .6rem;text-align:start;white-space:normal}
    .stack td:empty{display:none}
    .stack td,.stack th{min-width:0;overflow-wrap:anywhere}
    .undated{grid-template-columns:minmax(0,1fr) 5rem}
    .stack td[data-label]::before{content:attr(data-label) ": ";color:var(--quiet);
    font-size:.85rem}
    }
    @media print{
    body{max-width:none;font-size:10pt}
    .noprint,nav,form.find,.more{display:none}
    .text{max-height:none;overflow:visible}
    details.card{break-inside:auto}
    details.card>summary{list-style:none}
    tr,li,.measures,dl.terms div,.plots figure{break-inside:avoid}
    h2,h3,summary{break-after:avoid}
    a{color:inherit}
    dl.facts div,.plot,.plots figure{background:none;border:1px solid var(--rule)}
    *{print-color-adjust:exact}
    .scroll{overflow:visible}
    .matrix td{min-width:0;padding:.1rem;font-size:7pt}
    .matrix .lag{font-size:6pt}
    .matrix th,.matrix th[scope=row]{min-width:0;max-width:7rem;font-size:7.5pt;padding:.1rem}
    }
    """
}
