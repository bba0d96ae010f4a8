import { listIn } from '../../kernel/formatList'
import { sentence } from '../../kernel/text'
import { fillIn } from '../../languages/documentLanguage'
import { english } from '../../languages/english'
import { statusesIn } from '../minutes/itemText'
import type { MinutesAction, MinutesModel, UnfinishedItem } from '../minutes/minutesModel'
import { itemBlocks, outsideBlocks } from './minutesItemOutline'
import { withLabel, list, type Outline, type OutlineBlock, paragraph, section } from './outline'

/** The structure of the minutes, in the order in which the PDF has it. */
export function minutesOutline(model: MinutesModel): Outline {
  const { words } = model
  return {
    language: model.language,
    direction: model.direction,
    workgroup: model.workgroup,
    title: words.minutes,
    date: model.date,
    blocks: [
      ...opening(model),
      ...section(words.whoWasThere, attendance(model), words.nobodySignedIn),
      ...section(words.voice, voice(model)),
      ...section(words.pastActions, pastActions(model), words.noPastActions),
      ...section(
        words.talkedAbout,
        model.items.flatMap((item) => itemBlocks(item, model)),
        words.nothingOnAgenda,
      ),
      ...section(words.alsoHeard, outsideBlocks(model)),
      ...section(words.newActions, newActions(model), words.noNewActions),
      ...section(words.unfinished, [
        ...outlineUnfinished(words.carriedOver, model.carriedOver, model),
        ...outlineUnfinished(words.closed, model.closed, model),
      ]),
      ...section(
        words.parkingLot,
        outlineUnfinished(words.parked, model.parkingLot, model),
        words.nothingParked,
      ),
      ...section(words.reportBacksOwed, outlineOwed(model), words.nobodyDiscussed),
      ...section(words.participantWork, outlineParticipantWork(model)),
      ...section(words.restrictedPart, paragraph(model.restrictedPart ?? '')),
      ...paragraph(model.isMachineDrafted ? words.machineDrafted : ''),
    ],
  }
}

function opening(model: MinutesModel): OutlineBlock[] {
  const { words } = model
  const facts = [
    [words.place, model.place],
    [words.time, model.time],
    [words.facilitator, model.facilitator],
    [words.noteTaker, model.noteTaker],
  ] as const
  return [
    ...paragraph(model.workgroup, model.dateInWords, model.mark),
    ...paragraph(...facts.map(([name, value]) => (value === '' ? '' : `${name}: ${value}`))),
    ...paragraph(...model.held),
    ...paragraph(model.goalSentence),
    ...paragraph(model.language === english.tag ? '' : words.ownWords),
  ]
}

function attendance({ attendance, words }: MinutesModel): OutlineBlock[] {
  const people = attendance.flatMap(({ organization, people }) =>
    people.map((person) => ({ organization: organization || words.noOrganization, ...person })),
  )
  if (people.length === 0) return []
  const hasParts = people.some(({ parts }) => parts !== '')
  return [
    {
      kind: 'table',
      header: [
        words.organization,
        words.name,
        words.role,
        words.inTheRoom,
        ...(hasParts ? [words.parts] : []),
      ],
      rows: people.map(({ organization, name, role, times, parts }) => [
        organization,
        name,
        role,
        times,
        ...(hasParts ? [parts] : []),
      ]),
    },
  ]
}

function voice({ voice, words, list: listing }: MinutesModel): OutlineBlock[] {
  const heard = voice.heard.map(({ neighborhood, through }) =>
    through.length === 0 ? neighborhood : `${neighborhood}: ${listIn(listing, through)}`,
  )
  const missing =
    voice.notHeard.length === 0 ? words.everyNeighborhood : listIn(listing, voice.notHeard)
  return [
    ...withLabel(
      words.heardFrom,
      heard.length === 0 ? paragraph(words.noNeighborhood) : list(heard),
    ),
    ...withLabel(words.notHeardFrom, paragraph(missing)),
  ]
}

type Words = MinutesModel['words']

function pastActions({ pastActions, words }: MinutesModel): OutlineBlock[] {
  if (pastActions.length === 0) return []
  return [
    {
      kind: 'table',
      header: [words.what, words.who, words.by, words.status],
      rows: pastActions.map((action) => [
        whatOf(action, words),
        action.owner,
        action.due || words.noDate,
        statusesIn(words)[action.status],
      ]),
    },
  ]
}

function newActions({ newActions, words }: MinutesModel): OutlineBlock[] {
  if (newActions.length === 0) return []
  return [
    {
      kind: 'table',
      header: [words.number, words.what, words.who, words.by, words.item],
      rows: newActions.map((action) => [
        String(action.number ?? ''),
        whatOf(action, words),
        action.owner,
        action.due || words.noDate,
        action.item === null ? '–' : String(action.item),
      ]),
    },
  ]
}

/** New actions have no column for how they stand: what wasn't promised says so after its wording. */
function whatOf({ wording, obstacle, status }: MinutesAction, words: Words): string {
  const isOff = status === 'cannot yet'
  if (obstacle === '') return isOff ? `${sentence(wording)} ${words.cannotDoYet}` : wording
  const second = isOff
    ? `${words.cannotDoYet} ${obstacle}`
    : fillIn(words.gotInTheWay, { text: obstacle })
  return `${sentence(wording)} ${second}`
}

const outlineUnfinished = (
  name: string,
  items: readonly UnfinishedItem[],
  { words }: MinutesModel,
): OutlineBlock[] =>
  withLabel(
    name,
    list(
      items.map(({ number, title, reason }) =>
        [
          number === null ? '' : sentence(fillIn(words.itemNumber, { number })),
          sentence(title),
          reason,
        ]
          .filter((part) => part !== '')
          .join(' '),
      ),
    ),
  )

const outlineParticipantWork = ({ participantWork }: MinutesModel): OutlineBlock[] =>
  participantWork === null
    ? []
    : [...list(participantWork.counts), ...paragraph(participantWork.note)]

const outlineOwed = ({ reportBacksOwed, words, list: listing }: MinutesModel): OutlineBlock[] =>
  list(
    reportBacksOwed.map(
      ({ neighborhood, groups }) =>
        `${neighborhood}: ${groups.length === 0 ? words.noGroup : listIn(listing, groups)}`,
    ),
  )
