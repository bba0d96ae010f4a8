import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  type ReactElement,
  type ReactNode,
} from 'react'

/** Something the user can do now: in the palette, and by its keys when it has some. */
export interface Action {
  readonly id: string
  /** Verb first, as on a button. */
  readonly title: string
  readonly group: 'Projector' | 'Meeting' | 'Record' | 'Room' | 'Go to' | 'App'
  /** `KeyboardEvent.key` values, with `Mod+` for Ctrl or Cmd, `Shift+` and `Alt+`. The first is shown. */
  readonly keys?: readonly string[]
  readonly run: () => void
}

/** Every action registered by the screens now open. */
export class ActionRegistry {
  private readonly owners = new Map<symbol, readonly Action[]>()

  set(owner: symbol, actions: readonly Action[]): void {
    this.owners.set(owner, actions)
  }

  remove(owner: symbol): void {
    this.owners.delete(owner)
  }

  all(): Action[] {
    return [...this.owners.values()].flat()
  }

  /** The action a key press means; those of the innermost screen win. */
  forKey(key: string): Action | undefined {
    return this.all().findLast((action) => action.keys?.includes(key))
  }
}

const RegistryContext = createContext<ActionRegistry | null>(null)

/** Holds the registry and listens for the keys. */
export function ActionsProvider({ children }: { children: ReactNode }): ReactElement {
  const registry = useMemo(() => new ActionRegistry(), [])
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.repeat || isOutOfPlace(event)) return
      const action = registry.forKey(keyName(event))
      if (action === undefined) return
      event.preventDefault()
      action.run()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [registry])
  return <RegistryContext value={registry}>{children}</RegistryContext>
}

export function useRegistry(): ActionRegistry {
  const registry = useContext(RegistryContext)
  if (registry === null) throw new Error('no action registry')
  return registry
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

/** Whether a key press belongs to a field being typed in or to an open dialog, not to an action. */
function isOutOfPlace(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null
  const modified = event.ctrlKey || event.metaKey
  // Keys with a modifier may come marked as handled: the window keeps the browser's own meaning
  // of them (new tab, print, save) from happening.
  if (event.defaultPrevented && !modified) return true
  if (document.querySelector('[role="dialog"], [role="listbox"]') !== null) return true
  if (target?.closest('[aria-haspopup="listbox"]') != null && !modified) return true
  const typing = target?.closest('input, textarea, select, [contenteditable]') != null
  return typing && (!modified || event.key.toLowerCase() === 'z')
}

/** A key press in the words of `Action.keys`. */
function keyName(event: KeyboardEvent): string {
  const modified = event.ctrlKey || event.metaKey
  const letter = event.key.length === 1
  const key = letter ? event.key.toLowerCase() : event.key
  // A sign such as `?` already tells of its Shift.
  const shift = event.shiftKey && (!letter || modified) ? 'Shift+' : ''
  return `${modified ? 'Mod+' : ''}${event.altKey ? 'Alt+' : ''}${shift}${key}`
}

const mac = navigator.platform.startsWith('Mac')

/** A key as it is printed on this machine's keyboard. */
export function keyLabel(key: string): string {
  return key
    .replace('Mod+', mac ? '⌘' : 'Ctrl+')
    .replace('Alt+', mac ? '⌥' : 'Alt+')
    .replace('ArrowUp', '↑')
    .replace('ArrowDown', '↓')
    .replace(/\b([a-z])$/, (letter) => letter.toUpperCase())
}
