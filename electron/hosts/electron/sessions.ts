import { session, type Session } from 'electron'
import { assetServer } from '../assets/serveAssets'
import type { WindowRole } from '../port'

/** The address of each role's page in Electron. */
export const addressOf: Readonly<Record<WindowRole, string>> = {
  facilitator: 'candor://facilitator/',
  projector: 'candor://projector/',
}

/**
 * A role's session: in memory only, shared with no other window, serving that role's own files and
 * refusing every permission, download and request elsewhere.
 */
export function createSession(role: WindowRole, rendererDir: string): Session {
  // A partition without the "persist:" prefix leaves nothing on disk.
  const own = session.fromPartition(`candor-${role}`)
  const serve = assetServer(rendererDir, role)
  own.protocol.handle('candor', async (request) => {
    const url = new URL(request.url)
    if (url.host !== role) return new Response(null, { status: 404 })
    const served = await serve(request.method, url.pathname)
    const body = served.body.length === 0 ? null : new Uint8Array(served.body)
    return new Response(body, { status: served.status, headers: { ...served.headers } })
  })
  own.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwn(details.url, role) })
  })
  return refusingAll(own)
}

/** The session of the windows that tell displays apart: they load one `data:` page and nothing else. */
export function createMarkSession(): Session {
  const own = session.fromPartition('candor-mark')
  own.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !details.url.startsWith('data:') })
  })
  return refusingAll(own)
}

function refusingAll(own: Session): Session {
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
  own.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  own.on('will-download', (event) => event.preventDefault())
  // Dictionaries would be downloaded.
  own.setSpellCheckerEnabled(false)
  return own
}

function isOwn(url: string, role: WindowRole): boolean {
  return (
    url.startsWith(addressOf[role]) ||
    url.startsWith(`blob:candor://${role}`) ||
    url.startsWith('data:')
  )
}
