import { printPdf } from '../../ui/print/printPdf'
import { type Export, useExport, type Ways } from './useExport'
import { useRenderedDocument } from './useRenderedDocument'

type Rendering = ReturnType<typeof useRenderedDocument>

/** A document as the very bytes that are saved or printed, and how it leaves the screen. */
export function useLeavingDocument(
  shown: Parameters<typeof useRenderedDocument>[0],
  ways: Omit<Ways, 'onPrint'>,
): {
  readonly rendering: Rendering
  /** It is there to be printed and saved; null before. */
  readonly ready: Extract<Rendering, { kind: 'ready' }> | null
  readonly leaving: Export
} {
  const rendering = useRenderedDocument(shown)
  const ready = rendering.kind === 'ready' ? rendering : null
  const leaving = useExport(ready?.document.token ?? null, {
    ...ways,
    onPrint: () => {
      if (ready !== null) void printPdf(ready.bytes)
    },
  })
  return { rendering, ready, leaving }
}
