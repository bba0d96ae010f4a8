import { buffer } from 'node:stream/consumers'
import type { ReactElement } from 'react'
import { pdf } from '@react-pdf/renderer'

/** A paper's bytes. */
export async function pdfBytes(paper: ReactElement): Promise<Uint8Array> {
  const instance = pdf()
  instance.updateContainer(paper)
  return new Uint8Array(await buffer(await instance.toBuffer()))
}
