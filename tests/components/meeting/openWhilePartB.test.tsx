// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ClientContext } from '../../../renderer/facilitator/client/useSnapshot'
import { OpenWhilePartB } from '../../../renderer/facilitator/meeting/item/ItemPanel'
import { aRunningTable } from '../../builders/table'
import { openAt, quietCore, snapshotWith } from '../snapshots'

/* In Part B an item of Part A is still public, which is said where one would write. */

afterEach(cleanup)

test('an item of Part A says in Part B that it is public, and at no other time', () => {
  const { table, meetingId, shelter, coordination } = aRunningTable()
  const readAt = (itemId: string): string => {
    const { client, hear } = quietCore()
    hear(snapshotWith({ open: openAt(table.record, meetingId) }))
    const { container, unmount } = render(
      <ClientContext value={client}>
        <OpenWhilePartB item={table.item(itemId)} />
      </ClientContext>,
    )
    const said = container.textContent
    unmount()
    return said
  }
  expect(readAt(shelter)).toBe('')
  table.must({ type: 'meeting.closePartA', meetingId })
  expect(readAt(shelter)).toContain('what you add here is public')
  expect(readAt(coordination)).toBe('')
})
