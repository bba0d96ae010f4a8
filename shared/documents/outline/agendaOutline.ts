import type { AgendaModel } from '../agenda/agendaModel'
import { obstacleIn, plannedItemMeta } from '../agenda/plannedItemText'
import { fillIn } from '../../languages/documentLanguage'
import { english } from '../../languages/english'
import { sentence } from '../../kernel/text'
import { statusesIn } from '../minutes/itemText'
import {
  heading,
  outlineText,
  paragraph,
  section,
  type Outline,
  type OutlineBlock,
} from './outline'

/** The structure of the agenda, in the order in which the PDF has it. */
export function agendaOutline(model: AgendaModel): Outline {
  const { words } = model
  return {
    language: model.language,
    direction: model.direction,
    workgroup: model.workgroup,
    title: words.agenda,
    date: model.date,
    blocks: [
      ...opening(model),
      ...section(words.agendaItems, items(model), words.nothingPlanned),
      ...section(words.restrictedPart, paragraph(model.restrictedPart ?? '')),
      ...section(words.reportedOn, pastActions(model), words.noOpenActions),
      ...section(words.gettingThere, outlineText(model.gettingThere)),
      ...section(words.joining, outlineText(model.joining)),
      ...section(words.accommodations, paragraph(model.askBy)),
      ...section(words.howToRaise, outlineText(model.howToRaise)),
      ...section(words.contact, outlineText(model.contact)),
      ...paragraph(model.isMachineDrafted ? words.machineDrafted : ''),
    ],
  }
}

function opening(model: AgendaModel): OutlineBlock[] {
  const { words } = model
  const facts = [
    [words.place, model.place],
    [words.time, model.time],
    [words.facilitator, model.facilitator],
  ] as const
  return [
    ...paragraph(model.workgroup, model.dateInWords, model.mark),
    ...paragraph(...facts.map(([name, value]) => (value === '' ? '' : `${name}: ${value}`))),
    ...paragraph(model.goalSentence),
    ...paragraph(model.language === english.tag ? '' : words.agendaOwnWords),
  ]
}

const items = (model: AgendaModel): OutlineBlock[] =>
  model.items.flatMap((item) => [
    heading(3, `${fillIn(model.words.itemNumber, { number: item.number })}: ${item.title}`),
    ...paragraph(plannedItemMeta(item, model)),
  ])

function pastActions({ pastActions, words }: AgendaModel): OutlineBlock[] {
  if (pastActions.length === 0) return []
  const statuses = statusesIn(words)
  return [
    {
      kind: 'table',
      header: [words.who, words.what, words.by, words.status],
      rows: pastActions.flatMap(({ owner, actions }) =>
        actions.map((action) => {
          const second = obstacleIn(action, words)
          return [
            owner,
            second === '' ? action.wording : `${sentence(action.wording)} ${second}`,
            action.due || words.noDate,
            statuses[action.status],
          ]
        }),
      ),
    },
  ]
}
