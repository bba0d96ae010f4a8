import { join } from 'node:path'
import { sixPages } from './content'
process.env['NODE_ENV'] = 'production'
const { registerFonts, renderMinutes } = await import('../../../electron/documents')
registerFonts(join(import.meta.dirname, '../../../resources/fonts'))
const m = sixPages()
for (let r = 0; r < 4; r++) {
  const t = performance.now(), c = process.cpuUsage()
  for (let i = 0; i < 10; i++) await renderMinutes(m)
  { const u = process.cpuUsage(c); console.log((performance.now() - t).toFixed(0), 'cpu', ((u.user + u.system) / 1000).toFixed(0)) }
}
