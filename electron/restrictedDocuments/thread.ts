import { serve } from '../documents/serve'
import type { RestrictedJob } from './job'

/** The thread that sets one restricted print, and ends: what it was told is gone with it. */
serve(async (fonts) => {
  const [{ registerFonts }, { renderRestricted }] = await Promise.all([
    import('../documents/fonts'),
    import('./index'),
  ])
  registerFonts(fonts)
  return async ({ model, options }: RestrictedJob) => ({
    bytes: await renderRestricted(model, options),
  })
})
