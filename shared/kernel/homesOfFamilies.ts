import { familyNames } from './familyNames'
import { fold } from './foldText'
import { givenNames } from './givenNames'

/*
 * Homes and families that are told by a name: `behind the Kowalski house`, `Smokey's camp`, `the
 * Petersons`. Whoever knows the street knows who is meant.
 */

const any = (words: string): string => words.trim().split(/\s+/).join('|')
const begins = String.raw`(?<![\p{L}\p{N}'’@#-])`
const name = String.raw`\p{Lu}[\p{L}\p{M}]{1,20}(?:['’]\p{L}{2,20})?`

const homes = any('house home property residence trailer apartment apt place casa')
/** What also groups and things are called: there it takes a known name or what is somebody's. */
const belongings = any(
  'tent camp van rv truck camper yard porch kids boys girls household clan bunch crew situation estate backyard driveway dog dogs bike car',
)
/** `The Peterson house`, `Smokey's camp`. */
const home = new RegExp(
  String.raw`${begins}(?:[Tt]he )?(${name}|O['’]\p{Lu}\p{L}{2,20}|M[ac]c?\p{Lu}\p{L}{2,20})(['’]s|s['’])? (${homes}|${belongings})(?!\p{L})`,
  'gu',
)
/** What such a home is called at least; most texts have none, and this is seen many times faster. */
const calledHome = new RegExp(` (?:${homes}|${belongings})(?![a-z])`)
const houses = new Set(
  any(
    'white opera habitat coffee tea halfway sober open safe community town guest clean green club field play tree ware court farm big little new old second next whole every first tiny mobile public private abandoned vacant empty burned city county state rental foster group nursing funeral care day summer boot base tent camping sanctioned food dead guide service therapy hot loose stray barking family single multi school youth spay veteran senior seniors street homeless problem nuisance drug red blue yellow brown gray grey corner neighboring housing budget staffing safety traffic parking current overall weather water power funding general security transit hiring covid shelter encampment rv tow moving delivery shower outreach mail ice fire garbage trash u-haul crime shower dental medical mobile vaccine needle library book',
  ).split('|'),
)
const belongingsAlone = new RegExp(`^(?:${belongings}|place)$`)
const families = new RegExp(
  String.raw`(?<!\p{L})(?:[Tt]he|[Nn]ext to|[Bb]ehind|[Bb]y|[Aa]t|[Ll]os) (\p{Lu}\p{Ll}{3,20})(?:s|es)(?=['’]|\s*$|\s*[,;:()–—]|\s-\s| (?:and|at|on|in|are|were|have|again|update|situation)(?!\p{L}))`,
  'gu',
)

/** Words that are names where something is theirs: `Al’s tent`. */
const alsoNames = new Set(
  any('al will mark bill rose grace hope frank dean rob nick dawn ray ace').split('|'),
)

/**
 * The first home or family in a text that is told by a name; undefined where there is none. `isWord`
 * says which words with a capital are none of a name.
 */
export function homeOfFamilyIn(
  text: string,
  isWord: (word: string) => boolean,
): string | undefined {
  for (const match of calledHome.test(text) ? text.matchAll(home) : []) {
    const [, word = '', owns, what = ''] = match
    const key = fold(word)
    if (owns !== undefined && alsoNames.has(key)) return match[0]
    if (isWord(word) || houses.has(key) || /(?:ing|ion|ment|ty|ed|al)$/.test(key)) continue
    const isHome = !belongingsAlone.test(what)
    if (isHome || owns !== undefined || familyNames.has(key) || givenNames.has(key)) return match[0]
  }
  for (const match of text.matchAll(families)) {
    const stem = fold(match[1] ?? '')
    if (familyNames.has(stem) || /(?:son|sen|ez|ski|berg|stein|mann)$/.test(stem)) return match[0]
  }
  return undefined
}
