import { Lock } from 'lucide-react'
import { type ReactElement, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import {
  beginningOf,
  type CaptureLetter,
  captureKinds,
  withKind,
} from '../../../../shared/actions/capture/captureKinds'
import type { CapturedLine } from '../../../../shared/actions/capture/readLine'
import { agendaOf } from '../../../../shared/meeting/select'
import type { Place } from '../../../../shared/projector/slides'
import { Button } from '../../../ui/Button'
import { FieldsOf, Form } from '../../../ui/form/Form'
import { Key } from '../../../ui/Key'
import { ActionKey } from '../../client/ActionKey'
import { useAnnounce } from '../../client/announcer'
import { focusOn, focusTargets } from '../../client/focusTargets'
import { helpOn } from '../../client/help'
import { keyTable } from '../../client/keyTable'
import { usePaletteCommands } from '../../client/paletteCommands'
import { useDispatch, useMeeting, useRecordPart, useSnapshot } from '../../client/useSnapshot'
import type { CaptureAt } from './captureCommand'
import { CaptureChips, type ChipPart, KindOffers } from './CaptureChips'
import { GuardedParts } from './GuardedParts'
import { LineInput } from './LineInput'
import { PrivateLine } from './PrivateLine'
import { type Capture, type Filed, useCapture, useCaptureAt } from './useCapture'
import './capture.css'
import './CaptureLine.css'
import {
  captureActions,
  captureChips as chipTexts,
  captureFiled,
  captureKindWords,
  captureLine as texts,
} from './texts'

/** The one line one captures in, while a meeting runs: whatever is said, by its letter. */
export function CaptureLine({ selected }: { selected: Place }): ReactElement | null {
  const { phase } = useMeeting()
  const { item } = useCaptureAt(selected)
  const isUnderWay = phase === 'part A' || phase === 'part B' || phase === 'wrap-up'
  if (!isUnderWay) return null
  return phase === 'part B' || item?.part === 'B' ? (
    <CaptureOff />
  ) : (
    <OpenLine selected={selected} />
  )
}

/** In Part B there is one place to type, and that is the private pane. */
function CaptureOff(): ReactElement {
  return (
    <section className="capture" aria-label={texts.quickCapture} data-region="1" tabIndex={-1}>
      <p className="capture__off">
        <Lock aria-hidden="true" />
        {texts.partBOff}
      </p>
      <p className="capture__below muted small">
        <ActionKey of="pane" /> {texts.privateNotes}
      </p>
    </section>
  )
}

function OpenLine({ selected }: { selected: Place }): ReactElement {
  const capture = useCapture(selected)
  const input = useRef<HTMLInputElement>(null)
  const [secret, setSecret] = useState<string | null>(null)
  const focus = (): void => input.current?.focus()
  /** What begins with the letter of a private note goes nowhere else from then on. */
  const type = (text: string): void => {
    const begun = beginningOf(text)
    if (begun?.letter !== 'n') return capture.type(text)
    capture.type('')
    setSecret(text.slice(begun.from))
  }
  // The field has the focus before the next key is pressed: what is typed at once is typed in it.
  const begin = (letter: CaptureLetter): void => {
    // What was said openly doesn’t become private by a key: the line keeps it.
    if (letter === 'n') return flushSync(() => setSecret(''))
    const text = withKind(capture.text, letter)
    flushSync(() => {
      setSecret(null)
      capture.type(text)
    })
    focus()
    input.current?.setSelectionRange(text.length, text.length)
  }
  const leave = (): void => {
    flushSync(() => setSecret(null))
    focus()
  }
  useCaptureKeys(begin, () => focusOn('capture'))
  if (secret !== null)
    return <PrivateLine item={capture.at.item} initial={secret} onLeave={leave} />
  return (
    <PublicLine capture={capture} selected={selected} input={input} type={type} begin={begin} />
  )
}

function PublicLine(props: {
  capture: Capture
  selected: Place
  input: RefObject<HTMLInputElement | null>
  type: (text: string) => void
  begin: (letter: CaptureLetter) => void
}): ReactElement {
  const { capture, input, type } = props
  const { line, text, at } = capture
  const chipsId = useId()
  const part = usePart(capture, input, type)
  const isElsewhere = useIsElsewhere(props.selected, at)
  const hasMarks = ['heard', 'action', 'parking lot'].some((kind) => kind === line.kind)
  return (
    <section
      className="capture"
      aria-label={texts.quickCapture}
      data-region="1"
      tabIndex={-1}
      id={focusTargets.capture}
      {...helpOn('capture')}
    >
      <FieldsOf of={capture.submission}>
        <Form
          of={{
            submit: capture.submit,
            isChanged: text !== '',
            isEntry: true,
            // It is said below, beside what else is wrong.
            refusal: undefined,
            isBusy: capture.submission.isBusy,
            hold: capture.submission.hold,
          }}
          className="capture__line"
          buttons={
            <Button type="submit" look="primary" isDisabled={text.trim() === ''}>
              {texts.add}
            </Button>
          }
        >
          <LineInput
            ref={input}
            text={text}
            pieces={line.pieces}
            offers={hasMarks ? offersOf(capture) : { '@': [], '#': [] }}
            describedBy={chipsId}
            isInvalid={capture.problem !== null}
            onType={type}
          />
        </Form>
        <div className="capture__below" id={chipsId}>
          {line.kind === null ? (
            <>
              {capture.filed !== null && (
                <FiledNote filed={capture.filed} onUndo={() => input.current?.focus()} />
              )}
              <KindOffers onKind={props.begin} isShort={capture.filed !== null} />
            </>
          ) : (
            <>
              <CaptureChips
                capture={capture}
                isElsewhere={isElsewhere}
                onPart={part}
                onMaybeDue={() => {
                  type(withDue(text, line.maybeDue))
                  input.current?.focus()
                }}
              />
              <span className="capture__enter" aria-hidden="true">
                <Key>{texts.enter}</Key> {texts.addsIt}
              </span>
            </>
          )}
        </div>
        {/* One part of the column whether or not there is something to say: nothing moves for nothing. */}
        <div>
          <Says capture={capture} />
          <GuardedParts capture={capture} focus={() => input.current?.focus()} />
        </div>
      </FieldsOf>
    </section>
  )
}

/** Whether a line goes elsewhere than one may think: not to what is looked at, or not to what is running. */
function useIsElsewhere(selected: Place, { meetingId, item }: CaptureAt): boolean {
  const running = useRecordPart(
    (record) => agendaOf(record, meetingId).find(({ status }) => status === 'running')?.id ?? null,
  )
  const lookedAt = selected.kind === 'item' ? selected.itemId : null
  return item?.id !== lookedAt || (running !== null && running !== lookedAt)
}

/** What `@` and `#` complete to, with what tells names apart. */
const offersOf = ({ context }: Capture) => ({
  '@': context.people.map(({ name, organization, isHere }) => ({
    name,
    detail: isHere ? organization : [organization, chipTexts.notHere].filter(Boolean).join(', '),
  })),
  '#': context.places.map(({ name }) => ({ name, detail: '' })),
})

/** A day that was part of the sentence is its due date as well. */
const withDue = (text: string, day: CapturedLine['maybeDue']): string =>
  day === null ? text : text.trimEnd() + chipTexts.dueWord + day.said

/** Leads to what a chip stands for: it is selected in the line, or begun where it isn't there yet. */
function usePart(
  { line, text }: Capture,
  input: RefObject<HTMLInputElement | null>,
  type: (text: string) => void,
): (part: ChipPart) => void {
  const begun: Readonly<Record<ChipPart, string>> = {
    kind: '',
    person: ' @',
    place: ' #',
    due: chipTexts.dueWord,
  }
  return (part) => {
    const piece = line.pieces.find(({ is }) => is === part)
    const next = piece === undefined ? text.trimEnd() + begun[part] : text
    if (next !== text) flushSync(() => type(next))
    input.current?.focus()
    input.current?.setSelectionRange(piece?.start ?? next.length, piece?.end ?? next.length)
  }
}

/** What came of the line before, and the way back while nothing else was done. */
function FiledNote({ filed, onUndo }: { filed: Filed; onUndo: () => void }): ReactElement {
  const dispatch = useDispatch()
  const isLast = useSnapshot(({ undo }) => undo === filed.label)
  return (
    <span className="capture__filed">
      {captureFiled.added(captureKindWords[filed.kind])}
      {isLast && (
        <Button
          small
          look="quiet"
          onPress={() => {
            onUndo()
            void dispatch({ type: 'app.undo' })
          }}
        >
          {captureFiled.undo}
          <ActionKey of="undo" />
        </Button>
      )}
    </span>
  )
}

/** What is wrong with the line, and what became of the last one, said once to whoever listens. */
function Says({ capture }: { capture: Capture }): ReactElement | null {
  const { problem, submission, filed } = capture
  const wrong = problem ?? submission.refusal ?? null
  const announce = useAnnounce()
  useEffect(() => {
    if (filed !== null) announce(captureFiled.added(captureKindWords[filed.kind]))
  }, [announce, filed])
  if (wrong === null || wrong === '') return null
  return (
    <p className="field__error" role="alert" dir="auto">
      {wrong}
    </p>
  )
}

/** The keys that lead to the line, whatever it is to become. */
function useCaptureKeys(begin: (letter: CaptureLetter) => void, focus: () => void): void {
  const offer = (
    id: 'focus heard' | 'focus notes' | 'focus decision' | 'focus action' | 'park thought',
    letter: CaptureLetter,
  ) => ({
    id,
    title: captureActions[captureKinds[letter]],
    group: 'record' as const,
    keys: keyTable[id],
    run: () => begin(letter),
  })
  const isPaneShown = useSnapshot(({ restricted }) => restricted !== null)
  usePaletteCommands([
    {
      id: 'capture',
      title: captureActions.line,
      group: 'record',
      keys: keyTable.capture,
      run: focus,
    },
    offer('focus heard', 'h'),
    offer('focus decision', 'd'),
    offer('focus action', 'a'),
    offer('focus notes', 't'),
    offer('park thought', 'p'),
    // While the private pane is open the same key leads into it.
    ...(isPaneShown
      ? []
      : [
          {
            id: 'focus note',
            title: captureActions['private note'],
            group: 'room' as const,
            keys: keyTable['focus note'],
            run: () => begin('n'),
          },
        ]),
  ])
}
