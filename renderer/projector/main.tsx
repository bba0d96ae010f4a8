import { createRoot } from 'react-dom/client'
import '../ui/base/fonts'
import '../ui/base/tokens.css'
import type { ProjectorBridge } from './bridge'
import { ProjectorApp } from './ProjectorApp'
import './ProjectorApp.css'

// The host installs the bridge before any page script; this is the one place that takes it.
const bridge = (window as unknown as { readonly candor: ProjectorBridge }).candor
const root = document.getElementById('projector')
if (root !== null) createRoot(root).render(<ProjectorApp bridge={bridge} />)
