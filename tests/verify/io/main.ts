import { conclude, howMany } from '../report'
import { against, failAt, noFaults } from './faults'
import { fillTo, smallDisk } from './fullDisk'
import { againstHeaders, failHeaderAt, noHeaderFaults } from './headers'

/** `--n`: how many histories; each has every one of its operations fail in every way. */
const n = howMany(60)
const figures = noFaults()
for (let seed = 1; seed <= n; seed += 1)
  for (let nth = 1; await failAt(nth, seed, figures); nth += 1);
const simulated = { ...figures }

const headers = noHeaderFaults()
for (let nth = 1; await failHeaderAt(nth, headers); nth += 1);

const full = noFaults()
const disk = smallDisk(1 << 20)
if (disk !== null)
  try {
    for (let pages = 0; pages <= 120; pages += 1) await fillTo(pages, disk.folder, full)
  } finally {
    disk.remove()
  }
conclude(
  'verify:io',
  {
    ...simulated,
    'while secrets change': JSON.stringify(headers),
    'on a full disk': disk === null ? 'not run: it takes root' : JSON.stringify(full),
  },
  against(figures) + againstHeaders(headers) + against(full),
)
