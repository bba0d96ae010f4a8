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
  return refuseAll(own, (url) => isOwn(url, role))
}

/** The session of the windows that tell displays apart: they load one `data:` page and nothing else. */
export const createMarkSession = (): Session =>
  refuseAll(session.fromPartition('candor-mark'), (url) => url.startsWith('data:'))

const refusing = new WeakSet<Session>()

/**
 * Refuses whatever pages of a session may ask for: permissions, devices, screens, downloads, and
 * every address that isn't `allowed`. May be repeated; what is allowed is what was said last.
 */
export function refuseAll(own: Session, allowed: (url: string) => boolean = () => false): Session {
  own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !allowed(details.url) }))
  if (refusing.has(own)) return own
  refusing.add(own)
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
  // An empty answer would be an error of its own, thrown where nobody catches it.
  own.setDisplayMediaRequestHandler((_request, answer) => answer(null))
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
