import type { ReactElement } from 'react'
import { TriangleAlert } from 'lucide-react'
import { overBy, type Standing } from '../../../shared/capacity/usage'
import { standingInWords } from '../../../shared/capacity/formatCapacity'
import './UsageLine.css'

/**
 * How much of one kind of capacity is promised: as a bar, and in words beside it. What goes beyond
 * what there is stands out by its shape and its words, not by a color.
 */
export function UsageLine({ standing }: { standing: Standing }): ReactElement {
  const isOver = overBy(standing) > 0
  return (
    <span className="standing" data-over={isOver || undefined}>
      <Bar standing={standing} />
      <span className="standing__words">
        {isOver && <TriangleAlert aria-hidden="true" />}
        <span>{standingInWords(standing)}</span>
      </span>
    </span>
  )
}

function Bar({ standing }: { standing: Standing }): ReactElement {
  const { stated, promised } = standing
  const most = Math.max(stated, promised, 1)
  const percent = (amount: number): string => `${(100 * amount) / most}%`
  const over = overBy(standing)
  return (
    <span className="standing__bar" aria-hidden="true">
      <span className="standing__promised" style={{ width: percent(promised - over) }} />
      {over > 0 && <span className="standing__over" style={{ width: percent(over) }} />}
    </span>
  )
}
