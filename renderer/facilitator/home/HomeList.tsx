import type { ReactElement, ReactNode } from 'react'
import { Button } from '../../ui/Button'
import './HomeList.css'

/** Leads to all of what a list tells the first of. */
interface All {
  readonly label: string
  /** What is read out, since several lists have such a button. */
  readonly name: string
  readonly onPress: () => void
}

/** One kind of thing that is owed or comes up, under its heading; nothing where there is none. */
export function HomeList(props: {
  title: string
  /** Beside the heading: how many there are. */
  note: string
  all: All | null
  isEmpty: boolean
  /** The lines. */
  children: ReactNode
  /** Said below the lines; empty for nothing. */
  foot?: string
}): ReactElement | null {
  const { title, note, all, foot = '' } = props
  if (props.isEmpty) return null
  return (
    <section className="homelist">
      <div className="homelist__head">
        <h3>{title}</h3>
        <span className="homelist__note">{note}</span>
        {all !== null && (
          <Button small look="quiet" aria-label={all.name} onPress={all.onPress}>
            {all.label}
          </Button>
        )}
      </div>
      <ul>{props.children}</ul>
      {foot !== '' && <p className="muted small homelist__foot">{foot}</p>}
    </section>
  )
}
