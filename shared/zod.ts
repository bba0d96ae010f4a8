import { z } from 'zod'

// The renderer's content security policy forbids `eval`, which zod's compiled schemas use.
// This must run before the first schema is made, so every schema file imports zod from here.
z.config({ jitless: true })

export { z }
