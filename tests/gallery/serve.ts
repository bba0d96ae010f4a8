import react from '@vitejs/plugin-react'
import { createServer, type Plugin, type ViteDevServer } from 'vite'
import { root } from '../tools/programs'
import { comparisonScenes } from '../pictures/comparisonScenes'
import { longScenes } from '../pictures/longScenes'
import { scenes } from '../pictures/scenes'
import { scriptScenes } from '../pictures/scripts'

/** Serves the gallery on this machine only, following its sources. `port` 0 takes any that is free. */
export async function serveGallery(port: number): Promise<{ url: string; server: ViteDevServer }> {
  const views = [...scenes(), ...longScenes(), ...(await comparisonScenes()), ...scriptScenes()]
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), withViews(views)],
    server: { host: '127.0.0.1', port, strictPort: port !== 0 },
  })
  await server.listen()
  const [address = ''] = server.resolvedUrls?.local ?? []
  return { url: new URL('tests/gallery/index.html', address).href, server }
}

/** Gives the module of the views with the views in it. */
const withViews = (views: ReturnType<typeof scenes>): Plugin => ({
  name: 'candor:views',
  load: (id) =>
    id.endsWith('/tests/gallery/views.ts') ? `export const views = ${JSON.stringify(views)}` : null,
})
