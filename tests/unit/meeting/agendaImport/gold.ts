import type { AgendaAnswer } from '../../../../electron/read/agenda'
import { z } from '../../../../shared/kernel/zod'

/** A value, or several that are as good. */
const value = z.union([z.string(), z.number(), z.null()])
const oneOrMore = z.union([value, z.strictObject({ oneOf: z.array(value) })])
type OneOrMore = z.infer<typeof oneOrMore>

const GoldItem = z.strictObject({
  title: oneOrMore,
  minutes: oneOrMore,
  presenter: oneOrMore,
  part: oneOrMore,
  neighborhood: oneOrMore,
  purpose: oneOrMore.optional(),
  details: z.array(z.string()).optional(),
  /** Whether it may be read or left out alike. */
  optional: z.boolean().optional(),
})

/** What a facilitator would make of an agenda. */
export const Gold = z.strictObject({
  items: z.array(GoldItem),
  mustNotBeItems: z.array(z.string()),
  /** Words that may stand in nothing that is shown as open. */
  restricted: z.array(z.string()).optional(),
  meeting: z.record(z.string(), oneOrMore).optional(),
  note: z.string().optional(),
})
export type Gold = z.infer<typeof Gold>
type Item = AgendaAnswer['items'][number]

const alternatives = (of: OneOrMore): readonly (string | number | null)[] =>
  of !== null && typeof of === 'object' ? of.oneOf : [of]

/** The words of a text: without case, marks and emoji. */
const wordsOf = (text: string | number | null): string =>
  (
    String(text ?? '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u2018\u2019\u02bc'`´]/g, '')
      .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
  ).join(' ')
/** Names in any order, however they are joined. */
const namesOf = (text: string | number | null): string =>
  wordsOf(text)
    .split(' ')
    .filter((word) => !['and', 'y'].includes(word))
    .sort()
    .join(' ')
const flat = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
const contains = (text: string, part: string): boolean => flat(text).includes(flat(part))

const isOneOf = (
  gold: OneOrMore,
  answer: string | number | null,
  key: (of: string | number | null) => unknown = (of) => of,
): boolean => alternatives(gold).some((one) => key(one) === key(answer))

/** Everything in an answer that isn't as in the gold, one line each. */
export function missesOf(gold: Gold, answer: AgendaAnswer): string[] {
  const pairs = pairsOf(gold, answer.items)
  const paired = new Set(pairs.values())
  return [
    ...gold.items.flatMap((item) => itemMisses(item, pairs.get(item), answer)),
    ...answer.items.filter((item) => !paired.has(item)).map((item) => `no item: ${item.title}`),
    ...gold.mustNotBeItems
      .filter((part) => answer.items.some((item) => contains(item.title, part)))
      .map((part) => `must not be an item: ${part}`),
    ...shownMisses(gold, answer),
    ...meetingMisses(gold, answer),
  ]
}

function pairsOf(gold: Gold, items: readonly Item[]): Map<Gold['items'][number], Item> {
  const pairs = new Map<Gold['items'][number], Item>()
  const used = new Set<Item>()
  for (const one of gold.items) {
    const found = items.find((item) => !used.has(item) && isOneOf(one.title, item.title, wordsOf))
    if (found === undefined) continue
    pairs.set(one, found)
    used.add(found)
  }
  return pairs
}

function itemMisses(
  gold: Gold['items'][number],
  item: Item | undefined,
  answer: AgendaAnswer,
): string[] {
  const name = String(alternatives(gold.title)[0])
  if (gold.optional === true)
    return item?.part === 'A' && !isOneOf(gold.part, 'A') ? [`shown as open: ${name}`] : []
  if (item === undefined) return [`not found: ${name}`]
  const minutes = item.minutesFrom === 'assumed' ? null : item.minutes
  const details = answer.details.filter(({ ofLine }) => ofLine === item.line)
  const fields: readonly (readonly [string, boolean, unknown])[] = [
    ['minutes', isOneOf(gold.minutes, minutes), minutes],
    ['presenter', isOneOf(gold.presenter, item.presenter, namesOf), item.presenter],
    ['part', isOneOf(gold.part, item.part), item.part],
    ['neighborhood', isOneOf(gold.neighborhood, item.neighborhood, wordsOf), item.neighborhood],
    ['purpose', gold.purpose === undefined || isOneOf(gold.purpose, item.purpose), item.purpose],
    ...(gold.details ?? []).map((part): readonly [string, boolean, unknown] => [
      `detail “${part}”`,
      details.some(({ text }) => contains(text, part)),
      details.map(({ text }) => text),
    ]),
  ]
  return fields
    .filter(([, isRight]) => !isRight)
    .map(([field, , got]) => `${field} of “${name}”: ${JSON.stringify(got)}`)
}

/** Restricted words in an open item or in the details below one. */
function shownMisses(gold: Gold, answer: AgendaAnswer): string[] {
  const shown = answer.items
    .filter(({ part }) => part === 'A')
    .flatMap(({ line, title, presenter }) => [
      title,
      presenter ?? '',
      ...answer.details.filter(({ ofLine }) => ofLine === line).map(({ text }) => text),
    ])
  return (gold.restricted ?? [])
    .filter((part) => shown.some((text) => contains(text, part)))
    .map((part) => `restricted, but shown as open: ${part}`)
}

function meetingMisses(gold: Gold, { meeting }: AgendaAnswer): string[] {
  const found: Readonly<Record<string, string | null>> = { ...meeting }
  return Object.entries(gold.meeting ?? {}).flatMap(([name, wanted]) => {
    const got = found[name] ?? null
    const isRight = alternatives(wanted).some((one) =>
      name === 'place' && typeof one === 'string' && got !== null
        ? wordsOf(got).includes(wordsOf(one)) || wordsOf(one).includes(wordsOf(got))
        : one === got,
    )
    return isRight ? [] : [`${name} of the meeting: ${got ?? 'none'}`]
  })
}
