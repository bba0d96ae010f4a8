import { serve } from '../../threads/serveDocumentThread'

/** The thread that sets public documents. */
serve(async (fonts) => {
  const { registerFonts, typesetDocument } = await import('./documentPdfs')
  registerFonts(fonts)
  return typesetDocument
})
