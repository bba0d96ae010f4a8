import { useEffect, useState } from 'react'
import type { DocumentRef, RenderedDocument } from '../../../shared/documents/contract'
import { useClient, useRevision } from '../client/useSnapshot'

/** What is previewed: a document as the record has it now, or a frozen version of one. */
export type Shown = DocumentRef | { readonly versionId: string }

/** How far the preview is. */
export type Rendering =
  | { readonly kind: 'making' }
  | { readonly kind: 'ready'; readonly document: RenderedDocument; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly message: string }

/** The document's bytes, made again whenever the record has changed. */
export function useRenderedDocument(shown: Shown): Rendering {
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
          ? { kind: 'ready', document: result.value, bytes: bytesOf(result.value), of: asked }
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

/** The bytes of a rendered document. */
export const bytesOf = ({ base64 }: RenderedDocument): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
