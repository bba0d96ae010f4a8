import { type ReactElement, useState } from 'react'
import { pageLength } from '../../../shared/kernel/page'
import { Button } from '../../ui/Button'
import { pageControls as texts } from './texts'

export interface PagesState {
  readonly skip: number
  readonly first: () => void
  readonly go: (skip: number) => void
}

/** Where one is in a register that is told page by page. */
export function usePages(): PagesState {
  const [skip, setSkip] = useState(0)
  return { skip, first: () => setSkip(0), go: setSkip }
}

/** Leads to the next rows and the ones before; nothing while all of them are on one page. */
export function PageControls({
  of,
  total,
}: {
  of: PagesState
  total: number
}): ReactElement | null {
  if (total <= pageLength) return null
  const last = Math.min(total, of.skip + pageLength)
  return (
    <nav className="pages" aria-label={texts.pages}>
      <Button isDisabled={of.skip === 0} onPress={() => of.go(Math.max(0, of.skip - pageLength))}>
        {texts.before}
      </Button>
      <span aria-live="polite">{texts.toOf(of.skip + 1, last, total)}</span>
      <Button isDisabled={last >= total} onPress={() => of.go(of.skip + pageLength)}>
        {texts.next}
      </Button>
    </nav>
  )
}
