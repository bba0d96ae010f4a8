import { fillIn } from '../../languages/documentLanguage'
import type { MinutesModel } from '../minutes/minutesModel'
import type {
  MinutesHeardStatement,
  MinutesDecision,
  MinutesCounts,
  MinutesItem,
} from '../minutes/itemModel'
import { metaOf, outcomes, promiseInWords } from '../minutes/itemText'
import { heading, withLabel, paragraph, sentences, outlineText, type OutlineBlock } from './outline'

type Words = MinutesModel['words']

/** One item of Part A: heading, then heard, discussion, counts, decision, actions, outcome. */
export function itemBlocks(item: MinutesItem, model: MinutesModel): OutlineBlock[] {
  const { words } = model
  const actions = model.newActions.filter(({ number }) => item.actionNumbers.includes(number ?? 0))
  const outcome = outcomes[item.status]
  return [
    heading(3, `${fillIn(words.itemNumber, { number: item.number })}: ${item.title}`),
    ...paragraph(metaOf(item, model)),
    ...outlineHeard(item.heard, words),
    ...withLabel(words.discussion, outlineText(item.notes)),
    ...(item.counts === null ? [] : counts(item.counts, words)),
    ...decisions(item.decisions, words),
    ...withLabel(
      actions.length === 1 ? words.newAction : words.newActions,
      // Each with its number in the list of all, and so without a point before it.
      paragraph(
        ...actions.map((action) => `${action.number ?? ''}. ${promiseInWords(action, words)}`),
      ),
    ),
    ...(outcome === null
      ? []
      : withLabel(words[outcome], paragraph(item.statusReason || words.noReason))),
  ]
}

/** What was heard and decided outside the items. */
export const outsideBlocks = (model: MinutesModel): OutlineBlock[] => [
  ...outlineHeard(model.otherConcerns, model.words),
  ...decisions(model.otherDecisions, model.words),
]

const outlineHeard = (concerns: readonly MinutesHeardStatement[], words: Words): OutlineBlock[] =>
  withLabel(
    words.heard,
    concerns.flatMap(({ neighborhood, wording, source }) =>
      paragraph(`${neighborhood}: ${source === '' ? wording : `${wording} (${source})`}`),
    ),
  )

const decisions = (rows: readonly MinutesDecision[], words: Words): OutlineBlock[] =>
  rows.flatMap(({ wording, rationale, dissent, reached }) =>
    withLabel(
      words.decision,
      paragraph(
        wording,
        rationale === '' ? '' : fillIn(words.why, { text: rationale }),
        dissent === '' ? '' : fillIn(words.dissent, { text: dissent }),
        ...reached,
      ),
    ),
  )

const counts = ({ facts, rows }: MinutesCounts, words: Words): OutlineBlock[] =>
  withLabel(words.dataHeading, [
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
