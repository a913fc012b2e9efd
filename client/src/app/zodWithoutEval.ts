import { config } from 'zod/v4/core'

// Zod otherwise tries whether it may compile its parsers with `new Function`, which our content security policy
// refuses and the browser reports as a violation.
config({ jitless: true })
