import { writeSync } from 'node:fs'
import { nodeFiles } from '../../../electron/storage/vault/nodeFiles'
import { copyOfRing, type KeyRing } from '../../../electron/storage/vault/keyRing'
import { readLog } from '../../../electron/storage/vault/readLog'
import { LogWriter } from '../../../electron/storage/vault/logWriter'
import { writeSnapshot } from '../../../electron/storage/vault/snapshot'
import { contentOf } from '../disk/history'
import { Chain, changeAfter } from './chain'

/**
 * A program that makes changes and saves them until it is killed. It says, in a line each, how many
 * it may rely on: written at once, so that a line that was read was true before the kill.
 */
const [folder = '', vaultId = '', key = ''] = process.argv.slice(2)
const ring: KeyRing = {
  vaultId,
  compartment: 'record',
  keys: [{ number: 1, key: Buffer.from(key, 'hex') }],
}
const chain = new Chain()
await nodeFiles.makeFolder(folder)
const loaded = await readLog(nodeFiles, folder, ring)
let { count } = contentOf(loaded)
const writer = new LogWriter(nodeFiles, folder, copyOfRing(ring), loaded.state, 1 << 15)
await writer.flush()
writeSync(1, `${count}\n`)
for (;;) {
  const batch = 1 + (count % 3)
  for (let index = 0; index < batch; index += 1) writer.add(changeAfter(count + index))
  await writer.flush()
  count += batch
  writeSync(1, `${count}\n`)
  if (count % 23 < batch) {
    const content = Buffer.from(JSON.stringify(chain.at(count)))
    await writer.readyForSnapshot()
    const numbers = writer.nextSnapshot()
    await writeSnapshot(nodeFiles, folder, ring, numbers, content)
    await writer.checkpointed(numbers)
  }
}
