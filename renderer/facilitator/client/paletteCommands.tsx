import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
  type ReactElement,
  type ReactNode,
} from 'react'
import { KeyGuard } from './keyGuard'
import { isOverlayOpen } from './overlays'
import type { groupNames } from './texts'
import { useRegions } from './useRegions'

/** Something the user can do now: in the palette, and by its keys when it has some. */
export interface Action {
  readonly id: string
  /** Verb first, as on a button. */
  readonly title: string
  readonly group: keyof typeof groupNames
  /** From `keyTable`. The first is shown. */
  readonly keys?: readonly string[]
  readonly run: () => void
}

/** Every action registered by the screens now open. */
export class ActionRegistry {
  private readonly owners = new Map<symbol, readonly Action[]>()
  private readonly listeners = new Set<() => void>()
  /** Different after every change of which there are, and of what they are called. */
  revision = 0

  set(owner: symbol, actions: readonly Action[]): void {
    const before = this.owners.get(owner)
    this.owners.set(owner, actions)
    if (before === undefined || !areCalledAlike(before, actions)) this.changed()
  }

  remove(owner: symbol): void {
    this.owners.delete(owner)
    this.changed()
  }

  /** Tells of every change; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private changed(): void {
    this.revision += 1
    for (const listener of this.listeners) listener()
  }

  all(): Action[] {
    return [...this.owners.values()].flat()
  }

  /** The action a key press means; those of the innermost screen win. */
  forKey(key: string): Action | undefined {
    return this.all().findLast((action) => action.keys?.includes(key))
  }
}

const areCalledAlike = (before: readonly Action[], now: readonly Action[]): boolean =>
  before.length === now.length &&
  before.every(({ id, title }, at) => now[at]?.id === id && now[at].title === title)

const RegistryContext = createContext<ActionRegistry | null>(null)

/** Holds the registry and listens for the keys. */
export function ActionsProvider({ children }: { children: ReactNode }): ReactElement {
  const registry = useMemo(() => new ActionRegistry(), [])
  useEffect(() => {
    const guard = new KeyGuard(mac)
    const actionOf = (event: KeyboardEvent): Action | undefined =>
      event.repeat || isOverlayOpen() ? undefined : registry.forKey(keyName(event))
    const keep = (event: KeyboardEvent): void => {
      if (!guard.isLost(event, event.timeStamp, () => actionOf(event) !== undefined)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    const press = (event: KeyboardEvent): void => {
      const action = actionOf(event)
      if (action === undefined || !guard.mayAct(event, event.timeStamp)) return
      event.preventDefault()
      action.run()
    }
    const noteEdit = (event: Event): void => guard.fieldEdited(event.target)
    const noteFocusLeft = (): void => guard.focusLeft()
    window.addEventListener('keydown', keep, { capture: true })
    window.addEventListener('keydown', press)
    window.addEventListener('input', noteEdit)
    window.addEventListener('focusout', noteFocusLeft)
    return () => {
      window.removeEventListener('keydown', keep, { capture: true })
      window.removeEventListener('keydown', press)
      window.removeEventListener('input', noteEdit)
      window.removeEventListener('focusout', noteFocusLeft)
    }
  }, [registry])
  useRegions()
  return <RegistryContext value={registry}>{children}</RegistryContext>
}

export function useRegistry(): ActionRegistry {
  const registry = useContext(RegistryContext)
  if (registry === null) throw new Error('no action registry')
  return registry
}

/** Every action there is now, also while the screen behind changes. */
export function useAllActions(): readonly Action[] {
  const registry = useRegistry()
  useSyncExternalStore(registry.subscribe, () => registry.revision)
  return registry.all()
}

/** Offers actions for as long as the calling screen is open. */
export function useActions(actions: readonly Action[]): void {
  const registry = useRegistry()
  const owner = useRef(Symbol('actions'))
  useEffect(() => {
    registry.set(owner.current, actions)
  })
  useEffect(() => {
    const own = owner.current
    return () => registry.remove(own)
  }, [registry])
}

/** A key press in the words of `Action.keys`. */
function keyName(event: KeyboardEvent): string {
  const modified = event.ctrlKey || event.metaKey
  const key = signOf(event)
  // A sign such as `?` already tells of its Shift.
  const shift = event.shiftKey && (key.length > 1 || modified || event.altKey) ? 'Shift+' : ''
  return `${modified ? 'Mod+' : ''}${event.altKey ? 'Alt+' : ''}${shift}${key}`
}

/** The sign of a key; with Alt, a Mac tells what it would write and not which letter was pressed. */
function signOf({ key, code, altKey }: KeyboardEvent): string {
  const [, letter] = altKey && !/^[a-z]$/i.test(key) ? (/^Key([A-Z])$/.exec(code) ?? []) : []
  return letter?.toLowerCase() ?? (key.length === 1 ? key.toLowerCase() : key)
}

const mac = navigator.platform.startsWith('Mac')

/** A key as it is printed on this machine's keyboard. */
export function keyLabel(key: string): string {
  return key
    .replace('Mod+', mac ? '⌘' : 'Ctrl+')
    .replace('Alt+', mac ? '⌥' : 'Alt+')
    .replace('Shift+', mac ? '⇧' : 'Shift+')
    .replace('ArrowUp', '↑')
    .replace('ArrowDown', '↓')
    .replace(/\b([a-z])$/, (letter) => letter.toUpperCase())
}
