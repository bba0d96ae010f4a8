import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inflateSync } from 'node:zlib'

const run = promisify(execFile)

/** Something that comes out of Candor, and words that must be found in it for the search to count. */
export interface Artifact {
  readonly name: string
  readonly bytes: Buffer
  readonly control: string
}

/** An artifact of text. */
export const textArtifact = (name: string, text: string, control: string): Artifact => ({
  name,
  control,
  bytes: Buffer.from(text),
})

/** Everything a reader, a search program or a curious person gets out of a PDF. */
export async function pdfArtifacts(
  name: string,
  pdf: Buffer,
  folder: string,
  control: { readonly text: string; readonly title: string },
): Promise<Artifact[]> {
  const path = join(folder, 'paper.pdf')
  await writeFile(path, pdf)
  const out = async (program: string, ...args: string[]): Promise<string> =>
    (await run(program, args, { maxBuffer: 1 << 26 })).stdout
  return [
    textArtifact(`${name}, text`, await out('pdftotext', '-raw', path, '-'), control.text),
    textArtifact(`${name}, layout`, await out('pdftotext', '-layout', path, '-'), control.text),
    textArtifact(`${name}, structure`, await out('pdfinfo', '-struct-text', path), control.text),
    textArtifact(
      `${name}, properties`,
      `${await out('pdfinfo', path)}${await out('pdfinfo', '-meta', path)}`,
      control.title,
    ),
    textArtifact(`${name}, attachments`, await out('pdfdetach', '-list', path), 'embedded'),
    { name: `${name}, bytes`, bytes: Buffer.concat([pdf, ...streamsOf(pdf)]), control: '%PDF' },
  ]
}

/** What the deflated streams of a PDF hold. */
function streamsOf(pdf: Buffer): Buffer[] {
  const streams: Buffer[] = []
  for (let at = pdf.indexOf('stream'); at !== -1; at = pdf.indexOf('stream', at + 6)) {
    const start = pdf[at + 6] === 0x0d ? at + 8 : at + 7
    const end = pdf.indexOf('endstream', start)
    try {
      streams.push(inflateSync(pdf.subarray(start, end === -1 ? undefined : end)))
    } catch {
      // Not a deflated stream: a picture or a font as it is, which the raw bytes show.
    }
  }
  return streams
}
