import { pieceBytes } from '../largeFile'
import type { PickedLargeFile } from '../port'
import type { CdpClient } from './client'

/** The page that holds a file. */
interface Holder {
  readonly client: Pick<CdpClient, 'send'>
  readonly sessionId: string
}

const describe = 'function () { return { name: this.name, size: this.size } }'

/**
 * A `File` a page holds, by the id of that object. Its bytes are asked of the browser, not of the
 * page, so that no window waits for a large file.
 */
export async function fileInPage(page: Holder, objectId: string): Promise<PickedLargeFile> {
  const { client, sessionId } = page
  const told = await client.send(
    'Runtime.callFunctionOn',
    { functionDeclaration: describe, objectId, returnByValue: true },
    sessionId,
  )
  const { name, size } = told.result.value as { name: string; size: number }
  return {
    name,
    size,
    pieces: () => piecesOf(page, objectId, size),
    close: async () => {
      // With its page the object is gone as well.
      await client.send('Runtime.releaseObject', { objectId }, sessionId).catch(() => undefined)
    },
  }
}

async function* piecesOf(
  { client, sessionId }: Holder,
  objectId: string,
  size: number,
): AsyncGenerator<Uint8Array> {
  const { uuid } = await client.send('IO.resolveBlob', { objectId }, sessionId)
  const handle = `blob:${uuid}`
  const read = (offset: number) =>
    client.send('IO.read', { handle, offset, size: pieceBytes }, sessionId)
  let offset = 0
  // The next piece is on its way while this one is looked at.
  let next = read(0)
  while (offset < size) {
    const { data, base64Encoded } = await next
    const piece = Buffer.from(data, base64Encoded === true ? 'base64' : 'utf8')
    if (piece.length === 0) throw new Error('the file ended before its end')
    offset += piece.length
    if (offset < size) {
      next = read(offset)
      // It is waited for with the next round, or never when nobody goes on.
      next.catch(() => undefined)
    }
    yield new Uint8Array(piece)
  }
}
