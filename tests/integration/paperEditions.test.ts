import { expect, test } from 'vitest'
import { freshFolder } from '../builders/folders'
import { Sitting } from '../builders/sitting'
import { infoOf } from '../papers/reading'

async function aSample(): Promise<Sitting> {
  const sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  return sitting
}

const sheetOf = (base64: string): string =>
  /Page size: +(.*)/.exec(infoOf(Buffer.from(base64, 'base64')))?.[1] ?? ''

test('papers are made for the workgroup’s sheet, the next one for the next', async () => {
  const sitting = await aSample()
  const ref = { paper: 'minutes', meetingId: sitting.meetingId } as const
  expect(sheetOf((await sitting.render(ref)).base64)).toContain('letter')
  await sitting.must({ type: 'workgroup.edit', fields: { paperSize: 'a4' } })
  expect(sheetOf((await sitting.render(ref)).base64)).toContain('A4')
})

test('a paper in large print is one of its own, and its file says so', async () => {
  const sitting = await aSample()
  const ref = { paper: 'minutes', meetingId: sitting.meetingId } as const
  const usual = await sitting.render(ref)
  const large = await sitting.render({ ...ref, large: true })
  expect(large.fileName).toBe('minutes-large-print.pdf')
  const pages = (base64: string): number =>
    Number(/Pages: +(\d+)/.exec(infoOf(Buffer.from(base64, 'base64')))?.[1])
  expect(pages(large.base64)).toBeGreaterThan(pages(usual.base64))
})
