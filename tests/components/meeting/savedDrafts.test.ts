import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { KeptDrafts } from '../../../renderer/facilitator/meeting/handover/savedDrafts'

describe('what is half-typed', () => {
  const sent: [string, string][] = []
  const drafts = (): KeptDrafts =>
    new KeptDrafts([['heard i', 'from before']], (...one) => void sent.push(one))

  beforeEach(() => {
    sent.length = 0
    vi.useFakeTimers()
  })
  afterEach(() => void vi.useRealTimers())

  test('is there again as it was left, and not sent for that', () => {
    expect(drafts().get('heard i')).toBe('from before')
    vi.advanceTimersByTime(2_000)
    expect(sent).toEqual([])
  })

  test('is sent within a second, also of someone who never pauses', () => {
    const kept = drafts()
    for (let letters = 1; letters <= 9; letters += 1) {
      kept.set('heard i', 'x'.repeat(letters))
      vi.advanceTimersByTime(100)
    }
    expect(sent).toEqual([['heard i', JSON.stringify('x'.repeat(9))]])
  })

  test('is taken away at once when it was sent or emptied, so that it never comes back', () => {
    const kept = drafts()
    kept.set('decision i', { wording: 'Ask for light' })
    kept.delete('decision i')
    vi.advanceTimersByTime(2_000)
    expect(sent).toEqual([['decision i', '']])
    expect(kept.has('decision i')).toBe(false)
  })
})
