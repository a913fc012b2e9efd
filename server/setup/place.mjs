import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout: everything here is found from it, wherever the command was typed. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
/** A path inside the checkout. */
export const at = (...parts) => join(ROOT, ...parts)

/** Node 24 as npm installed it: the program runs on it, whatever Node the machine has. */
export const PINNED_NODE = at('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
