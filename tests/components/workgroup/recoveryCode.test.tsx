// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { App } from '../../../renderer/facilitator/shell/App'
import type { FacilitatorSnapshot } from '../../../shared/contracts/facilitator'
import { aRecord } from '../../builders/record'
import { openAt, quietCore, snapshotWith } from '../snapshots'

// The theme and the screens that are loaded ahead ask for these, and jsdom has neither.
vi.hoisted(() => {
  const nothing = (): void => undefined
  vi.stubGlobal('requestIdleCallback', nothing)
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: nothing,
    removeEventListener: nothing,
  }))
})

// The screens of the workgroup are being loaded; nothing may be when the page is gone.
afterEach(async () => {
  cleanup()
  await vi.dynamicImportSettled()
})

test('a recovery code that is shown stays while its workgroup is being opened', () => {
  const { client, hear } = quietCore()
  const tell = (snapshot: FacilitatorSnapshot): void => act(() => hear(structuredClone(snapshot)))
  render(<App client={client} />)
  const recoveryCode = 'AAAA-BBBB-CCCC'
  // The core tells of the code before the neighborhoods are on the disk and the workgroup is open.
  tell(snapshotWith({ recoveryCode }))
  fireEvent.click(screen.getByRole('button', { name: 'I have written it down' }))
  const typed = screen.getByLabelText(/Type its last group/)
  fireEvent.change(typed, { target: { value: 'CCCC' } })
  const record = aRecord().withMeeting({ id: 'm' }).build()
  tell(snapshotWith({ recoveryCode, open: openAt(record, 'm') }))
  expect(screen.getByLabelText<HTMLInputElement>(/Type its last group/)).toBe(typed)
  expect(screen.getByLabelText<HTMLInputElement>(/Type its last group/).value).toBe('CCCC')
})
