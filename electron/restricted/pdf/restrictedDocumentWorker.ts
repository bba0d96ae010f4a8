import { serve } from '../../threads/serveDocumentThread'
import type { RestrictedJob } from './restrictedJob'

/** The thread that sets one restricted print, and ends: what it was told is gone with it. */
serve(async (fonts) => {
  const [{ registerFonts }, { renderRestricted }] = await Promise.all([
    import('../../documents/pdf/fonts'),
    import('./restrictedPdfs'),
  ])
  registerFonts(fonts)
  return async ({ model, options }: RestrictedJob) => ({
    bytes: await renderRestricted(model, options),
  })
})
