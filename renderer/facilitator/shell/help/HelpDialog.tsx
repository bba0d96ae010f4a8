import { type ReactElement, useState } from 'react'
import type { HelpPage } from '../../../../shared/contracts/help'
import { Button } from '../../../ui/Button'
import { Modal } from '../../../ui/Modal'
import { useQueryOnce } from '../../client/useQueryOnce'
import { MarkdownText } from './MarkdownText'
import './help.css'

/** The help that comes with Candor: a page a task, found by the words in it. */
export function HelpDialog({ onClose }: { onClose: () => void }): ReactElement {
  const pages = useQueryOnce({ type: 'help.shipped' })?.pages ?? none
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const found = pages.filter((page) => hasWords(page, typed))
  const shown = found.find(({ id }) => id === chosen) ?? found[0]
  return (
    <Modal title="Help" wide onClose={onClose}>
      <input
        className="input"
        type="search"
        aria-label="Search the help"
        placeholder="Search the help"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="help">
        <nav aria-label="Help pages">
          <ul className="help__pages">
            {found.map(({ id, title }) => (
              <li key={id}>
                <button
                  type="button"
                  className="help__page"
                  aria-current={id === shown?.id ? 'page' : undefined}
                  onClick={() => setChosen(id)}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <article className="help__text" aria-label={shown?.title ?? 'Nothing found'}>
          {shown === undefined ? (
            <p className="empty">No page has these words. Try fewer or other words.</p>
          ) : (
            <>
              <h3>{shown.title}</h3>
              <MarkdownText text={shown.text} />
            </>
          )}
        </article>
      </div>
      <div className="actions-row">
        <Button onPress={() => window.print()}>Print this page</Button>
        <Button onPress={onClose}>Close</Button>
      </div>
    </Modal>
  )
}

const none: readonly HelpPage[] = []

/** Whether every word that was typed stands in a page. */
function hasWords({ title, text }: HelpPage, typed: string): boolean {
  const all = `${title} ${text}`.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
}
