import { page } from './page'

/*
 * What the bridge and the line it speaks through use of the language is theirs for good: it is fixed
 * before any script of the page runs, so that none can put something of its own in between. Their
 * libraries look things up when they use them, so it is the things that are fixed, not copies.
 */

/** What belongs to everything and is often given to one thing anew: fixed, that would fail. */
const leftOpen = new Set<PropertyKey>([
  'constructor',
  'toString',
  'toLocaleString',
  'valueOf',
  'name',
])

const typedArray = Object.getPrototypeOf(Uint8Array) as { readonly prototype: object }

/**
 * Kinds of things the bridge uses; they and what their instances have are frozen whole. To define one
 * of their functions anew as fixed would do the same, but the engine then takes it for changed, and
 * goes through every list and every byte step by step from then on, a hundred times slower.
 */
const kinds: readonly { readonly prototype: object }[] = [
  Map,
  Set,
  Promise,
  Array,
  String,
  RegExp,
  Uint8Array,
  Uint32Array,
  ArrayBuffer,
  DataView,
  BigInt,
  Number,
  TextEncoder,
  TextDecoder,
  typedArray,
]

/** The names by which the bridge finds what it uses, in the page. */
const names =
  'Map Set Promise Array String Object Number BigInt Error Symbol Uint8Array Uint32Array ArrayBuffer DataView JSON Math Reflect TextEncoder TextDecoder btoa atob crypto queueMicrotask globalThis'

/** Fixes the functions the bridge uses, and the names it finds them by. */
export function lockLanguage(): void {
  for (const kind of kinds) {
    Object.freeze(kind)
    Object.freeze(kind.prototype)
  }
  const made = [[].values(), new Map().entries(), new Set().values(), ''[Symbol.iterator]()]
  for (const iterator of made) Object.freeze(Object.getPrototypeOf(iterator))
  for (const thing of [Object, JSON, Math, Reflect, Function, Function.prototype])
    fixFunctions(thing)
  for (const name of names.split(' ')) fix(page, name)
}

function fixFunctions(thing: object): void {
  for (const key of Reflect.ownKeys(thing)) {
    const found = Reflect.getOwnPropertyDescriptor(thing, key)
    if (!leftOpen.has(key) && typeof found?.value === 'function') fix(thing, key)
  }
}

function fix(thing: object, key: PropertyKey): void {
  const found = Reflect.getOwnPropertyDescriptor(thing, key)
  if (found?.configurable !== true) return
  Reflect.defineProperty(
    thing,
    key,
    'value' in found
      ? { ...found, writable: false, configurable: false }
      : { ...found, configurable: false },
  )
}
