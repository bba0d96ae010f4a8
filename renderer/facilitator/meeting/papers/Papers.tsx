import { useEffect, useState, type ReactElement } from 'react'
import { Check, Download, Printer } from 'lucide-react'
import type { PaperRef, RenderedPaper } from '../../../../shared/contracts/facilitator'
import { neighborhoodsDiscussed } from '../../../../shared/record/select'
import { Button } from '../../../ui/controls'
import { useActions } from '../../palette/actions'
import { useClient, useMeeting, useRecord, useRevision } from '../../state/hooks'
import { PdfPages } from './PdfPages'
import { printPdf } from './printPdf'
import { StoppedPaper } from './StoppedPaper'
import { Told } from './Told'
import { useLeaving } from './useLeaving'
import './papers.css'

interface Listed {
  readonly key: string
  readonly title: string
  readonly ref: PaperRef
}

/** So many papers are about the meeting as a whole. */
const ofMeeting = 2

/** Sign-in sheet, minutes and report-backs, previewed as the very bytes that are saved or printed. */
export function Papers(): ReactElement {
  const record = useRecord()
  const { id: meetingId, phase } = useMeeting()
  const papers: Listed[] = [
    { key: 'sign-in', title: 'Sign-in sheet', ref: { paper: 'sign-in sheet', meetingId } },
    { key: 'minutes', title: 'Minutes', ref: { paper: 'minutes', meetingId } },
    ...neighborhoodsDiscussed(record, meetingId).map((row): Listed => ({
      key: row.id,
      title: row.name,
      ref: { paper: 'report-back', meetingId, neighborhoodId: row.id },
    })),
  ]
  const told = new Set(
    [...record.sending.values()]
      .filter((row) => row.meetingId === meetingId)
      .map((row) => row.neighborhoodId),
  )
  const [chosen, setChosen] = useState(phase === 'preparing' ? 'sign-in' : 'minutes')
  const shown = papers.find((paper) => paper.key === chosen) ?? papers[0]
  return (
    <main className="papers">
      <nav className="papers__list" aria-label="Papers">
        <h2>Papers</h2>
        {papers.map((paper, index) => (
          <div key={paper.key}>
            {index === ofMeeting && <h3>Report-backs</h3>}
            <button
              type="button"
              className="papers__choice"
              aria-current={paper.key === shown?.key ? 'true' : undefined}
              onClick={() => setChosen(paper.key)}
            >
              <span dir="auto">{paper.title}</span>
              {told.has(paper.key) && (
                <span className="papers__told">
                  <Check aria-hidden="true" />
                  told
                </span>
              )}
            </button>
          </div>
        ))}
        {papers.length === ofMeeting && (
          <p className="empty">No neighborhood was discussed, so there is no report-back.</p>
        )}
      </nav>
      {shown !== undefined && <Preview key={shown.key} paper={shown} />}
    </main>
  )
}

type Rendering =
  | { readonly kind: 'making' }
  | { readonly kind: 'ready'; readonly paper: RenderedPaper; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly message: string }

function Preview({ paper }: { paper: Listed }): ReactElement {
  const { phase } = useMeeting()
  const rendering = useRendered(paper.ref)
  const ready = rendering.kind === 'ready' ? rendering : null
  const leaving = useLeaving(ready?.paper.token ?? null, () => {
    if (ready !== null) void printPdf(ready.bytes)
  })
  const { save, print, stopped } = leaving
  useActions([
    { id: 'save paper', title: 'Save this paper', group: 'Meeting', keys: ['Mod+s'], run: save },
    { id: 'print paper', title: 'Print this paper', group: 'Meeting', keys: ['Mod+p'], run: print },
  ])
  return (
    <section className="papers__preview" aria-label={paper.title}>
      <header className="papers__head">
        <h2 dir="auto">{paper.title}</h2>
        <Button onPress={print} isDisabled={ready === null}>
          <Printer aria-hidden="true" />
          Print
        </Button>
        <Button look="primary" onPress={save} isDisabled={ready === null}>
          <Download aria-hidden="true" />
          Save as PDF…
        </Button>
      </header>
      {stopped !== null && <StoppedPaper leaving={leaving} stopped={stopped} />}
      {paper.ref.paper === 'report-back' && phase !== 'preparing' && (
        <Told neighborhoodId={paper.ref.neighborhoodId} />
      )}
      {rendering.kind === 'making' && <p className="papers__wait">Setting the paper…</p>}
      {rendering.kind === 'failed' && (
        <p className="papers__wait field__error" role="alert">
          {rendering.message}
        </p>
      )}
      {ready !== null && <PdfPages bytes={ready.bytes} title={paper.title} />}
    </section>
  )
}

/** The paper's bytes, made again whenever the record has changed. */
function useRendered(ref: PaperRef): Rendering {
  const client = useClient()
  const revision = useRevision()
  const [rendering, setRendering] = useState<Rendering>({ kind: 'making' })
  const asked = JSON.stringify(ref)
  useEffect(() => {
    let current = true
    void client.paper(JSON.parse(asked) as PaperRef).then((result) => {
      if (!current) return
      setRendering(
        result.ok
          ? { kind: 'ready', paper: result.value, bytes: bytesOf(result.value.base64) }
          : { kind: 'failed', message: result.refusal.message },
      )
    })
    return () => {
      current = false
    }
  }, [client, revision, asked])
  return rendering
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
