import { type KeyboardEvent, type ReactElement, type Ref, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { CapturedLine } from '../../../../shared/actions/capture/readLine'
import {
  type Completion,
  completeMark,
  completionsFor,
  markBefore,
  type OpenMark,
} from './completion'
import './capture.css'
import './LineInput.css'
import { captureLine as texts, completions as listTexts } from './texts'

interface LineInputProps {
  readonly ref: Ref<HTMLInputElement>
  readonly text: string
  readonly pieces: CapturedLine['pieces']
  /** What `@` and `#` complete to; nothing where they mean nothing. */
  readonly offers: { readonly '@': readonly Completion[]; readonly '#': readonly Completion[] }
  readonly describedBy: string
  readonly isInvalid: boolean
  readonly onType: (text: string) => void
}

interface Offered {
  readonly mark: OpenMark
  readonly caret: number
  readonly list: readonly Completion[]
}

/** The field of the one line: what is understood is marked where it stands, names are completed. */
export function LineInput(props: LineInputProps): ReactElement {
  const { text, offers, onType } = props
  const listId = useId()
  const input = useRef<HTMLInputElement | null>(null)
  const [caret, setCaret] = useState<number | null>(null)
  const [active, setActive] = useState(-1)
  const offered = caret === null ? null : findOffer(text, caret, offers)
  const marks = useRef<HTMLDivElement>(null)
  const follow = (): void => {
    if (marks.current !== null && input.current !== null)
      marks.current.scrollLeft = input.current.scrollLeft
  }
  const accept = ({ mark, caret: at }: Offered, name: string): void => {
    const next = completeMark(text, at, mark, name)
    flushSync(() => {
      onType(next.line)
      setCaret(null)
    })
    input.current?.setSelectionRange(next.caret, next.caret)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (offered === null || event.nativeEvent.isComposing) return
    const count = offered.list.length
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    const chosen = offered.list[event.key === 'Tab' ? Math.max(0, active) : active]
    if (step !== undefined)
      setActive((active + step + count + (active < 0 && step < 0 ? 1 : 0)) % count)
    else if (event.key === 'Escape') setCaret(null)
    else if (
      (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) &&
      chosen !== undefined
    )
      accept(offered, chosen.name)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="capture__field">
      <div className="capture__marks" aria-hidden="true" ref={marks}>
        <MarkedText text={text} pieces={props.pieces} />
      </div>
      <input
        ref={(element) => {
          input.current = element
          if (typeof props.ref === 'function') props.ref(element)
          else if (props.ref !== null) props.ref.current = element
        }}
        className="input capture__input"
        type="text"
        dir="auto"
        autoComplete="off"
        role="combobox"
        aria-label={texts.capture}
        aria-expanded={offered !== null}
        aria-controls={offered === null ? undefined : listId}
        aria-autocomplete="list"
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid}
        {...(offered !== null && active >= 0
          ? { 'aria-activedescendant': `${listId}-${active}` }
          : {})}
        placeholder={texts.likeThis}
        value={text}
        onChange={({ target }) => {
          setActive(-1)
          setCaret(target.selectionStart)
          onType(target.value)
        }}
        onKeyDown={press}
        onBlur={() => setCaret(null)}
        onScroll={follow}
      />
      {offered !== null && (
        <ul
          id={listId}
          role="listbox"
          data-completes
          className="capture__offers"
          aria-label={offered.mark.sign === '@' ? listTexts.people : listTexts.places}
        >
          {offered.list.map(({ name, detail }, at) => (
            <li
              key={name}
              id={`${listId}-${at}`}
              role="option"
              aria-selected={at === active}
              // The caret stays where one types.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => accept(offered, name)}
            >
              <span dir="auto">{name}</span>
              <span className="muted small" dir="auto">
                {detail}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function findOffer(text: string, caret: number, offers: LineInputProps['offers']): Offered | null {
  const mark = markBefore(text, caret)
  const list = mark === null ? [] : completionsFor(mark.query, offers[mark.sign])
  return mark === null || list.length === 0 ? null : { mark, caret, list }
}

/** The same words once more, below those of the field: what is understood has a ground of its own. */
function MarkedText({ text, pieces }: Pick<LineInputProps, 'text' | 'pieces'>): ReactElement {
  const parts: ReactElement[] = []
  let at = 0
  for (const { start, end, is } of pieces) {
    parts.push(
      <span key={at}>{text.slice(at, start)}</span>,
      <mark key={start} data-is={is}>
        {text.slice(start, end)}
      </mark>,
    )
    at = end
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}
