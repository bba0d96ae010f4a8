import { conclude, howMany, progress } from '../report'
import { against, damageAll, damageSealed, noDamage } from './damage'

/** `--n`: how many vaults are damaged in every way. */
const n = howMany(20)
const figures = noDamage()
for (let seed = 1; seed <= n; seed += 1) {
  await damageAll(seed, figures)
  await damageSealed(seed, figures)
  progress(seed, n)
}
conclude('verify:corrupt', { vaults: n, ...figures }, against(figures))
