import { Fragment, type ReactElement, type ReactNode } from 'react'
import type { ActionLine } from '../../../shared/projector/view'
import { dateInWords } from '../formatDate'
import { shorten } from '../labels'
import { useMost } from './textSize'
import { useFitText } from './useFitText'
import { viewParts as texts } from './texts'

/** The part of a view that is made to fit. `of` is what it shows; a change measures again. */
export function Body(props: {
  of: unknown
  centered?: boolean
  children: ReactNode
}): ReactElement {
  const ref = useFitText<HTMLDivElement>(props.of)
  const centered = props.centered === true ? ' projector__body--centered' : ''
  return (
    <div ref={ref} className={`projector__body${centered}`}>
      {props.children}
    </div>
  )
}

/** At most this many lines; a room can't take in more at once. */
export const linesShown = 8

/** The first lines of a list, or the latest, and in words how many more there are. */
export function Lines<T>(props: {
  items: readonly T[]
  most?: number
  latest?: boolean
  className?: string
  render: (item: T, index: number) => ReactElement
}): ReactElement {
  const most = useMost(props.most ?? linesShown)
  const more = props.items.length - most
  const latest = props.latest === true
  return (
    <ul className={props.className ?? 'projector__list'}>
      {more > 0 && latest && <li className="projector__soft">{texts.before(more)}</li>}
      {(latest ? props.items.slice(-most) : props.items.slice(0, most)).map(props.render)}
      {more > 0 && !latest && <li className="projector__soft">{texts.andMore(more)}</li>}
    </ul>
  )
}

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

const statusWords: { readonly [S in ActionLine['status']]: string } = {
  open: '',
  done: texts.done,
  'not done': texts.triedNotDone,
  dropped: texts.dropped,
  'cannot yet': texts.weCantDoThisYet,
}

/** What is longer can't be read from the back row; the minutes have it whole. */
const longestAction = 300

/** Who does it and by when, and how it went. */
function ActionMeta({ action }: { action: ActionLine }): ReactElement {
  const due = action.due === '' ? '' : texts.by(dateInWords(action.due, 'short'))
  const words = [statusWords[action.status], action.owner, due].filter((word) => word !== '')
  return (
    <span className="projector__meta">
      {words.map((word, index) => (
        // A name in another script keeps its own direction; the line keeps the page's.
        <Fragment key={word}>
          {index > 0 && ' · '}
          <bdi>{word}</bdi>
        </Fragment>
      ))}
      {action.obstacle !== '' && (
        <>
          {words.length > 0 && ' · '}
          {texts.inTheWay}
          <bdi>{shorten(action.obstacle, longestAction)}</bdi>
        </>
      )}
    </span>
  )
}

/** Actions as they are worded, with owner and date below each. */
export function ActionLines(props: {
  actions: readonly ActionLine[]
  most?: number
  latest?: boolean
}): ReactElement {
  return (
    <Lines
      items={props.actions}
      most={props.most ?? 5}
      latest={props.latest ?? false}
      className="projector__list projector__list--plain"
      render={(action, index) => (
        <li key={index} dir="auto">
          {shorten(action.wording, longestAction)}
          <ActionMeta action={action} />
        </li>
      )}
    />
  )
}
