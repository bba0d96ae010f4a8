import { CircleCheck, CircleDashed, CircleMinus, CircleSlash, CircleX } from 'lucide-react'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import type { ActionLine } from '../../../shared/projector/view'
import { dateInWords } from '../formatDate'
import type { Entry } from './Sheet'
import { entries as texts } from './texts'

/* What views are made of: how the rows of a list stand on a sheet. */

/** Names in a row; one in another script keeps its own direction. */
export function Names({ names }: { names: readonly string[] }): ReactElement {
  return (
    <>
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ', '}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
    </>
  )
}

/** Wordings as they are. */
export const toEntries = (wordings: readonly string[], className?: string): Entry[] =>
  wordings.map((text, index) => ({
    index,
    text,
    ...(className === undefined ? {} : { className }),
  }))

/** A quiet sentence where a list has nothing. */
export const quietly = (text: string): Entry[] => [{ index: 0, text, className: 'projector__soft' }]

const statusWords: { readonly [S in ActionLine['status']]: string } = {
  open: '',
  done: texts.done,
  'not done': texts.triedNotDone,
  dropped: texts.dropped,
  'cannot yet': texts.weCantDoThisYet,
}

/** What belongs to a wording and is longer than this stands below it, where it may go on to the next page. */
const longMeta = 160

/** What belongs to a wording, below it. */
const metaOf = (meta: ReactNode): ReactElement => (
  <span className="projector__meta" dir="auto">
    {meta}
  </span>
)

/** A wording with who said it, or who speaks for it. */
export function entriesWith<T>(
  rows: readonly T[],
  read: (row: T) => { readonly text: string; readonly meta: string },
  show: (wording: ReactElement, meta: ReactElement | null) => ReactNode,
  className?: string,
): Entry[] {
  return rows.flatMap((row, index): Entry[] => {
    const { text, meta } = read(row)
    const isLong = meta.length > longMeta
    const entry: Entry = {
      index,
      text,
      ...(className === undefined ? {} : { className }),
      show: (wording, isEnd) =>
        show(wording, isEnd && meta !== '' && !isLong ? metaOf(meta) : null),
    }
    return isLong ? [entry, { index, text: meta, className: 'projector__soft' }] : [entry]
  })
}

/** Who does it and by when, and what was in the way. */
function ActionMeta({ action, status }: { action: ActionLine; status: string }): ReactElement {
  const { owner, due } = action
  const obstacle = action.obstacle.length > longMeta ? '' : action.obstacle
  const words = [
    status !== '' && status,
    owner !== '' && <strong key="owner">{owner}</strong>,
    due !== '' && texts.by(dateInWords(due, 'short')),
    obstacle !== '' && texts.inTheWayOf(obstacle),
  ].filter((word) => word !== false)
  return (
    <span className="projector__meta">
      {words.map((word, index) => (
        // A name in another script keeps its own direction; the line keeps the page's.
        <Fragment key={index}>
          {index > 0 && ' · '}
          <bdi>{word}</bdi>
        </Fragment>
      ))}
    </span>
  )
}

const stateIcons: { readonly [S in ActionLine['status']]: ReactElement } = {
  open: <CircleDashed aria-hidden="true" />,
  done: <CircleCheck aria-hidden="true" />,
  'not done': <CircleX aria-hidden="true" />,
  dropped: <CircleMinus aria-hidden="true" />,
  'cannot yet': <CircleSlash aria-hidden="true" />,
}

/** An entry for each action, and one for an obstacle that takes long to tell. */
function entriesOf(
  actions: readonly ActionLine[],
  show: (action: ActionLine, wording: ReactElement, isEnd: boolean) => ReactElement,
  className?: string,
): Entry[] {
  return actions.flatMap((action, index): Entry[] => {
    const entry: Entry = {
      index,
      text: action.wording,
      show: (wording, isEnd) => show(action, wording, isEnd),
      ...(className === undefined ? {} : { className }),
    }
    if (action.obstacle.length <= longMeta) return [entry]
    const obstacle: Entry = {
      index,
      text: action.obstacle,
      className: 'projector__soft',
      show: (wording) => (
        <>
          <bdi>{texts.inTheWay}</bdi>
          {wording}
        </>
      ),
    }
    return [entry, obstacle]
  })
}

/** What is promised, with owner and date below each. */
export const actionEntries = (actions: readonly ActionLine[]): Entry[] =>
  entriesOf(actions, (action, wording, isEnd) => (
    <>
      {wording}
      {isEnd && <ActionMeta action={action} status={statusWords[action.status]} />}
    </>
  ))

/** What was promised, each with how it went before it. */
export const pastActionEntries = (actions: readonly ActionLine[]): Entry[] =>
  entriesOf(
    actions,
    (action, wording, isEnd) => (
      <>
        <span className="projector__state" data-status={action.status} dir="ltr">
          {stateIcons[action.status]}
          {statusWords[action.status] === '' ? texts.open : statusWords[action.status]}
        </span>
        <div>
          {wording}
          {isEnd && <ActionMeta action={action} status="" />}
        </div>
      </>
    ),
    'projector__past',
  )
