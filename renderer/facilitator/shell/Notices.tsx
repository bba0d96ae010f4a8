import { useCallback, useRef, useState, type ReactElement, type ReactNode } from 'react'
import { NoticeContext } from '../client/useSnapshot'
import './Notices.css'
import { notices as texts } from './texts'

const shownMs = 9_000

/** Shows short messages above the room strip, read out politely, gone by themselves or on a press. */
export function Notices({ children }: { children: ReactNode }): ReactElement {
  const [notices, setNotices] = useState<readonly { id: number; text: string }[]>([])
  const lastId = useRef(0)
  const drop = useCallback((id: number) => {
    setNotices((shown) => shown.filter((notice) => notice.id !== id))
  }, [])
  const show = useCallback(
    (text: string) => {
      lastId.current += 1
      const id = lastId.current
      // The same words twice are one message.
      setNotices((shown) =>
        [...shown.filter((notice) => notice.text !== text), { id, text }].slice(-3),
      )
      setTimeout(() => drop(id), shownMs)
    },
    [drop],
  )
  return (
    <NoticeContext value={show}>
      {children}
      <div className="notices" role="status" aria-live="polite">
        {notices.map((notice) => (
          <div key={notice.id} className="notice">
            <span>{notice.text}</span>
            <button type="button" onClick={() => drop(notice.id)}>
              {texts.close}
            </button>
          </div>
        ))}
      </div>
    </NoticeContext>
  )
}
