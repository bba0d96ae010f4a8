import { createRoot } from 'react-dom/client'
import '../ui/base/fonts'
import '../ui/base/tokens.css'
import '../ui/base/base.css'
import '../ui/base/controls.css'
import '../ui/base/needs.css'
import '../ui/base/registers.css'
import '../ui/base/panels.css'
import '../ui/base/select.css'
import '../ui/base/importing.css'
import '../ui/base/withheld.css'
import { App } from './shell/App'
import type { FacilitatorBridge } from './client/bridge'
import { Client } from './client/client'

// The host installs the bridge before any page script; this is the one place that takes it.
const bridge = (window as unknown as { readonly candor: FacilitatorBridge }).candor
const root = document.getElementById('app')
if (root !== null) createRoot(root).render(<App client={new Client(bridge)} />)
