/* What a concern becomes as an agenda item. */

/** Minutes an item begins with that a concern was put on the agenda as. */
export const firstMinutes = 10

/** So many letters fit on one line of the rail and the projector's agenda. */
const titleLetters = 80

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' })
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The beginning of a wording as a title: its first sentence, cut between words when it is long. */
export function shortTitle(wording: string): string {
  const line = wording.trim().replaceAll(/\s+/g, ' ')
  const [first] = sentences.segment(line)
  const said = (first?.segment ?? line).trim().replace(/[.。።]$/u, '')
  const cut = [...letters.segment(said)].slice(0, titleLetters - 1)
  const kept = cut.map(({ segment }) => segment).join('')
  if (kept.length === said.length) return said
  const atWord = kept.replace(/\s+\S*$/u, '')
  return `${atWord.length < kept.length / 2 ? kept : atWord}…`
}
