import { useEffect, useRef, useState } from 'react'
import type { AnswerOf } from '../../../shared/contracts/queries'
import type { DocumentRef } from '../../../shared/documents/contract'
import type { Result } from '../../../shared/kernel/result'
import { PrintSheet } from '../../ui/print/printPdf'
import type { Client } from '../client/client'
import { useClient } from '../client/useSnapshot'
import { bytesOf } from '../exports/useRenderedDocument'
import { usePrintJob as texts } from './texts'

/** A document of a print job. */
export interface JobDocument {
  readonly name: string
  readonly ref: DocumentRef
}

/** A document that isn't printed, and why. */
interface LeftOut {
  readonly name: string
  readonly why: string
}

/** How far a print job is. */
export type Job =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  /** Nobody can tell whether names are in them; nothing was printed. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'over'; readonly printed: number; readonly leftOut: readonly LeftOut[] }

/** Prints many documents in one job, each looked through before. */
export function usePrintJob(): {
  readonly job: Job
  readonly start: (documents: readonly JobDocument[], unchecked: boolean) => void
  readonly cancel: () => void
} {
  const client = useClient()
  const [job, setJob] = useState<Job>({ kind: 'none' })
  const running = useRef<object | null>(null)
  // Whoever closes the dialog doesn't want what it was doing.
  useEffect(
    () => () => {
      running.current = null
    },
    [],
  )
  const start = async (documents: readonly JobDocument[], unchecked: boolean): Promise<void> => {
    const own = {}
    running.current = own
    const sheet = new PrintSheet()
    const leftOut: LeftOut[] = []
    let done = 0
    for (const document of madeAhead(client, documents)) {
      setJob({ kind: 'running', done, total: documents.length })
      const why = await add(client, sheet, document.made, unchecked)
      done += 1
      // Cancelled while this one was set: nothing is printed, and nothing is said any more.
      if (running.current !== own) return sheet.drop()
      if (why === 'locked') {
        sheet.drop()
        return setJob({ kind: 'locked' })
      }
      if (why !== null) leftOut.push({ name: document.name, why })
    }
    const printed = documents.length - leftOut.length
    setJob({ kind: 'over', printed, leftOut })
    if (printed > 0) sheet.print()
  }
  const cancel = (): void => {
    running.current = null
    setJob({ kind: 'none' })
  }
  return { job, start: (documents, unchecked) => void start(documents, unchecked), cancel }
}

/** So many documents are asked for while one is drawn: they are set side by side. */
const ahead = 3

/** Documents, each asked for when one a few before it is wanted. */
function* madeAhead(
  client: Client,
  documents: readonly JobDocument[],
): Generator<{ name: string; made: Promise<Result<AnswerOf<'document.render'>>> }> {
  const asked: { name: string; made: Promise<Result<AnswerOf<'document.render'>>> }[] = []
  for (const [index, { name, ref }] of documents.entries()) {
    asked.push({ name, made: client.ask({ type: 'document.render', ref }) })
    const due = asked[index - ahead]
    if (due !== undefined) yield due
  }
  yield* asked.slice(-ahead)
}

/** Adds a document to what is printed; says why not, or null. */
async function add(
  client: Client,
  sheet: PrintSheet,
  document: Promise<Result<AnswerOf<'document.render'>>>,
  unchecked: boolean,
): Promise<string | null> {
  const made = await document
  if (!made.ok) return made.refusal.message
  const looked = unchecked
    ? null
    : await client.ask({ type: 'nameGuard.document', token: made.value.token })
  if (looked?.ok === false)
    return looked.refusal.field === 'locked' ? 'locked' : looked.refusal.message
  if (looked?.value.findings.some(({ sure }) => sure === 'name') === true)
    return texts.itMayNameAParticipantOr
  try {
    await sheet.add(bytesOf(made.value))
    return null
  } catch {
    return texts.itsPagesCouldntBeDrawnSave
  }
}
