import { expect, test } from 'vitest'
import { freshFolder } from '../../builders/folders'
import { Sitting } from '../../builders/sitting'
import { unasked } from '../../../shared/concerns/unasked'

test('thousands of concerns are taken in at once, and taken back in one step', async () => {
  const sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  const [place] = sitting.snapshot.open?.record.neighborhood ?? []
  const fields = {
    neighborhoodId: place?.id ?? '',
    receivedOn: '2026-03-02',
    channel: 'form' as const,
    ...unasked,
  }
  const rows = Array.from({ length: 5_000 }, (_, at) => ({
    fields: { ...fields, wording: `The lamp by block ${at} is dark after the market closes.` },
    sameAs: at % 5 === 4 ? at - 1 : null,
  }))
  const asked = { type: 'concerns.register', show: 'open', neighborhoodId: null, skip: 0 } as const
  await sitting.must({ type: 'concern.import', rows })
  expect(await sitting.ask(asked)).toMatchObject({ total: 4_000 })
  await sitting.must({ type: 'app.undo' })
  expect(await sitting.ask(asked)).toMatchObject({ total: 0 })
}, 30_000)
