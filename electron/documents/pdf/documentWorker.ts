import { serve } from '../../threads/workerMain'

/** The thread that sets public papers. */
serve(async (fonts) => {
  const { registerFonts, setPaper } = await import('./documentPdfs')
  registerFonts(fonts)
  return setPaper
})
