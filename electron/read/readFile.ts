import type { PickedFile } from '../hosts/port'
import type { Site } from './site'

/** What Candor makes of a file, as the object that is printed. Its `kind` is the word that asked for it. */
export type ReadFile = (file: PickedFile, site: Site) => Promise<{ readonly kind: string }>
