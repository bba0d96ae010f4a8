import type { Page } from '@playwright/test'

const dayMs = 86_400_000

/** What happens at each meeting: what is talked of, promised and raised, taken in turns. */
const talk = {
  subjects: [
    'Fires in barrels in the pocket park',
    'Street light out behind the market hall',
    'Shouting at the ferry ticket office at night',
    'Cars parked on the school crossing',
    'Benches taken away outside the library',
  ],
  promises: [
    'Ask Parks for a sharps bin at the gate',
    'Map the hours of complaints',
    'Send the winter hours to all three doors',
    'Call the owner of the lot under the viaduct',
  ],
  owners: ['Odile Marsh', 'Bram Okafor', 'Ines Calloway', 'Yusuf Karim'],
  groups: [
    { name: 'Heron Flats residents’ group', meets: 'First Thursday, 7 pm, at the school' },
    { name: 'Millrace block meeting', meets: 'Every Monday, 6 pm' },
    { name: 'Saltworks tenants', meets: 'Ask Ines' },
  ],
  visit: 'Go to the Millrace block meeting and ask about the light',
}

/**
 * Puts groups and meetings, a fortnight apart and the last a week before `today`, into the open workgroup by
 * the window's own bridge, with what each leaves: promises, concerns, minutes, report-backs.
 */
export async function holdMeetings(page: Page, meetings: number, today: string): Promise<void> {
  const dates = Array.from({ length: meetings }, (_, n) => dayFrom(today, 14 * (n - meetings) + 7))
  await page.evaluate(
    async ({ meetings: days, talk: said }) => {
      type Fields = Readonly<Record<string, unknown>>
      interface Bridge {
        dispatch(command: Fields): Promise<{ ok: boolean; value: { id: string } }>
        query(query: Fields): Promise<{
          value: { whole: { open: { record: { neighborhood: { id: string }[] } } } }
        }>
      }
      const { candor } = window as unknown as { candor: Bridge }
      const must = async (type: string, fields: Fields): Promise<string> => {
        const answer = await candor.dispatch({ type, ...fields })
        if (!answer.ok) throw new Error(`${type} was refused`)
        return answer.value.id
      }
      const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T
      const { whole } = (await candor.query({ type: 'app.snapshot' })).value
      const places = whole.open.record.neighborhood.map(({ id }) => id)
      for (const { name, meets } of said.groups) {
        const id = await must('group.add', { fields: { name, neighborhoodId: places[0] } })
        await must('group.edit', { id, fields: { meets } })
      }
      for (const [n, { date, dues }] of days.entries()) {
        const place = pick(places, n)
        const when = { date, startTime: '10:00', place: 'Tern Street Library, community room' }
        const people = { facilitator: 'Odile Marsh', noteTaker: 'Tomas Reyl' }
        const meetingId = await must('meeting.create', { fields: { ...when, ...people } })
        const item = { part: 'A', purpose: 'discuss', presenter: 'R. Adeyo', minutes: 15 }
        const itemId = await must('item.add', {
          meetingId,
          fields: { ...item, title: pick(said.subjects, n), neighborhoodIds: [place] },
        })
        await must('meeting.start', { meetingId })
        await must('item.start', { id: itemId })
        for (const [k, due] of dues.entries()) {
          const wording = n + k === 0 ? said.visit : pick(said.promises, n + k)
          const fields = { wording, owner: pick(said.owners, n + k), due, neighborhoodIds: [place] }
          await must('action.add', { meetingId, itemId, fields })
        }
        await must('meeting.wrapUp', { meetingId })
        await must('item.leave', { id: itemId, outcome: 'closed', reason: 'No time' })
        await must('meeting.end', { meetingId })
        for (const [k, hearBackBy] of ['', ...dues].entries()) {
          const unasked = { language: '', interpreter: false, groupId: null, place: '', times: '' }
          const more = { effect: '', alreadyTried: '', called: 'not said', whyNotCalled: '' }
          const raised = { receivedOn: date, channel: 'phone', hearBackBy, wantedOutcome: '' }
          const about = { wording: pick(said.subjects, n + k), neighborhoodId: pick(places, n + k) }
          await must('concern.add', { fields: { ...unasked, ...more, ...raised, ...about } })
        }
      }
    },
    {
      meetings: dates.map((date) => ({
        date,
        dues: [10, 20, 24].map((days) => dayFrom(date, days)),
      })),
      talk,
    },
  )
}

const dayFrom = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
