import { useContext, useRef, useState } from 'react'
import type { CaptureKind } from '../../../../shared/actions/capture/captureKinds'
import {
  type CapturedLine,
  type LineContext,
  readLine,
} from '../../../../shared/actions/capture/readLine'
import { facilitatorCommands } from '../../../../shared/contracts/commands'
import type { DispatchResult } from '../../../../shared/contracts/facilitator'
import { refuse } from '../../../../shared/kernel/result'
import { agendaOf } from '../../../../shared/meeting/select'
import type { Place } from '../../../../shared/projector/slides'
import { KeptContext } from '../../../ui/form/keptEntries'
import { type Submission, useSubmit } from '../../../ui/form/useSubmit'
import { entryElementId } from '../../client/navigate'
import { useClient, useMeeting, useRecordPart } from '../../client/useSnapshot'
import { type CaptureAt, commandOf, problemOf } from './captureCommand'
import { lineContext } from './captureContext'

/** The place of the line among what is half-typed. */
const keptPlace = 'capture'

/** What the line before came to. */
export interface Filed {
  readonly kind: CaptureKind
  /** What undo would take back, while nothing else was done since. */
  readonly label: string
}

/** The one line: what is typed in it, how it is understood, and what came of the last one. */
export interface Capture {
  readonly text: string
  readonly type: (text: string) => void
  readonly line: CapturedLine
  readonly context: LineContext
  readonly at: CaptureAt
  /** What keeps it from being filed, once somebody tried. */
  readonly problem: string | null
  readonly filed: Filed | null
  readonly submission: Submission<[CapturedLine]>
  /** Files it; the line is free at once, and has its words back when they are refused. */
  readonly submit: () => Promise<void>
}

/** Where what is typed while this is looked at goes: the item itself, else the one that is running. */
export function useCaptureAt(selected: Place): CaptureAt {
  const { id: meetingId } = useMeeting()
  const itemId = selected.kind === 'item' ? selected.itemId : null
  const item = useRecordPart((record) => {
    const own = itemId === null ? undefined : record.agendaItem.get(itemId)
    const running = agendaOf(record, meetingId).find(({ status }) => status === 'running')
    const found = own ?? running
    // While the discussion is typed nothing here is drawn anew.
    return found === undefined ? null : { ...found, notes: '' }
  })
  return { meetingId, item }
}

/** The line of the meeting; what is typed in it is kept as every half-typed entry is. */
export function useCapture(selected: Place): Capture {
  const client = useClient()
  const meeting = useMeeting()
  const at = useCaptureAt(selected)
  const context = useRecordPart((record) => lineContext(record, meeting))
  const { text, latest, type } = useKeptLine(at.item?.id ?? '')
  const [asked, ask] = useState('')
  const [filed, setFiled] = useState<Filed | null>(null)
  const send = async (captured: CapturedLine): Promise<DispatchResult> => {
    const record = client.get()?.record ?? null
    const command = record === null ? null : commandOf(captured, at, record)
    if (command === null || captured.kind === null) return refuse('')
    const result = await client.dispatch(command)
    if (!result.ok) return result
    setFiled({ kind: captured.kind, label: facilitatorCommands[command.type].label })
    showRow(result.value.id)
    return result
  }
  const submission = useSubmit(send)
  const line = readLine(text, context)
  const problem = problemOf(line, at)
  const submit = async (): Promise<void> => {
    ask(text)
    if (text.trim() === '' || problem !== null) return
    setFiled(null)
    // What is typed is taken before the line is emptied.
    const sending = submission.submit(line)
    type('')
    if (!(await sending) && latest.current === '') type(text)
  }
  return {
    text,
    type: (typed) => {
      if (submission.refusal !== undefined) submission.refuse(null)
      type(typed)
    },
    line,
    context,
    at,
    problem: asked === text && text.trim() !== '' ? problem : null,
    filed: text === '' ? filed : null,
    submission,
    submit,
  }
}

/** The newest row is kept in sight. */
function showRow(id: string | null): void {
  if (id === null) return
  requestAnimationFrame(() =>
    document.getElementById(entryElementId(id))?.scrollIntoView({ block: 'nearest' }),
  )
}

interface KeptLine {
  readonly text: string
  readonly latest: { readonly current: string }
  readonly type: (text: string) => void
}

function useKeptLine(at: string): KeptLine {
  const kept = useContext(KeptContext)
  const [text, show] = useState(() => wordingIn(kept.get(keptPlace)))
  const latest = useRef(text)
  const type = (typed: string): void => {
    latest.current = typed
    if (typed === '') kept.delete(keptPlace)
    else kept.set(keptPlace, { wording: typed, at })
    show(typed)
  }
  return { text, latest, type }
}

const wordingIn = (entry: unknown): string =>
  typeof entry === 'object' &&
  entry !== null &&
  'wording' in entry &&
  typeof entry.wording === 'string'
    ? entry.wording
    : ''
