import type { ReactElement } from 'react'
import { PdfPages } from '../../ui/print/PdfPages'
import type { Rendering } from './useRenderedDocument'
import { documentPages as texts } from './texts'

/** A document's pages, or how far they are. */
export function DocumentPages(props: { rendering: Rendering; title: string }): ReactElement {
  const { rendering, title } = props
  if (rendering.kind === 'making')
    return <p className="documents__wait">{texts.preparingTheDocument}</p>
  if (rendering.kind === 'failed')
    return (
      <p className="documents__wait field__error" role="alert">
        {rendering.message}
      </p>
    )
  return <PdfPages bytes={rendering.bytes} title={title} />
}
