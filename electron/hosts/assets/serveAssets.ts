import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { WindowRole } from '../port'
import { mimeOf } from './mimeTypes'
import { securityHeaders } from './securityPolicy'
import { ReachableAssets } from './reachableAssets'

/** An answer to a page's request for one of its files. */
interface Served {
  readonly status: 200 | 204 | 404 | 405
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Answers a page's request for a path of its own origin. */
export type AssetServer = (method: string, pathname: string) => Promise<Served>

const noncePlaceholder = '__CANDOR_NONCE__'

/** Serves one role's page from the built renderer: only files on the role's allow-list, read-only. */
export function assetServer(rendererDir: string, role: WindowRole): AssetServer {
  const allowed = new ReachableAssets(rendererDir, role)
  return async (method, pathname) => {
    const nonce = randomBytes(16).toString('base64url')
    const headers = securityHeaders(role, nonce)
    const refuse = (status: 204 | 404 | 405): Served => ({ status, headers, body: Buffer.alloc(0) })
    if (method !== 'GET' && method !== 'HEAD') return refuse(405)
    // Browsers ask for it unasked; a missing one would show up as an error in the console.
    if (pathname === '/favicon.ico') return refuse(204)
    const file = pathname === '/' ? `${role}/index.html` : pathname.slice(1)
    const type = mimeOf(file)
    // The name is looked up in a list of what is there, so no path can lead out of the folder.
    if (type === null || !allowed.has(file)) return refuse(404)
    const bytes = await readFile(join(rendererDir, file))
    allowed.served(file, bytes)
    const body =
      extname(file) === '.html'
        ? Buffer.from(bytes.toString('utf8').replaceAll(noncePlaceholder, nonce))
        : bytes
    return { status: 200, headers: { ...headers, 'content-type': type }, body }
  }
}
