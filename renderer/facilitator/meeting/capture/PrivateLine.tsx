import { EyeOff } from 'lucide-react'
import { type ReactElement, useContext, useEffect, useRef, useState } from 'react'
import type { DispatchResult } from '../../../../shared/contracts/facilitator'
import { refuse } from '../../../../shared/kernel/result'
import type { AgendaItem } from '../../../../shared/meeting/tables'
import { Button } from '../../../ui/Button'
import { Form } from '../../../ui/form/Form'
import { useSubmit } from '../../../ui/form/useSubmit'
import { focusTargets } from '../../client/focusTargets'
import { useAtLaptop } from '../../client/useAtLaptop'
import { NoticeContext, useClient, useHiding, useSnapshot } from '../../client/useSnapshot'
import { usePaneToggle } from '../../restricted/pane/useNotesPane'
import './capture.css'
import './PrivateLine.css'
import { captureLine, privateLine as texts } from './texts'

/**
 * The line while it is private: in the pane's color, and written into the item's private note. Its
 * letters are shown only while the pane itself is, by the pane's own rules; nothing of them is kept
 * anywhere else.
 */
export function PrivateLine(props: {
  item: AgendaItem | null
  /** What was typed before it was known to be private. */
  initial: string
  onLeave: () => void
}): ReactElement {
  const { item, onLeave } = props
  const [text, setText] = useState(props.initial)
  const isOpen = usePaneShown()
  const file = useFileNote(item)
  const [isFiled, setFiled] = useState(false)
  const openPane = usePaneToggle()
  const isPaneOpen = useSnapshot(({ pane }) => pane.open)
  useAskedOnce(() => {
    if (!isPaneOpen) openPane()
  })
  useKeepOnClose({ isOpen, text, file, onClose: onLeave })
  const submission = useSubmit(file)
  const submit = async (): Promise<void> => {
    if (!isOpen || item === null || text.trim() === '') return
    const sending = submission.submit(text)
    setText('')
    if (await sending) setFiled(true)
    else setText(text)
  }
  return (
    <section
      className="capture capture--private"
      aria-label={texts.privateNote}
      data-region="1"
      data-holds-focus
      tabIndex={-1}
      id={focusTargets.capture}
    >
      <Form
        of={{ ...submission, submit, isChanged: text !== '', isEntry: true }}
        className="capture__line"
        buttons={
          <Button type="submit" look="restricted" isDisabled={!isOpen || item === null}>
            {captureLine.add}
          </Button>
        }
      >
        <EyeOff aria-hidden="true" />
        <input
          className="input capture__input"
          type={isOpen ? 'text' : 'password'}
          autoComplete="off"
          dir="auto"
          autoFocus
          aria-label={texts.privateNote}
          aria-describedby="private-line-says"
          value={text}
          onChange={({ target }) => {
            setFiled(false)
            setText(target.value)
          }}
          onKeyDown={(event) => {
            const isLeaving = event.key === 'Escape' || event.key === 'Backspace'
            if (!isLeaving || text !== '') return
            event.preventDefault()
            onLeave()
          }}
        />
      </Form>
      <div className="capture__below">
        <p id="private-line-says" role="status" className="capture__says" dir="auto">
          {isFiled && text === '' ? texts.added : isOpen ? whereWords(item) : texts.opening}
        </p>
        {!isOpen && !isPaneOpen && (
          <Button small look="restricted" onPress={openPane}>
            {texts.openNotes}
          </Button>
        )}
        <Button small look="restricted" onPress={onLeave}>
          {texts.leave}
        </Button>
      </div>
    </section>
  )
}

const whereWords = (item: AgendaItem | null): string =>
  item === null ? texts.chooseAnItem : texts.goesTo(item.title)

/** Whether the private pane is painted: open, uncovered, and nothing is being hidden. */
function usePaneShown(): boolean {
  const isHiding = useHiding()
  return useSnapshot(({ restricted }) => restricted !== null) && !isHiding
}

/** Adds a line to the private note of the item. */
function useFileNote(item: AgendaItem | null): (line: string) => Promise<DispatchResult> {
  const client = useClient()
  const author = useAtLaptop()
  return (text) => {
    if (item === null) return Promise.resolve(refuse(texts.chooseAnItem))
    const { meetingId, id: itemId } = item
    return client.dispatch({ type: 'note.addLine', meetingId, itemId, author, text })
  }
}

function useAskedOnce(ask: () => void): void {
  const latest = useRef(ask)
  useEffect(() => latest.current(), [])
}

/** What is typed when the pane closes is written where it was going, as the pane's own fields do. */
function useKeepOnClose(props: {
  isOpen: boolean
  text: string
  file: (line: string) => Promise<DispatchResult>
  onClose: () => void
}): void {
  const notice = useContext(NoticeContext)
  const latest = useRef({ ...props, notice })
  const before = useRef(props.isOpen)
  useEffect(() => {
    latest.current = { ...props, notice }
  })
  useEffect(() => {
    if (before.current && !props.isOpen) {
      const { text, file, onClose } = latest.current
      if (text.trim() !== '') void keep(text, file, latest.current.notice)
      onClose()
    }
    before.current = props.isOpen
  }, [props.isOpen])
  useEffect(() => {
    const leave = (): void => {
      const { isOpen, text, file } = latest.current
      if (text.trim() === '') return
      if (isOpen) void keep(text, file, latest.current.notice)
      else latest.current.notice(texts.notKept)
      latest.current = { ...latest.current, text: '' }
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
}

/** Writes what was being typed; nothing of it is dropped in silence. */
async function keep(
  text: string,
  file: (line: string) => Promise<DispatchResult>,
  notice: (message: string) => void,
): Promise<void> {
  const result = await file(text)
  if (!result.ok) notice(result.refusal.message)
}
