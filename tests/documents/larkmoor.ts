import { aRecord, type RecordBuilder } from '../builders/record'
import { idOf, minutesAfterTen } from '../builders/recordDefaults'

/** Larkmoor's neighborhoods, in the site's order. */
export const larkmoorNeighborhoods = [
  'Heron Flats',
  'Millrace',
  'Tern Street',
  'Saltworks',
  'Old Quarry',
  'Juniper Rise',
]

export const firstMeeting = 'meeting-2026-02-17'
export const secondMeeting = 'meeting-2026-03-03'
/** A word that may stand on no document: it is the title of a restricted item. */
export const restrictedTitle = 'Warm handoff planning xylograph'

/** The Larkmoor workgroup with its people, before any meeting. */
export const larkmoor = (): RecordBuilder =>
  aRecord()
    .withNeighborhoods(...larkmoorNeighborhoods)
    .withGroup('Heron Flats residents’ group', 'Heron Flats')
    .withGroup('Tern Street merchants', 'Tern Street')
    .withMember('Odile Marsh', { organization: 'Larkmoor LEAD', role: 'project manager' })
    .withMember('Bram Okafor', { organization: 'Larkmoor LEAD', role: 'note-taker' })
    .withMember('R. Adeyo', {
      organization: 'Heron Flats residents’ group',
      role: 'community representative',
      neighborhoodIds: [idOf('Heron Flats')],
    })
    .withMember('Sgt. Ines Holt', { organization: 'Larkmoor Police', role: 'police' })
    .withMember('Tomas Quill', { organization: 'Larkmoor Police', role: 'police' })
    .withMember('Pia Lindqvist', { organization: 'City Attorney', role: 'prosecution' })
    .withMember('Dara Sol', { organization: 'Harbor Case Management', role: 'case management' })
    .withMember('Min Kestrel', {
      organization: 'Tern Street merchants',
      role: 'community representative',
      neighborhoodIds: [idOf('Tern Street')],
    })

const withFirstMeeting = (record: RecordBuilder): RecordBuilder =>
  record
    .withMeeting({ date: '2026-02-17', id: firstMeeting })
    .withItem({ title: 'Heron Flats bus shelter', neighborhoodIds: [idOf('Heron Flats')] })
    .withAction('Ask Transit who owns the shelter light', {
      id: 'light-owner',
      owner: 'Odile Marsh',
      due: '2026-03-02',
      neighborhoodIds: [idOf('Heron Flats')],
    })
    .withAction('Walk the Millrace path after dark with residents', {
      id: 'millrace-walk',
      owner: 'Sgt. Ines Holt',
      due: '2026-02-27',
      neighborhoodIds: [idOf('Millrace')],
    })
    .withAction('Send Tern Street shops the outreach phone number', {
      id: 'shop-number',
      owner: 'Dara Sol',
      due: '2026-03-20',
      neighborhoodIds: [idOf('Tern Street')],
    })
    .withReportBackGiven('Heron Flats')
    .withReportBackGiven('Millrace')
    .withReportBackGiven('Tern Street')

/** Larkmoor's second meeting, with the actions of the first, of which everyone was told: the document most tests look at. */
export const larkmoorMeetings = (): RecordBuilder =>
  withFirstMeeting(larkmoor())
    .withMeeting({ date: '2026-03-03', partAClosedAt: minutesAfterTen(62) })
    .withUpdate('light-owner', 'done')
    .withUpdate('millrace-walk', 'not done', 'Two residents were ill, so nobody could come.')
    .withArrival('Odile Marsh')
    .withArrival('Bram Okafor')
    .withArrival('R. Adeyo', { timeOut: minutesAfterTen(62) })
    .withArrival('Sgt. Ines Holt', { timeIn: minutesAfterTen(14) })
    .withArrival('Pia Lindqvist', { timeIn: minutesAfterTen(4) })
    .withArrival('Dara Sol')
    .withItem({
      title: 'Heron Flats bus shelter, night-time concerns',
      purpose: 'decide',
      presenter: 'R. Adeyo',
      minutes: 15,
      usedMs: 14 * 60_000,
      neighborhoodIds: [idOf('Heron Flats')],
      notes:
        'Residents use the shelter for the 5:40 bus and feel they can’t wait there.\n\nWhat was weighed:\n- outreach on two evenings a week, before the last bus\n- two lights, which Public Works can fit in the spring\n- moving the stop, which Transit does not support',
    })
    .withHeardStatement(
      'Heron Flats',
      'People shout at night and the shelter is dark after nine.',
      {
        source: 'Heron Flats residents’ group',
      },
    )
    .withHeardStatement('Heron Flats', 'We called three times in January and did not hear back.', {
      source: 'Heron Flats residents’ group',
    })
    .withDecision('Outreach comes to the shelter on Tuesdays and Fridays, 8 to 10 pm, in March.', {
      rationale: 'Two evenings is what two case managers can cover.',
      dissent: 'R. Adeyo asked for four evenings.',
    })
    .withAction('Request two lights at the bus shelter from Public Works', {
      owner: 'Odile Marsh',
      due: '2026-03-13',
      neighborhoodIds: [idOf('Heron Flats')],
    })
    .withAction('Visit the shelter with outreach on the first two Fridays', {
      owner: 'Dara Sol',
      due: '2026-03-20',
      neighborhoodIds: [idOf('Heron Flats')],
    })
    .withItem({
      title: 'Loading bay behind the Tern Street shops',
      presenter: 'Odile Marsh',
      neighborhoodIds: [idOf('Tern Street')],
      status: 'carried',
      statusReason: 'Nobody from the merchants could come today.',
      usedMs: 3 * 60_000,
    })
    .withItem({
      title: 'Numbers beside words: what 911 calls do not show',
      purpose: 'inform',
      presenter: 'Sgt. Ines Holt',
      status: 'parked',
      statusReason: 'Waiting for the February figures.',
      usedMs: 0,
    })
    .withItem({ title: restrictedTitle, part: 'B', notes: 'not for paper' })
    .withAction('Send partners the new referral form', {
      owner: 'Pia Lindqvist',
      due: '2026-03-10',
    })
