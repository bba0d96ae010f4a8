import type { PickedIntake } from '../../shared/concerns/contract'
import type { PickedFile } from '../hosts/port'
import { type FileLimit, readAsText, refuseTooLarge } from '../kernel/readTextFile'

const answers: FileLimit = {
  megabytes: 5,
  why: 'export fewer answers at a time. Nothing was read',
}
const mail: FileLimit = { megabytes: 25, why: 'paste its text instead. Nothing was read' }

/** Reads what concerns are brought in from: an e-mail is left to whoever decodes its parts. */
export function readIntake(file: PickedFile): PickedIntake {
  if (!/\.(eml|mbox|mbx)$/i.test(file.name)) return readAsText(file, answers)
  const base64 = (): string => Buffer.from(file.bytes).toString('base64')
  return refuseTooLarge(file, mail) ?? { kind: 'mail', name: file.name, base64: base64() }
}
