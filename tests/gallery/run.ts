import { serveGallery } from './serve'

/**
 * `npm run gallery`: every piece of `renderer/ui` and every view of the projector with its states,
 * light and dark, on one page, made from the fixtures of the picture tests.
 */
const { url } = await serveGallery(5_180)
console.log(`The gallery is at ${url}`)
