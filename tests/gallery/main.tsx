import { createRoot } from 'react-dom/client'
import '../../renderer/ui/base/fonts'
import '../../renderer/ui/base/tokens.css'
import '../../renderer/ui/base/base.css'
import '../../renderer/ui/base/controls.css'
import '../../renderer/ui/base/needs.css'
import '../../renderer/ui/base/registers.css'
import '../../renderer/ui/base/panels.css'
import '../../renderer/ui/base/select.css'
import '../../renderer/ui/base/importing.css'
import '../../renderer/ui/base/withheld.css'
import { Gallery, OnePiece } from './Gallery'

const asked = new URLSearchParams(location.search)
const piece = asked.get('piece')
const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    piece === null ? <Gallery /> : <OnePiece name={piece} tone={asked.get('tone') ?? 'light'} />,
  )
