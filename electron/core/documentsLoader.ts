import { resource } from './resources'

type Documents = typeof import('../documents')

let loading: Promise<Documents> | undefined

/**
 * The typesetter, loaded when it is first needed: it brings React along, which takes a while and
 * chooses between its slow and its fast build by NODE_ENV the moment it loads.
 */
export function documents(): Promise<Documents> {
  loading ??= load()
  return loading
}

async function load(): Promise<Documents> {
  process.env['NODE_ENV'] ??= 'production'
  const loaded = await import('../documents')
  loaded.registerFonts(resource('fonts'))
  return loaded
}
