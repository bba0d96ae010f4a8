/** The views of the picture tests, made by the program that serves the gallery. */
declare module 'virtual:scenes' {
  import type { ProjectorView } from '../../shared/projector/view'
  export const scenes: readonly (readonly [name: string, view: ProjectorView])[]
  export const pictureTime: number
}
