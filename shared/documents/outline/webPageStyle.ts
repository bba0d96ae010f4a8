/**
 * The colors of web pages, light and dark, as `#rrggbb`; each pair of text and paper has a contrast of 7 to 1
 * or more. The light ones are those of the PDFs.
 */
export const webPageColors = {
  light: { paper: '#ffffff', ink: '#14181b', heading: '#0a4a50', rule: '#6b7378' },
  dark: { paper: '#14181b', ink: '#f2f4f5', heading: '#8fd3da', rule: '#8a9297' },
} as const

type Colors = (typeof webPageColors)[keyof typeof webPageColors]

const colorsOf = ({ paper, ink, heading, rule }: Colors): string =>
  `:root{--paper:${paper};--ink:${ink};--heading:${heading};--rule:${rule}}`

/** The one style sheet of every web page: readable on a telephone, in the dark and on paper. */
export const webPageStyle = `
${colorsOf(webPageColors.light)}
@media (prefers-color-scheme:dark){${colorsOf(webPageColors.dark)}}
*{box-sizing:border-box}
html{color-scheme:light dark;background:var(--paper);color:var(--ink)}
body{margin:0;font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Noto Sans Ethiopic","Noto Sans SC",sans-serif;overflow-wrap:break-word}
main{max-width:46rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1,h2,h3,h4{line-height:1.25;margin:1.4em 0 .4em;break-after:avoid}
h1{font-size:2rem;margin-top:0}
h2{font-size:1.35rem;color:var(--heading);margin-top:2rem}
h3{font-size:1.1rem;border-top:1px solid var(--rule);padding-top:.7rem}
.label{font-size:1rem;color:var(--heading);border:0;padding:0;margin:1em 0 .2em}
p,ul,ol{margin:.4em 0 .8em}
ul,ol{padding-inline-start:1.5rem}
li{margin:.25em 0}
.table{overflow-x:auto}
.table:focus-visible{outline:3px solid var(--heading);outline-offset:3px}
table{border-collapse:collapse;width:100%;margin:.6em 0 1em}
th,td{text-align:start;vertical-align:top;padding:.45em .9em .45em 0;border-top:1px solid var(--rule)}
th{color:var(--heading);border-top:0}
[dir=rtl] :is(h1,h2,h3,h4,li,th,td){text-align:right}
[dir=rtl] :is(th,td){padding:.45em 0 .45em .9em}
@media print{
@page{margin:18mm}
${colorsOf(webPageColors.light)}
body{font-size:10.5pt}
main{max-width:none;padding:0}
thead{display:table-header-group}
tr,li{break-inside:avoid}
.table{overflow:visible}
}
`
