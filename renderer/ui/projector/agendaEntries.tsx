import { Check, MoveRight, Play } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import type { AgendaLine } from '../../../shared/projector/view'
import type { Entry } from './Sheet'
import { agendaRow as texts } from './texts'

type Mark = { readonly icon: ReactElement; readonly word: string } | null

const marks: { readonly [S in AgendaLine['state']]: Mark } = {
  done: { icon: <Check />, word: texts.done },
  now: { icon: <Play fill="currentColor" />, word: texts.now },
  'to come': null,
  moved: { icon: <MoveRight />, word: texts.movedOn },
}

/** Items of the agenda, each with how it stands. */
export const agendaEntries = (agenda: readonly AgendaLine[]): Entry[] =>
  agenda.map((line, index) => ({
    index,
    text: line.title,
    className: `projector__row projector__row--${line.state.replace(' ', '-')}`,
    show: (wording): ReactNode => {
      const mark = marks[line.state]
      return (
        <>
          <span className="projector__mark" aria-hidden="true">
            {mark === null ? String(index + 1) : mark.icon}
          </span>
          {wording}
          <span className="projector__soft" dir="ltr">
            {mark === null ? texts.min(line.minutes) : mark.word}
          </span>
        </>
      )
    },
  }))
