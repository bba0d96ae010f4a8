import type { ProjectorView } from '../../shared/projector/view'

/**
 * The views of the picture tests, by name. Their charts are drawn by a thread, which a page hasn't:
 * the program that serves the gallery gives this module with the views in it.
 */
export const views: readonly (readonly [name: string, view: ProjectorView])[] = []
