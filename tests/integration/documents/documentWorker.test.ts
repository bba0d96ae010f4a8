import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { DocumentJob, TypesetDocument } from '../../../electron/documents/pdf/documentJob'
import { registerFonts, typesetDocument } from '../../../electron/documents/pdf/documentPdfs'
import type { RestrictedJob } from '../../../electron/restricted/pdf/restrictedJob'
import { renderRestricted } from '../../../electron/restricted/pdf/restrictedPdfs'
import { inThreads } from '../../../electron/threads/workerPool'
import { minutesModel } from '../../../shared/documents/minutes/minutesModel'
import { reportBackModel } from '../../../shared/documents/reportBack/reportBackModel'
import type { RestrictedPrintModel } from '../../../shared/restricted/printModel'
import { idOf } from '../../builders/recordDefaults'
import { larkmoorMeetings, secondMeeting } from '../../documents/larkmoor'
import { utcTime } from '../../documents/reading'

const fonts = resolve('resources/fonts')
const builtUrl = (name: string) => pathToFileURL(resolve('out/main', name))
const inDocumentThreads = (most: number) =>
  inThreads(builtUrl('documentWorker.js'), { fonts, most }) as (
    job: DocumentJob,
  ) => Promise<TypesetDocument>

const record = larkmoorMeetings().build()
const minutes: DocumentJob = {
  document: 'minutes',
  model: minutesModel(record, secondMeeting, utcTime),
}
const backs = ['Heron Flats', 'Millrace', 'Tern Street'].map((name): DocumentJob => {
  const model = reportBackModel(record, secondMeeting, idOf(name))
  return { document: name === 'Millrace' ? 'summary' : 'report-back', model }
})

describe('a document set in a thread', () => {
  it('is the very paper that is set here, also when several are asked for at once', async () => {
    registerFonts(fonts)
    const typeset = inDocumentThreads(2)
    const jobs = [minutes, ...backs]
    const there = await Promise.all(jobs.map(typeset))
    for (const [index, job] of jobs.entries()) {
      const here = await typesetDocument(job)
      expect(Buffer.compare(there[index]?.bytes ?? new Uint8Array(), here.bytes)).toBe(0)
      expect(there[index]?.summary).toEqual(here.summary)
    }
  })

  it('that can’t be set says so without a word of it, and the next one is set', async () => {
    const typeset = inDocumentThreads(1)
    const broken = { document: 'minutes', model: { workgroup: 'Kelpie' } } as unknown as DocumentJob
    const failure = await typeset(broken).catch((error: unknown) => error)
    expect(String(failure)).toMatch(/the thread that sets documents failed: TypeError/)
    expect(String(failure)).not.toContain('Kelpie')
    expect((await typeset(minutes)).bytes.length).toBeGreaterThan(1_000)
  })

  it('of restricted notes has a thread of its own each time', async () => {
    registerFonts(fonts)
    const model: RestrictedPrintModel = {
      heading: 'Restricted actions',
      language: 'en-US',
      date: '2026-03-03',
      dateInWords: 'March 3, 2026',
      audience: 'For case management only',
      leftOut: '',
      notice: 'Need to know.',
      sections: [{ heading: 'Open', explained: [], columns: [], rows: [] }],
    }
    const typeset = inThreads(builtUrl('restrictedDocumentWorker.js'), {
      fonts,
      most: 1,
      restMs: 0,
    })
    const job: RestrictedJob = { model, options: { large: true } }
    const [one, two] = (await Promise.all([typeset(job), typeset(job)])) as TypesetDocument[]
    const here = await renderRestricted(model, { large: true })
    for (const there of [one, two])
      expect(Buffer.compare(there?.bytes ?? new Uint8Array(), here)).toBe(0)
  })
})
