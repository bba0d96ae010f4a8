/** The two compartments of a workgroup, each a database with keys of its own. */
export const compartments = ['record', 'restricted'] as const
export type CompartmentName = (typeof compartments)[number]

/** A key of a compartment and the number that files name it by. */
export interface NumberedKey {
  readonly number: number
  readonly key: Buffer
}

/**
 * The keys of one compartment: the last one seals what is written now, those before it still open
 * what was written before the keys were renewed.
 */
export interface KeyRing {
  readonly vaultId: string
  readonly compartment: CompartmentName
  readonly keys: readonly NumberedKey[]
}

/** The key that seals what is written now. */
export function currentKey(ring: KeyRing): NumberedKey {
  const key = ring.keys.at(-1)
  if (key === undefined) throw new Error('a key ring without keys')
  return key
}

/** The key a file names, if it is on the ring. */
export const keyNumbered = (ring: KeyRing, number: number): Buffer | null =>
  ring.keys.find((one) => one.number === number)?.key ?? null

/** A ring whose keys are its own: the buffers of the other may be overwritten. */
export const copyOfRing = (ring: KeyRing): KeyRing => ({
  ...ring,
  keys: ring.keys.map(({ number, key }) => ({ number, key: Buffer.from(key) })),
})

/** Overwrites the keys in memory. */
export function forgetKeys(ring: KeyRing): void {
  for (const { key } of ring.keys) key.fill(0)
}
