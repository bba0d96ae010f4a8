import { minutesModel, type MinutesModel } from '../../../shared/documents/minutes/minutesModel'
import {
  reportBackModel,
  type ReportBackModel,
} from '../../../shared/documents/reportBack/reportBackModel'
import { reportBackSections } from '../../../shared/documents/reportBack/reportBackSections'
import { english } from '../../../shared/languages/english'
import type { SharedRecord } from '../../../shared/record/record'
import { aRecord } from '../../builders/record'
import { idOf } from '../../builders/recordDefaults'
import { utcTime } from '../../documents/reading'

/* What the benchmark prints: a meeting that discussed so many neighborhoods, and one with long minutes. */

const meetingId = 'meeting-2026-03-03'

/** A record whose one meeting owes that many report-backs. */
export function meetingOf(neighborhoods: number): SharedRecord {
  const names = Array.from({ length: neighborhoods }, (_, at) => `Larkmoor quarter ${at + 1}`)
  let build = aRecord()
    .withNeighborhoods(...names)
    .withMeeting()
  for (const [at, name] of names.entries())
    build = build
      .withItem({
        title: `Lights and late buses in quarter ${at + 1}`,
        purpose: 'decide',
        neighborhoodIds: [idOf(name)],
      })
      .withHeardStatement(
        name,
        'People wait in the dark for the last bus, and go home another way.',
      )
      .withHeardStatement(name, 'We called twice in January and did not hear back from anyone.')
      .withDecision('Outreach comes by on two evenings a week in March.', {
        rationale: 'Two evenings is what two case managers can cover.',
      })
      .withAction(`Ask Public Works for two lights in quarter ${at + 1}`, {
        owner: 'Odile Marsh',
        due: '2026-03-13',
        neighborhoodIds: [idOf(name)],
      })
      .withAction(`Walk quarter ${at + 1} after dark with residents`, {
        owner: 'Dara Sol',
        due: '2026-03-20',
        neighborhoodIds: [idOf(name)],
        status: 'not done',
        obstacle: 'Two residents were ill, so nobody could come.',
      })
  return build.build()
}

/** Their models, in the site's order. */
export const modelsOf = (record: SharedRecord): ReportBackModel[] =>
  [...record.neighborhood.keys()].map((id) => reportBackModel(record, meetingId, id))

/** A document as anybody would describe it, for those who print it another way. */
export interface PlainDocument {
  readonly workgroup: string
  readonly title: string
  readonly under: string
  readonly goal: string
  readonly sections: readonly PlainSection[]
}

export interface PlainSection {
  readonly heading: string
  readonly points?: readonly string[]
  readonly table?: readonly (readonly string[])[]
}

/** A report-back with all it says. */
export const plainReportBack = (model: ReportBackModel): PlainDocument => ({
  workgroup: model.workgroup,
  title: `Report-back to ${model.audience}`,
  under: model.from,
  goal: model.goalSentence,
  sections: [
    ...reportBackSections.map((name) => ({
      heading: english.words[name],
      points: model.sections[name],
    })),
    { heading: english.words.howToRaise, points: linesOf(model.howToRaise) },
    { heading: english.words.contact, points: linesOf(model.contact) },
    { heading: english.words.aboutPeopleHeading, points: [model.aboutPeople] },
  ],
})

const linesOf = (blocks: ReportBackModel['howToRaise']): string[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items : block.lines))

/** The minutes of a long meeting: six pages, with everything minutes can have in them. */
export function sixPages(): MinutesModel {
  const names = Array.from({ length: 12 }, (_, at) => `Larkmoor quarter ${at + 1}`)
  let build = aRecord()
    .withNeighborhoods(...names)
    .withMeeting()
  for (let at = 1; at <= 18; at += 1)
    build = build
      .withMember(`Neighbor ${at}`, { organization: `Association ${Math.ceil(at / 3)}` })
      .withArrival(`Neighbor ${at}`)
  for (const name of names)
    build = build
      .withItem({
        title: `Lights and late buses in ${name}`,
        purpose: 'decide',
        presenter: 'Odile Marsh',
        neighborhoodIds: [idOf(name)],
        notes:
          'People use the stop for the 5:40 bus and feel they can’t wait there.\n\nWhat was weighed:\n- outreach on two evenings a week, before the last bus\n- two lights, which Public Works can fit in the spring',
      })
      .withHeardStatement(
        name,
        'People wait in the dark for the last bus, and go home another way.',
      )
      .withDecision('Outreach comes by on two evenings a week in March.', {
        rationale: 'Two evenings is what two case managers can cover.',
      })
      .withAction(`Ask Public Works for two lights in ${name}`, {
        owner: 'Odile Marsh',
        due: '2026-03-13',
        neighborhoodIds: [idOf(name)],
      })
  return minutesModel(build.build(), meetingId, utcTime)
}

/** Minutes with all they say, as headings, points and tables. */
export const plainMinutes = (model: MinutesModel): PlainDocument => ({
  workgroup: model.workgroup,
  title: 'Minutes',
  under: model.dateInWords,
  goal: model.goalSentence,
  sections: [
    {
      heading: 'Who was there',
      table: [
        ['Organization', 'Name', 'Role', 'In the room'],
        ...model.attendance.flatMap(({ organization, people }) =>
          people.map(({ name, role, times }) => [organization, name, role, times]),
        ),
      ],
    },
    { heading: 'Heard from', points: model.voice.heard.map(({ neighborhood }) => neighborhood) },
    ...model.items.map((item) => ({
      heading: `Item ${item.number}. ${item.title}`,
      points: [
        ...item.heard.map(({ neighborhood, wording }) => `${neighborhood}: ${wording}`),
        ...linesOf(item.notes),
        ...item.decisions.flatMap(({ wording, rationale }) => [wording, `Why: ${rationale}`]),
        ...model.newActions
          .filter(({ item: number }) => number === item.number)
          .map(({ wording, owner, due }) => `${wording}. ${owner}, by ${due}.`),
      ],
    })),
    {
      heading: 'New actions',
      table: [
        ['No.', 'What', 'Who', 'By', 'Item'],
        ...model.newActions.map(({ number, wording, owner, due, item }) => [
          `${number ?? ''}`,
          wording,
          owner,
          due,
          `${item ?? ''}`,
        ]),
      ],
    },
    {
      heading: 'Report-backs owed',
      points: model.reportBacksOwed.map(({ neighborhood }) => neighborhood),
    },
  ],
})
