/*
 * People after whom murals, streets, schools and holidays are called. Many of them have names that
 * somebody in the neighborhood may have as well, so they count only where the thing is named, too:
 * `Rosa Parks bench`, `Escuela Rosa Parks`. A few nobody else is called by.
 */

/** Nobody in a neighborhood is called so. */
const unmistakable =
  /^(?:(?:dr|rev)\.? )?(?:martin luther king.*|m\.? ?l\.? ?k.*|malcolm x|sojourner truth|mahatma gandhi|chief se.*|sitting bull|crazy horse|sacagawea|dr\.? seuss|santa claus|mickey mouse|smokey .*)$/u

/**
 * What is called after somebody, right behind the name. Words between may only be part of such a name:
 * `John Lewis near school` speaks of a neighbor. `Way`, `stop` or `week` tell nothing: `John Lewis way behind`.
 */
const thingBehind =
  /^,?(?:\s+(?:jr\.?|sr\.?|memorial|community|public|national|branch|health|recreation|elementary|middle|high|day))*\s+(?:murals?|bench(?:es)?|plaques?|statues?|portraits?|memorials?|monuments?|day(?!s?\s+\d)|holidays?|birthday|celebrations?|parade|breakfast|street|st|avenue|ave|boulevard|blvd|highway|bridge|park|plaza|square|schools?|elementary|academy|library|auditorium|gym|playground|garden|clinic|hospital)(?!\p{L})/u

/** The same before the name. */
const thingBefore =
  /(?<!\p{L})(?:(?:mural|statue|portrait|memorial|monument|plaque|day|birthday|estatua|busto|retrato) (?:of|for|to|de|a)|parque|escuela|primaria|plaza|calle|avenida|biblioteca|centro|cl[ií]nica|puente|d[ií]a de)\s+$/u

const named = [
  'martin luther king(?:,? jr\\.?)?',
  'm\\.? ?l\\.? ?k\\.?(?: jr\\.?)?',
  'c[eé]sar ch[aá]vez',
  'dolores huerta',
  'rosa parks',
  'harriet tubman',
  'frederick douglass',
  'sojourner truth',
  'malcolm x',
  'john lewis',
  'coretta scott king',
  'maya angelou',
  'james baldwin',
  'toni morrison',
  'harvey milk',
  'marsha p\\.? johnson',
  'george floyd',
  'breonna taylor',
  'ruby bridges',
  'jackie robinson',
  'muhammad ali',
  'nelson mandela',
  'mahatma gandhi',
  '(?:george|booker t\\.?) washington(?: carver)?',
  'abraham lincoln',
  '(?:thomas|william) jefferson',
  '(?:franklin|theodore|teddy|eleanor) roosevelt',
  'john f\\.? kennedy|robert f\\.? kennedy',
  'barack obama|michelle obama',
  "ruth bader ginsburg|thurgood marshall|sandra day o[’']connor",
  'sally ride|amelia earhart|neil armstrong|rosalind franklin',
  'susan b\\.? anthony|helen keller|clara barton|jane addams|florence nightingale|dorothy day',
  'crist[oó]bal col[oó]n|christopher columbus',
  'jos[eé] mart[ií]|sim[oó]n bol[ií]var|benito ju[aá]rez|emiliano zapata|frida kahlo|diego rivera|roberto clemente|celia cruz|selena quintanilla',
  'paul revere|benjamin franklin|john muir|john hay|john jay|john marshall',
  'chief se(?:attle|alth)|sitting bull|crazy horse|sacagawea',
  'duke ellington|louis armstrong|billie holiday|ella fitzgerald|jimi hendrix|kurt cobain|langston hughes',
  'dr\\.? seuss|santa claus|mickey mouse|smokey (?:the )?bear',
]

const whole = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:(?:dr|rev|pres(?:ident)?|st)\.? )?(?:${named.join('|')})(?:['’]s)?(?![\p{L}\p{M}])`,
  'gu',
)

/** Whether the name of a place, which is all of the text, is that of one of them. */
export const isCalledAfterFigure = (place: string): boolean =>
  place.toLowerCase().search(whole) >= 0

/** Where in a text one of them is named, and nobody else can be meant: from and to, in UTF-16 units. */
export function publicFiguresIn(text: string): readonly (readonly [from: number, to: number])[] {
  // Small letters once are many times faster than a pattern that takes both.
  const small = text.toLowerCase()
  if (small.length !== text.length) return []
  return [...small.matchAll(whole)].flatMap(({ 0: name, index }) => {
    const end = index + name.length
    const isThing =
      thingBehind.test(small.slice(end, end + 40)) ||
      thingBefore.test(small.slice(Math.max(0, index - 40), index))
    return isThing || unmistakable.test(name) ? [[index, end] as const] : []
  })
}

/** A text with `…` in their place. */
export const withoutPublicFigures = (text: string): string =>
  publicFiguresIn(text).reduceRight(
    (rest, [from, to]) => `${rest.slice(0, from)}…${rest.slice(to)}`,
    text,
  )
