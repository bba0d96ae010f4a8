import { type ReactElement, type ReactNode, useState } from 'react'
import './PageChooser.css'
import { pageChooser as texts } from './texts'

/** A text that can be found by its words. */
interface Page {
  readonly id: string
  readonly title: string
  readonly text: string
}

interface PageChooserProps<P extends Page> {
  /** What the pages are, for screen readers. */
  readonly name: string
  /** What is searched. */
  readonly search: string
  /** Null until they are there. */
  readonly pages: readonly P[] | null
  /** Why they can't be read; null when they can. */
  readonly problem: string | null
  /** The page that is shown first; the first one, when absent. */
  readonly first?: string
  readonly children: (page: P) => ReactNode
}

/** A list of pages beside the one that is read, narrowed down by the words in them. */
export function PageChooser<P extends Page>(props: PageChooserProps<P>): ReactElement {
  const { name, search, pages, problem, first, children } = props
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string | null>(first ?? null)
  const found = pages?.filter((page) => hasWords(page, typed)) ?? []
  const shown = found.find(({ id }) => id === chosen) ?? found[0]
  return (
    <>
      <input
        className="input"
        type="search"
        aria-label={search}
        placeholder={search}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="help">
        <nav aria-label={name}>
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
        <article
          className="help__text"
          aria-label={shown?.title ?? name}
          aria-busy={pages === null && problem === null}
        >
          {problem !== null && <p className="empty">{problem}</p>}
          {pages !== null && shown === undefined && (
            <p className="empty">{texts.noPageHasTheseWords}</p>
          )}
          {shown !== undefined && children(shown)}
        </article>
      </div>
    </>
  )
}

/** Whether every word that was typed stands in a page. */
function hasWords({ title, text }: Page, typed: string): boolean {
  const all = `${title} ${text}`.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
}
