import { describe, expect, test } from 'vitest'
import { standingInWords } from '../../../shared/capacity/formatCapacity'
import { standings } from '../../../shared/capacity/usage'
import { recordFromRows } from '../../../shared/record/recordWindow'
import { freshFolder } from '../../builders/folders'
import { Sitting } from '../../builders/sitting'

/** The sample with its meeting started. */
async function aMeeting(folder?: string): Promise<Sitting> {
  const sitting = await Sitting.at(folder ?? (await freshFolder()))
  await sitting.must({ type: 'app.sample' })
  await sitting.must({ type: 'meeting.start', meetingId: sitting.meetingId })
  return sitting
}

/** How the capacity stands, as the facilitator's window works it out from what it is sent. */
const describeCapacity = (sitting: Sitting): string[] =>
  standings(recordFromRows(sitting.open.record)).map(
    (one) => `${one.capacity.name}: ${standingInWords(one)}`,
  )

const asStated = [
  'Outreach hours: 10 of 12 a week committed',
  'Shelter beds: 0 of 3 committed',
  'Small repairs: 1 of 4 a month committed',
]

/** Promises so many outreach hours a week; the refusal, or null. */
function promise(sitting: Sitting, amount: number, anyway: boolean): Promise<string | null> {
  const capacity = sitting.open.record.capacity.find((row) => row.name === 'Outreach hours')
  const { meetingId } = sitting
  return sitting.say({
    type: 'action.add',
    meetingId,
    itemId: sitting.item('bus shelter').id,
    anyway,
    fields: {
      wording: 'Walk past the shelter',
      owner: 'Yusuf Karim',
      due: '',
      neighborhoodIds: [],
      needs: [{ capacityId: capacity?.id ?? '', amount }],
    },
  })
}

describe('the capacity of the sample', () => {
  test('are told with what its open actions need of them', async () => {
    expect(describeCapacity(await aMeeting())).toEqual(asStated)
  })

  test('and its promises are taken back one by one', async () => {
    const sitting = await aMeeting()
    expect(await promise(sitting, 6, false)).toContain('this would make 16')
    expect(describeCapacity(sitting)).toEqual(asStated)
    expect(await promise(sitting, 6, true)).toBeNull()
    expect(describeCapacity(sitting)[0]).toContain(
      '16 of 12 a week committed, 4 more than there is',
    )
    const [beds] = sitting.open.record.capacity.filter((row) => row.name === 'Shelter beds')
    await sitting.must({ type: 'capacity.remove', id: beds?.id ?? '' })
    expect(describeCapacity(sitting)).toHaveLength(2)
    expect(sitting.snapshot.undo).toBe('Remove capacity')
    await sitting.must({ type: 'app.undo' })
    await sitting.must({ type: 'app.undo' })
    expect(describeCapacity(sitting)).toEqual(asStated)
  })

  test('are there again when Candor is, and are found by their words', async () => {
    const folder = await freshFolder()
    const first = await aMeeting(folder)
    await promise(first, 6, true)
    const before = describeCapacity(first)
    const { meetingId } = first
    const { workgroupId } = first.open
    await first.candor.close()
    const second = await Sitting.at(folder)
    await second.must({ type: 'app.openWorkgroup', id: workgroupId, secret: '' })
    await second.must({ type: 'app.openMeeting', meetingId })
    expect(describeCapacity(second)).toEqual(before)
    const found = JSON.stringify(
      await second.ask({ type: 'search.answer', typed: 'winter shelter' }),
    )
    expect(found).toContain('Shelter beds')
  })

  test('are on no projector by themselves', async () => {
    const sitting = await aMeeting()
    for (const slide of [
      { kind: 'past actions' },
      { kind: 'welcome' },
      { kind: 'read-back' },
    ] as const) {
      await sitting.show(slide)
      expect(JSON.stringify(await sitting.projector())).not.toContain('Outreach hours')
    }
  })
})
