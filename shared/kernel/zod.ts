import { z } from 'zod'

// A page's content security policy forbids `eval`, which zod's compiled schemas use; where there is
// no page they check faster.
// This must run before the first schema is made, so every schema file imports zod from here.
z.config({ jitless: 'document' in globalThis })

export { z }
