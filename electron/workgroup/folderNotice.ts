import { readdir, realpath, statfs } from 'node:fs/promises'
import { dirname, sep } from 'node:path'

/*
 * Where the data folder lies. A folder that a service copies elsewhere, or that other computers use
 * as well, can change under Candor's hands; whoever keeps workgroups there is told.
 */

/** What a folder was recognized as. */
export type FolderKind =
  | { readonly kind: 'ordinary' }
  /** A service keeps it in step with other computers; its name, or null when only its marks are known. */
  | { readonly kind: 'synced'; readonly service: string | null }
  /** It is on another computer. */
  | { readonly kind: 'network' }

/** Folders that services of this kind make, by the beginning of their name. */
const services: readonly (readonly [RegExp, string])[] = [
  [/^onedrive\b/i, 'OneDrive'],
  [/^dropbox\b/i, 'Dropbox'],
  [/^(google ?drive|my drive|googledrive-.*)$/i, 'Google Drive'],
  [/^(icloud ?drive|mobile documents|com~apple~clouddocs)$/i, 'iCloud Drive'],
  [/^box( sync)?$/i, 'Box'],
  [/^nextcloud\d*\b/i, 'Nextcloud'],
  [/^owncloud\d*\b/i, 'ownCloud'],
  [/^pcloud ?(drive|sync)?$/i, 'pCloud'],
  [/^(mega|megasync)$/i, 'MEGA'],
  [/^seafile\b/i, 'Seafile'],
  [/^synologydrive\b/i, 'Synology Drive'],
  [/^creative cloud files\b/i, 'Creative Cloud'],
  [/^proton ?drive\b/i, 'Proton Drive'],
  [/^yandex[. ]?disk\b/i, 'Yandex Disk'],
  [/^kdrive\b/i, 'kDrive'],
  [/^tresorit\b/i, 'Tresorit'],
  [/^koofr\b/i, 'Koofr'],
  [/^jottacloud\b/i, 'Jottacloud'],
  [/^syncthing\b/i, 'Syncthing'],
  [/^spideroak\b/i, 'SpiderOak'],
  [/^resilio sync\b/i, 'Resilio Sync'],
  [/^sharepoint\b/i, 'SharePoint'],
]

/** What such services leave in the folders they keep in step, or above them. */
const marks =
  /^(\.stfolder|\.dropbox|\.dropbox\.cache|\.sync|\.synologyworkingdirectory|\._?sync_.*\.db|\.owncloudsync\.log|\.nextcloudsync\.log|\.csync_journal\.db)$/i

/** File systems of other computers, as Linux numbers them; the last are programs that may fetch from anywhere. */
const networkTypes = new Set([
  0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x5346414f, 0x01021997, 0xc36400, 0x73757245, 0x564c,
  0x65735546,
])

/** Looks where a folder lies. Never rejects: what can't be found out is taken for ordinary. */
export async function recognizeFolder(folder: string): Promise<FolderKind> {
  const path = await realpath(folder).catch(() => folder)
  const named = path
    .split(sep)
    .flatMap((part) => services.find(([pattern]) => pattern.test(part))?.[1] ?? [])
    .at(0)
  if (named !== undefined) return { kind: 'synced', service: named }
  if (/[\\/]Library[\\/]CloudStorage[\\/]/.test(path)) return { kind: 'synced', service: null }
  if (await hasMarksAbove(path)) return { kind: 'synced', service: null }
  return (await isOnNetwork(path)) ? { kind: 'network' } : { kind: 'ordinary' }
}

async function hasMarksAbove(path: string): Promise<boolean> {
  for (let at = path; ; at = dirname(at)) {
    const names = await readdir(at).catch(() => [])
    if (names.some((name) => marks.test(name))) return true
    if (dirname(at) === at) return false
  }
}

async function isOnNetwork(path: string): Promise<boolean> {
  if (path.startsWith('\\\\')) return true
  if (process.platform !== 'linux') return false
  const found = await statfs(path).catch(() => null)
  return found !== null && networkTypes.has(found.type)
}

/** What is said about such a folder; empty for an ordinary one. */
export function folderNoticeOf(found: FolderKind): string {
  if (found.kind === 'ordinary') return ''
  const what =
    found.kind === 'network'
      ? 'Candor’s folder is on another computer or a network drive.'
      : `Candor’s folder is kept in step with other computers${found.service === null ? '' : ` by ${found.service}`}.`
  return `${what} Two copies of Candor could save there at the same time, and older files can come back. Use it on one computer at a time, and keep backups elsewhere; better, keep the folder on this computer’s own disk.`
}
