import { fold } from '../../kernel/foldText'
import { placeWords } from '../../kernel/wordsOfNames'
import { notNames } from './notNames'
import type { PartWords } from './partWords'

/*
 * Names that are other words as well, or too short to be told from them: `Crystal + baby`, `Jay’s ID`,
 * `Status of Quincy`, `Tia`. They are noticed where a title has nothing else it could be about.
 */

const names = new Set(
  `crystal amber ruby pearl ivy lily daisy rose iris violet dawn hope faith joy grace destiny angel will mark bill jack
  frank rob nick pat sue drew ray dean gene earl rich chase wade lance cliff skip max ace junior cash prince sandy rusty buddy
  sunny miles chance dakota carter mason hunter parker cooper jordan tyler taylor morgan logan quincy tia theo teo leo jay dee bee
  ty jo al ed mo bo lou gus moe ned ted kit kat lex nia mia zoe ana ari eli ivan jax kai lee mae nate noel omar otis reed remy
  rex rio roy sal sam shay sid tad tess tim tom toby tony trey troy vic wes zack zeke casey riley avery reese charlie billy
  bobby johnny jimmy tommy danny kenny ricky mikey joey eddie freddy andy randy terry jerry larry barry gary`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

const word = String.raw`(\p{Lu}[\p{L}\p{M}’'-]*?)`
const shapes: readonly RegExp[] = [
  new RegExp(String.raw`^${word}[.?!]?$`, 'u'),
  new RegExp(String.raw`^${word} ?(?:\+|&|and|y|with|w\/) (?:\p{Ll}|\p{Lu}\p{Ll}+$)`, 'u'),
  new RegExp(String.raw`^${word}['’]s? (?!\p{Lu}\p{Ll}+$)(\p{L}+)`, 'u'),
  new RegExp(
    String.raw`^(?:[Ss]tatus|[Uu]pdate|[Nn]ews|[Cc]ase|[Pp]lan|[Ss]ituation|[Cc]heck[- ]?in|[Ff]ollow[- ]?up|[Hh]ousing|[Cc]ourt|[Bb]ed|[Hh]elp|[Ss]upport|[Nn]ext steps) (?:of|on|with|re:?|for|about|w\/) ${word}(?=$|[,.;:(–-]| –)`,
    'u',
  ),
]

/** What in a title may be such a name; undefined when nothing is. */
export function wordNameIn(title: string): PartWords | undefined {
  const words = title
    .normalize('NFC')
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .trim()
  for (const shape of shapes) {
    const [found, name = '', has = ''] = shape.exec(words) ?? []
    if (found === undefined || !names.has(fold(name))) continue
    // `Jay’s diner` is a place.
    if (has !== '' && (placeWords.has(fold(has)) || notNames.has(fold(has)))) {
      if (!/^(?:id|ids|house|home|place|case|housing|application|form|card|letter)$/i.test(has))
        continue
    }
    return { part: 'ask', reason: `“${words.slice(0, 80)}” may be about a person.` }
  }
  return undefined
}
