import { filled } from '../../languages/documentLanguage'
import type { MinutesModel } from '../minutes/minutesModel'
import type {
  MinutesHeardStatement,
  MinutesDecision,
  MinutesCounts,
  MinutesItem,
} from '../minutes/itemModel'
import { metaOf, outcomes, promiseInWords } from '../minutes/itemText'
import { heading, labeled, paragraph, sentences, typed, type OutlineBlock } from './outline'

type Words = MinutesModel['words']

/** One item of Part A: heading, then heard, discussion, counts, decision, actions, outcome. */
export function itemBlocks(item: MinutesItem, model: MinutesModel): OutlineBlock[] {
  const { words } = model
  const actions = model.newActions.filter(({ number }) => item.actionNumbers.includes(number ?? 0))
  const outcome = outcomes[item.status]
  return [
    heading(3, `${filled(words.itemNumber, { number: item.number })}: ${item.title}`),
    ...paragraph(metaOf(item, model)),
    ...heard(item.heard, words),
    ...labeled(words.discussion, typed(item.notes)),
    ...(item.counts === null ? [] : counts(item.counts, words)),
    ...decisions(item.decisions, words),
    ...labeled(
      actions.length === 1 ? words.newAction : words.newActions,
      // Each with its number in the list of all, and so without a point before it.
      paragraph(
        ...actions.map((action) => `${action.number ?? ''}. ${promiseInWords(action, words)}`),
      ),
    ),
    ...(outcome === null
      ? []
      : labeled(words[outcome], paragraph(item.statusReason || words.noReason))),
  ]
}

/** What was heard and decided outside the items. */
export const outsideBlocks = (model: MinutesModel): OutlineBlock[] => [
  ...heard(model.otherConcerns, model.words),
  ...decisions(model.otherDecisions, model.words),
]

const heard = (concerns: readonly MinutesHeardStatement[], words: Words): OutlineBlock[] =>
  labeled(
    words.heard,
    concerns.flatMap(({ neighborhood, wording, source }) =>
      paragraph(`${neighborhood}: ${source === '' ? wording : `${wording} (${source})`}`),
    ),
  )

const decisions = (rows: readonly MinutesDecision[], words: Words): OutlineBlock[] =>
  rows.flatMap(({ wording, rationale, dissent }) =>
    labeled(
      words.decision,
      paragraph(
        wording,
        rationale === '' ? '' : filled(words.why, { text: rationale }),
        dissent === '' ? '' : filled(words.dissent, { text: dissent }),
      ),
    ),
  )

const counts = ({ facts, rows }: MinutesCounts, words: Words): OutlineBlock[] =>
  labeled(words.dataHeading, [
    {
      kind: 'table',
      header: [words.dataNeighborhood, words.dataCalls, words.dataHeard, words.dataReason],
      rows: rows.map(({ neighborhood, calls, rate, heard, reason }) => [
        neighborhood,
        rate === '' ? calls || words.dataGap : `${calls}, ${rate}`,
        heard,
        reason,
      ]),
    },
    ...paragraph(sentences(words.dataCaveat, facts.period, facts.source, facts.caveat)),
  ])
