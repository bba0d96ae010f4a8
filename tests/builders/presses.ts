import { movedByHand } from '../../shared/concerns/commands'
import { concernChannels } from '../../shared/concerns/tables'
import {
  atLaptop,
  participantCountKinds,
  presences,
  stances,
  waysToDecide,
} from '../../shared/meeting/tables'
import { type Command } from '../../shared/record/commands'
import type { SharedRecord } from '../../shared/record/record'
import { reportBackWays } from '../../shared/workgroup/places'
import type { Make, Pick, Press } from './press'
import { pressesOfData } from './pressesOfData'
import { ofItem, pressesOfCapacity, reporting } from './pressesOfCapacity'
import { reportBackPresses } from './reportBackPresses'

export { aPress, type Press } from './press'

const meetingFields = (text: string) => ({
  date: '2026-03-03',
  startTime: '10:00',
  place: text,
  facilitator: '',
  noteTaker: '',
})
const itemFields = (pick: Pick, text: string) => ({
  part: pick.from(['A', 'A', 'B'] as const, 1),
  title: text,
  purpose: 'discuss' as const,
  presenter: '',
  minutes: 10,
  neighborhoodIds: [pick.of('neighborhood', 2)],
})
const raisedFields = (pick: Pick, text: string) => ({
  neighborhoodId: pick.of('neighborhood', 0),
  wording: text,
  receivedOn: '2026-03-03',
  channel: pick.from(concernChannels, 1),
  language: '',
  interpreter: false,
  groupId: null,
  place: text,
  times: '',
  effect: '',
  alreadyTried: '',
  called: 'no' as const,
  whyNotCalled: text,
  wantedOutcome: '',
  hearBackBy: '',
})
const visitFields = (pick: Pick, text: string) => ({
  visitedOn: '2026-03-04',
  neighborhoodId: pick.of('neighborhood', 0),
  groupId: null,
  visitors: 'Odile Marsh',
  heard: text,
  reported: '',
  language: '',
})

/** The commands of a meeting, likelier ones several times. */
const makes: readonly Make[] = [
  (_pick, { text }) => ({ type: 'meeting.create', fields: meetingFields(text) }),
  (pick) => ({ type: 'meeting.start', meetingId: pick.of('meeting', 0) }),
  (pick) => ({ type: 'meeting.closePartA', meetingId: pick.of('meeting', 0) }),
  (pick) => ({ type: 'meeting.wrapUp', meetingId: pick.of('meeting', 0) }),
  (pick) => ({ type: 'meeting.resume', meetingId: pick.of('meeting', 0) }),
  (pick) => ({ type: 'meeting.end', meetingId: pick.of('meeting', 0) }),
  (pick) => ({ type: 'meeting.remove', meetingId: pick.of('meeting', 0) }),
  (pick) => ({ type: 'meeting.cancel', meetingId: pick.of('meeting', 0) }),
  (pick) => ({ type: 'meeting.reinstate', meetingId: pick.of('meeting', 0) }),
  (pick, { text }) => ({
    type: 'meeting.edit',
    meetingId: pick.of('meeting', 0),
    fields: { place: text },
  }),
  (pick, { instant }) => ({
    type: 'meeting.correctStart',
    meetingId: pick.of('meeting', 0),
    at: instant,
  }),
  (pick) => ({
    type: 'meeting.handOver',
    meetingId: pick.of('meeting', 0),
    to: pick.from(atLaptop, 1),
  }),
  (pick) => ({
    type: 'meeting.showOverruns',
    meetingId: pick.of('meeting', 0),
    shown: pick.from([true, false], 1),
  }),
  (pick) => ({
    type: 'attendance.step',
    meetingId: pick.of('meeting', 0),
    memberId: pick.of('member', 1),
    to: pick.from(['in', 'out'], 2),
  }),
  (pick) => ({
    type: 'participantCount.set',
    meetingId: pick.of('meeting', 0),
    kind: pick.from(participantCountKinds, 1),
    count: pick.from([null, 0, 4, 45], 2),
  }),
  (pick, { text }) => ({
    type: 'item.import',
    meetingId: pick.of('meeting', 0),
    items: [itemFields(pick, text)],
  }),
  ...Array.from({ length: 3 }, (): Make => (pick, { text }) => ({
    type: 'item.add',
    meetingId: pick.of('meeting', 0),
    fields: itemFields(pick, text),
  })),
  (pick, { text }) => ({
    type: 'item.edit',
    id: pick.of('agendaItem', 0),
    fields: { title: text, part: pick.from(['A', 'B'] as const, 1) },
  }),
  (pick) => ({
    type: 'item.move',
    id: pick.of('agendaItem', 0),
    beforeId: pick.from([null, pick.of('agendaItem', 1)], 2),
  }),
  (pick) => ({ type: 'item.remove', id: pick.of('agendaItem', 0) }),
  (pick, { text }) => ({ type: 'item.notes', id: pick.of('agendaItem', 0), notes: text }),
  (pick, { text }) => ({ type: 'item.addNotes', id: pick.of('agendaItem', 0), notes: text }),
  (pick, { text }) => ({
    type: 'item.parkThought',
    meetingId: pick.of('meeting', 0),
    fields: { title: text, presenter: '', neighborhoodIds: [] },
  }),
  ...Array.from({ length: 3 }, (): Make => (pick) => ({
    type: 'item.start',
    id: pick.of('agendaItem', 0),
  })),
  (pick) => ({ type: 'item.pause', id: pick.of('agendaItem', 0) }),
  (pick) => ({ type: 'item.finish', id: pick.of('agendaItem', 0) }),
  (pick, { text }) => ({
    type: 'item.leave',
    id: pick.of('agendaItem', 0),
    outcome: pick.from(['carried', 'parked', 'closed'] as const, 1),
    reason: text,
  }),
  (pick) => ({ type: 'item.reopen', id: pick.of('agendaItem', 0) }),
  (pick, { instant }) => ({
    type: 'item.correctStart',
    id: pick.of('agendaItem', 0),
    at: instant,
  }),
  (pick) => ({ type: 'item.takeBackStart', id: pick.of('agendaItem', 0) }),
  ...Array.from({ length: 3 }, (): Make => (pick) => ({
    type: 'item.borrow',
    id: pick.of('agendaItem', 0),
    minutes: pick.from([1, 5, 20], 1),
  })),
  (pick) => ({ type: 'item.giveBack', id: pick.of('agendaItem', 0) }),
  ...Array.from({ length: 2 }, (): Make => (pick) => ({
    type: 'item.takeUp',
    id: pick.of('agendaItem', 0),
    meetingId: pick.of('meeting', 1),
  })),
  (pick, { text }) => ({
    type: 'item.edit',
    id: pick.of('agendaItem', 0),
    fields: { minutes: pick.from([1, 5, 30], 1), presenter: text },
  }),
  (pick, { text }) => ({
    type: 'heardStatement.add',
    ...ofItem(pick),
    fields: { neighborhoodId: pick.of('neighborhood', 0), wording: text, source: '' },
  }),
  (pick, { text }) => ({
    type: 'heardStatement.edit',
    id: pick.of('heardStatement', 0),
    fields: { neighborhoodId: pick.of('neighborhood', 1), wording: text },
  }),
  (pick, { text }) => ({ type: 'concern.add', fields: raisedFields(pick, text) }),
  (pick, { text }) => ({
    type: 'concern.edit',
    id: pick.of('concern', 0),
    fields: { wording: text, groupId: pick.from([null, pick.of('communityGroup', 1)], 2) },
  }),
  (pick) => ({ type: 'concern.remove', id: pick.of('concern', 0) }),
  (pick, { text }) => ({
    type: 'concern.updateStatus',
    id: pick.of('concern', 0),
    status: pick.from(movedByHand, 1),
    reason: text,
  }),
  ...Array.from({ length: 2 }, (): Make => (pick) => ({
    type: 'concern.putOnAgenda',
    id: pick.of('concern', 0),
    meetingId: pick.of('meeting', 1),
    itemId: pick.from([null, pick.of('agendaItem', 1)], 2),
  })),
  (pick, { text }) => ({
    type: 'concern.reportBack',
    id: pick.of('concern', 0),
    fields: { reportedOn: '2026-03-04', how: pick.from(reportBackWays, 1), language: '', to: text },
  }),
  (pick, { text }) => ({
    type: 'concern.import',
    rows: [
      { fields: raisedFields(pick, text), sameAs: pick.from([null, 1], 1) },
      { fields: raisedFields(pick, text), sameAs: null },
      {
        fields: raisedFields(pick, text),
        sameAs: pick.from([null, 0, 1, pick.of('concern', 1)], 2),
      },
    ],
  }),
  ...Array.from({ length: 2 }, (): Make => (pick) => ({
    type: 'concern.merge',
    id: pick.of('concern', 0),
    otherId: pick.of('concern', 1),
  })),
  (pick, { text }) => ({
    type: 'importSource.remember',
    fields: {
      name: text,
      header: ['Timestamp', pick.from(['What was seen?', 'Concern'], 1)],
      columns: ['receivedOn', 'wording'],
    },
  }),
  (pick) => ({ type: 'importSource.forget', id: pick.of('intakeSource', 0) }),
  (pick, { text }) => ({
    type: 'decision.add',
    ...ofItem(pick),
    fields: { wording: text, rationale: '', dissent: '' },
  }),
  (pick, { text }) => ({
    type: 'action.add',
    ...ofItem(pick),
    fields: { wording: text, owner: 'R. Adeyo', due: '', neighborhoodIds: [] },
  }),
  (pick, { text }) => ({
    type: 'decision.edit',
    id: pick.of('decision', 0),
    fields: { rationale: text },
  }),
  (pick, { text }) => ({
    type: 'decision.edit',
    id: pick.of('decision', 0),
    fields: {
      reachedBy: pick.from([...waysToDecide, null], 1),
      stances: [
        { organization: 'Parks', stance: pick.from(stances, 2), why: text },
        { organization: pick.from(['Harbor Clinic', 'parks'], 1), stance: 'agrees', why: '' },
      ],
      reviewOn: pick.from(['', '2026-06-30'], 2),
    },
  }),
  (pick) => ({ type: 'decision.reviewed', id: pick.of('decision', 0) }),
  (pick, { text }) => ({
    type: 'action.edit',
    id: pick.of('actionItem', 0),
    fields: { owner: text },
  }),
  (pick) => ({ type: 'heardStatement.remove', id: pick.of('heardStatement', 0) }),
  (pick) => ({ type: 'decision.remove', id: pick.of('decision', 0) }),
  (pick) => ({ type: 'action.remove', id: pick.of('actionItem', 0) }),
  (pick, { text }) => ({
    ...reporting(pick, text),
    owner: text,
  }),
  (pick) => ({
    type: 'attendance.toggle',
    meetingId: pick.of('meeting', 0),
    memberId: pick.of('member', 1),
  }),
  (pick, { text }) => ({
    type: 'attendance.guest',
    meetingId: pick.of('meeting', 0),
    name: text,
    organization: '',
  }),
  (pick, { instant }) => ({
    type: 'attendance.correct',
    meetingId: pick.of('meeting', 0),
    memberId: pick.of('member', 1),
    timeIn: instant,
    timeOut: pick.from([null, instant, 0], 2),
  }),
  (pick) => ({
    type: 'attendance.presence',
    meetingId: pick.of('meeting', 0),
    memberId: pick.of('member', 1),
    presence: pick.from(presences, 2),
  }),
  (pick) => ({
    type: 'attendance.alone',
    meetingId: pick.of('meeting', 0),
    memberId: pick.of('member', 1),
    alone: pick.from([true, false], 2),
  }),
  (pick) => ({
    type: 'acknowledgement.give',
    meetingId: pick.of('meeting', 0),
    memberIds: [pick.of('member', 1)],
    how: pick.from(['screen', 'sheet'] as const, 2),
  }),
  (pick) => ({
    type: 'acknowledgement.withdraw',
    meetingId: pick.of('meeting', 0),
    memberId: pick.of('member', 1),
  }),
  (_pick, { text }) => ({ type: 'neighborhood.add', name: text }),
  (pick) => ({ type: 'neighborhood.retire', id: pick.of('neighborhood', 0) }),
  (pick, { text }) => ({
    type: 'neighborhood.edit',
    id: pick.of('neighborhood', 0),
    fields: {
      name: text,
      contactName: text,
      reportWeeks: pick.from([null, 1, 6], 1),
      population: pick.from([null, 4_200], 2),
      populationSource: text,
    },
  }),
  (pick) => ({ type: 'member.retire', id: pick.of('member', 0) }),
  (pick) => ({ type: 'member.return', id: pick.of('member', 0) }),
  (pick, { text }) => ({
    type: 'member.addList',
    people: [1, 2].map((at) => ({
      name: `${text} ${at}`,
      organization: text,
      email: '',
      role: 'other' as const,
      neighborhoodIds: [pick.of('neighborhood', 0)],
    })),
    returning: [pick.of('member', 1)],
  }),
  (_pick, { text }) => ({
    type: 'member.add',
    fields: { name: text, organization: '', role: 'other', neighborhoodIds: [] },
  }),
  (pick, { text }) => ({
    type: 'member.edit',
    id: pick.of('member', 0),
    fields: { organization: text },
  }),
  (pick, { text }) => ({
    type: 'group.add',
    fields: { name: text, neighborhoodId: pick.of('neighborhood', 0) },
  }),
  (pick, { text }) => ({
    type: 'group.edit',
    id: pick.of('communityGroup', 0),
    fields: { name: text, representativeIds: [pick.of('member', 1)], reportBackBy: 'visit' },
  }),
  (pick, { text }) => ({ type: 'visit.add', fields: visitFields(pick, text) }),
  (pick, { text }) => ({
    type: 'visit.edit',
    id: pick.of('visit', 0),
    fields: { reported: text, groupId: pick.from([null, pick.of('communityGroup', 1)], 2) },
  }),
  (pick) => ({ type: 'visit.remove', id: pick.of('visit', 0) }),
  (pick) => ({ type: 'group.retire', id: pick.of('communityGroup', 0) }),
  (_pick, { text }) => ({ type: 'workgroup.edit', fields: { goalSentence: text } }),
  ...pressesOfCapacity,
  ...pressesOfData,
  (_pick, { text }) => ({ type: 'confidentiality.word', points: [text.slice(0, 160)] }),
  (pick, { text }) => ({
    type: 'plainWord.set',
    word: pick.from([text, 'utilize'], 1),
    suggestion: text,
    off: pick.from([true, false], 2),
  }),
  (pick) => ({ type: 'plainWord.remove', id: pick.of('plainWord', 0) }),
  (pick, { text }) => ({
    type: 'template.add',
    fields: { name: text, items: [itemFields(pick, 'Past actions')] },
  }),
  (pick, { text }) => ({
    type: 'template.edit',
    id: pick.of('template', 0),
    fields: { name: text },
  }),
  (pick) => ({ type: 'template.remove', id: pick.of('template', 0) }),
  (pick, { text }) => ({
    type: 'draft.keep',
    meetingId: pick.of('meeting', 0),
    place: 'facilitator heard',
    entry: text,
  }),
  (pick) => ({
    type: 'history.markSeen',
    about: pick.from(['workgroup', pick.of('meeting', 0)], 1),
  }),
  ...reportBackPresses,
]

/** How many kinds of presses there are; a press names one of them by number. */
export const kindsOfPresses = makes.length

/** The command a press comes to in a record. */
export function commandFor(record: SharedRecord, press: Press): Command {
  const pick: Pick = {
    of: (table, n) => {
      const ids = [...record[table].keys(), 'gone']
      return ids[press.picks[n] % ids.length] ?? 'gone'
    },
    from: (choices, n) => choices[press.picks[n] % choices.length]!,
  }
  const make = makes[press.kind % makes.length]!
  return make(pick, press)
}
