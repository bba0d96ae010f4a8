import { serve } from './serve'

/** The thread that sets public papers. */
serve(async (fonts) => {
  const { registerFonts, setPaper } = await import('./index')
  registerFonts(fonts)
  return setPaper
})
