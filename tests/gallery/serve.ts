import react from '@vitejs/plugin-react'
import { createServer, type Plugin, type ViteDevServer } from 'vite'
import { root } from '../tools/programs'
import { figureScenes } from '../pictures/figures'
import { pictureTime, scenes } from '../pictures/scenes'
import { scriptScenes } from '../pictures/scripts'

/** Serves the gallery on this machine only, following its sources. `port` 0 takes any that is free. */
export async function serveGallery(port: number): Promise<{ url: string; server: ViteDevServer }> {
  const views = [...scenes(), ...(await figureScenes()), ...scriptScenes()]
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), scenesOf(views)],
    server: { host: '127.0.0.1', port, strictPort: port !== 0 },
  })
  await server.listen()
  const [address = ''] = server.resolvedUrls?.local ?? []
  return { url: new URL('tests/gallery/index.html', address).href, server }
}

/** The views are made here: their charts are drawn by a thread, which a page hasn't. */
const scenesOf = (views: ReturnType<typeof scenes>): Plugin => ({
  name: 'candor:scenes',
  resolveId: (id) => (id === 'virtual:scenes' ? '\0scenes' : null),
  load: (id) =>
    id === '\0scenes'
      ? `export const scenes = ${JSON.stringify(views)}\nexport const pictureTime = ${pictureTime}`
      : null,
})
