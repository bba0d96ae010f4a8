import type { PaintedPage } from '../../shared/projector/view'

/** The projector's whole bridge: it can say that it is ready, and be told what to show. */
export interface ProjectorBridge {
  /** Answers with the view and the page that are painted; null when the page has just loaded. */
  ready(painted: PaintedPage | null): Promise<unknown>
  /** Calls back with every view, the latest one first. Returns how to stop. */
  onView(listener: (view: unknown) => void): () => void
}
