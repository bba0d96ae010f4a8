import { serve } from '../documents/serve'
import type { RestrictedPaperModel } from '../../shared/restricted/reports/restrictedPaper'

/** The thread that sets one restricted print, and ends: what it was told is gone with it. */
serve(async (fonts) => {
  const [{ registerFonts }, { renderRestricted }] = await Promise.all([
    import('../documents/fonts'),
    import('./index'),
  ])
  registerFonts(fonts)
  return async (model: RestrictedPaperModel) => ({ bytes: await renderRestricted(model) })
})
