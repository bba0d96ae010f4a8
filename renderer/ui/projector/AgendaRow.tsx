import type { ReactElement } from 'react'
import type { AgendaLine } from '../../../shared/projector/view'
import { shorten } from '../labels'
import { agendaRow as texts } from './texts'

const marks: { readonly [S in AgendaLine['state']]: { sign: string; word: string } } = {
  done: { sign: '✓', word: 'done' },
  now: { sign: '▸', word: 'now' },
  'to come': { sign: '', word: '' },
  moved: { sign: '→', word: texts.movedOn },
}

/** Titles in lists are cut after so many letters; each is shown whole when it is on the table. */
export const titleLength = 90

/** An item of the agenda, with how it stands. */
export function AgendaRow({ line, number }: { line: AgendaLine; number: number }): ReactElement {
  const { sign, word } = marks[line.state]
  const mark = sign === '' ? String(number) : sign
  return (
    <li data-state={line.state}>
      <span className="projector__mark" aria-hidden="true">
        {mark}
      </span>
      <span className="projector__text" dir="auto">
        {shorten(line.title, titleLength)}
      </span>
      <span className="projector__soft">{word === '' ? texts.min(line.minutes) : word}</span>
    </li>
  )
}
