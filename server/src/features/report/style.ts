const light =
  '--paper: #fbfaf7; --card: #fff; --ink: #23262b; --soft: #646b75; --line: #e4e1d9; --good: #2f7d5b; --warn: #b4651a; --bad: #b3372f; --lane-0: #5b57a6; --lane-1: #1f7a80; --lane-2: #a06a17'
const dark =
  '--paper: #17191d; --card: #1f2227; --ink: #e6e4df; --soft: #9aa1ab; --line: #33373e; --good: #6cc29b; --warn: #e0a05a; --bad: #ea8279; --lane-0: #a5a1ef; --lane-1: #68c0c5; --lane-2: #dcae62'
const paper =
  '--paper: #fff; --card: #fff; --ink: #1c1e22; --soft: #5b616a; --line: #dcdad3; --good: #2f7d5b; --warn: #b4651a; --bad: #b3372f; --lane-0: #5b57a6; --lane-1: #1f7a80; --lane-2: #a06a17'

/** The style of the report's page: quiet, in light and dark, and on paper. Everything it needs is in it. */
export const style = `
:root { color-scheme: light dark; ${light} }
@media (prefers-color-scheme: dark) { :root { ${dark} } }
.vscode-light, .vscode-high-contrast-light { ${light} }
.vscode-dark, .vscode-high-contrast:not(.vscode-high-contrast-light) { ${dark} }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-font-smoothing: antialiased }
main { max-width: 70rem; margin: 0 auto; padding: 4rem 2rem 3rem }
h1, h2 { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif; font-weight: 500; letter-spacing: -.01em; line-height: 1.2; text-wrap: balance }
h1 { font-size: 2.6rem; margin: 0 }
h2 { font-size: 1.45rem; margin: 3.5rem 0 1.1rem }
p { margin: 0 }
.subtitle, .soft { color: var(--soft) }
.subtitle { margin-top: .5rem }
code { font: .9em ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; background: color-mix(in srgb, var(--ink) 7%, transparent); padding: .1em .3em; border-radius: 4px }
.figures { display: grid; grid-template-columns: repeat(var(--columns), minmax(0, 1fr)); gap: 1rem; margin: 1.1rem 0 }
.figures + table { margin-top: 1.6rem }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em }
a:hover { text-decoration-color: currentColor }
:focus-visible { outline: 2px solid var(--lane-0); outline-offset: 2px }
.figure { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.1rem 1.25rem 1.2rem }
.figure h3 { margin: 0; font-size: .8rem; font-weight: 600; color: var(--soft) }
.figure .value { font: 500 2.4rem/1.2 "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif; font-variant-numeric: lining-nums tabular-nums }
.figure .rest { color: var(--soft); font-size: .88rem; line-height: 1.4 }
.bar { height: 4px; border-radius: 2px; background: var(--line); margin: .5rem 0 .7rem; overflow: hidden }
.bar i { display: block; height: 100%; background: var(--good) }
.faulty .bar i { background: var(--warn) }
.figure ul { list-style: none; margin: .8rem 0 0; padding: .7rem 0 0; border-top: 1px solid var(--line); font-size: .84rem; line-height: 1.45 }
.figure li { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.figure li.head { color: var(--soft); white-space: normal }
table { width: 100%; border-collapse: collapse }
td { padding: .55rem 1rem .55rem 0; border-top: 1px solid var(--line); vertical-align: baseline; overflow-wrap: anywhere }
th { padding: 0 1rem .45rem 0; text-align: left; font-size: .8rem; font-weight: 600; color: var(--soft) }
.number { text-align: right; width: 7rem; font-variant-numeric: tabular-nums }
td:first-child { font-weight: 600 }
td:first-child .soft { font-weight: 400 }
.good td:nth-child(2):not(.number) { color: var(--good) }
.warn td:nth-child(2):not(.number) { color: var(--warn) }
.bad td:nth-child(2):not(.number) { color: var(--bad) }
.bad td:last-child { color: var(--soft) }
td .soft { font-size: .88rem; margin-left: .4rem }
ol.mend { list-style: none; counter-reset: mend; margin: 0; padding: 0 }
ol.mend li { counter-increment: mend; position: relative; padding: .8rem 0 .85rem 3rem; border-top: 1px solid var(--line); break-inside: avoid; overflow-wrap: anywhere }
ol.mend li:first-child { border-top: 0 }
ol.mend li::before { content: counter(mend); position: absolute; left: 0; top: .62rem; width: 2rem; font: 500 1.35rem/1.5 "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif; color: var(--soft); text-align: right }
ol.mend b { font-weight: 600 }
ol.mend .path { font-size: .82rem; color: var(--soft); margin-left: .5rem }
ol.mend .repair { color: var(--soft) }
.map { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: .5rem }
.map svg { display: block; max-width: 100%; min-width: 46rem; height: auto; margin: 0 auto; font: 11px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif }
.map text { fill: var(--ink) }
.lane-0 { --lane: var(--lane-0) } .lane-1 { --lane: var(--lane-1) } .lane-2 { --lane: var(--lane-2) }
.map .lane { fill: var(--lane); fill-opacity: .06 }
.map .lane-name { fill: var(--lane); font-weight: 600; font-size: 12px }
.map .edge { fill: none; stroke: var(--soft); stroke-opacity: .38 }
.map .edge.broken { stroke: var(--bad); stroke-opacity: .9; stroke-dasharray: 4 3 }
.map .box { fill: var(--card); stroke: var(--line) }
.map .side { fill: var(--lane) }
.map .done text { fill: var(--soft) } .map .done .side { opacity: .4 }
.map .waiting .box { stroke: var(--warn); stroke-dasharray: 4 3 }
.map .more { fill: var(--soft); font-size: 10px }
.map circle.error { fill: var(--bad) } .map circle.warning { fill: var(--warn) }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; margin-top: .8rem; font-size: .84rem; color: var(--soft) }
.legend i { display: inline-block; width: 1.1rem; height: .7rem; margin-right: .45rem; border-radius: 3px; border: 1px solid var(--line) }
.legend i.waiting { border: 1px dashed var(--warn) }
.legend i.dot { width: .55rem; height: .55rem; border: 0; border-radius: 50%; background: var(--warn) }
.legend i.dot.error { background: var(--bad) }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .84rem; color: var(--soft) }
@media (max-width: 60rem) { .figures { grid-template-columns: repeat(2, minmax(0, 1fr)) } }
@media (max-width: 40rem) { .figures { grid-template-columns: 1fr } main { padding: 2rem 1.1rem } h1 { font-size: 2rem } td { padding-right: .5rem } }
@media print {
  :root, body { ${paper} }
  body { font-size: 10.5pt } main { max-width: none; padding: 0 } h2 { margin-top: 2rem; break-after: avoid }
  .figures { grid-template-columns: repeat(min(var(--columns), 4), minmax(0, 1fr)) } .figure, .map, tr { break-inside: avoid } .map { overflow: visible } .map svg { min-width: 0 }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`
