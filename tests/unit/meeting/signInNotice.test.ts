import { describe, expect, test } from 'vitest'
import { currentNotice, shippedNotice } from '../../../shared/meeting/signInNotice'
import { project } from '../../../shared/projector/projectRecord'
import { aRunningTable } from '../../builders/table'

const points = ['What is said here stays here.', 'No photos.']

describe('what everyone at the table agrees to', () => {
  test('is what Candor comes with, until the site words its own', () => {
    const { table, meetingId } = aRunningTable()
    expect(currentNotice(table.record)).toEqual(shippedNotice)
    table.say({
      type: 'confidentiality.word',
      points: [` ${points[0] ?? ''} `, '', points[1] ?? ''],
    })
    const notice = currentNotice(table.record)
    expect(notice.points).toEqual(points)
    expect(notice.version).not.toBe(shippedNotice.version)
    const view = project(table.record, meetingId, { kind: 'sign-in' })
    expect(view).toMatchObject({ kind: 'sign-in', notice: points })
  })

  test('keeps every wording there was; the same words again are none', () => {
    const { table } = aRunningTable()
    table.say({ type: 'confidentiality.word', points })
    const first = currentNotice(table.record).version
    table.say({ type: 'confidentiality.word', points })
    expect(currentNotice(table.record).version).toBe(first)
    table.wait(1)
    table.say({ type: 'confidentiality.word', points: [] })
    expect(currentNotice(table.record).points).toEqual(shippedNotice.points)
    expect(currentNotice(table.record).version).not.toBe(first)
    expect(table.record.confidentialityText.get(first)?.points).toEqual(points)
  })
})
