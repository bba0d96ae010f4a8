import { beforeEach, expect, test } from 'vitest'
import type { Shape } from '../../../shared/projector/shape'
import { freshFolder } from '../../builders/folders'
import { beamer, laptop } from '../../builders/hostInMemory'
import { Sitting } from '../../builders/sitting'

/* The shape of the room's picture: what depends on it is the same for the facilitator as for the room. */

const upright: Shape = { width: 1080, height: 1920 }
const narrow: Shape = { width: 1440, height: 1080 }

let sitting: Sitting
const projectorNow = () => sitting.snapshot.projector

beforeEach(async () => {
  sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  await sitting.must({ type: 'meeting.start', meetingId: sitting.meetingId })
})

test('is that of the display the projector will be on, until it says its own', async () => {
  sitting.host.screens = [laptop, { ...beamer, width: 1024, height: 768 }]
  sitting.candor.displaysChanged(sitting.host.screens)
  expect(projectorNow().shape).toEqual(narrow)
  await sitting.openProjector()
  await sitting.show({ kind: 'read-back' })
  sitting.shape = upright
  await sitting.paint()
  expect(projectorNow().shape).toEqual(upright)
  expect(projectorNow().painted?.shape).toEqual(upright)
})

test('another one is told as soon as it is painted, with the pages it takes', async () => {
  await sitting.openProjector()
  await sitting.show({ kind: 'read-back' })
  sitting.shape = narrow
  await sitting.paint(3)
  await sitting.must({ type: 'projector.page', step: -1 })
  await sitting.paint(3)
  const { at } = projectorNow().painted ?? {}
  expect(projectorNow().painted).toMatchObject({
    pages: 3,
    shape: narrow,
    view: { at: { page: 3 } },
  })
  sitting.shape = upright
  await sitting.paint(2)
  expect(projectorNow().painted).toMatchObject({
    pages: 2,
    shape: upright,
    view: { at: { page: 2 } },
  })
  expect(projectorNow().sent?.at).toEqual({ kind: 'page', page: 2 })
  // Nobody showed anything anew: what stays on its page has been there as long.
  sitting.now += 60_000
  sitting.shape = narrow
  await sitting.paint(2)
  expect(projectorNow().painted).toMatchObject({ pages: 2, shape: narrow })
  expect(projectorNow().painted?.at).toBe(at)
})
