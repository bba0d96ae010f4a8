import { beforeEach, describe, expect, test } from 'vitest'
import { freshFolder } from '../../builders/folders'
import { Sitting } from '../../builders/sitting'

let sitting: Sitting

/** The sample's meeting, with an item on the projector that takes three pages. */
beforeEach(async () => {
  sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  await sitting.must({ type: 'meeting.start', meetingId: sitting.meetingId })
  await sitting.openProjector()
  await sitting.show({ kind: 'item', itemId: sitting.item('bus shelter').id })
  await sitting.paint(3)
})

const press = (): Promise<string | null> => sitting.say({ type: 'projector.page', step: 1 })

/** Which page is said to be on screen, and of how many. */
function pageOnScreen(): unknown {
  const { painted } = sitting.snapshot.projector
  return [painted?.view.at, painted?.pages]
}
const page = (n: number, pages = 3): unknown => [{ kind: 'page', page: n }, pages]

/** Seconds pass; the projector goes on saying what it shows. */
async function pass(seconds: number, pages = 3): Promise<void> {
  for (let second = 0; second < seconds; second += 2) {
    sitting.now += 2_000
    await sitting.paint(pages)
    sitting.candor.tick()
    await sitting.paint(pages)
  }
}

describe('pages', () => {
  test('turn by key, and begin anew after the last', async () => {
    const seen = [pageOnScreen()]
    for (let turns = 0; turns < 3; turns += 1) {
      expect(await press()).toBeNull()
      await sitting.paint(3)
      seen.push(pageOnScreen())
    }
    expect(seen).toEqual([page(1), page(2), page(3), page(1)])
    await sitting.must({ type: 'projector.page', step: -1 })
    await sitting.paint(3)
    expect(pageOnScreen()).toEqual(page(3))
  })

  test('are said to be on screen only when the projector has painted them', async () => {
    await press()
    const { painted, sent } = sitting.snapshot.projector
    expect(sent?.at).toEqual({ kind: 'page', page: 2 })
    expect(painted?.view.at).toEqual({ kind: 'page', page: 1 })
    expect(painted?.view.id).not.toBe(sent?.id)
  })

  test('turn by themselves every twelve seconds', async () => {
    await pass(10)
    expect(pageOnScreen()).toEqual(page(1))
    await pass(2)
    expect(pageOnScreen()).toEqual(page(2))
    await pass(12)
    expect(pageOnScreen()).toEqual(page(3))
    await pass(12)
    expect(pageOnScreen()).toEqual(page(1))
  })

  test('stay for a minute once somebody turned to one', async () => {
    await press()
    await sitting.paint(3)
    await pass(58)
    expect(pageOnScreen()).toEqual(page(2))
    await pass(2)
    expect(pageOnScreen()).toEqual(page(3))
  })

  test('turn by the time that passes, whatever the computer’s clock is set to', async () => {
    sitting.setClockForward(3_600_000)
    sitting.candor.tick()
    expect(sitting.snapshot.projector.sent?.at).toEqual({ kind: 'page', page: 1 })
  })

  test('of the read-back turn by key alone', async () => {
    await sitting.show({ kind: 'read-back' })
    await sitting.paint(3)
    await pass(120)
    expect(pageOnScreen()).toEqual(page(1))
    await press()
    await sitting.paint(3)
    expect(pageOnScreen()).toEqual(page(2))
  })

  test('don’t turn while the room keeps its view, nor while it sees none', async () => {
    await sitting.must({ type: 'projector.freeze' })
    await pass(30)
    expect(pageOnScreen()).toEqual(page(1))
    expect(await press()).toBe('Pages turn only while the room sees the view.')
    await sitting.must({ type: 'projector.unfreeze' })
    await sitting.must({ type: 'projector.blank' })
    expect(await press()).toBe('Pages turn only while the room sees the view.')
  })

  test('are refused where there is one', async () => {
    await sitting.show({ kind: 'welcome' })
    await sitting.paint(1)
    expect(await press()).toBe('This view has one page.')
  })

  test('come to the one on which something was just added', async () => {
    const { meetingId } = sitting
    const itemId = sitting.item('bus shelter').id
    const fields = { wording: 'Ask Parks for two lights.', rationale: '', dissent: '' }
    await sitting.must({ type: 'decision.add', meetingId, itemId, fields })
    expect(sitting.snapshot.projector.sent?.at).toMatchObject({ kind: 'entry', list: 'decisions' })
    await sitting.paint(3)
    expect(pageOnScreen()).toEqual(page(3))
  })

  test('begin with the first for the next slide, which no page comes before', async () => {
    await press()
    await sitting.must({ type: 'projector.next' })
    expect(sitting.snapshot.projector.sent).toMatchObject({ at: { kind: 'page', page: 1 } })
    expect(sitting.snapshot.projector.sent?.content.kind).not.toBe('read-back')
  })
})
