import { fromMarkdown } from 'mdast-util-from-markdown'

interface Node {
  readonly type: string
  readonly value?: string
  readonly alt?: string | null
  readonly children?: readonly Node[]
}

/** Only what stands inside a line is taken apart here; what a line is was found out before. */
const insideLines = {
  disable: {
    null: [
      'list',
      'headingAtx',
      'blockQuote',
      'thematicBreak',
      'codeIndented',
      'codeFenced',
      'htmlFlow',
      'setextUnderline',
      'definition',
    ],
  },
}

/** With more signs than this a line isn't written by anybody, and would take long to take apart. */
const mostSigns = 120

const signs = /[*_`[\]\\~<&]/g

/** The words of a line without marks of emphasis, addresses of links, escapes and HTML. */
export function withoutMarks(text: string): string {
  const line = withoutStruck(text)
    .replace(/<br\s*\/?>/gi, ' \n ')
    // Chat programs write people and links as <@U1|name> and <https://…|words>.
    .replace(/<(@)?[^<>|\s]{1,300}\|([^<>|]{1,100})>/g, '$1$2')
    // A lock says that not everyone sees it, also where its name stands for it.
    .replace(
      /(?<!\S):(?:closed_lock[a-z_]*|lock[a-z_]*|locked|no_entry[a-z_]*|shushing[a-z_]*|zipper_mouth[a-z_]*):(?!\S)/g,
      '🔒',
    )
    .replace(/(?<!\S):[a-z][a-z0-9_+-]{1,30}:(?!\S)/g, '')
  const found = line.match(signs)
  if (found === null || found.length > mostSigns) return line
  const root = fromMarkdown(line.trim(), { extensions: [insideLines] }) as Node
  return wordsOf(root).replaceAll('~~', '')
}

const struck = /~~[^~]+~~|<(del|s|strike)>[^<]*<\/\1>/giu

/** A line without words in it that are struck out; one of which nothing is left stays whole. */
function withoutStruck(text: string): string {
  if (!/~~|<(?:del|s|strike)>/i.test(text)) return text
  const rest = text.replace(struck, ' ').replace(/ {2,}/g, ' ')
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text
}

/** Whether all of a text is struck out. */
export const isAllStruckOut = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text) && !/[\p{L}\p{N}]/u.test(text.replace(struck, ' '))

/** What may stand behind a matter that is struck out: how long it was, or what became of it. */
const ofStruck =
  /^[\s\p{P}\d]*(?:(?:min|mins|minutes?|minutos?|m)[\s\p{P}]*)?(?:(?:moved|postponed|deferred|withdrawn|removed|cancel\w*|tabled|dropped|done|deleted|next (?:time|month|meeting|week)|pospuesto|aplazado|retirado|cancelado|movido)(?!\p{L}).{0,60})?$/iu

/** Whether what a line says was struck out, and nothing was written in its place. */
export function isStruckOut(text: string): boolean {
  const line = text.trim()
  if (/^~[^~\s][^~]*~$/.test(line)) return true
  return (
    /^(?:~~[^~]|<(?:del|s|strike)>)/i.test(line) && ofStruck.test(line.replace(struck, ' ').trim())
  )
}

/** Whether the whole line is set in bold, as headings are where a text has none. */
export const isBold = (text: string): boolean =>
  /^(\*\*|__)(?=\S)[^*_]+\1:?$/.test(text.trim()) || /^(\*\*|__)(?=\S)[^*_]+:\1$/.test(text.trim())

/** Words in angle brackets that HTML doesn't know are words. */
const isTag = (html: string): boolean =>
  /^<[!/?]|^<(?:a|b|big|br|center|code|del|details|div|em|font|h[1-6]|hr|i|img|input|ins|kbd|li|mark|ol|p|s|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul)\b/i.test(
    html,
  )

function wordsOf(node: Node): string {
  if (node.type === 'break') return ' '
  if (node.type === 'html')
    return isTag(node.value ?? '') ? '' : (node.value ?? '').replace(/[<>]/g, '')
  if (node.type === 'image') return node.alt ?? ''
  return node.value ?? (node.children ?? []).map(wordsOf).join('')
}
