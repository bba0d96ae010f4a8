import '../../../electron/launch/production'
import { build } from '../../tools/suites'
import { conclude } from '../report'
import { lookForMarkers } from './canary'

if (!(await build()).ok) throw new Error('Candor could not be built')
const { hits, blind, ...figures } = await lookForMarkers(
  new Set(['answers', 'documents', 'more documents', 'windows']),
)
for (const line of [...hits, ...blind.map((name) => `nothing was found at all in ${name}`)])
  console.error(line)
conclude(
  'verify:canary',
  { ...figures, hits: hits.length, blind: blind.length },
  hits.length + blind.length,
)
