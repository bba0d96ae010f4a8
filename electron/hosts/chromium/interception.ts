import type { AssetServer } from '../assets/serveAssets'
import type { WindowRole } from '../port'
import type { CdpClient } from './client'
import type { Events } from './protocol'

type Paused = Events['Fetch.requestPaused']

/** The made-up secure address of each role's page. `.invalid` can never be a real site. */
export const originOf: Readonly<Record<WindowRole, string>> = {
  facilitator: 'https://facilitator.invalid',
  projector: 'https://projector.invalid',
}

/** Knows which role's window a frame is the main frame of; null for any other frame. */
export type RoleOfFrame = (frameId: string) => WindowRole | null

/**
 * Answers every request of every page of the browser: a window's own origin from its allow-list,
 * all else not at all. Nothing here ever continues a request to the network.
 */
export async function interceptAll(
  client: CdpClient,
  servers: Readonly<Record<WindowRole, AssetServer>>,
  roleOfFrame: RoleOfFrame,
): Promise<void> {
  client.on('Fetch.requestPaused', (paused) => {
    answer(client, servers, roleOfFrame(paused.frameId), paused).catch(() => {
      // The page went away while its file was being read.
    })
  })
  await client.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}

async function answer(
  client: CdpClient,
  servers: Readonly<Record<WindowRole, AssetServer>>,
  role: WindowRole | null,
  { requestId, request, resourceType }: Paused,
): Promise<void> {
  const url = new URL(request.url)
  if (role !== null && url.origin === originOf[role]) {
    const served = await servers[role](request.method, url.pathname)
    await client.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: served.status,
      responseHeaders: Object.entries(served.headers).map(([name, value]) => ({ name, value })),
      body: served.body.toString('base64'),
    })
  } else if (role !== null && resourceType === 'Document') {
    // "No content" leaves the page where it is; failing would put an error page in its place.
    await client.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 204,
      responseHeaders: [],
      body: '',
    })
  } else {
    await client.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
  }
}
