import { printPdf } from '../../ui/print/printPdf'
import { type Leaving, useLeaving, type Ways } from './useExport'
import { useRendered } from './useRenderedDocument'

type Rendering = ReturnType<typeof useRendered>

/** A document as the very bytes that are saved or printed, and how it leaves the screen. */
export function useLeavingDocument(
  shown: Parameters<typeof useRendered>[0],
  ways: Omit<Ways, 'onPrint'>,
): {
  readonly rendering: Rendering
  /** It is there to be printed and saved; null before. */
  readonly ready: Extract<Rendering, { kind: 'ready' }> | null
  readonly leaving: Leaving
} {
  const rendering = useRendered(shown)
  const ready = rendering.kind === 'ready' ? rendering : null
  const leaving = useLeaving(ready?.document.token ?? null, {
    ...ways,
    onPrint: () => {
      if (ready !== null) void printPdf(ready.bytes)
    },
  })
  return { rendering, ready, leaving }
}
