import { darkTwins } from '../../../platform/chart/core/palette.ts'

/** The stylesheet of a report: light and dark, screen and paper. */
export function reportStyle(): string {
  return `${base}
@media screen and (prefers-color-scheme: dark) {
${dark}
${chartsInTheDark()}
}
${print}`
}

/** A drawing carries its light colours; each is exchanged for its dark twin. Never on paper. */
function chartsInTheDark(): string {
  return darkTwins()
    .flatMap(([light, dark]) =>
      ['fill', 'stroke'].map((property) => `  figure svg [${property}="${light}"] { ${property}: ${dark} }`),
    )
    .join('\n')
}

const base = `:root {
  --paper: #FBF9F5; --ink: #1F1B16; --peat: #3B2A20; --moss: #2F6B4F; --moss-deep: #255740; --brick: #B4472B;
  --quiet: #655B4F; --line: #CFC6B8; --wash: #F5F1E9;
  --sans: "Source Sans 3", "Source Sans Pro", "Segoe UI", Roboto, sans-serif;
  --serif: "Source Serif 4", "Source Serif Pro", Georgia, serif;
}
* { box-sizing: border-box }
html { font: 400 1.0625rem/1.55 var(--sans); color: var(--ink); background: var(--paper); scroll-behavior: smooth }
body { margin: 0 auto; max-width: 76rem; padding: 0 1.5rem 6rem }
h1, h2, h3, h4 { font-family: var(--serif); font-weight: 600; color: var(--peat); line-height: 1.2; text-wrap: balance; scroll-margin-top: 1rem }
h1 { font-size: clamp(2.25rem, 6vw, 3.5rem); margin: 2.5rem 0 .5rem }
h2 { font-size: 2.25rem; margin: 0 0 2rem }
h3 { font-size: 1.5rem; margin: 3.5rem 0 1rem }
h4 { font-size: 1.125rem; margin: 2.25rem 0 .5rem }
h5 { font-size: 1rem; margin: 1.5rem 0 .25rem }
h2, h3, h4, h5 { hyphens: manual }
p, li, dd { max-width: 68ch; hyphens: auto }
a { color: var(--moss); text-underline-offset: .15em; text-decoration-thickness: 1px }
a:hover { color: var(--moss-deep) }
:focus-visible { outline: 3px solid var(--moss); outline-offset: 2px }
.number { color: var(--moss); font-variant-numeric: tabular-nums }
.figure { font-variant-numeric: lining-nums; text-decoration: underline dotted; text-decoration-color: var(--quiet) }
.figure:hover { text-decoration-style: solid }
.skip { position: absolute; left: -100vw }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); z-index: 1 }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.standing { position: sticky; top: 0; z-index: 1; margin: 0 -1.5rem; padding: .375rem 1.5rem; font-size: .875rem; color: var(--brick); background: var(--paper); border-bottom: 1px solid var(--line) }
.standing ~ * :is(h2, h3, h4, h5) { scroll-margin-top: 3.5rem }
header { padding: 6rem 0 4rem }
.tally .upright { stroke: var(--ink) }
.tally .across { stroke: var(--brick) }
.subtitle { font: 400 1.375rem/1.4 var(--serif); color: var(--quiet); margin: 0 }
.made { margin-top: 3rem; color: var(--quiet) }
.made strong { display: block; color: var(--ink) }
nav h2 { font-size: 1.375rem; margin: 0 0 1rem }
nav ol { list-style: none; margin: 0; padding: 0 }
nav li { font-weight: 600; margin: 1rem 0 0; hyphens: manual }
nav li li { font-weight: 400; font-size: .9375rem; line-height: 1.35; margin: 0 }
nav a { display: grid; grid-template-columns: 2.5rem 1fr; color: inherit; text-decoration: none; padding: .1875rem 0; min-height: 1.5rem }
nav a:hover { text-decoration: underline }
.chapter { padding-top: 3rem; margin-bottom: 5rem; border-top: 1px solid var(--line) }
.opening { margin-bottom: 3rem }
.sentence { font: 400 1.375rem/1.45 var(--serif); color: var(--peat); max-width: 34em; hyphens: manual; text-wrap: pretty }
.key-figures { list-style: none; display: flex; flex-wrap: wrap; gap: 1.5rem 3rem; margin: 1.5rem 0; padding: 0 }
.key-figures .figure { display: block; font: 600 clamp(2.25rem, 5vw, 3.25rem)/1.1 var(--serif); color: var(--peat); text-decoration: none }
.key-figures .figure:hover { text-decoration: underline 2px }
.key-figures span { color: var(--quiet) }
.table { overflow-x: auto; margin: 2rem 0 }
table { border-collapse: collapse; font-size: .9375rem; line-height: 1.35; font-variant-numeric: tabular-nums lining-nums; min-width: min(100%, 34rem) }
caption, figcaption { text-align: left; font-weight: 600; padding-bottom: .5rem; max-width: 68ch }
th, td { padding: .4375rem .75rem; vertical-align: top; text-align: left; border-bottom: 1px solid var(--line) }
th:first-child { padding-left: 0 }
thead th { vertical-align: bottom; border-bottom: 2px solid var(--ink) }
tbody th { font-weight: 400 }
tfoot th, tfoot td { font-weight: 600; border-top: 2px solid var(--ink); border-bottom: 0 }
.end { text-align: right }
.unit { display: block; font-weight: 400; color: var(--quiet) }
td .figure { color: inherit; text-decoration-color: var(--line) }
figure { margin: 2rem 0; max-width: 40rem }
figure > svg { display: block; width: 100%; height: auto }
.source { font-size: .8125rem; margin: .5rem 0 }
.source a, summary { color: var(--quiet) }
details { margin-top: .5rem }
summary { font-size: .875rem; cursor: pointer; padding: .25rem 0 }
details .table { margin: .5rem 0 }
.facts { display: grid; gap: .375rem; margin: 1.5rem 0 }
.facts div { display: grid; grid-template-columns: minmax(9rem, 14rem) minmax(0, 1fr); gap: 1rem }
dt { color: var(--quiet) }
dd { margin: 0 }
.scale { margin: 1rem 0 1.25rem; max-width: 44rem }
.scale p { margin: 0 0 .5rem }
.scale ol { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: .5rem .25rem; margin: 0; padding: 0; font-size: .875rem; line-height: 1.3 }
.scale li { border-top: 4px solid var(--line); padding-top: .375rem; color: var(--quiet); position: relative; hyphens: manual }
.scale .chosen { border-color: var(--moss); color: var(--moss); font-weight: 600 }
.notice { border-left: 3px solid var(--brick); background: var(--wash); padding: .75rem 1rem; margin: 1.5rem 0 }
.sheet { margin-top: 5rem; padding-top: 2rem; border-top: 1px solid var(--line) }
.kicker { color: var(--moss); font-weight: 600; font-size: .9375rem; margin: 0 }
.kicker + h3, .sheet > h3 { font-size: 1.75rem; margin-top: .25rem }
.colophon { color: var(--quiet); margin-top: 5rem }
@media (min-width: 64rem) {
  .book { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 4rem }
  nav { position: sticky; top: 3rem; max-height: calc(100vh - 4rem); overflow-y: auto; padding-right: .5rem }
}
@media (max-width: 40rem) { .facts div { grid-template-columns: 1fr; gap: 0 } }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }`

const dark = `  :root { --paper: #1B1815; --ink: #F1ECE3; --peat: #F1ECE3; --moss: #79BE9B; --moss-deep: #9AD3B5; --brick: #EE8F72; --quiet: #B8AD9D; --line: #4A423A; --wash: #25211D }`

const print = `@media print {
  :root { --paper: #FFFFFF }
  @page { margin: 22mm 20mm }
  html { font-size: 10pt }
  body { max-width: none; padding: 0 }
  .book { display: block }
  nav { position: static; max-height: none }
  nav > ol { columns: 2 }
  nav li { break-inside: avoid-column }
  .chapter, .sheet { break-before: page; border-top: 0; padding-top: 0; margin-top: 0 }
  .skip, details { display: none }
  .standing { position: static }
  h2, h3, h4, h5, caption, figcaption { break-after: avoid }
  tr, figure, .scale, .key-figures { break-inside: avoid }
  thead { display: table-header-group }
  .figure, nav a { color: inherit; text-decoration: none }
}`
