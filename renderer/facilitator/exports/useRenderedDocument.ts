import { useEffect, useState } from 'react'
import type { PaperRef, RenderedPaper } from '../../../shared/documents/contract'
import { useClient, useRevision } from '../client/useSnapshot'

/** What is previewed: a paper as the record has it now, or a frozen version of one. */
export type Shown = PaperRef | { readonly versionId: string }

/** How far the preview is. */
export type Rendering =
  | { readonly kind: 'making' }
  | { readonly kind: 'ready'; readonly paper: RenderedPaper; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly message: string }

/** The paper's bytes, made again whenever the record has changed. */
export function useRendered(shown: Shown): Rendering {
  const client = useClient()
  const revision = useRevision()
  const [rendering, setRendering] = useState<Rendering & { of?: string }>({ kind: 'making' })
  const asked = JSON.stringify(shown)
  useEffect(() => {
    let current = true
    const of = JSON.parse(asked) as Shown
    void (
      'versionId' in of
        ? client.ask({ type: 'document.version', versionId: of.versionId })
        : client.ask({ type: 'document.render', ref: of })
    ).then((result) => {
      if (!current) return
      setRendering(
        result.ok
          ? { kind: 'ready', paper: result.value, bytes: bytesOf(result.value), of: asked }
          : { kind: 'failed', message: result.refusal.message, of: asked },
      )
    })
    return () => {
      current = false
    }
  }, [client, revision, asked])
  // What was asked for before must not be taken for what is asked for now.
  return rendering.of === asked ? rendering : { kind: 'making' }
}

/** The bytes of a rendered paper. */
export const bytesOf = ({ base64 }: RenderedPaper): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
