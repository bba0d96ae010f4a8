import { conclude, howMany } from '../report'
import { against, buildChild, kill, noKills } from './kills'

const n = howMany(10_000)
const figures = noKills()
const child = await buildChild()
// Two at a time: more than that, and they wait for the disk instead of being killed in the middle.
await Promise.all([kill(child, Math.ceil(n / 2), figures), kill(child, Math.floor(n / 2), figures)])
conclude('verify:kill', { ...figures }, against(figures))
