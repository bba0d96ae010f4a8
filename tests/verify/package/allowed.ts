import { packageOf } from '../../../electron/package/needed'
import { allowedPackages } from '../../../electron/package/allowedPackages'

/** What may be in a packaged application, apart from `node_modules`; said here by hand, and not by what packs it. */
const allowed = [
  /^package\.json$/,
  /^out\/main\/[\w-]+\.js$/,
  /^out\/main\/thirdPartyNotices\.json$/,
  /^out\/preload\/page-(facilitator|projector)\.cjs$/,
  /^out\/renderer\/(facilitator|projector)\/index\.html$/,
  /^out\/renderer\/assets\/[\w-][\w.-]*\.(js|mjs|css|woff2|ttf)$/,
  /^resources\/fonts\/[\w-]+\.(ttf|txt)$/,
  /^resources\/help\/\d\d-[a-z-]+\.md$/,
  /^resources\/(languages|sample|templates|words)\/[\w-]+\.json$/,
]

/** Of a library: its code, what it says of itself, and the engine of the database. */
const ofLibraries = /\.(js|cjs|mjs|json)$|^node_modules\/sql\.js\/dist\/sql-wasm\.wasm$/

/** Never, whatever else allows it: what shows how Candor was made, is for another host, or for those who work on it. */
const never =
  /\.(map|ts|tsx|node|exe|sh)$|(^|\/)(\.[^/]+|tests?|__tests__|electron\.js|@types|\.bin)(\/|$)/

/** Files of a packaged application that may not be there, by their paths in it. */
export const notAllowed = (paths: readonly string[]): string[] =>
  paths.filter((path) => never.test(path) || !isAllowed(path))

function isAllowed(path: string): boolean {
  const name = packageOf(path)
  return name === null
    ? allowed.some((one) => one.test(path))
    : allowedPackages.includes(name) && ofLibraries.test(path)
}
