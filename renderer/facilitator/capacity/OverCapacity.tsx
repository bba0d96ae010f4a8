import { useEffect, useRef, type ReactElement, type ReactNode, type Ref } from 'react'
import { TriangleAlert } from 'lucide-react'
import type { Exceeded } from '../../../shared/capacity/usage'
import { ExceededWords } from './NeedsFields'
import './OverCapacity.css'
import { overCapacity as texts } from './texts'

/**
 * That a promise would need more than is left, before it is made: in numbers, with what is promised
 * already, and with what can be done about it. Nothing is forbidden.
 */
export function OverCapacity({
  exceeded,
  children,
  ref,
}: {
  exceeded: readonly Exceeded[]
  children: ReactNode
  ref?: Ref<HTMLDivElement>
}): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  const isBeyond = exceeded.length > 0
  const which = exceeded.map(({ capacity }) => capacity.id).join(' ')
  // It must be seen before it is promised; the focus stays where it is.
  useEffect(() => {
    if (which !== '') box.current?.scrollIntoView({ block: 'nearest' })
  }, [which])
  return (
    <div className="needs__told" role="status" ref={ref}>
      {isBeyond && (
        <div className="beyond" ref={box}>
          <p className="beyond__words">
            <TriangleAlert aria-hidden="true" />
            {texts.moreThanThereIs}
          </p>
          <ExceededWords exceeded={exceeded} />
          <div className="actions-row actions-row--start">{children}</div>
        </div>
      )}
    </div>
  )
}
